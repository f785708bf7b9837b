// Adaptive random-walk Metropolis on the posterior of gated Gaussian experts.
#pragma once

#include "estimator/bayes/chains.hpp"
#include "estimator/bayes/expert_coordinates.hpp"
#include "estimator/bayes/expert_rows.hpp"
#include "math/solve.hpp"

namespace mixrate {

/// Coordinates: free gate columns, expert columns, log variances. Target: temperature^-1 log-likelihood + log prior +
/// sum of log variances (the Jacobian of the coordinates).
///
/// A step proposes x + exp(log_scale) L z, L L' the running covariance. During burn-in mean and covariance learn
/// with gain 2 / (t + 20 p), p coordinates, and the scale with gain (t + 10)^-0.6 towards an acceptance of 0.234
/// (Andrieu and Thoms 2008, Stat. Comput. 18, algorithm 4); afterwards they are fixed, so that the kept part is a
/// Markov chain with the target as its law.
class RandomWalk final : public ExpertChain {
 public:
  /// `normal`: a first covariance (0.01 I without it) of a law that the target is like.
  RandomWalk(const ExpertPosterior& posterior, const ExpertParameters& start, double inverse_temperature,
             const NormalApproximation* normal);
  void step(Phase phase, Stream& stream) override;
  /// Go on from another point of the same size; what was learnt stays.
  void move_to(const ExpertParameters& theta);
  [[nodiscard]] const ExpertParameters& parameters() const override { return theta_; }
  [[nodiscard]] double log_likelihood() const override { return log_likelihood_; }
  /// Of the parameters, without the Jacobian of the coordinates.
  [[nodiscard]] double log_target() const override { return inverse_temperature_ * log_likelihood_ + log_prior_; }
  [[nodiscard]] double proposed() const override { return proposed_; }
  [[nodiscard]] double accepted() const override { return accepted_; }

 private:
  void adapt(double acceptance);

  const ExpertPosterior& posterior_;
  ExpertRows rows_;
  ExpertCoordinates coordinates_;
  double inverse_temperature_;
  ExpertParameters theta_, proposal_;
  Vector x_, y_, noise_, mean_, difference_;
  Matrix covariance_;
  Cholesky factor_;
  double log_likelihood_, log_prior_, log_scale_;
  double proposed_ = 0.0, accepted_ = 0.0;
  int age_ = 0;
};

}  // namespace mixrate
