// normalised-sigmoid: weights sigma(l_i) / sum_j sigma(l_j), l = beta1'x + beta0; as a soft-max its logits are log
// sigma(l).
#include <algorithm>

#include "math/pack.hpp"
#include "model/gate/per_atom.hpp"

namespace mixrate {

namespace {

/// log sigma(l) = min(l, 0) - log(1 + e^-|l|), with derivatives sigma(-l) and -sigma(l) sigma(-l).
class NormalisedSigmoidGate final : public PerAtomGate {
 public:
  NormalisedSigmoidGate(const GateTree& tree, Index d)
      : PerAtomGate(tree.num_leaves(), d), first_(size()), second_(size()), work_(block_rows) {}
  void logits(const RowBlock& block, const double* u, double* logits) override {
    for (Index i = 0; i < num_atoms(); ++i) {
      for (int v = 0; v < block.packs * pack_lanes; v += pack_lanes) {
        const auto at = static_cast<std::size_t>(i * block_rows + v);
        const Pack l = load(u + at), small = exp(select(l < Pack{}, l, -l)), total = small + broadcast(1.0);
        const Pack likely = broadcast(1.0) / total, rare = small / total;
        store(logits + at, select(l < Pack{}, l, Pack{}) - log(total));
        store(first_.data() + at, select(l < Pack{}, likely, rare));
        store(second_.data() + at, -Pack(likely * rare));
      }
    }
  }
  void pull_back(int span, const double* d, double* out) const override {
    for (Index i = 0; i < num_atoms(); ++i) {
      for (Index v = i * block_rows; v < i * block_rows + span; v += pack_lanes)
        store(out + v, load(d + v) * load(first_.data() + v));
    }
  }
  void curvature(int span, const double* d, const PairSink& sink) override {
    for (Index i = 0; i < num_atoms(); ++i) {
      for (int v = 0; v < span; v += pack_lanes)
        store(work_.data() + v, load(d + i * block_rows + v) * load(second_.data() + i * block_rows + v));
      sink(i, i, work_.data());
    }
  }

 private:
  [[nodiscard]] std::size_t size() const { return static_cast<std::size_t>(num_atoms()) * block_rows; }
  std::vector<double> first_, second_, work_;
};

}  // namespace

GateKind normalised_sigmoid_gate_kind() {
  return {.name = "normalised-sigmoid",
          .summary = "sigmoid(beta1'x + beta0) over the sum of these; nothing translates",
          .source = "Nguyen, Thong, Do et al.: arXiv 2505.10860",
          .gauge = GateGauge::none,
          .prepare = [](const Options&, Index d) -> MakeLogits {
            return [d](const GateTree& tree) { return std::make_unique<NormalisedSigmoidGate>(tree, d); };
          }};
}

}  // namespace mixrate
