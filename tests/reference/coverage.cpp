// Coverage of the 95 % intervals that `mixrate fit` prints, by simulation: coverage [REPLICATES [N...]] writes CSV.
//
// Each replicate is a data set of a built-in truth, fitted as `fit` does (standard coordinates, certified maximum
// likelihood) with k = k0 atoms from a start near the truth: it is the intervals that are looked at, not the search.
// A row is the average over the parameters of one kind; mc_error is the standard deviation over replicates of that
// average, over the root of their number. Fits without intervals (no maximum, a variance on its bound) are counted in
// `without` and are in no average.
#include <cmath>
#include <cstdio>
#include <map>
#include <string>
#include <vector>

#include "estimator/fixture.hpp"
#include "estimator/standard_errors.hpp"
#include "estimator/standard_fit.hpp"

namespace mixrate {
namespace {

using testing_tools::make_leaf;

/// Sums over replicates of the share of the parameters of one kind whose interval holds the truth.
struct Tally {
  double sum = 0.0, squares = 0.0, width = 0.0;
  int count = 0, without = 0;
};

/// The kind of each entry of a flattened measure.
std::vector<std::string> kinds_of(const Model& model, Index k) {
  std::vector<std::string> out(static_cast<std::size_t>(k), model.is_gated() ? "gate_intercept" : "weight");
  for (Index i = 0; i < k; ++i)
    for (const Block& block : model.layout()->atom_blocks())
      out.insert(out.end(), static_cast<std::size_t>(block.size), std::string(block.name));
  for (const Block& block : model.layout()->common_blocks())
    out.insert(out.end(), static_cast<std::size_t>(block.size), std::string(block.name));
  return out;
}

void add(const Uncertainty& errors, const Vector& truth, const std::vector<std::string>& kinds,
         std::map<std::string, Tally>& tallies) {
  struct Share {
    double holds = 0.0, width = 0.0;
    int count = 0;
    bool is_known = true;
  };
  std::map<std::string, Share> shares;
  for (std::size_t c = 0; c < kinds.size(); ++c) {
    const auto at = static_cast<Index>(c);
    const bool none = !errors.problem.empty();
    if (!none && errors.standard_error[at] == 0.0) continue;  // fixed
    for (const std::string& kind : {kinds[c], std::string("all")}) {
      Share& share = shares[kind];
      ++share.count;
      if (none || !(errors.standard_error[at] > 0.0)) {
        share.is_known = false;
        continue;
      }
      share.holds += errors.lower[at] <= truth[at] && truth[at] <= errors.upper[at] ? 1.0 : 0.0;
      share.width += errors.upper[at] - errors.lower[at];
    }
  }
  for (const auto& [kind, share] : shares) {
    Tally& tally = tallies[kind];
    if (!share.is_known) {
      ++tally.without;
      continue;
    }
    const double value = share.holds / share.count;
    tally.sum += value;
    tally.squares += value * value;
    tally.width += share.width / share.count;
    ++tally.count;
  }
}

void measure(const char* name, Index n, std::uint32_t replicates) {
  const auto scenario = testing_tools::scenario(name);
  const Model& model = *scenario->model;
  const Index k = scenario->truth.size();
  const Vector truth = reported_parameters(model, model.canonical(scenario->truth));
  const std::vector<std::string> kinds = kinds_of(model, k);
  const auto estimator = make_leaf(mle_estimator(), {{"decrement", Node(1e-9)}});
  const auto start = make_leaf(oracle_start(), testing_tools::oracle_options(0.05, 1));
  const std::pair<const char*, ErrorKind> errors[] = {{"observed", ErrorKind::observed},
                                                      {"robust", ErrorKind::sandwich}};
  std::map<std::string, Tally> tallies[2];
  for (std::uint32_t r = 0; r < replicates; ++r) {
    const Dataset data = draw_dataset(*scenario, n, 114, r);
    const StandardFit standard(model, data);
    const auto likelihood = model.likelihood(standard.data(), k, standard.box());
    const MixingMeasure near = standard.to_standard(scenario->truth);
    const StartContext context{model, standard.data(), *likelihood, k, standard.box(), &near};
    const StartSource starts{1, [&](int index) {
                               Stream stream({114, 1, r}, Purpose::start, static_cast<std::uint64_t>(index));
                               return start->draw(context, index, stream);
                             }};
    Stream stream({114, 2, r}, Purpose::estimator);
    const FitOutcome fit = estimator->fit({model, standard.data(), k, standard.box(), *likelihood, starts, stream});
    for (std::size_t e = 0; e < 2; ++e)
      add(uncertainty(model, standard.data(), *likelihood, fit.estimate, errors[e].second,
                      [&](const MixingMeasure& g) { return standard.tell(g); }),
          truth, kinds, tallies[e]);
  }
  for (std::size_t e = 0; e < 2; ++e)
    for (const auto& [kind, tally] : tallies[e]) {
      const double mean = tally.sum / tally.count;
      const double error = std::sqrt((tally.squares / tally.count - mean * mean) / (tally.count - 1.0));
      std::printf("%s,%d,%s,%s,%d,%d,%.4f,%.4f,%.5g\n", name, static_cast<int>(n), errors[e].first, kind.c_str(),
                  tally.count, tally.without, mean, error, tally.width / tally.count);
    }
  std::fflush(stdout);
}

}  // namespace
}  // namespace mixrate

int main(int argc, char** argv) {
  const int replicates = argc > 1 ? std::atoi(argv[1]) : 1000;
  std::vector<int> sizes;
  for (int a = 2; a < argc; ++a) sizes.push_back(std::atoi(argv[a]));
  if (sizes.empty()) sizes = {500, 5000};
  std::printf("scenario,n,errors,parameters,replicates,without,coverage,mc_error,mean_width\n");
  for (const char* name : {"gmm-two-separated", "sgmoe-mild", "experts-student-t"})
    for (const int n : sizes) mixrate::measure(name, n, static_cast<std::uint32_t>(replicates));
  return 0;
}
