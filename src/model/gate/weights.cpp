#include "model/gate/weights.hpp"

#include <algorithm>

namespace mixrate {

namespace {

/// In place: columns of logits to columns of l - log sum exp l; `weights` gets their soft-max.
void log_softmax(double* logits, Index count, const RowBlock& block, double* weights) {
  std::copy_n(logits, static_cast<std::size_t>(count) * block_rows, weights);
  softmax_block(weights, count, block.rows, block.packs);
  for (int v = 0; v < block.packs * pack_lanes; v += pack_lanes) {
    Pack top = load(logits + v), largest = load(weights + v);
    for (Index i = 1; i < count; ++i) {
      top = max(top, load(logits + i * block_rows + v));
      largest = max(largest, load(weights + i * block_rows + v));
    }
    // log sum exp l = top - log(largest weight): the largest is at least 1 / count, but 0 beyond the end of the block
    const Pack total = top - log(max(largest, broadcast(1e-300)));
    for (Index i = 0; i < count; ++i) {
      double* to = logits + i * block_rows + v;
      store(to, load(to) - total);
    }
  }
}

}  // namespace

GateWeights::GateWeights(GateTree tree, Index d, std::unique_ptr<GateLogits> logits)
    : tree_(std::move(tree)), d_(d), logits_(std::move(logits)), channels_(logits_->channels()) {
  const auto columns = [](Index count) { return std::vector<double>(static_cast<std::size_t>(count) * block_rows); };
  for (const Channel& channel : channels_) num_coordinates_ += basis_width(channel.basis, d);
  u_ = columns(std::max<Index>(1, num_channels()));
  nodes_ = columns(tree_.num_nodes());
  if (is_flat()) return;
  inside_ = columns(tree_.num_leaves());
  group_ = columns(tree_.num_groups());
}

void GateWeights::evaluate(const RowBlock& block, const double* theta, double* leaves) {
  evaluate_channels(channels_, d_, block, theta, u_.data());
  logits_->logits(block, u_.data(), nodes_.data());
  std::copy_n(nodes_.data(), static_cast<std::size_t>(tree_.num_leaves()) * block_rows, leaves);
  if (!is_flat()) normalise(block, leaves);
}

void GateWeights::normalise(const RowBlock& block, double* leaves) {
  double* upper = nodes_.data() + tree_.num_leaves() * block_rows;
  log_softmax(upper, tree_.num_groups(), block, group_.data());
  for (Index g = 0; g < tree_.num_groups(); ++g) {
    const Index first = tree_.begin(g);
    log_softmax(leaves + first * block_rows, tree_.group_size(g), block, inside_.data() + first * block_rows);
    const double* own = upper + g * block_rows;
    for (Index i = first; i < tree_.end(g); ++i) {
      double* to = leaves + i * block_rows;
      for (int v = 0; v < block.packs * pack_lanes; v += pack_lanes) store(to + v, load(to + v) + load(own + v));
    }
  }
}

Matrix leaf_logits(GateWeights& weights, const Eigen::Ref<const Matrix>& x, const Vector& theta) {
  const Index n = x.rows(), k = weights.tree().num_leaves();
  Matrix out(n, k);
  std::vector<double> covariates(static_cast<std::size_t>(x.cols()) * block_rows, 0.0);
  std::vector<double> leaves(static_cast<std::size_t>(k) * block_rows);
  std::vector<const double*> columns;
  for (Index a = 0; a < x.cols(); ++a) columns.push_back(covariates.data() + a * block_rows);
  for (Index begin = 0; begin < n; begin += block_rows) {
    const Index rows = std::min<Index>(block_rows, n - begin);
    for (Index a = 0; a < x.cols(); ++a)
      Eigen::Map<Vector>(covariates.data() + a * block_rows, rows) = x.col(a).segment(begin, rows);
    const int packs = static_cast<int>((rows + pack_lanes - 1) / pack_lanes);
    weights.evaluate({begin, static_cast<int>(rows), packs, columns.data(), nullptr}, theta.data(), leaves.data());
    for (Index i = 0; i < k; ++i)
      out.col(i).segment(begin, rows) = Eigen::Map<const Vector>(leaves.data() + i * block_rows, rows);
  }
  return out;
}

}  // namespace mixrate
