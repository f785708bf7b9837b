#include "estimator/bayes/expert_rows.hpp"

#include <cmath>
#include <cstring>
#include <numbers>

#include "math/activation.hpp"

namespace mixrate {

namespace {

void reserve_columns(Vector& buffer, Index k) {
  if (buffer.size() < k * block_rows) buffer.resize(k * block_rows);
}

}  // namespace

ExpertRows::ExpertRows(const ExpertPosterior& posterior)
    : n_(posterior.num_observations()), phi_(posterior.activation()) {
  const Index padded = (n_ + block_rows - 1) / block_rows * block_rows;
  design_ = Matrix::Zero(padded, posterior.width());
  design_.topRows(n_) = posterior.design();
  response_ = Vector::Zero(padded);
  response_.head(n_) = posterior.response();
  if (posterior.weights().size() > 0) {
    weights_ = Vector::Zero(padded);
    weights_.head(n_) = posterior.weights();
  }
  covariates_.resize(static_cast<std::size_t>(width()));  // one more than needed, so that data() is never null
}

const double* const* ExpertRows::covariates(Index block) {
  for (Index a = 1; a < width(); ++a) covariates_[static_cast<std::size_t>(a - 1)] = design(a, block);
  return covariates_.data();
}

void ExpertRows::logits(const ExpertParameters& theta, Index block, double* out) const {
  const int end = packs(block) * pack_lanes;
  for (Index i = 0; i < theta.size(); ++i, out += block_rows) {
    for (int j = 0; j < end; j += pack_lanes) store(out + j, broadcast(theta.gate(0, i)));
    for (Index a = 1; a < width(); ++a) {
      const double* column = design(a, block);
      const double slope = theta.gate(a, i);
      for (int j = 0; j < end; j += pack_lanes) store(out + j, load(out + j) + load(column + j) * slope);
    }
  }
}

void ExpertRows::residuals(const ExpertParameters& theta, Index i, Index block, double* out, double* slope) const {
  const int end = packs(block) * pack_lanes;
  const double* y = response(block);
  if (phi_ == nullptr) {
    for (int j = 0; j < end; j += pack_lanes) {
      Pack residual = load(y + j) - theta.expert(0, i);
      for (Index a = 1; a < width(); ++a) residual -= load(design(a, block) + j) * theta.expert(a, i);
      store(out + j, residual);
    }
    return;
  }
  alignas(64) double unread[block_rows];
  for (int j = 0; j < end; j += pack_lanes) {
    Pack z = broadcast(theta.expert(0, i));
    for (Index a = 1; a < width(); ++a) z += load(design(a, block) + j) * theta.expert(a, i);
    store(out + j, z);
  }
  phi_->apply(out, end, out, slope != nullptr ? slope : unread, nullptr);
  for (int j = 0; j < end; j += pack_lanes) store(out + j, load(y + j) - load(out + j));
}

void ExpertRows::add_log_densities(const ExpertParameters& theta, Index block, double* joint) const {
  const int end = packs(block) * pack_lanes;
  alignas(64) double u[block_rows];
  for (Index i = 0; i < theta.size(); ++i, joint += block_rows) {
    const double s = theta.variance[i], half_precision = 0.5 / s;
    const double constant = -0.5 * std::log(2.0 * std::numbers::pi * s);
    residuals(theta, i, block, u, nullptr);
    for (int j = 0; j < end; j += pack_lanes) {
      const Pack residual = load(u + j);
      store(joint + j, load(joint + j) + (constant - residual * residual * half_precision));
    }
  }
}

double ExpertRows::responsibilities(const ExpertParameters& theta, Index block, double* out) {
  const Index k = theta.size();
  reserve_columns(gate_, k);
  logits(theta, block, out);
  std::memcpy(gate_.data(), out, static_cast<std::size_t>(k * block_rows) * sizeof(double));
  add_log_densities(theta, block, out);
  if (weights_.size() > 0) {
    const double* weights = weights_.data() + block * block_rows;
    const double normaliser = weighted_softmax_block(gate_.data(), k, rows(block), packs(block), weights);
    return weighted_softmax_block(out, k, rows(block), packs(block), weights) - normaliser;
  }
  const double normaliser = softmax_block(gate_.data(), k, rows(block), packs(block));
  return softmax_block(out, k, rows(block), packs(block)) - normaliser;
}

double ExpertRows::log_likelihood(const ExpertParameters& theta) {
  reserve_columns(joint_, theta.size());
  double sum = 0.0;
  for (Index block = 0; block < num_blocks(); ++block) sum += responsibilities(theta, block, joint_.data());
  return sum;
}

}  // namespace mixrate
