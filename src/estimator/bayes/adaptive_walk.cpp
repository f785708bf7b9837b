#include "estimator/bayes/adaptive_walk.hpp"

#include <cmath>

namespace mixrate {

namespace {

constexpr double first_deviation = 0.1;      // of a step's coordinate, before anything is known
constexpr double target_acceptance = 0.234;  // best for many coordinates (Roberts, Gelman, Gilks 1997)
constexpr int factor_every = 20;             // iterations between factorisations of the covariance

}  // namespace

AdaptiveWalk::AdaptiveWalk(Vector x, const WalkPoint& point, double inverse_temperature,
                           const NormalApproximation* normal)
    : inverse_temperature_(inverse_temperature), x_(std::move(x)), point_(point) {
  const Index size = x_.size();
  for (Vector* v : {&y_, &noise_, &difference_}) v->resize(size);
  mean_ = normal != nullptr ? normal->mean : x_;
  covariance_ = Matrix::Identity(size, size) * (first_deviation * first_deviation);
  if (normal != nullptr) covariance_ = normal->covariance;
  factor_.factorise(covariance_);
  log_scale_ = std::log(2.38 / std::sqrt(static_cast<double>(size)));
}

void AdaptiveWalk::move_to(const Vector& x, const WalkPoint& point) {
  x_ = x;
  point_ = point;
}

const Vector& AdaptiveWalk::propose(Stream& stream) {
  for (double& z : noise_) z = sample_normal(stream);
  y_.noalias() = factor_.lower().triangularView<Eigen::Lower>() * noise_;
  y_ = x_ + std::exp(log_scale_) * y_;
  return y_;
}

bool AdaptiveWalk::decide(const WalkPoint& point, Phase phase, Stream& stream) {
  const double log_ratio = inverse_temperature_ * (point.log_likelihood - point_.log_likelihood) + point.log_prior -
                           point_.log_prior + point.log_jacobian - point_.log_jacobian;
  // A NaN, from a variance that over- or underflows, is a rejection.
  const double acceptance = std::isfinite(log_ratio) ? std::exp(std::min(log_ratio, 0.0)) : 0.0;
  const bool is_accepted = sample_uniform(stream) < acceptance;
  if (is_accepted) {
    std::swap(x_, y_);
    point_ = point;
  }
  if (phase == Phase::adapting) {
    adapt(acceptance);
  } else {
    proposed_ += 1.0;
    accepted_ += is_accepted ? 1.0 : 0.0;
  }
  return is_accepted;
}

void AdaptiveWalk::adapt(double acceptance) {
  log_scale_ += std::pow(age_ + 10.0, -0.6) * (acceptance - target_acceptance);
  // 1 / gain steps count: half of the past, at least 10 a coordinate; fewer would be a matrix of too small a rank.
  const double gain = 2.0 / (age_ + 20.0 * static_cast<double>(x_.size()));
  difference_ = x_ - mean_;
  mean_ += gain * difference_;
  covariance_ *= 1.0 - gain;
  covariance_.noalias() += gain * difference_ * difference_.transpose();
  covariance_.diagonal().array() += gain * 1e-8;  // stays positive definite
  if (++age_ % factor_every == 0) factor_.factorise(covariance_);
}

}  // namespace mixrate
