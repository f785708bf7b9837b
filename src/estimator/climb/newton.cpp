#include "estimator/climb/newton.hpp"

#include <algorithm>
#include <cmath>

#include "estimator/em.hpp"
#include "math/solve.hpp"

namespace mixrate {

namespace {

/// Solve sum (q_i / (lambda_i + shift))^2 = radius^2 for shift > max(0, -lambda_0) by safeguarded Newton on 1/|p|.
double secular_shift(const Vector& lambda, const Vector& q, double radius) {
  double low = std::max(0.0, -lambda[0]), high = low + q.norm() / radius + 1e-300;
  double shift = high;
  for (int iteration = 0; iteration < 100; ++iteration) {
    const Eigen::ArrayXd ratio = q.array() / (lambda.array() + shift);
    const double norm = std::sqrt(ratio.square().sum());
    if (std::abs(norm - radius) <= 1e-6 * radius) break;
    (norm > radius ? low : high) = shift;
    const double slope = (ratio.square() / (lambda.array() + shift)).sum() / norm;  // -d|p|/dshift
    double next = shift + (norm - radius) / radius * norm / slope;
    if (!(next > low && next < high)) next = 0.5 * (low + high);
    if (next == shift) break;
    shift = next;
  }
  return shift;
}

struct Point {
  Vector theta, gradient;
  Matrix hessian;
  double value = 0;
};

Point evaluate(Likelihood& likelihood, Vector theta) {
  Point point;
  point.theta = std::move(theta);
  point.value = likelihood.derivatives(point.theta, point.gradient, &point.hessian);
  return point;
}

/// The state of one climb.
class Climb {
 public:
  Climb(Likelihood& likelihood, Vector theta, const NewtonOptions& options)
      : likelihood_(likelihood),
        options_(options),
        at_(evaluate(likelihood, std::move(theta))),
        radius_(0.3 * std::sqrt(likelihood.num_observations())) {}

  Run run() {
    Run run;
    run.status = FitStatus::iteration_cap;
    for (; run.iterations < options_.max_iterations; ++run.iterations) {
      if (!std::isfinite(at_.value) || !at_.gradient.allFinite()) {
        run.status = FitStatus::not_finite;
        break;
      }
      prepare();
      if (slope_ <= options_.tolerance && is_maximum() && has_small_decrement()) {
        run.status = FitStatus::converged;
        break;
      }
      if (!step()) {
        run.status = FitStatus::stalled;
        break;
      }
    }
    run.theta = at_.theta;
    run.log_likelihood = at_.value;
    return run;
  }

 private:
  void prepare() {
    held_ = held_bounds(likelihood_, at_.theta, at_.gradient);
    slope_ = projected_gradient(at_.gradient, held_, likelihood_.num_observations());
    free_gradient_ = free_part(at_.gradient, held_);
    information_ = -free_block(at_.hessian, held_);
    const double largest = information_.size() > 0 ? information_.diagonal().cwiseAbs().maxCoeff() : 1.0;
    scale_ = information_.diagonal().cwiseAbs().cwiseMax(1e-8 * largest + 1e-300).cwiseSqrt();
    scaled_ = scale_.cwiseInverse().asDiagonal() * information_ * scale_.cwiseInverse().asDiagonal();
  }

  // A stationary point is a maximum unless the information has an eigenvalue clearly below 0 (beyond its rounding).
  [[nodiscard]] bool is_maximum() const {
    if (scaled_.rows() == 0) return true;
    if (Cholesky(scaled_).is_positive()) return true;
    return symmetric_eigenvalues(scaled_)[0] > -1e-7;
  }

  [[nodiscard]] bool has_small_decrement() const {
    if (std::isinf(options_.decrement) || scaled_.rows() == 0) return true;
    const Vector slope = scale_.cwiseInverse().cwiseProduct(free_gradient_);
    const Spectrum spectrum = symmetric_spectrum(scaled_);
    const double flat = 1e-12 * spectrum.values.cwiseAbs().maxCoeff() + 1e-300;  // rounding of the Hessian
    const Vector along = spectrum.vectors.transpose() * slope;
    const double decrement = 0.5 * (along.array().square() / spectrum.values.array().abs().max(flat)).sum();
    return decrement <= std::max(options_.decrement, 10.0 * value_noise(at_.value));
  }

  // One trust-region step; false when no acceptable step is left in floating point.
  bool step() {
    for (int attempt = 0; attempt < 60; ++attempt) {
      const Vector p = trust_region_step(scaled_, scale_.cwiseInverse().cwiseProduct(free_gradient_), radius_);
      Vector move = Vector::Zero(at_.theta.size());
      for (Index c = 0, f = 0; c < move.size(); ++c) {
        if (held_[static_cast<std::size_t>(c)] == 0) {
          move[c] = p[f] / scale_[f];
          ++f;
        }
      }
      const Vector target = (at_.theta + move).cwiseMax(likelihood_.lower()).cwiseMin(likelihood_.upper());
      move = target - at_.theta;
      const Vector free_move = free_part(move, held_);
      const double predicted = free_gradient_.dot(free_move) - 0.5 * free_move.dot(information_ * free_move);
      const double length = scale_.cwiseProduct(free_move).norm();
      if (!(length > 0)) return false;
      Point trial = evaluate(likelihood_, target);
      const double gain = trial.value - at_.value, noise = value_noise(at_.value);
      const double ratio = gain / predicted;
      const bool climbs = std::isfinite(trial.value) && predicted > 0 && ratio > 1e-4 && gain > noise;
      if (climbs || settles(trial, gain, noise)) {
        if (ratio > 0.75 && length > 0.8 * radius_) radius_ *= 3.0;
        if (climbs && ratio < 0.25) radius_ = std::max(0.25 * length, 1e-12);
        at_ = std::move(trial);
        return true;
      }
      radius_ = 0.25 * std::min(radius_, length);
      if (radius_ < 1e-10) return false;
    }
    return false;
  }

  // Near the top the gain drowns in the rounding of the log-likelihood: the gradient then judges the step.
  [[nodiscard]] bool settles(const Point& trial, double gain, double noise) const {
    if (!(std::abs(gain) <= noise) || !trial.gradient.allFinite()) return false;
    const std::vector<char> held = held_bounds(likelihood_, trial.theta, trial.gradient);
    return projected_gradient(trial.gradient, held, likelihood_.num_observations()) < 0.9 * slope_;
  }

  Likelihood& likelihood_;
  NewtonOptions options_;
  Point at_;
  double radius_, slope_ = 0;
  std::vector<char> held_;
  Vector free_gradient_, scale_;
  Matrix information_, scaled_;
};

}  // namespace

Vector trust_region_step(const Matrix& b, const Vector& g, double radius) {
  const Cholesky factor(b);
  if (factor.is_positive()) {
    const Vector newton = factor.solve(g);
    if (newton.norm() <= radius) return newton;
  }
  const Spectrum spectrum = symmetric_spectrum(b);
  const Vector& lambda = spectrum.values;
  const Vector q = spectrum.vectors.transpose() * g;
  const double low = std::max(0.0, -lambda[0]);
  // Hard case: the gradient has (almost) no part along the steepest uphill curvature; add that eigenvector.
  const Eigen::ArrayXd shifted = lambda.array() + low;
  Vector p = (shifted > 1e-12 * (1.0 + lambda.cwiseAbs().maxCoeff())).select(q.array() / shifted, 0.0).matrix();
  const bool hard = lambda[0] < 0 && p.norm() < radius && std::abs(q[0]) <= 1e-10 * (1.0 + q.norm());
  if (hard) {
    p[0] += (q[0] < 0 ? -1.0 : 1.0) * std::sqrt(radius * radius - p.squaredNorm());
  } else {
    p = (q.array() / (lambda.array() + secular_shift(lambda, q, radius))).matrix();
  }
  return spectrum.vectors * p;
}

Run run_newton(Likelihood& likelihood, Vector theta, const NewtonOptions& options) {
  return Climb(likelihood, std::move(theta), options).run();
}

}  // namespace mixrate
