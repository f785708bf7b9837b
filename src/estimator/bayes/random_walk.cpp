#include "estimator/bayes/random_walk.hpp"

#include <cmath>

namespace mixrate {

namespace {

constexpr double first_deviation = 0.1;      // of a step's coordinate, before anything is known
constexpr double target_acceptance = 0.234;  // best for many coordinates (Roberts, Gelman, Gilks 1997)
constexpr int factor_every = 20;             // iterations between factorisations of the covariance

}  // namespace

RandomWalk::RandomWalk(const ExpertPosterior& posterior, const ExpertParameters& start, double inverse_temperature,
                       const NormalApproximation* normal)
    : posterior_(posterior),
      rows_(posterior),
      coordinates_(posterior, start.size()),
      inverse_temperature_(inverse_temperature),
      theta_(start),
      proposal_(start),
      log_likelihood_(rows_.log_likelihood(start)),
      log_prior_(posterior.log_prior(start)) {
  const Index size = coordinates_.size();
  for (Vector* v : {&x_, &y_, &noise_, &difference_}) v->resize(size);
  coordinates_.write(theta_, x_);
  mean_ = normal != nullptr ? normal->mean : x_;
  covariance_ = Matrix::Identity(size, size) * (first_deviation * first_deviation);
  if (normal != nullptr) covariance_ = normal->covariance;
  factor_.factorise(covariance_);
  log_scale_ = std::log(2.38 / std::sqrt(static_cast<double>(size)));
}

void RandomWalk::move_to(const ExpertParameters& theta) {
  theta_ = theta;
  log_likelihood_ = rows_.log_likelihood(theta);
  log_prior_ = posterior_.log_prior(theta);
  coordinates_.write(theta_, x_);
}

void RandomWalk::step(Phase phase, Stream& stream) {
  for (double& z : noise_) z = sample_normal(stream);
  y_.noalias() = factor_.lower().triangularView<Eigen::Lower>() * noise_;
  y_ = x_ + std::exp(log_scale_) * y_;
  coordinates_.read(y_, proposal_);
  const double log_prior = posterior_.log_prior(proposal_), log_likelihood = rows_.log_likelihood(proposal_);
  const double log_ratio = inverse_temperature_ * (log_likelihood - log_likelihood_) + log_prior - log_prior_ +
                           coordinates_.log_jacobian(y_) - coordinates_.log_jacobian(x_);
  // A NaN, from a variance that over- or underflows, is a rejection.
  const double acceptance = std::isfinite(log_ratio) ? std::exp(std::min(log_ratio, 0.0)) : 0.0;
  const bool is_accepted = sample_uniform(stream) < acceptance;
  if (is_accepted) {
    std::swap(x_, y_);
    std::swap(theta_, proposal_);
    log_likelihood_ = log_likelihood;
    log_prior_ = log_prior;
  }
  if (phase == Phase::adapting) {
    adapt(acceptance);
  } else {
    proposed_ += 1.0;
    accepted_ += is_accepted ? 1.0 : 0.0;
  }
}

void RandomWalk::adapt(double acceptance) {
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
