// Second derivatives of the regression function in channels.
#include <algorithm>

#include "model/regression/function.hpp"

namespace mixrate {

namespace {

/// pairs(p, q) += scale * column.
void add_column(int span, const double* scale, const double* column, double* to) {
  for (int v = 0; v < span; v += pack_lanes) store(to + v, load(to + v) + load(scale + v) * load(column + v));
}

}  // namespace

void RegressionFunction::add_second(const RowBlock& block, const double* scale, const PairGram& gram, double* pairs) {
  const int span = block.packs * pack_lanes;
  add_gate_gate(span, scale, gram, pairs);
  add_gate_expert(span, scale, gram, pairs);
  add_expert_expert(span, scale, gram, pairs);
}

// Two pull-backs of the second derivatives in the logits, and the curvature of the logits themselves.
void RegressionFunction::add_gate_gate(int span, const double* scale, const PairGram& gram, double* pairs) {
  const Index nodes = tree_.num_nodes(), m = gate_channels_;
  if (m == 0) return;
  // channel_work_: channel-major, so that the second pull-back finds the nodes of a channel side by side
  for (Index node = 0; node < nodes; ++node) {
    activity_->second_of_node(span, node, node_work_.data());
    gate_->pull_back(span, node_work_.data(), pull_work_.data());
    for (Index c = 0; c < m; ++c)
      std::copy_n(pull_work_.data() + c * block_rows, span, channel_work_.data() + (c * nodes + node) * block_rows);
  }
  for (Index c = 0; c < m; ++c) {
    gate_->pull_back(span, channel_work_.data() + c * nodes * block_rows, pull_work_.data());
    for (Index q = c; q < m; ++q)
      add_column(span, scale, pull_work_.data() + q * block_rows, pairs + gram.pair(c, q) * block_rows);
  }
  gate_->curvature(span, activity_->derivatives(), [&](Index p, Index q, const double* column) {
    add_column(span, scale, column, pairs + gram.pair(p, q) * block_rows);
  });
}

void RegressionFunction::add_gate_expert(int span, const double* scale, const PairGram& gram, double* pairs) {
  if (gate_channels_ == 0) return;
  for (Index i = 0; i < k_; ++i) {
    activity_->activity_derivatives(span, i, node_work_.data());
    gate_->pull_back(span, node_work_.data(), pull_work_.data());
    for (Index e = 0; e < expert_channels_; ++e) {
      const double* slope = h_first_.data() + (i * expert_channels_ + e) * block_rows;
      for (int v = 0; v < span; v += pack_lanes) store(column_work_.data() + v, load(scale + v) * load(slope + v));
      const Index q = gate_channels_ + i * expert_channels_ + e;
      for (Index c = 0; c < gate_channels_; ++c)
        add_column(span, column_work_.data(), pull_work_.data() + c * block_rows, pairs + gram.pair(c, q) * block_rows);
    }
  }
}

void RegressionFunction::add_expert_expert(int span, const double* scale, const PairGram& gram, double* pairs) {
  const Index per_atom = expert_channels_ * (expert_channels_ + 1) / 2;
  for (Index i = 0; i < k_; ++i) {
    const double* pi = weights() + i * block_rows;
    for (int v = 0; v < span; v += pack_lanes) store(column_work_.data() + v, load(scale + v) * load(pi + v));
    Index pair = i * per_atom;
    for (Index a = 0; a < expert_channels_; ++a) {
      for (Index b = a; b < expert_channels_; ++b, ++pair) {
        const Index p = gate_channels_ + i * expert_channels_ + a, q = gate_channels_ + i * expert_channels_ + b;
        add_column(span, column_work_.data(), h_second_.data() + pair * block_rows,
                   pairs + gram.pair(p, q) * block_rows);
      }
    }
  }
}

}  // namespace mixrate
