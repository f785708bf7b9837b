// Adaptive random-walk Metropolis on a vector, whatever its law is.
#pragma once

#include "estimator/bayes/normal_approximation.hpp"
#include "math/solve.hpp"

namespace mixrate {

/// What a target is at a point. The law that is walked on is inverse_temperature log_likelihood + log_prior +
/// log_jacobian, log_prior the density of parameters and log_jacobian that of the coordinates.
struct WalkPoint {
  double log_likelihood = 0.0, log_prior = 0.0, log_jacobian = 0.0;
};

/// A step proposes x + exp(log_scale) L z, L L' the running covariance. During burn-in mean and covariance learn
/// with gain 2 / (t + 20 p), p coordinates, and the scale with gain (t + 10)^-0.6 towards an acceptance of 0.234
/// (Andrieu and Thoms 2008, Stat. Comput. 18, algorithm 4); afterwards they are fixed, so that the kept part is a
/// Markov chain with the target as its law.
class AdaptiveWalk {
 public:
  enum class Phase { adapting, fixed };
  /// `normal`: a first covariance (0.01 I without it) of a law that the target is like.
  AdaptiveWalk(Vector x, const WalkPoint& point, double inverse_temperature, const NormalApproximation* normal);
  /// Go on from another point, or from the same one under another target; what was learnt stays.
  void move_to(const Vector& x, const WalkPoint& point);
  /// Where the next step might lead.
  const Vector& propose(Stream& stream);
  /// Accept what was proposed, which is `point`, or stay.
  bool decide(const WalkPoint& point, Phase phase, Stream& stream);
  [[nodiscard]] const Vector& x() const { return x_; }
  [[nodiscard]] const WalkPoint& point() const { return point_; }
  /// Of the parameters, without the Jacobian of the coordinates.
  [[nodiscard]] double log_target() const { return inverse_temperature_ * point_.log_likelihood + point_.log_prior; }
  // Moves after burn-in.
  [[nodiscard]] double proposed() const { return proposed_; }
  [[nodiscard]] double accepted() const { return accepted_; }

 private:
  void adapt(double acceptance);

  double inverse_temperature_;
  Vector x_, y_, noise_, mean_, difference_;
  Matrix covariance_;
  Cholesky factor_;
  WalkPoint point_;
  double log_scale_;
  double proposed_ = 0.0, accepted_ = 0.0;
  int age_ = 0;
};

}  // namespace mixrate
