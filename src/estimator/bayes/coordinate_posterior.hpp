// The posterior of any mixture of densities in the coordinates of its likelihood, and random walks on it.
#pragma once

#include <optional>

#include "estimator/bayes/chains.hpp"
#include "estimator/bayes/coordinate_prior.hpp"

namespace mixrate {

/// log p(theta | data) + constant. The box of the likelihood bounds fits, not the posterior.
class CoordinatePosterior {
 public:
  /// Contract: `require` holds.
  CoordinatePosterior(const Model& model, Likelihood& likelihood, const ExpertPrior& prior);
  /// Throw StudyError unless the model is a mixture of densities and the prior's gate is pinned.
  static void require(const Model& model, const ExpertPrior& prior, std::string_view estimator);

  [[nodiscard]] const CoordinatePrior& prior() const { return prior_; }
  [[nodiscard]] Likelihood& likelihood() const { return likelihood_; }
  [[nodiscard]] WalkPoint at(const Vector& theta) const;
  /// In the canonical gauge and order.
  [[nodiscard]] MixingMeasure measure(const Vector& theta) const { return model_.canonical(likelihood_.unpack(theta)); }

 private:
  const Model& model_;
  Likelihood& likelihood_;
  CoordinatePrior prior_;
};

/// Where chains begin: as ExpertStarts, in the coordinates of the likelihood. The normal approximation has the exact
/// Hessian of the log-likelihood and the prior's information at the best maximum likelihood fit. A draw of it at which
/// the target is not finite is drawn again.
class CoordinateStarts {
 public:
  CoordinateStarts(const FitProblem& problem, const CoordinatePosterior& posterior, bool has_pilot,
                   double inverse_temperature = 1.0);
  Vector operator()(int c) const;
  [[nodiscard]] const NormalApproximation* normal() const { return normal_ ? &*normal_ : nullptr; }

 private:
  const FitProblem& problem_;
  const CoordinatePosterior& posterior_;
  std::optional<NormalApproximation> normal_;
};

class CoordinateWalk final : public Chain {
 public:
  CoordinateWalk(const CoordinatePosterior& posterior, const Vector& start, double inverse_temperature,
                 const NormalApproximation* normal)
      : posterior_(posterior), walk_(start, posterior.at(start), inverse_temperature, normal) {}
  void step(Phase phase, Stream& stream) override {
    const Vector& theta = walk_.propose(stream);
    walk_.decide(posterior_.at(theta), phase, stream);
  }
  void move_to(const Vector& theta) { walk_.move_to(theta, posterior_.at(theta)); }
  [[nodiscard]] const Vector& theta() const { return walk_.x(); }
  [[nodiscard]] MixingMeasure measure() const override { return posterior_.measure(walk_.x()); }
  [[nodiscard]] Index num_atoms() const override { return posterior_.prior().num_atoms(); }
  [[nodiscard]] double log_likelihood() const override { return walk_.point().log_likelihood; }
  [[nodiscard]] double log_target() const override { return walk_.log_target(); }
  [[nodiscard]] double proposed() const override { return walk_.proposed(); }
  [[nodiscard]] double accepted() const override { return walk_.accepted(); }

 private:
  const CoordinatePosterior& posterior_;
  AdaptiveWalk walk_;
};

}  // namespace mixrate
