#include "estimator/bayes/ridge_steps.hpp"

#include <cmath>

namespace mixrate {

namespace {

constexpr double long_step = 1.0, short_step = 0.3;  // e

/// log target of one expert, without constants.
double log_coefficient_target(double squares, const Vector& beta, double variance, double coefficient_variance) {
  return -0.5 * squares / variance - 0.5 * beta.squaredNorm() / coefficient_variance;
}

}  // namespace

RidgeSteps::RidgeSteps(Index width)
    : width_(width), there_(width), mean_(width), noise_(width), beta_(width), precision_(width, width) {}

void RidgeSteps::linearise(const LabelledSums& sums, Index i, const Vector& beta, double variance, double size) {
  sums.gram(i, 1.0 / variance, precision_);
  precision_.diagonal().array() += 1.0 / coefficient_variance_;
  factor_.factorise(precision_);
  mean_ = sums.score(i) / variance - beta / coefficient_variance_;
  factor_.solve_in_place(mean_);
  mean_ *= 1.0 - std::sqrt(1.0 - size * size);
  mean_ += beta;
}

double RidgeSteps::log_density(const Vector& to, double size) {
  noise_ = to - mean_;
  const double squares = noise_.dot(precision_ * noise_) / (size * size);
  return factor_.lower().diagonal().array().log().sum() - 0.5 * squares;
}

void RidgeSteps::operator()(const ExpertRows& rows, double coefficient_variance, const std::uint8_t* labels,
                            ExpertParameters& theta, LabelledSums& sums, Stream& stream) {
  const Index k = theta.size();
  coefficient_variance_ = coefficient_variance;
  proposal_ = theta;
  sizes_.resize(k);
  log_forward_.resize(k);
  for (Index i = 0; i < k; ++i) {
    sizes_[i] = sample_uniform(stream) < 0.5 ? long_step : short_step;
    beta_ = theta.expert.col(i);
    linearise(sums, i, beta_, theta.variance[i], sizes_[i]);
    for (double& z : noise_) z = sample_normal(stream);
    factor_.solve_upper_in_place(noise_);
    beta_ = mean_ + sizes_[i] * noise_;
    log_forward_[i] = log_density(beta_, sizes_[i]);
    proposal_.expert.col(i) = beta_;
  }
  there_.clear(k);
  for (Index block = 0; block < rows.num_blocks(); ++block)
    there_.add(rows, proposal_, block, labels + block * block_rows);
  for (Index i = 0; i < k; ++i) {
    const double s = theta.variance[i];
    beta_ = proposal_.expert.col(i);
    double log_ratio = log_coefficient_target(there_.squares(i), beta_, s, coefficient_variance) - log_forward_[i];
    linearise(there_, i, beta_, s, sizes_[i]);
    beta_ = theta.expert.col(i);
    log_ratio += log_density(beta_, sizes_[i]);
    log_ratio -= log_coefficient_target(sums.squares(i), beta_, s, coefficient_variance);
    proposed_ += 1.0;
    if (!(std::log(sample_uniform(stream)) < log_ratio)) continue;  // NaN is a rejection
    accepted_ += 1.0;
    theta.expert.col(i) = proposal_.expert.col(i);
    sums.copy(there_, i);
  }
}

}  // namespace mixrate
