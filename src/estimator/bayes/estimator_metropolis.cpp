// metropolis: the posterior by adaptive random-walk Metropolis; wbic: the log evidence from chains at temperature log
// n.
#include <algorithm>
#include <cmath>
#include <limits>

#include "base/error.hpp"
#include "estimator/bayes/coordinate_posterior.hpp"
#include "estimator/bayes/evidence_path.hpp"
#include "estimator/bayes/random_walk.hpp"
#include "estimator/choice/overfit_choice.hpp"
#include "estimator/em.hpp"
#include "estimator/estimator.hpp"

namespace mixrate {

namespace {

FitOutcome run_metropolis(const FitProblem& problem, const ExpertPrior& prior, const ChainSettings& settings,
                          ChainUse use, double inverse_temperature) {
  const auto run = [&](const MakeChain& make) { return run_chains(settings, use, problem.k, problem.stream, make); };
  if (ExpertPosterior::knows(problem.model)) {
    const ExpertPosterior posterior(problem.model, problem.data, prior);
    const ExpertStarts starts(problem, posterior, settings.pilot, inverse_temperature);
    return run([&](int c) {
      return std::make_unique<RandomWalk>(posterior, starts(c), inverse_temperature, starts.normal());
    });
  }
  const CoordinatePosterior posterior(problem.model, problem.likelihood, prior);
  const CoordinateStarts starts(problem, posterior, settings.pilot, inverse_temperature);
  return run([&](int c) {
    return std::make_unique<CoordinateWalk>(posterior, starts(c), inverse_temperature, starts.normal());
  });
}

void require_walk(const Model& model, const ExpertPrior& prior, std::string_view estimator) {
  if (!ExpertPosterior::knows(model)) CoordinatePosterior::require(model, prior, estimator);
}

class Metropolis final : public Estimator {
 public:
  explicit Metropolis(const Options& options)
      : prior_(read_prior(options)),
        settings_(read_chains(options, Pilot::by_default)),
        choice_(read_posterior_choice(options)),
        inverse_temperature_(options.real("inverse_temperature")) {}
  void require(const Model& model) const override { require_walk(model, prior_, "metropolis"); }
  [[nodiscard]] bool takes_weights() const override { return true; }
  [[nodiscard]] FitOutcome fit(const FitProblem& problem) const override {
    FitOutcome outcome = run_metropolis(problem, prior_, settings_, ChainUse::plain, inverse_temperature_);
    if (inverse_temperature_ == 1.0) choice_.choose_from_draws(problem, outcome);  // else it is no posterior
    return outcome;
  }

 private:
  ExpertPrior prior_;
  ChainSettings settings_;
  OverfitChoice choice_;
  double inverse_temperature_;
};

/// The end of EM with the largest posterior density, from every start. A hot chain that begins in a poor mode stays
/// there for longer than it runs, and then an order that fits well looks worse than one with an atom more.
MixingMeasure best_mode(const FitProblem& problem, const ExpertPrior& prior) {
  const auto log_prior = [&](const MixingMeasure& g) {
    if (!ExpertPosterior::knows(problem.model)) {
      const CoordinatePosterior posterior(problem.model, problem.likelihood, prior);
      return posterior.prior().at(problem.likelihood.pack(g)).log_prior;
    }
    const ExpertPosterior posterior(problem.model, problem.data, prior);
    return posterior.log_prior(posterior.parameters(g));
  };
  MixingMeasure best;
  double largest = -std::numeric_limits<double>::infinity();
  for (int start = 0; start < problem.starts.count; ++start) {
    const Run run = run_em(problem.likelihood, problem.likelihood.pack(problem.starts.draw(start)),
                           {.absolute_gain = 1e-3, .max_iterations = 200});
    const MixingMeasure end = problem.likelihood.unpack(run.theta);
    const double value = run.log_likelihood + log_prior(end);
    if (best.size() > 0 && !(value > largest)) continue;
    if (std::isfinite(value)) largest = value;  // an end that is not finite is kept only until there is another
    best = end;
  }
  return best;
}

class Wbic final : public Estimator {
 public:
  explicit Wbic(const Options& options)
      : prior_(read_prior(options)),
        settings_(read_chains(options, Pilot::by_default)),
        is_path_(options.given("path") && options.boolean("path")) {}
  void require(const Model& model) const override {
    require_walk(model, prior_, "wbic");
    if (!is_path_ || model.support() == nullptr) return;
    throw StudyError({}, "`wbic` has no path for laws on known points",
                     "its fits begin at clusters of the observations",
                     "Set path = false, and fit each number of atoms as a cell of its own");
  }
  [[nodiscard]] bool takes_weights() const override { return true; }
  [[nodiscard]] FitOutcome fit(const FitProblem& problem) const override {
    if (!is_path_) return fit_order(problem);
    return fit_by_evidence(problem, &Selection::wbic, [this](const FitProblem& at_k) {
      const MixingMeasure mode = best_mode(at_k, prior_);
      const StartSource start{1, [&mode](int) { return mode; }};
      return fit_order({at_k.model, at_k.data, at_k.k, at_k.box, at_k.likelihood, start, at_k.stream});
    });
  }

 private:
  [[nodiscard]] FitOutcome fit_order(const FitProblem& problem) const {
    const double n = std::max(problem.likelihood.num_observations(), 3.0);  // log n > 1: hotter than the posterior
    return run_metropolis(problem, prior_, settings_, ChainUse::tempered, 1.0 / std::log(n));
  }

  ExpertPrior prior_;
  ChainSettings settings_;
  bool is_path_;
};

std::vector<OptionSpec> metropolis_options() {
  std::vector<OptionSpec> options = chain_options(20000, Pilot::by_default);
  for (OptionSpec& option : prior_options()) options.push_back(std::move(option));
  return options;
}

}  // namespace

EstimatorEntry metropolis_estimator() {
  std::vector<OptionSpec> options = metropolis_options();
  options.push_back(real_option("inverse_temperature", 1.0, {0.0, 1.0},
                                "power of the likelihood in the target; 1: the posterior, 0: the prior"));
  for (OptionSpec& option : posterior_choice_options()) options.push_back(std::move(option));
  return {{"metropolis",
           "adaptive random-walk Metropolis on all parameters of any mixture of densities, in the coordinates of its "
           "likelihood; fixed after burn-in; a reference for `gibbs`",
           "Andrieu and Thoms (2008), Stat. Comput. 18, algorithm 4", std::move(options)},
          [](const Options& given) -> std::shared_ptr<const Estimator> { return std::make_shared<Metropolis>(given); }};
}

EstimatorEntry wbic_estimator() {
  std::vector<OptionSpec> options = metropolis_options();
  // no default, so that studies resolved before `path` existed keep their text
  options.push_back(boolean_option(
      "path", no_default,
      "run chains with 1, ..., k atoms and keep the smallest WBIC: the choice of the number of atoms `wbic`. They "
      "begin at the best end of EM from k-means++ labels, as many as there are starts; default: false"));
  return {{"wbic", "chains at temperature log n; minus the mean log-likelihood (WBIC) estimates minus the log evidence",
           "Watanabe (2013), J. Mach. Learn. Res. 14", std::move(options)},
          [](const Options& given) -> std::shared_ptr<const Estimator> { return std::make_shared<Wbic>(given); }};
}

}  // namespace mixrate
