// The weights of a soft-max tree as a function of x: any GateLogits, one block of rows at a time.
#pragma once

#include <memory>

#include "model/gate/logits.hpp"

namespace mixrate {

/// pi_i(x) = P_g(x) Q_i(x), g the group of leaf i; P a soft-max over groups, Q one over the leaves of a group.
class GateWeights {
 public:
  GateWeights(GateTree tree, Index d, std::unique_ptr<GateLogits> logits);
  [[nodiscard]] const GateTree& tree() const { return tree_; }
  [[nodiscard]] bool is_flat() const { return tree_.num_groups() == 1; }
  [[nodiscard]] const std::vector<Channel>& channels() const { return channels_; }
  [[nodiscard]] Index num_channels() const { return static_cast<Index>(channels_.size()); }
  [[nodiscard]] Index num_coordinates() const { return num_coordinates_; }
  [[nodiscard]] GateLogits& logits() { return *logits_; }
  [[nodiscard]] const GateLogits& logits() const { return *logits_; }

  /// Evaluate one block. leaves: k columns, logits of the leaves whose soft-max over all leaves are the weights pi:
  /// those of the nodes on a flat tree, else log pi.
  void evaluate(const RowBlock& block, const double* theta, double* leaves);
  // Of the block that was evaluated last; trees that are not flat. Rows beyond the end: 0.
  [[nodiscard]] const double* inside(Index leaf) const { return inside_.data() + leaf * block_rows; }  // Q
  [[nodiscard]] const double* group(Index g) const { return group_.data() + g * block_rows; }          // P

 private:
  void normalise(const RowBlock& block, double* leaves);

  GateTree tree_;
  Index d_, num_coordinates_ = 0;
  std::unique_ptr<GateLogits> logits_;
  std::vector<Channel> channels_;
  std::vector<double> u_, nodes_, inside_, group_;
};

/// Logits of the leaves at the rows of x (n x k); `theta`: gate coordinates of that tree.
Matrix leaf_logits(GateWeights& weights, const Eigen::Ref<const Matrix>& x, const Vector& theta);

}  // namespace mixrate
