// laplace: logits beta0 - |x - w|, w a place among the covariates.
//
// The logit has a kink where x = w. With d >= 2 an observation lies on it with probability 0 and the likelihood is
// smooth elsewhere. With d = 1 it has a kink at every observation: a maximum may lie on one, where no gradient
// vanishes, and then the fit ends `stalled` there (decision 092: three of four fits).
#include "model/gate/pointwise.hpp"

namespace mixrate {

namespace {

std::vector<BlockSpec> centre_blocks(Index d) { return {{"gate_centre", d, Meaning::gate_centre}}; }

/// With r = |x - w| and e = (x - w) / r: g = -r, dg = e, d2g = -(I - e e') / r.
class LaplaceGate final : public PointwiseGate {
 public:
  LaplaceGate(Index k, Index d) : PointwiseGate(k, d, d, Pinned::intercepts) {}
  /// Centres one unit apart on the diagonal: equal ones would stay equal.
  void start(double* coordinates, Index count) const override {
    std::fill_n(coordinates, count, 0.0);
    for (Index i = 0; i < num_atoms(); ++i) {
      const double at = static_cast<double>(2 * i + 1 - num_atoms()) * 0.5;
      std::fill_n(coordinates + i * dim(), dim(), at);
    }
  }

 private:
  void evaluate(const RowBlock& block, const double* w, double* value, double* first, double* second) const override {
    constexpr double tiny = 1e-150;  // at the kink itself the direction is 0
    for (int v = 0; v < block.packs * pack_lanes; v += pack_lanes) {
      Pack square = Pack{};
      for (Index a = 0; a < dim(); ++a) {
        const Pack difference = load(block.x[a] + v) - w[a];
        square += difference * difference;
        store(first + a * block_rows + v, difference);
      }
      const Pack r = sqrt(square), inverse = broadcast(1.0) / max(r, broadcast(tiny));
      store(value + v, -r);
      for (Index a = 0; a < dim(); ++a) store(first + a * block_rows + v, load(first + a * block_rows + v) * inverse);
      double* out = second + v;
      for (Index a = 0; a < dim(); ++a) {
        for (Index b = a; b < dim(); ++b, out += block_rows) {
          const Pack outer = load(first + a * block_rows + v) * load(first + b * block_rows + v);
          store(out, (outer - broadcast(a == b ? 1.0 : 0.0)) * select(r > broadcast(tiny), inverse, Pack{}));
        }
      }
    }
  }
};

}  // namespace

GateKind laplace_gate_kind() {
  return {.name = "laplace",
          .summary = "softmax of beta0 - |x - w|, w = gate_centre",
          .source = "Nguyen, Han, Harris, Saria, Ho: arXiv 2410.02935",
          .gauge = GateGauge::weights,
          .blocks = &centre_blocks,
          .prepare = [](const Options&, Index d) -> MakeLogits {
            return [d](const GateTree& tree) { return std::make_unique<LaplaceGate>(tree.num_leaves(), d); };
          }};
}

}  // namespace mixrate
