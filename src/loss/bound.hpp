// What the losses share: the truth they are bound to, and the check of an estimate.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "loss/loss.hpp"
#include "model/gate_gauge.hpp"

namespace mixrate {

/// What a loss compares. measures: atoms and masses, so both measures come with weights that add up
/// (with_additive_weights): exp(beta0 / tau) under a temperature, the share at x = 0 of a leaf of a hierarchical gate.
/// laws: what the model makes of the parameters, which come as they are.
enum class Compared { measures, laws };

/// A loss bound to a scenario. Fills every column with NaN when the estimate is empty, not finite or without mass.
class BoundLoss : public Loss {
 public:
  BoundLoss(std::shared_ptr<const Scenario> scenario, std::vector<std::string> columns,
            Compared compared = Compared::measures);
  [[nodiscard]] const std::vector<std::string>& columns() const final { return columns_; }
  void evaluate(const MixingMeasure& fitted, Stream& stream, std::span<double> out) const final;

 protected:
  /// The same for a usable estimate; `out` is filled with NaN before.
  virtual void measure(const MixingMeasure& fitted, Stream& stream, std::span<double> out) const = 0;
  [[nodiscard]] const Scenario& scenario() const { return *scenario_; }
  [[nodiscard]] const MixingMeasure& truth() const { return truth_; }
  [[nodiscard]] GateGauge gauge() const { return gauge_; }
  [[nodiscard]] const AtomLayout& layout() const { return scenario_->truth.layout(); }

 private:
  std::shared_ptr<const Scenario> scenario_;
  MixingMeasure truth_;
  GateGauge gauge_ = GateGauge::none;
  Compared compared_;
  std::vector<std::string> columns_;
};

}  // namespace mixrate
