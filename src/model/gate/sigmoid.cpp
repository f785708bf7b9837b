// sigmoid: every expert has an activity sigmoid(beta1'x + beta0) of its own; they are not normalised, so nothing
// translates. Coordinates (beta0, beta1), atom after atom.
#include <algorithm>

#include "math/pack.hpp"
#include "model/gate/per_atom.hpp"

namespace mixrate {

namespace {

class SigmoidGate final : public PerAtomGate {
 public:
  SigmoidGate(const GateTree& tree, Index d) : PerAtomGate(tree.num_leaves(), d) {}
  void logits(const RowBlock&, const double* u, double* logits) override {
    std::copy_n(u, static_cast<std::size_t>(num_atoms()) * block_rows, logits);
  }
  void pull_back(int, const double* d, double* out) const override {
    std::copy_n(d, static_cast<std::size_t>(num_atoms()) * block_rows, out);
  }
};

}  // namespace

GateKind sigmoid_gate_kind() {
  return {.name = "sigmoid",
          .summary = "sigmoid(beta1'x + beta0) of each expert, not normalised",
          .source = "arXiv 2405.13997",
          .gauge = GateGauge::none,
          .is_normalised = false,
          .prepare = [](const Options&, Index d) -> MakeLogits {
            return [d](const GateTree& tree) { return std::make_unique<SigmoidGate>(tree, d); };
          },
          .activity = &sigmoid_activity};
}

}  // namespace mixrate
