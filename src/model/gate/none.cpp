// none: no gate. f_G is the sum of its experts; with two-layer experts a neural network with one hidden layer.
#include "model/gate/logits.hpp"

namespace mixrate {

namespace {

class NoGate final : public GateLogits {
 public:
  [[nodiscard]] std::vector<Channel> channels() const override { return {}; }
  void logits(const RowBlock&, const double*, double*) override {}
  void pull_back(int, const double*, double*) const override {}
  void to_coordinates(const MixingMeasure&, double*) const override {}
  void from_coordinates(const double*, MeasureParts&) const override {}
  void bounds(const Box&, double*, double*) const override {}
};

}  // namespace

GateKind no_gate_kind() {
  return {.name = "none",
          .summary = "1: a sum of experts, with two-layer ones a neural network with one hidden layer",
          .gauge = GateGauge::none,
          .is_normalised = false,
          .has_weights = false,
          .prepare = [](const Options&, Index) -> MakeLogits {
            return [](const GateTree&) { return std::make_unique<NoGate>(); };
          },
          .activity = &unit_activity};
}

}  // namespace mixrate
