#include "estimator/bayes/expert_jumps.hpp"

#include <array>
#include <cmath>
#include <numbers>

#include "base/error.hpp"
#include "random/gamma.hpp"

namespace mixrate {

namespace {

constexpr std::array<double, 4> split_sizes = {1.0, 0.3, 0.1, 0.03};  // of u, in units of the prior's deviations

ExpertParameters with_size(const ExpertParameters& theta, Index k) {
  const Index width = theta.gate.rows(), common = std::min(k, theta.size());
  ExpertParameters out{Matrix(width, k), Matrix(width, k), Vector(k)};
  out.gate.leftCols(common) = theta.gate.leftCols(common);
  out.expert.leftCols(common) = theta.expert.leftCols(common);
  out.variance.head(common) = theta.variance.head(common);
  return out;
}

void copy_atom(const ExpertParameters& from, Index i, ExpertParameters& to, Index at) {
  to.gate.col(at) = from.gate.col(i);
  to.expert.col(at) = from.expert.col(i);
  to.variance[at] = from.variance[i];
}

/// theta without atom i; the last one takes its place, as the order means nothing.
ExpertParameters without_atom(const ExpertParameters& theta, Index i) {
  const Index last = theta.size() - 1;
  ExpertParameters out = with_size(theta, last);
  if (i < last) copy_atom(theta, last, out, i);
  return out;
}

Index draw_below(Index count, Stream& stream) {
  return std::min(count - 1, static_cast<Index>(sample_uniform(stream) * static_cast<double>(count)));
}

double log_sum(double a, double b) { return std::max(a, b) + std::log1p(std::exp(-std::abs(a - b))); }

}  // namespace

ExpertJumps::ExpertJumps(const ExpertPosterior& posterior, const CountPrior& counts, GibbsSweep& sweep)
    : posterior_(posterior), counts_(counts), sweep_(sweep) {
  MIXRATE_EXPECT(posterior.prior().gate == ExpertPrior::Gate::free, "jumps need a prior that is the same in any order");
}

double ExpertJumps::log_density_of_split(const ExpertParameters& pair, Index a, Index b) const {
  const Index width = posterior_.width();
  const double gate = 0.5 * (pair.gate.col(a) - pair.gate.col(b)).tail(width - 1).norm();
  const double expert = 0.5 * (pair.expert.col(a) - pair.expert.col(b)).norm();
  const double scale = 0.5 * std::log(pair.variance[a] / pair.variance[b]);
  const ExpertPrior& prior = posterior_.prior();
  const double squares =
      gate * gate / prior.gate_variance + expert * expert / prior.coefficient_variance + scale * scale;
  const auto count = static_cast<double>(2 * width);  // d slopes, d + 1 coefficients, log s
  double out = -std::numeric_limits<double>::infinity();
  for (const double size : split_sizes) {
    out = log_sum(out, -0.5 * squares / (size * size) - count * std::log(size));
  }
  const auto slopes = static_cast<double>(width - 1), coefficients = static_cast<double>(width);
  return out - std::log(static_cast<double>(split_sizes.size())) - 0.5 * count * std::log(2.0 * std::numbers::pi) -
         0.5 * slopes * std::log(prior.gate_variance) - 0.5 * coefficients * std::log(prior.coefficient_variance);
}

void ExpertJumps::split(const ExpertParameters& theta, Index i, double p, Stream& stream) {
  const Index k = theta.size(), width = posterior_.width();
  const ExpertPrior& prior = posterior_.prior();
  const double size = split_sizes[static_cast<std::size_t>(draw_below(split_sizes.size(), stream))];
  proposal_ = with_size(theta, k + 1);
  copy_atom(theta, i, proposal_, k);
  proposal_.gate(0, i) += std::log(p);
  proposal_.gate(0, k) += std::log1p(-p);
  const double gate_size = size * std::sqrt(prior.gate_variance);
  const double expert_size = size * std::sqrt(prior.coefficient_variance);
  for (Index a = 0; a < width; ++a) {
    if (a > 0) {
      const double u = gate_size * sample_normal(stream);
      proposal_.gate(a, i) += u;
      proposal_.gate(a, k) -= u;
    }
    const double u = expert_size * sample_normal(stream);
    proposal_.expert(a, i) += u;
    proposal_.expert(a, k) -= u;
  }
  const double factor = std::exp(size * sample_normal(stream));
  proposal_.variance[i] *= factor;
  proposal_.variance[k] /= factor;
}

void ExpertJumps::merge(const ExpertParameters& theta, Index a, Index b) {
  ExpertParameters both = theta;
  both.gate.col(a) = 0.5 * (theta.gate.col(a) + theta.gate.col(b));
  both.gate(0, a) = log_sum(theta.gate(0, a), theta.gate(0, b));
  both.expert.col(a) = 0.5 * (theta.expert.col(a) + theta.expert.col(b));
  both.variance[a] = std::sqrt(theta.variance[a] * theta.variance[b]);
  proposal_ = without_atom(both, b);
}

bool ExpertJumps::decide(double log_ratio, ExpertParameters& theta, double& log_likelihood, Stream& stream) {
  const double value = sweep_.log_likelihood(proposal_);
  log_ratio += value - log_likelihood + counts_.log_mass(proposal_.size()) - counts_.log_mass(theta.size());
  if (!(std::log(sample_uniform(stream)) < log_ratio)) return false;  // NaN is a rejection
  std::swap(theta, proposal_);
  log_likelihood = value;
  return true;
}

bool ExpertJumps::split_or_merge(ExpertParameters& theta, double& log_likelihood, Stream& stream) {
  const Index k = theta.size();
  const bool is_split = sample_uniform(stream) < 0.5;
  if (is_split ? k == counts_.k_max : k == 1) return false;
  double log_q = 0.0, log_p = 0.0;  // density of the u; log p + log(1 - p)
  if (is_split) {
    const Index i = draw_below(k, stream);
    const double p = sample_uniform(stream);
    split(theta, i, p, stream);
    log_p = std::log(p) + std::log1p(-p);
    log_q = log_density_of_split(proposal_, i, k);
  } else {
    const Index a = draw_below(k, stream);
    Index b = draw_below(k - 1, stream);
    if (b >= a) ++b;
    merge(theta, a, b);
    const double whole = log_sum(theta.gate(0, a), theta.gate(0, b));
    log_p = theta.gate(0, a) + theta.gate(0, b) - 2.0 * whole;
    log_q = log_density_of_split(theta, a, b);
  }
  const double log_jacobian = static_cast<double>(2 * posterior_.width()) * std::numbers::ln2 - log_p;
  const double direction = is_split ? 1.0 : -1.0;
  // The prior is a density of variances, the move one of their logarithms: ds = s dlog s for every atom.
  const double log_ratio = posterior_.log_prior(proposal_) + proposal_.variance.array().log().sum() -
                           posterior_.log_prior(theta) - theta.variance.array().log().sum() +
                           direction * (log_jacobian - log_q);
  return decide(log_ratio, theta, log_likelihood, stream);
}

void ExpertJumps::add_from_prior(const ExpertParameters& theta, Stream& stream) {
  const Index k = theta.size();
  const ExpertPrior& prior = posterior_.prior();
  proposal_ = with_size(theta, k + 1);
  for (Index a = 0; a < posterior_.width(); ++a) {
    proposal_.gate(a, k) = std::sqrt(prior.gate_variance) * sample_normal(stream);
    proposal_.expert(a, k) = std::sqrt(prior.coefficient_variance) * sample_normal(stream);
  }
  proposal_.variance[k] = sample_inverse_gamma(stream, prior.shape, prior.rate);
}

bool ExpertJumps::birth_or_death(ExpertParameters& theta, double& log_likelihood, Stream& stream) {
  const Index k = theta.size();
  const bool is_birth = sample_uniform(stream) < 0.5;
  if (is_birth ? k == counts_.k_max : k == 1) return false;
  if (is_birth) {
    add_from_prior(theta, stream);
  } else {
    proposal_ = without_atom(theta, draw_below(k, stream));
  }
  return decide(0.0, theta, log_likelihood, stream);
}

}  // namespace mixrate
