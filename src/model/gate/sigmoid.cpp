// sigmoid: every expert has an activity sigmoid(beta1'x + beta0) of its own; they are not normalised, so nothing
// translates. Coordinates (beta0, beta1), atom after atom.
#include <algorithm>

#include "math/pack.hpp"
#include "model/gate/logits.hpp"

namespace mixrate {

namespace {

class SigmoidGate final : public GateLogits {
 public:
  SigmoidGate(const GateTree& tree, Index d) : k_(tree.num_leaves()), d_(d) {}
  [[nodiscard]] std::vector<Channel> channels() const override {
    std::vector<Channel> out;
    for (Index i = 0; i < k_; ++i) out.push_back({Basis::one_x, ChannelUnit::one, false, i * (d_ + 1)});
    return out;
  }
  void logits(int, const double* u, double* logits) override {
    std::copy_n(u, static_cast<std::size_t>(k_) * block_rows, logits);
  }
  void pull_back(int, const double* d, double* out) const override {
    std::copy_n(d, static_cast<std::size_t>(k_) * block_rows, out);
  }
  void to_coordinates(const MixingMeasure& g, double* out) const override {
    for (Index i = 0; i < k_; ++i) {
      *out++ = g.log_weights()[i];
      for (Index a = 0; a < d_; ++a) *out++ = g.atoms()(a, i);
    }
  }
  void from_coordinates(const double* in, MeasureParts& out) const override {
    for (Index i = 0; i < k_; ++i) {
      out.log_weights[i] = *in++;
      for (Index a = 0; a < d_; ++a) out.atoms(a, i) = *in++;
    }
  }
  void bounds(const Box& box, double* lower, double* upper) const override {
    for (Index i = 0; i < k_; ++i) {
      *lower++ = box.log_weight_lower;
      *upper++ = box.log_weight_upper;
      for (Index a = 0; a < d_; ++a) {
        *lower++ = box.atom_lower[a];
        *upper++ = box.atom_upper[a];
      }
    }
  }

 private:
  Index k_, d_;
};

}  // namespace

GateKind sigmoid_gate_kind() {
  return {.name = "sigmoid",
          .gauge = GateGauge::none,
          .is_normalised = false,
          .make = [](const GateTree& tree, Index d, std::string_view) -> std::unique_ptr<GateLogits> {
            return std::make_unique<SigmoidGate>(tree, d);
          },
          .activity = &sigmoid_activity};
}

}  // namespace mixrate
