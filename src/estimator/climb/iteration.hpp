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
  double linear_factor = std::numeric_limits<double>::quiet_NaN();  // see Contraction
};

/// The linear convergence factor of an iteration, from the lengths of its steps: |theta_(t+1) - theta_t| / |theta_t -
/// theta_(t-1)| tends to the largest eigenvalue of the map's derivative. factor() is the geometric mean of the last
/// five ratios (of fewer, but at least two). Steps near the rounding of the map, below 1e-9 (1 + |theta|), would give
/// ratios near 1 whatever the map: the first of them ends the record. NaN until there is an estimate, and where the
/// ratios differ by more than 10 %: such a path ended before it settled.
class Contraction {
 public:
  void see(const Vector& from, const Vector& to);
  [[nodiscard]] double factor() const;

 private:
  static constexpr std::size_t window = 6;
  std::vector<double> steps_;  // the last ones, oldest first
  bool is_over_ = false;
};

/// Starts whose log-likelihood ends within this many nats of the best count as having reached it: by the likelihood
/// ratio, no data could tell the two ends apart.
inline constexpr double same_height = 0.1;

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
double projected_gradient(const Vector& gradient, const std::vector<char>& held, double n);

/// The rows and columns of a symmetric matrix that are free.
Matrix free_block(const Matrix& full, const std::vector<char>& held);
Vector free_part(const Vector& full, const std::vector<char>& held);

}  // namespace mixrate
