// gibbs: the posterior of a mixture of densities by Gibbs sampling.
#include <cmath>

#include "base/error.hpp"
#include "estimator/bayes/coordinate_sweep.hpp"
#include "estimator/bayes/gibbs_sweep.hpp"
#include "estimator/bayes/random_walk.hpp"
#include "estimator/choice/overfit_choice.hpp"
#include "estimator/estimator.hpp"

namespace mixrate {

namespace {

/// Sweeps, with random-walk steps between them if asked for. A sweep begins with a pass over the data at the current
/// point, which tells its log-likelihood: that is the point that is known after a step. The sweep's end is the next
/// one.
class GibbsChain final : public ExpertChain {
 public:
  GibbsChain(const ExpertPosterior& posterior, int walk_steps, const ExpertParameters& start,
             const NormalApproximation* normal)
      : ExpertChain(posterior),
        posterior_(posterior),
        walk_steps_(walk_steps),
        sweep_(posterior),
        walk_(posterior, start, 1.0, normal),
        known_(start),
        next_(start) {}
  void step(Phase phase, Stream& stream) override {
    known_ = next_;
    log_likelihood_ = sweep_(next_, stream);
    if (phase == Phase::adapting) before_ = {sweep_.proposed(), sweep_.accepted()};
    log_target_ = log_likelihood_ + posterior_.log_prior(known_);
    if (walk_steps_ == 0 || !std::isfinite(log_target_)) return;
    walk_.move_to(next_);
    for (int w = 0; w < walk_steps_; ++w) walk_.step(phase, stream);
    next_ = walk_.parameters();
  }
  [[nodiscard]] const ExpertParameters& parameters() const override { return known_; }
  [[nodiscard]] double log_likelihood() const override { return log_likelihood_; }
  [[nodiscard]] double log_target() const override { return log_target_; }
  [[nodiscard]] double proposed() const override { return walk_.proposed() + sweep_.proposed() - before_.proposed; }
  [[nodiscard]] double accepted() const override { return walk_.accepted() + sweep_.accepted() - before_.accepted; }

 private:
  const ExpertPosterior& posterior_;
  int walk_steps_;
  GibbsSweep sweep_;
  RandomWalk walk_;
  ExpertParameters known_, next_;
  struct Moves {
    double proposed = 0.0, accepted = 0.0;
  } before_;  // until the end of burn-in
  double log_likelihood_ = 0.0, log_target_ = 0.0;
};

/// The same for any mixture of densities.
class CoordinateGibbs final : public Chain {
 public:
  CoordinateGibbs(const FitProblem& problem, const CoordinatePosterior& posterior, int walk_steps, const Vector& start,
                  const NormalApproximation* normal)
      : posterior_(posterior),
        walk_steps_(walk_steps),
        sweep_(problem.model, problem.data, posterior, start),
        walk_(posterior, start, 1.0, normal),
        known_(start),
        next_(start) {}
  void step(Phase phase, Stream& stream) override {
    known_ = next_;
    log_likelihood_ = sweep_(next_, phase, stream);
    log_target_ = log_likelihood_ + posterior_.prior().at(known_).log_prior;
    if (walk_steps_ == 0 || !std::isfinite(log_target_)) return;
    walk_.move_to(next_);
    for (int w = 0; w < walk_steps_; ++w) walk_.step(phase, stream);
    next_ = walk_.theta();
  }
  [[nodiscard]] MixingMeasure measure() const override { return posterior_.measure(known_); }
  [[nodiscard]] Index num_atoms() const override { return posterior_.prior().num_atoms(); }
  [[nodiscard]] double log_likelihood() const override { return log_likelihood_; }
  [[nodiscard]] double log_target() const override { return log_target_; }
  [[nodiscard]] double proposed() const override { return walk_.proposed() + sweep_.proposed(); }
  [[nodiscard]] double accepted() const override { return walk_.accepted() + sweep_.accepted(); }

 private:
  const CoordinatePosterior& posterior_;
  int walk_steps_;
  CoordinateSweep sweep_;
  CoordinateWalk walk_;
  Vector known_, next_;
  double log_likelihood_ = 0.0, log_target_ = 0.0;
};

class Gibbs final : public Estimator {
 public:
  explicit Gibbs(const Options& options)
      : prior_(read_prior(options)),
        settings_(read_chains(options, Pilot::on_request)),
        choice_(read_posterior_choice(options)),
        walk_steps_(static_cast<int>(options.integer("walk_steps"))) {}
  void require(const Model& model) const override {
    if (ExpertPosterior::knows(model)) return;
    CoordinatePosterior::require(model, prior_, "gibbs");
    if (model.support() == nullptr) return;
    throw StudyError({}, "`gibbs` is not for laws on known points",
                     "it draws a label for each observation, and the data are counts of points", "Use `metropolis`");
  }
  [[nodiscard]] FitOutcome fit(const FitProblem& problem) const override {
    FitOutcome outcome = ExpertPosterior::knows(problem.model) ? fit_experts(problem) : fit_coordinates(problem);
    choice_.choose_from_draws(problem, outcome);
    return outcome;
  }

 private:
  [[nodiscard]] FitOutcome fit_experts(const FitProblem& problem) const {
    const ExpertPosterior posterior(problem.model, problem.data, prior_);
    const ExpertStarts starts(problem, posterior, settings_.pilot);
    return run_chains(settings_, ChainUse::plain, problem.k, problem.stream, [&](int c) {
      return std::make_unique<GibbsChain>(posterior, walk_steps_, starts(c), starts.normal());
    });
  }
  [[nodiscard]] FitOutcome fit_coordinates(const FitProblem& problem) const {
    const CoordinatePosterior posterior(problem.model, problem.likelihood, prior_);
    const CoordinateStarts starts(problem, posterior, settings_.pilot);
    return run_chains(settings_, ChainUse::plain, problem.k, problem.stream, [&](int c) {
      return std::make_unique<CoordinateGibbs>(problem, posterior, walk_steps_, starts(c), starts.normal());
    });
  }

  ExpertPrior prior_;
  ChainSettings settings_;
  OverfitChoice choice_;
  int walk_steps_;
};

}  // namespace

EstimatorEntry gibbs_estimator() {
  std::vector<OptionSpec> options = chain_options(2000, Pilot::on_request);
  for (OptionSpec& option : prior_options()) options.push_back(std::move(option));
  options.push_back(
      integer_option("walk_steps", 0, {0, 1000},
                     "adaptive random-walk steps on all parameters, labels summed out, between two sweeps; they help "
                     "where there are more atoms than the data know"));
  for (OptionSpec& option : posterior_choice_options()) options.push_back(std::move(option));
  return {{"gibbs",
           "Gibbs sampling of the posterior of any mixture of densities: soft-max gates of Gaussian lines and ridges "
           "through Polya-Gamma variables, "
           "Gaussian lines and Gaussian mixtures with any covariance from their conditional laws, other gates and "
           "experts by Metropolis steps; the estimate is the best kept draw, and chains that do not mix end as stalled",
           "Polson, Scott, Windle (2013), JASA 108; R-hat: Vehtari et al. (2021), Bayesian Analysis 16",
           std::move(options)},
          [](const Options& given) -> std::shared_ptr<const Estimator> { return std::make_shared<Gibbs>(given); }};
}

}  // namespace mixrate
