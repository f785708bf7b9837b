#include "model/regression_function.hpp"

#include <algorithm>

namespace mixrate {

RegressionFunction::RegressionFunction(GateTree tree, Index d, std::unique_ptr<RegressionGate> gate,
                                       std::shared_ptr<const RegressionExpert> expert)
    : tree_(std::move(tree)),
      k_(tree_.num_leaves()),
      d_(d),
      groups_(tree_.num_groups()),
      gate_(std::move(gate)),
      expert_(std::move(expert)),
      channels_(gate_->channels()) {
  gate_channels_ = num_channels();
  gate_coordinates_ = 0;
  for (const Channel& channel : channels_) gate_coordinates_ += basis_width(channel.basis, d);
  num_coordinates_ = gate_coordinates_;
  const std::vector<ExpertChannel> own = expert_->channels();
  expert_channels_ = static_cast<Index>(own.size());
  for (Index i = 0; i < k_; ++i) {
    for (const ExpertChannel& channel : own) {
      const Basis basis = channel.slope.empty() ? Basis::one : Basis::one_x;
      channels_.push_back({basis, channel.unit, channel.is_linear, num_coordinates_});
      num_coordinates_ += basis_width(basis, d);
    }
  }
  const auto columns = [](Index count) { return Columns(static_cast<std::size_t>(count) * block_rows); };
  const Index nodes = tree_.num_nodes(), pairs = expert_channels_ * (expert_channels_ + 1) / 2;
  u_ = columns(num_channels());
  derivatives_ = columns(num_channels());
  logits_ = columns(nodes);
  nodes_ = columns(nodes);
  for (Columns* column : {&pi_, &inside_, &h_}) *column = columns(k_);
  for (Columns* column : {&group_weight_, &group_mean_}) *column = columns(groups_);
  h_first_ = columns(k_ * expert_channels_);
  h_second_ = columns(k_ * pairs);
  f_ = columns(1);
  node_work_ = columns(nodes);
  channel_work_ = columns(nodes * gate_channels_);
  pull_work_ = columns(std::max<Index>(1, gate_channels_));
  column_work_ = columns(1);
}

void RegressionFunction::set_channels(const RowBlock& block, const double* theta) {
  const int span = block.packs * pack_lanes;
  for (Index c = 0; c < num_channels(); ++c) {
    const Channel& channel = channels_[static_cast<std::size_t>(c)];
    const double* coordinate = theta + channel.at;
    double* out = u_.data() + c * block_rows;
    if (channel.basis == Basis::one) {
      std::fill_n(out, span, coordinate[0]);
      continue;
    }
    const double constant = channel.basis == Basis::one_x ? *coordinate++ : 0.0;
    for (int v = 0; v < span; v += pack_lanes) {
      Pack sum = broadcast(constant);
      for (Index a = 0; a < d_; ++a) sum += load(block.x[a] + v) * coordinate[a];
      store(out + v, sum);
    }
  }
}

// pi_i = P_g Q_i, both soft-maxes, or 1; rows beyond the end of the block get 0.
void RegressionFunction::set_weights(const RowBlock& block) {
  const int span = block.packs * pack_lanes;
  if (gate_->activity() == Activity::one) {
    for (Index i = 0; i < k_; ++i) {
      double* pi = pi_.data() + i * block_rows;
      std::fill_n(pi, block.rows, 1.0);
      std::fill(pi + block.rows, pi + span, 0.0);
    }
    return;
  }
  gate_->logits(span, u_.data(), logits_.data());
  std::copy_n(logits_.data(), static_cast<std::size_t>(k_) * block_rows, pi_.data());
  if (groups_ == 1) {
    softmax_block(pi_.data(), k_, block.rows, block.packs);
    return;
  }
  std::copy_n(logits_.data() + k_ * block_rows, static_cast<std::size_t>(groups_) * block_rows, group_weight_.data());
  softmax_block(group_weight_.data(), groups_, block.rows, block.packs);
  for (Index g = 0; g < groups_; ++g) {
    double* first = pi_.data() + tree_.begin(g) * block_rows;
    softmax_block(first, tree_.group_size(g), block.rows, block.packs);
    const double* weight = group_weight_.data() + g * block_rows;
    for (Index i = tree_.begin(g); i < tree_.end(g); ++i) {
      double *inside = inside_.data() + i * block_rows, *pi = pi_.data() + i * block_rows;
      for (int v = 0; v < span; v += pack_lanes) {
        const Pack q = load(pi + v);
        store(inside + v, q);
        store(pi + v, q * load(weight + v));
      }
    }
  }
}

void RegressionFunction::evaluate(const RowBlock& block, const double* theta, Order order) {
  const int span = block.packs * pack_lanes;
  set_channels(block, theta);
  set_weights(block);
  const Index pairs = expert_channels_ * (expert_channels_ + 1) / 2;
  for (Index i = 0; i < k_; ++i) {
    expert_->evaluate(span, u_.data() + (gate_channels_ + i * expert_channels_) * block_rows,
                      h_.data() + i * block_rows, h_first_.data() + i * expert_channels_ * block_rows,
                      order == Order::second ? h_second_.data() + i * pairs * block_rows : nullptr);
  }
  const double* weight = groups_ == 1 ? pi_.data() : inside_.data();
  for (Index g = 0; g < groups_; ++g) {
    double* mean = groups_ == 1 ? f_.data() : group_mean_.data() + g * block_rows;
    for (int v = 0; v < span; v += pack_lanes) {
      Pack sum = Pack{};
      for (Index i = tree_.begin(g); i < tree_.end(g); ++i)
        sum += load(weight + i * block_rows + v) * load(h_.data() + i * block_rows + v);
      store(mean + v, sum);
    }
  }
  if (groups_ > 1) {
    for (int v = 0; v < span; v += pack_lanes) {
      Pack sum = Pack{};
      for (Index g = 0; g < groups_; ++g)
        sum += load(group_weight_.data() + g * block_rows + v) * load(group_mean_.data() + g * block_rows + v);
      store(f_.data() + v, sum);
    }
  }
  if (order == Order::value) return;
  node_derivatives(span, h_.data(), group_mean_.data(), f_.data(), nodes_.data());
  gate_->pull_back(span, nodes_.data(), derivatives_.data());
  set_expert_derivatives(span);
}

// df/dlogit: leaf i of group g: P_g Q_i (h_i - F_g); group g: P_g (F_g - f).
void RegressionFunction::node_derivatives(int span, const double* h, const double* group_mean, const double* mean,
                                          double* out) const {
  for (Index i = 0; i < k_; ++i) {
    const double* centre =
        groups_ == 1 ? mean : group_mean + static_cast<Index>(tree_.parent[static_cast<std::size_t>(i)]) * block_rows;
    const double *pi = pi_.data() + i * block_rows, *own = h + i * block_rows;
    double* to = out + i * block_rows;
    for (int v = 0; v < span; v += pack_lanes) store(to + v, load(pi + v) * (load(own + v) - load(centre + v)));
  }
  for (Index g = 0; g < groups_ && groups_ > 1; ++g) {
    const double *weight = group_weight_.data() + g * block_rows, *own = group_mean + g * block_rows;
    double* to = out + (k_ + g) * block_rows;
    for (int v = 0; v < span; v += pack_lanes) store(to + v, load(weight + v) * (load(own + v) - load(mean + v)));
  }
}

void RegressionFunction::set_expert_derivatives(int span) {
  for (Index i = 0; i < k_; ++i) {
    const double* pi = pi_.data() + i * block_rows;
    for (Index c = 0; c < expert_channels_; ++c) {
      const double* slope = h_first_.data() + (i * expert_channels_ + c) * block_rows;
      double* to = derivatives_.data() + (gate_channels_ + i * expert_channels_ + c) * block_rows;
      for (int v = 0; v < span; v += pack_lanes) store(to + v, load(pi + v) * load(slope + v));
    }
  }
}

}  // namespace mixrate
