// Coverage of the 95 % intervals of slopes, and the level of their tests, by simulation: slopes [STUDIES] writes CSV.
//
// law, cells, rows, functional, correction: see tests/analysis/slope_studies.hpp. covered_all and covered_rule: share
// of the studies whose interval holds the exponent, over all cells and over the window that the rule chooses; kept:
// cells in that window; width_ratio: mean width by rule over that of all cells. curved_*: share of the studies whose
// curvature is significant at 5 %, 1 % and 0.1 %; misfit_05: the same of the lack of fit.
#include <cstdio>
#include <cstdlib>

#include "analysis/format.hpp"
#include "analysis/slope_studies.hpp"

namespace mixrate {
namespace {

using testing_tools::SlopeDesign;
using testing_tools::SlopeTally;

void print_row(const SlopeDesign& design, const testing_tools::LossLaw& law, Functional functional, int studies,
               std::uint64_t seed) {
  Stream stream({seed, static_cast<std::uint64_t>(design.rows), 0}, Purpose::test);
  SlopeTally t;
  for (int study = 0; study < studies; ++study) {
    const auto points = testing_tools::simulated_points(design, law, functional, stream);
    if (points.size() >= 4) t.add(points, testing_tools::simulated_slope);
  }
  const auto share = [&](double count) { return count / t.studies; };
  std::printf("%s,%d,%d,%s,%g,%.0f,%.4f,%.4f,%.2f,%.2f,%.4f,%.4f,%.5f,%.4f\n", law.name.c_str(), design.cells,
              design.rows, std::string(to_string(functional)).c_str(), design.correction, t.studies,
              share(t.covered_all), share(t.covered_rule), share(t.kept), t.width_rule / t.width_all,
              share(t.alarms_05), share(t.alarms_01), share(t.alarms_001), share(t.misfits));
  std::fflush(stdout);
}

}  // namespace
}  // namespace mixrate

int main(int argc, char** argv) {
  using namespace mixrate;
  const int studies = argc > 1 ? std::atoi(argv[1]) : 4000;
  std::printf(
      "law,cells,rows,functional,correction,studies,covered_all,covered_rule,kept,width_ratio,curved_05,curved_01,"
      "curved_001,misfit_05\n");
  std::uint64_t seed = 1;
  for (const int cells : {5, 8})
    for (const int rows : {10, 20, 50})
      for (const auto& law : testing_tools::loss_laws())
        for (const Functional functional : {Functional::mean, Functional::rms, Functional::median})
          print_row({cells, rows, 0.0}, law, functional, studies, seed++);
  for (const int cells : {8, 10})
    for (const int rows : {20, 50})
      for (const double correction : {0.3, 1.0, 2.0, 5.0, 20.0})
        for (const Functional functional : {Functional::mean, Functional::rms, Functional::median})
          print_row({cells, rows, correction}, testing_tools::loss_laws()[0], functional, studies, seed++);
}
