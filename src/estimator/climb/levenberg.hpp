// Levenberg-Marquardt inside a box, with the linear coordinates projected out.
#pragma once

#include "estimator/climb/iteration.hpp"
#include "model/least_squares.hpp"

namespace mixrate {

struct LevenbergOptions {
  double tolerance = 1e-10;  // see run_levenberg
  int max_iterations = 100;
  bool project = true;  // variable projection of the linear coordinates
};

/// Descend the sum of squares r'r from theta.
///
/// Each iteration solves (J'J + mu D) move = J'r on the coordinates not held at the box, D = the largest diagonal of
/// J'J seen so far (More 1978), mu by Nielsen's rule; the move is clipped to the box and taken if r'r falls. With
/// `project` the linear coordinates carry no damping (Kaufman 1975: the step in the others is then that of variable
/// projection) and are set to their minimisers after each step; where those leave the box, the step stands as it is and
/// everything is damped; so it is after a step that failed.
///
/// converged: the largest |J_c'r| / (|J_c| |r|) over free coordinates, the cosine between the residuals and a column of
/// the Jacobian, is at most `tolerance`, or r'r is at the rounding of y'y (an exact fit). stalled: no step lowers r'r,
/// or five in a row lower it by less than 1e-5 of itself: Gauss-Newton steps crawl where the curvature of f matters,
/// and Newton's method should go on. Else iteration_cap, not_finite. r'r never rises. theta's noise variance is set at
/// the end, and log_likelihood filled.
Run run_levenberg(const Likelihood& likelihood, LeastSquares& squares, Vector theta, const LevenbergOptions& options);

/// The largest cosine between the residuals and the free columns of the Jacobian; 0 for an exact fit.
double largest_cosine(const NormalEquations& at, const std::vector<char>& held, double response_squares);

}  // namespace mixrate
