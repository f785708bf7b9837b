// Trust-region Newton ascent of a log-likelihood inside its box.
#pragma once

#include <limits>

#include "estimator/climb/iteration.hpp"

namespace mixrate {

struct NewtonOptions {
  double tolerance = 1e-8;  // projected gradient, sup norm per observation
  int max_iterations = 200;
  /// Largest Newton decrement g'H^-1 g / 2 of a converged climb, nats of the total log-likelihood: what a quadratic
  /// that has its gradient and curvature still promises. It has no units, so that it means the same in all coordinates.
  /// A decrement within the rounding of the log-likelihood counts as 0. Infinite: not asked for.
  double decrement = std::numeric_limits<double>::infinity();
};

/// Climb from theta with the exact Hessian until the projected gradient per observation is below the tolerance, the
/// decrement too where one is asked for, and no direction of positive curvature is left.
///
/// Each iteration solves max g'p + p'Hp/2 over |Dp| <= radius on the coordinates not held at the box (D^2 = diagonal of
/// the information), by Cholesky when the information is positive definite and the step fits, else by its
/// eigendecomposition (More and Sorensen 1983). The step is projected on the box. Statuses: converged, stalled,
/// iteration_cap, not_finite.
Run run_newton(Likelihood& likelihood, Vector theta, const NewtonOptions& options);

/// The solution of max g'p - p'Bp/2 over |p| <= radius, B symmetric, not necessarily definite.
Vector trust_region_step(const Matrix& b, const Vector& g, double radius);

}  // namespace mixrate
