// Gates whose logits are affine in the coordinates: shared by several kinds.
#pragma once

#include "model/gate/logits.hpp"

namespace mixrate {

/// logit_node = beta0 + beta1'x for every free node; coordinates (beta0, beta1) node after node, relative to the pinned
/// node beside it.
class AffineGate final : public GateLogits {
 public:
  AffineGate(GateTree tree, Index d) : tree_(std::move(tree)), d_(d), free_(tree_.free_nodes()) {}
  [[nodiscard]] std::vector<Channel> channels() const override;
  void logits(const RowBlock& block, const double* u, double* logits) override;
  void pull_back(int span, const double* d, double* out) const override;
  void to_coordinates(const MixingMeasure& g, double* out) const override;
  void from_coordinates(const double* in, MeasureParts& out) const override;
  void bounds(const Box& box, double* lower, double* upper) const override;
  [[nodiscard]] const std::vector<Index>& free_nodes() const { return free_; }
  [[nodiscard]] Index num_coordinates() const { return static_cast<Index>(free_.size()) * (d_ + 1); }

 private:
  GateTree tree_;
  Index d_;
  std::vector<Index> free_;
};

}  // namespace mixrate
