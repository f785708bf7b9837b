// quadratic: logits beta1'x + sum_(a >= b) B_ab x_a x_b + beta0; B by rows of its lower triangle.
#include "model/gate/pointwise.hpp"

namespace mixrate {

namespace {

std::vector<BlockSpec> quadratic_blocks(Index d) {
  return {{"gate_slope", d, Meaning::gate_slope}, {"gate_curvature", d * (d + 1) / 2, Meaning::gate_curvature}};
}

class QuadraticGate final : public PointwiseGate {
 public:
  QuadraticGate(Index k, Index d) : PointwiseGate(k, d, d + d * (d + 1) / 2, Pinned::slopes) {}

 private:
  void evaluate(const RowBlock& block, const double* w, double* value, double* first,
                double* /*second*/) const override {
    const Index width = dim() + dim() * (dim() + 1) / 2;
    const int span = block.packs * pack_lanes;
    double* column = first;
    for (Index a = 0; a < dim(); ++a, column += block_rows) std::copy_n(block.x[a], span, column);
    for (Index a = 0; a < dim(); ++a) {
      for (Index b = 0; b <= a; ++b, column += block_rows) {
        for (int v = 0; v < span; v += pack_lanes) store(column + v, load(block.x[a] + v) * load(block.x[b] + v));
      }
    }
    mix(span, w, first, width, value);
  }

  /// value = sum_c w_c column_c.
  static void mix(int span, const double* w, const double* columns, Index width, double* value) {
    for (int v = 0; v < span; v += pack_lanes) {
      Pack sum = Pack{};
      for (Index c = 0; c < width; ++c) sum += load(columns + c * block_rows + v) * w[c];
      store(value + v, sum);
    }
  }
};

}  // namespace

GateKind quadratic_gate_kind() {
  return {.name = "quadratic",
          .summary = "softmax of beta1'x + sum_(a >= b) B_ab x_a x_b + beta0",
          .source = "Akbarian, Nguyen, Han, Ho: arXiv 2410.11222",
          .blocks = &quadratic_blocks,
          .prepare = [](const Options&, Index d) -> MakeLogits {
            return [d](const GateTree& tree) { return std::make_unique<QuadraticGate>(tree.num_leaves(), d); };
          }};
}

}  // namespace mixrate
