#include "model/regression/function.hpp"

#include <algorithm>

namespace mixrate {

RegressionFunction::RegressionFunction(GateTree tree, Index d, std::unique_ptr<GateLogits> gate,
                                       std::unique_ptr<GateActivity> activity, std::shared_ptr<const Expert> expert)
    : tree_(std::move(tree)),
      k_(tree_.num_leaves()),
      d_(d),
      gate_(std::move(gate)),
      activity_(std::move(activity)),
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
      const Basis basis = channel.has_slope ? Basis::one_x : Basis::one;
      channels_.push_back({basis, channel.unit, channel.is_linear, num_coordinates_});
      num_coordinates_ += basis_width(basis, d);
    }
  }
  const auto columns = [](Index count) { return Columns(static_cast<std::size_t>(count) * block_rows); };
  const Index nodes = tree_.num_nodes(), pairs = expert_channels_ * (expert_channels_ + 1) / 2;
  u_ = columns(num_channels());
  derivatives_ = columns(num_channels());
  logits_ = columns(nodes);
  h_ = columns(k_);
  h_first_ = columns(k_ * expert_channels_);
  h_second_ = columns(k_ * pairs);
  f_ = columns(1);
  node_work_ = columns(nodes);
  channel_work_ = columns(nodes * gate_channels_);
  pull_work_ = columns(std::max<Index>(1, gate_channels_));
  column_work_ = columns(1);
}

void RegressionFunction::evaluate(const RowBlock& block, const double* theta, Order order) {
  const int span = block.packs * pack_lanes;
  evaluate_channels(channels_, d_, block, theta, u_.data());
  gate_->logits(block, u_.data(), logits_.data());
  activity_->activate(block, logits_.data());
  const Index pairs = expert_channels_ * (expert_channels_ + 1) / 2;
  for (Index i = 0; i < k_; ++i) {
    expert_->evaluate(span, u_.data() + (gate_channels_ + i * expert_channels_) * block_rows,
                      h_.data() + i * block_rows, h_first_.data() + i * expert_channels_ * block_rows,
                      order == Order::second ? h_second_.data() + i * pairs * block_rows : nullptr);
  }
  activity_->mean(span, h_.data(), f_.data());
  if (order == Order::value) return;
  activity_->differentiate(span, h_.data(), f_.data());
  gate_->pull_back(span, activity_->derivatives(), derivatives_.data());
  set_expert_derivatives(span);
}

void RegressionFunction::set_expert_derivatives(int span) {
  for (Index i = 0; i < k_; ++i) {
    const double* pi = weights() + i * block_rows;
    for (Index c = 0; c < expert_channels_; ++c) {
      const double* slope = h_first_.data() + (i * expert_channels_ + c) * block_rows;
      double* to = derivatives_.data() + (gate_channels_ + i * expert_channels_ + c) * block_rows;
      for (int v = 0; v < span; v += pack_lanes) store(to + v, load(pi + v) * load(slope + v));
    }
  }
}

}  // namespace mixrate
