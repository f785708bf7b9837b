// A loss in one file, as anybody may add one: see CMakeLists.txt.
#include <cmath>

#include "loss/bound.hpp"
#include "loss/loss.hpp"

namespace mixrate {

namespace {

class AtomCountLoss final : public BoundLoss {
 public:
  explicit AtomCountLoss(std::shared_ptr<const Scenario> scenario) : BoundLoss(std::move(scenario), {"atom-count"}) {}

 private:
  void measure(const MixingMeasure& fitted, Stream&, std::span<double> out) const override {
    out[0] = std::abs(static_cast<double>(fitted.size() - truth().size()));
  }
};

}  // namespace

LossEntry atom_count_loss() {
  return {{"atom-count", "atoms too many or too few", "mixrate, tests/leaf", {}},
          1.0,
          [](const Options&, std::shared_ptr<const Scenario> scenario, Index) -> std::shared_ptr<const Loss> {
            return std::make_shared<AtomCountLoss>(std::move(scenario));
          }};
}

}  // namespace mixrate
