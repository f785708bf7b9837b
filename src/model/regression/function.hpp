// The regression function of a mixture of experts and its derivatives in channels, block by block.
#pragma once

#include <memory>
#include <vector>

#include "math/pair_gram.hpp"
#include "model/expert/expert.hpp"
#include "model/gate/activity.hpp"

namespace mixrate {

/// f(x) = sum_i pi_i(x) h_i(x), pi the activities of the leaves of a gate's tree.
///
/// Coordinates: those of the gate, then atom after atom those of the expert's channels, (intercept, slope) within a
/// channel. Columns of a block are block_rows apart; rows beyond the block's end get f = 0 and derivatives 0.
class RegressionFunction {
 public:
  RegressionFunction(GateTree tree, Index d, std::unique_ptr<GateLogits> gate, std::unique_ptr<GateActivity> activity,
                     std::shared_ptr<const Expert> expert);

  [[nodiscard]] Index num_coordinates() const { return num_coordinates_; }
  [[nodiscard]] Index num_channels() const { return static_cast<Index>(channels_.size()); }
  [[nodiscard]] const std::vector<Channel>& channels() const { return channels_; }
  [[nodiscard]] const GateTree& tree() const { return tree_; }
  [[nodiscard]] const GateLogits& gate() const { return *gate_; }
  [[nodiscard]] const Expert& expert() const { return *expert_; }
  [[nodiscard]] Index gate_coordinates() const { return gate_coordinates_; }

  enum class Order { value, first, second };
  /// Evaluate one block; `theta`: num_coordinates() numbers.
  void evaluate(const RowBlock& block, const double* theta, Order order);

  // Of the block that was evaluated last:
  [[nodiscard]] const double* values() const { return f_.data(); }
  [[nodiscard]] const double* channel_values() const { return u_.data(); }         // num_channels() columns
  [[nodiscard]] const double* derivatives() const { return derivatives_.data(); }  // df/du_c
  [[nodiscard]] const double* weights() const { return activity_->activities(); }  // k columns
  /// pairs(p, q) += scale * d2f/du_p du_q, row by row, for all pairs p <= q; order second only.
  void add_second(const RowBlock& block, const double* scale, const PairGram& gram, double* pairs);

 private:
  void set_expert_derivatives(int span);
  void add_gate_gate(int span, const double* scale, const PairGram& gram, double* pairs);
  void add_gate_expert(int span, const double* scale, const PairGram& gram, double* pairs);
  void add_expert_expert(int span, const double* scale, const PairGram& gram, double* pairs);

  GateTree tree_;
  Index k_, d_, gate_channels_, gate_coordinates_, expert_channels_, num_coordinates_;
  std::unique_ptr<GateLogits> gate_;
  std::unique_ptr<GateActivity> activity_;
  std::shared_ptr<const Expert> expert_;
  std::vector<Channel> channels_;
  using Columns = std::vector<double>;
  Columns u_, logits_, h_, h_first_, h_second_, f_, derivatives_;
  Columns node_work_, channel_work_, pull_work_, column_work_;
};

}  // namespace mixrate
