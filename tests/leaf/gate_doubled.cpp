// A gate that is one file: logits of twice the affine ones, so that whatever ignores them gives other numbers.
#include "model/gate/affine.hpp"
#include "model/gate/logits.hpp"

namespace mixrate {

namespace {

class DoubledGate final : public GateLogits {
 public:
  DoubledGate(const GateTree& tree, Index d) : affine_(tree, d), num_nodes_(tree.num_nodes()) {}
  [[nodiscard]] std::vector<Channel> channels() const override { return affine_.channels(); }
  void logits(const RowBlock& block, const double* u, double* logits) override {
    affine_.logits(block, u, logits);
    double_columns(block.packs * pack_lanes, num_nodes_, logits);
  }
  void pull_back(int span, const double* d, double* out) const override {
    affine_.pull_back(span, d, out);
    double_columns(span, static_cast<Index>(affine_.free_nodes().size()), out);
  }
  void to_coordinates(const MixingMeasure& g, double* out) const override { affine_.to_coordinates(g, out); }
  void from_coordinates(const double* in, MeasureParts& out) const override { affine_.from_coordinates(in, out); }
  void bounds(const Box& box, double* lower, double* upper) const override { affine_.bounds(box, lower, upper); }

 private:
  static void double_columns(int span, Index count, double* columns) {
    for (Index c = 0; c < count; ++c) {
      for (int v = 0; v < span; ++v) columns[c * block_rows + v] *= 2.0;
    }
  }
  AffineGate affine_;
  Index num_nodes_;
};

}  // namespace

GateKind doubled_gate_kind() {
  return {.name = "doubled", .prepare = [](const Options&, Index d) -> MakeLogits {
            return [d](const GateTree& tree) { return std::make_unique<DoubledGate>(tree, d); };
          }};
}

}  // namespace mixrate
