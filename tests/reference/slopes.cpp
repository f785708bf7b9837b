// Coverage of the 95 % intervals of slopes, and the level of their tests: slopes [STUDIES] by simulation, slopes
// --confirm STUDIES with other laws, slopes EXPORT.csv from the rows of slope_studies.toml (`mixrate export`), cut into
// studies, or slopes --figure FIGURE.csv; writes CSV.
//
// law, cells, rows, functional, correction: see tests/analysis/slope_studies.hpp. covered_all and covered_rule: share
// of the studies whose interval holds the exponent, over all cells and over the window that the rule chooses; kept:
// cells in that window; width_ratio: mean width by rule over that of all cells. curved_*: share of the studies whose
// curvature is significant at 5 %, 1 % and 0.1 %; misfit_05: the same of the lack of fit.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <map>
#include <sstream>

#include "analysis/format.hpp"
#include "analysis/slope_models.hpp"
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

/// Losses of each n, in the order of the replicates, for each scenario and column of an export.
using Rows = std::map<std::pair<std::string, std::string>, std::map<double, std::vector<double>>>;

/// Lines below the head of a table without quoted cells, as `mixrate export` and `mixrate plot` write them.
std::vector<std::vector<std::string>> table_rows(const std::string& path) {
  std::vector<std::vector<std::string>> rows;
  std::ifstream file(path);
  std::string line;
  std::getline(file, line);
  while (std::getline(file, line)) {
    std::istringstream in(line);
    std::vector<std::string>& cells = rows.emplace_back();
    for (std::string cell; std::getline(in, cell, ',');) cells.push_back(cell);
  }
  return rows;
}

Rows read_export(const std::string& path) {
  Rows rows;
  for (const std::vector<std::string>& cells : table_rows(path)) {
    constexpr std::size_t scenario = 1, n = 7, column = 12, value = 13;
    if (cells.size() > value)
      rows[{cells[scenario], cells[column]}][std::stod(cells[n])].push_back(std::stod(cells[value]));
  }
  return rows;
}

/// The truth of a study is the slope of the curve of all rows, by the study's own coefficients. One line per number of
/// replicates and functional.
void print_real(const std::string& name, const std::map<double, std::vector<double>>& sizes) {
  for (const std::size_t rows : {10u, 20u, 50u}) {
    for (const Functional functional : {Functional::mean, Functional::rms, Functional::median}) {
      double covered = 0.0, covered_rule = 0.0, studies = 0.0, alarms_05 = 0.0, alarms_01 = 0.0;
      std::vector<double> truth;
      for (const auto& [n, values] : sizes) truth.push_back(rate_point(values, n, functional).log_error);
      for (std::size_t first = 0; first + rows <= sizes.begin()->second.size(); first += rows) {
        std::vector<RatePoint> points;
        for (const auto& [n, values] : sizes)
          points.push_back(rate_point(std::span(values).subspan(first, rows), n, functional));
        const auto slope_of_truth = [&](std::size_t from) {
          const std::vector<double> c = slope_coefficients(std::span(points).subspan(from));
          double sum = 0.0;
          for (std::size_t i = 0; i < c.size(); ++i) sum += c[i] * truth[from + i];
          return sum;
        };
        if (!std::ranges::all_of(points, [](const RatePoint& p) { return std::isfinite(p.log_error); })) continue;
        const SlopeFit all = fit_slope(points);
        const auto [window, rule] = fit_by_rule(points);
        const double of_all = slope_of_truth(0), of_rule = slope_of_truth(window.first);
        covered += all.lower <= of_all && of_all <= all.upper;
        covered_rule += rule.lower <= of_rule && of_rule <= rule.upper;
        alarms_05 += all.curvature_p < 0.05;
        alarms_01 += all.curvature_p < 0.01;
        studies += 1.0;
      }
      std::printf("%s,%zu,%zu,%s,%.0f,%.4f,%.4f,%.4f,%.4f\n", name.c_str(), sizes.size(), rows,
                  std::string(to_string(functional)).c_str(), studies, covered / studies, covered_rule / studies,
                  alarms_05 / studies, alarms_01 / studies);
    }
  }
}

void print_real_studies(const std::string& path) {
  std::printf("study,cells,rows,functional,studies,covered_all,covered_rule,curved_05,curved_01\n");
  for (const auto& [name, sizes] : read_export(path)) print_real(name.first + " " + name.second, sizes);
}

/// The rule and the curves on the points of a figure (`mixrate plot`), whose intervals are +-1.96 standard errors of 40
/// replicates: what do they say of a published truth?
void print_figure(const std::string& path) {
  std::map<std::string, std::vector<RatePoint>> series;
  for (const std::vector<std::string>& cells : table_rows(path)) {
    constexpr std::size_t loss = 1, k = 2, estimator = 3, n = 4, value = 5, lower = 6, upper = 7;
    if (cells.size() <= upper) continue;
    const auto log_of = [&](std::size_t cell) { return std::log(std::stod(cells[cell])); };
    const double error = (log_of(upper) - log_of(lower)) / (2.0 * 1.96);
    series[cells[k] + "," + cells[estimator] + "," + cells[loss]].push_back(
        {log_of(n), log_of(value), error * error, 40.0, 0.0});
  }
  std::printf("k,estimator,loss,cells,all,all_lower,all_upper,kept,straight,rule,rule_lower,rule_upper,curve\n");
  for (const auto& [name, points] : series) {
    if (points.size() < 5) continue;
    const SlopeFit all = fit_slope(points);
    const auto [window, rule] = fit_by_rule(points);
    std::printf("%s,%zu,%.3f,%.3f,%.3f,%zu,%s,%.3f,%.3f,%.3f,%s\n", name.c_str(), points.size(), all.slope, all.lower,
                all.upper, points.size() - window.first, window.is_straight ? "yes" : "no", rule.slope, rule.lower,
                rule.upper, compare_curves(points).answer.c_str());
  }
}

void print_head() {
  std::printf(
      "law,cells,rows,functional,correction,studies,covered_all,covered_rule,kept,width_ratio,curved_05,curved_01,"
      "curved_001,misfit_05\n");
}

void print_power_laws(const std::vector<testing_tools::LossLaw>& laws, int studies, std::uint64_t& seed) {
  for (const int cells : {5, 8})
    for (const int rows : {10, 20, 50})
      for (const auto& law : laws)
        for (const Functional functional : {Functional::mean, Functional::rms, Functional::median})
          print_row({cells, rows, 0.0}, law, functional, studies, seed++);
}

void print_confirmation(int studies) {
  std::uint64_t seed = 10001;  // of no other study here
  print_head();
  print_power_laws(testing_tools::confirming_laws(), studies, seed);
}

void print_simulations(int studies) {
  std::uint64_t seed = 1;
  print_head();
  print_power_laws(testing_tools::loss_laws(), studies, seed);
  for (const int cells : {8, 10})
    for (const int rows : {20, 50})
      for (const double correction : {0.3, 1.0, 2.0, 5.0, 20.0})
        for (const Functional functional : {Functional::mean, Functional::rms, Functional::median})
          print_row({cells, rows, correction}, testing_tools::loss_laws()[0], functional, studies, seed++);
}

}  // namespace
}  // namespace mixrate

int main(int argc, char** argv) {
  const std::string word = argc > 1 ? argv[1] : "4000";
  if (word == "--figure" && argc > 2)
    mixrate::print_figure(argv[2]);
  else if (word == "--confirm" && argc > 2)
    mixrate::print_confirmation(std::atoi(argv[2]));
  else if (word.ends_with(".csv"))
    mixrate::print_real_studies(word);
  else
    mixrate::print_simulations(std::atoi(word.c_str()));
}
