// Second derivatives of the regression function in channels.
#include <algorithm>

#include "model/regression_function.hpp"

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

// Column b: d2f / dlogit_node dlogit_b. With D the derivatives in the logits, siblings j, l of a soft-max with weights
// w: delta_jl D_j - w_l D_j - w_j D_l; a group g and a leaf i below it or elsewhere: D_i (delta - P_g); leaves of
// different groups: 0.
void RegressionFunction::second_of_node(int span, Index node, double* out) const {
  const bool is_leaf = node<k_, has_groups = groups_> 1;
  const auto group_of = [this](Index leaf) { return Index{tree_.parent[static_cast<std::size_t>(leaf)]}; };
  const auto weight_of = [&](Index b) {
    if (b >= k_) return group_weight_.data() + (b - k_) * block_rows;
    return (has_groups ? inside_.data() : pi_.data()) + b * block_rows;
  };
  const double *own = nodes_.data() + node * block_rows, *own_weight = weight_of(node);
  for (Index b = 0; b < tree_.num_nodes(); ++b) {
    double* to = out + b * block_rows;
    const bool other_is_leaf = b < k_;
    const double *other = nodes_.data() + b * block_rows, *weight = weight_of(b);
    const double same = b == node ? 1.0 : 0.0;
    if (is_leaf == other_is_leaf) {
      if (is_leaf && has_groups && group_of(node) != group_of(b)) {
        std::fill_n(to, span, 0.0);
        continue;
      }
      for (int v = 0; v < span; v += pack_lanes)
        store(to + v, load(own + v) * (same - load(weight + v)) - load(own_weight + v) * load(other + v));
      continue;
    }
    const Index leaf = is_leaf ? node : b, group = (is_leaf ? b : node) - k_;
    const double inside = group_of(leaf) == group ? 1.0 : 0.0;
    const double *push = is_leaf ? own : other, *share = is_leaf ? weight : own_weight;
    for (int v = 0; v < span; v += pack_lanes) store(to + v, load(push + v) * (inside - load(share + v)));
  }
}

// Two pull-backs of the second derivatives in the logits, and the curvature of the logits themselves.
void RegressionFunction::add_gate_gate(int span, const double* scale, const PairGram& gram, double* pairs) {
  const Index nodes = tree_.num_nodes(), m = gate_channels_;
  if (m == 0) return;
  // channel_work_: channel-major, so that the second pull-back finds the nodes of a channel side by side
  for (Index node = 0; node < nodes; ++node) {
    second_of_node(span, node, node_work_.data());
    gate_->pull_back(span, node_work_.data(), pull_work_.data());
    for (Index c = 0; c < m; ++c)
      std::copy_n(pull_work_.data() + c * block_rows, span, channel_work_.data() + (c * nodes + node) * block_rows);
  }
  for (Index c = 0; c < m; ++c) {
    gate_->pull_back(span, channel_work_.data() + c * nodes * block_rows, pull_work_.data());
    for (Index q = c; q < m; ++q)
      add_column(span, scale, pull_work_.data() + q * block_rows, pairs + gram.pair(c, q) * block_rows);
  }
  gate_->curvature(span, nodes_.data(), [&](Index p, Index q, const double* column) {
    add_column(span, scale, column, pairs + gram.pair(p, q) * block_rows);
  });
}

// dpi_leaf / dlogit_b: siblings in the leaf's group: P_g Q_leaf (delta - Q_b); groups: pi_leaf (delta - P_b).
void RegressionFunction::weight_derivatives(int span, Index leaf, double* out) const {
  const Index own_group = tree_.parent[static_cast<std::size_t>(leaf)];
  const double* pi = pi_.data() + leaf * block_rows;
  for (Index b = 0; b < tree_.num_nodes(); ++b) {
    double* to = out + b * block_rows;
    const bool is_leaf = b < k_;
    if (is_leaf && Index{tree_.parent[static_cast<std::size_t>(b)]} != own_group) {
      std::fill_n(to, span, 0.0);
      continue;
    }
    const double same = (is_leaf ? b == leaf : b - k_ == own_group) ? 1.0 : 0.0;
    const double* weight = !is_leaf       ? group_weight_.data() + (b - k_) * block_rows
                           : groups_ == 1 ? pi_.data() + b * block_rows
                                          : inside_.data() + b * block_rows;
    for (int v = 0; v < span; v += pack_lanes) store(to + v, load(pi + v) * (same - load(weight + v)));
  }
}

void RegressionFunction::add_gate_expert(int span, const double* scale, const PairGram& gram, double* pairs) {
  if (gate_channels_ == 0) return;
  for (Index i = 0; i < k_; ++i) {
    weight_derivatives(span, i, node_work_.data());
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
    const double* pi = pi_.data() + i * block_rows;
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
