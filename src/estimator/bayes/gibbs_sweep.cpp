#include "estimator/bayes/gibbs_sweep.hpp"

#include <cmath>

#include "base/error.hpp"
#include "random/gamma.hpp"
#include "random/polya_gamma.hpp"

namespace mixrate {

GibbsSweep::GibbsSweep(const ExpertPosterior& posterior)
    : posterior_(posterior),
      rows_(posterior),
      labels_(static_cast<std::size_t>(rows_.num_blocks() * block_rows)),
      psi_(block_rows),
      weights_(block_rows),
      scores_(block_rows),
      sums_(rows_.width()),
      ridge_steps_(rows_.width()),
      precision_(rows_.width(), rows_.width()),
      right_(rows_.width()),
      noise_(rows_.width()),
      change_(rows_.width()) {
  gram_.resize(num_gram(rows_.width() - 1));
  score_sums_.resize(rows_.width());
}

double GibbsSweep::operator()(ExpertParameters& theta, Stream& stream) {
  const double value = draw_labels(theta, stream);
  if (!std::isfinite(value)) return value;
  draw_experts(theta, stream);
  draw_gates(theta, stream);
  return value;
}

double GibbsSweep::draw_labels(const ExpertParameters& theta, Stream& stream) {
  const Index k = theta.size();
  MIXRATE_EXPECT(k <= 255, "labels are bytes");
  if (columns_.size() < k * block_rows) columns_.resize(k * block_rows);
  sums_.clear(k);
  double value = 0.0;
  for (Index block = 0; block < rows_.num_blocks(); ++block) {
    value += rows_.responsibilities(theta, block, columns_.data());
    std::uint8_t* labels = labels_.data() + block * block_rows;
    for (int j = 0; j < rows_.rows(block); ++j) {
      double left = sample_uniform(stream) - columns_[j];
      Index i = 0;
      while (left > 0.0 && i + 1 < k) left -= columns_[++i * block_rows + j];
      labels[j] = static_cast<std::uint8_t>(i);
    }
    sums_.add(rows_, theta, block, labels);
  }
  return value;
}

void GibbsSweep::add_gaussian(Eigen::Ref<Vector> mean, Stream& stream) {
  factor_.factorise(precision_);
  for (double& z : noise_) z = sample_normal(stream);
  factor_.solve_lower_in_place(right_);
  right_ += noise_;  // Q^-1 r + L^-T z = L^-T (L^-1 r + z)
  factor_.solve_upper_in_place(right_);
  mean += right_;
}

double GibbsSweep::draw_line(ExpertParameters& theta, Index i, Stream& stream) {
  const double prior_precision = 1.0 / posterior_.prior().coefficient_variance;
  const double precision = 1.0 / theta.variance[i];
  const auto score = sums_.score(i);
  sums_.gram(i, precision, precision_);
  precision_.diagonal().array() += prior_precision;
  right_ = score * precision - theta.expert.col(i) * prior_precision;
  change_.setZero();
  add_gaussian(change_, stream);
  theta.expert.col(i) += change_;
  sums_.gram(i, 1.0, precision_);
  noise_.noalias() = precision_ * change_;
  return sums_.squares(i) - 2.0 * change_.dot(score) + change_.dot(noise_);
}

void GibbsSweep::draw_experts(ExpertParameters& theta, Stream& stream) {
  const ExpertPrior& prior = posterior_.prior();
  const bool is_ridge = rows_.has_activation();
  if (is_ridge) ridge_steps_(rows_, prior.coefficient_variance, labels_.data(), theta, sums_, stream);
  for (Index i = 0; i < theta.size(); ++i) {
    const double squares = is_ridge ? sums_.squares(i) : draw_line(theta, i, stream);
    theta.variance[i] =
        sample_inverse_gamma(stream, prior.shape + 0.5 * sums_.count(i), prior.rate + 0.5 * std::max(squares, 0.0));
  }
}

void GibbsSweep::relative_logits(Index k, Index i, int packs) {
  for (int j = 0; j < packs * pack_lanes; j += pack_lanes) {
    Pack top = broadcast(-1e300);
    for (Index l = 0; l < k; ++l) {
      if (l != i) top = max(top, load(&columns_[l * block_rows + j]));
    }
    Pack sum = Pack{};
    for (Index l = 0; l < k; ++l) {
      if (l != i) sum += exp(load(&columns_[l * block_rows + j]) - top);
    }
    store(&psi_[j], load(&columns_[i * block_rows + j]) - (top + log(sum)));
  }
}

void GibbsSweep::draw_gate(ExpertParameters& theta, Index i, Stream& stream) {
  const Index k = theta.size(), width = rows_.width();
  const double prior_precision = 1.0 / posterior_.prior().gate_variance;
  gram_.clear();
  score_sums_.clear();
  for (Index block = 0; k > 1 && block < rows_.num_blocks(); ++block) {
    const int rows = rows_.rows(block), packs = rows_.packs(block);
    const std::uint8_t* labels = labels_.data() + block * block_rows;
    rows_.logits(theta, block, columns_.data());
    relative_logits(k, i, packs);
    for (int j = 0; j < rows; ++j) {
      weights_[j] = sample_polya_gamma(stream, psi_[j]);
      scores_[j] = (labels[j] == i ? 0.5 : -0.5) - weights_[j] * psi_[j];
    }
    for (int j = rows; j < packs * pack_lanes; ++j) weights_[j] = scores_[j] = 0.0;
    const double* const* x = rows_.covariates(block);
    add_weighted_gram(weights_.data(), x, width - 1, packs, gram_, 0);
    add_weighted_sums(scores_.data(), x, width - 1, packs, score_sums_, 0);
  }
  for (Index a = 0, at = 0; a < width; ++a) {
    for (Index b = a; b < width; ++b) precision_(a, b) = precision_(b, a) = gram_.total(at++);
    right_[a] = score_sums_.total(a) - theta.gate(a, i) * prior_precision;
  }
  precision_.diagonal().array() += prior_precision;
  add_gaussian(theta.gate.col(i), stream);
}

void GibbsSweep::draw_gates(ExpertParameters& theta, Stream& stream) {
  const Index k = theta.size();
  const bool is_free = posterior_.prior().gate == ExpertPrior::Gate::free;
  for (Index i = 0; i < (is_free ? k : k - 1); ++i) draw_gate(theta, i, stream);
  if (!is_free) return;
  const double deviation = std::sqrt(posterior_.prior().gate_variance / static_cast<double>(k));
  for (Index a = 0; a < rows_.width(); ++a) {
    const double shift = -theta.gate.row(a).mean() + deviation * sample_normal(stream);
    theta.gate.row(a).array() += shift;
  }
}

}  // namespace mixrate
