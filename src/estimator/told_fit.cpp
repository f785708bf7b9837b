#include "estimator/told_fit.hpp"

#include <algorithm>
#include <cmath>

#include "estimator/climb/iteration.hpp"
#include "estimator/em.hpp"
#include "math/solve.hpp"

namespace mixrate {

namespace {

/// No eigenvalue of the information in coordinates of its own scale is clearly below 0; see newton.cpp.
bool has_no_way_up(Likelihood& likelihood, const Vector& theta) {
  constexpr double rounding = 1e-7;
  Vector gradient;
  Matrix hessian;
  likelihood.derivatives(theta, gradient, &hessian);
  const Matrix information = -free_block(hessian, held_bounds(likelihood, theta, gradient));
  if (information.rows() == 0) return true;
  if (!information.allFinite()) return false;
  const double largest = information.diagonal().cwiseAbs().maxCoeff();
  const Vector scale = information.diagonal().cwiseAbs().cwiseMax(1e-8 * largest + 1e-300).cwiseSqrt().cwiseInverse();
  return symmetric_eigenvalues(scale.asDiagonal() * information * scale.asDiagonal())[0] > -rounding;
}

/// The log-likelihood of a measure inside the box or not; of laws on known points that of theta.
double total_log_density(const FitProblem& problem, const MixingMeasure& g, double at_theta) {
  if (problem.model.support() != nullptr) return at_theta;
  Vector densities(problem.data.size());
  problem.model.log_density(problem.data.x, problem.data.y, g, densities);
  return problem.data.sum(densities);
}

/// Whether a measure is that of theta: `pack` moves what lies outside of the box into it, to another point.
bool is_at(const FitProblem& problem, Likelihood& likelihood, const Vector& theta, const MixingMeasure& g) {
  constexpr double same = 1e-6;
  const Vector there = problem.model.canonical(likelihood.unpack(theta)).flatten(), here = g.flatten();
  return ((there - here).array().abs() <= same * (1.0 + here.array().abs())).all();
}

FitStatus status_of_told(Likelihood& likelihood, const Vector& theta, const FitOutcome& outcome, double decrement) {
  if (likelihood.collapsed(theta)) return FitStatus::degenerate;
  const double most = std::max(decrement, 10.0 * value_noise(outcome.log_likelihood));
  if (!(outcome.certificate.remaining_gain <= most) || !has_no_way_up(likelihood, theta))
    return FitStatus::not_a_maximum;
  return outcome.certificate.active_bounds > 0 ? FitStatus::at_boundary : FitStatus::converged;
}

}  // namespace

double log_likelihood_of(const FitProblem& problem, const MixingMeasure& told) {
  double at_theta = 0.0;
  if (problem.model.support() != nullptr) {
    std::unique_ptr<Likelihood> smaller;
    if (told.size() != problem.k) smaller = problem.model.likelihood(problem.data, told.size(), problem.box);
    Likelihood& likelihood = smaller != nullptr ? *smaller : problem.likelihood;
    at_theta = likelihood.value(likelihood.pack(told));
  }
  return total_log_density(problem, told, at_theta);
}

FitOutcome judge_told_fit(const FitProblem& problem, const MixingMeasure& told, double decrement) {
  FitOutcome outcome;
  outcome.estimate = problem.model.canonical(told);
  std::unique_ptr<Likelihood> smaller;
  if (told.size() != problem.k) smaller = problem.model.likelihood(problem.data, told.size(), problem.box);
  Likelihood& likelihood = smaller != nullptr ? *smaller : problem.likelihood;
  const Vector theta = likelihood.pack(outcome.estimate);
  const double at_theta = likelihood.value(theta);
  outcome.log_likelihood = total_log_density(problem, outcome.estimate, at_theta);
  outcome.certificate.starts = problem.starts.count;
  if (!std::isfinite(outcome.log_likelihood) || !outcome.estimate.all_finite()) {
    outcome.status = FitStatus::not_finite;
    outcome.log_likelihood = std::numeric_limits<double>::quiet_NaN();
    outcome.estimate = {};
    return outcome;
  }
  constexpr double rounding = 1e-9;
  const bool has_its_value = std::abs(at_theta - outcome.log_likelihood) <= rounding * (1.0 + std::abs(at_theta));
  if (!has_its_value || !is_at(problem, likelihood, theta, outcome.estimate)) {
    outcome.status = likelihood.collapsed(theta) ? FitStatus::degenerate : FitStatus::not_a_maximum;
    return outcome;
  }
  outcome.certificate = certify(likelihood, theta);
  outcome.certificate.starts = problem.starts.count;
  outcome.status = status_of_told(likelihood, theta, outcome, decrement);
  return outcome;
}

}  // namespace mixrate
