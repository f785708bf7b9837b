// none: no gate. f_G is the sum of its experts; with two-layer experts a neural network with one hidden layer.
#include "model/regression_parts.hpp"

namespace mixrate {

namespace {

class NoGate final : public RegressionGate {
 public:
  [[nodiscard]] Activity activity() const override { return Activity::one; }
  [[nodiscard]] std::vector<Channel> channels() const override { return {}; }
  void logits(int, const double*, double*) override {}
  void pull_back(int, const double*, double*) const override {}
  void to_coordinates(const MixingMeasure&, double*) const override {}
  void from_coordinates(const double*, MeasureParts&) const override {}
  void bounds(const Box&, double*, double*) const override {}
};

std::unique_ptr<RegressionGate> make_none(const GateTree&, Index, std::string_view) {
  return std::make_unique<NoGate>();
}

}  // namespace

GateKind no_regression_gate() { return {"none", false, false, true, &make_none, false}; }

}  // namespace mixrate
