// What one start of an iterative estimator ends with, and the choice among starts.
#pragma once

#include <functional>
#include <vector>

#include "estimator/estimator.hpp"

namespace mixrate {

/// The end of one run in coordinates.
struct Run {
  Vector theta;
  double log_likelihood = -std::numeric_limits<double>::infinity();
  int iterations = 0;
  FitStatus status = FitStatus::pending;
};

/// Run `iterate` from every start and return the best end as an outcome.
///
/// Best: the largest log-likelihood among runs that did not collapse on the variance floor; only if all collapsed, the
/// largest among those (the likelihood of a mixture is unbounded there, so a spike must not win; Hathaway 1985).
/// The certificate is computed at the winner from one pass with the Hessian. start_gap is the difference between the
/// best two eligible runs.
FitOutcome best_of_starts(const FitProblem& problem, const std::function<Run(Vector start)>& iterate);

/// The certificate of a point: see FitOutcome. Also tells whether a bound is active (`active_bounds`).
Certificate certify(Likelihood& likelihood, const Vector& theta);

/// Coordinates that sit on the box with the gradient pointing outward. 1 = held, 0 = free. The gradient may stop short
/// of theta's end; then so does the answer.
std::vector<char> held_bounds(const Likelihood& likelihood, const Vector& theta, const Vector& gradient);

/// Sup norm of the gradient over the free coordinates, per observation.
double projected_gradient(const Vector& gradient, const std::vector<char>& held, Index n);

/// The rows and columns of a symmetric matrix that are free.
Matrix free_block(const Matrix& full, const std::vector<char>& held);
Vector free_part(const Vector& full, const std::vector<char>& held);

}  // namespace mixrate
