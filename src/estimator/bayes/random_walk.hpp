// Adaptive random-walk Metropolis on the posterior of gated Gaussian experts.
#pragma once

#include "estimator/bayes/adaptive_walk.hpp"
#include "estimator/bayes/expert_chain.hpp"
#include "estimator/bayes/expert_coordinates.hpp"
#include "estimator/bayes/expert_rows.hpp"

namespace mixrate {

/// Coordinates: free gate columns, expert columns, log variances. Target: inverse temperature times log-likelihood +
/// log prior + sum of log variances (the Jacobian of the coordinates).
class RandomWalk final : public ExpertChain {
 public:
  /// `normal`: see AdaptiveWalk.
  RandomWalk(const ExpertPosterior& posterior, const ExpertParameters& start, double inverse_temperature,
             const NormalApproximation* normal);
  void step(Phase phase, Stream& stream) override;
  /// Go on from another point of the same size; what was learnt stays.
  void move_to(const ExpertParameters& theta);
  [[nodiscard]] const ExpertParameters& parameters() const override { return theta_; }
  [[nodiscard]] double log_likelihood() const override { return walk_.point().log_likelihood; }
  [[nodiscard]] double log_target() const override { return walk_.log_target(); }
  [[nodiscard]] double proposed() const override { return walk_.proposed(); }
  [[nodiscard]] double accepted() const override { return walk_.accepted(); }

 private:
  [[nodiscard]] Vector coordinates_of(const ExpertParameters& theta) const;
  WalkPoint point_at(const ExpertParameters& theta, const Vector& x);

  const ExpertPosterior& posterior_;
  ExpertRows rows_;
  ExpertCoordinates coordinates_;
  ExpertParameters theta_, proposal_;
  AdaptiveWalk walk_;
};

}  // namespace mixrate
