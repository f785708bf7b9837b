#include "loss/bound.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "base/error.hpp"
#include "measure/gauge.hpp"

namespace mixrate {

BoundLoss::BoundLoss(std::shared_ptr<const Scenario> scenario, std::vector<std::string> columns, Compared compared)
    : scenario_(std::move(scenario)), compared_(compared), columns_(std::move(columns)) {
  MIXRATE_EXPECT(scenario_ != nullptr && scenario_->model != nullptr, "a loss needs a scenario with a model");
  MIXRATE_EXPECT(scenario_->truth.size() > 0, "a loss needs a truth");
  gauge_ = gate_gauge(*scenario_->model, scenario_->truth);
  truth_ = compared_ == Compared::laws ? scenario_->truth : with_additive_weights(scenario_->truth);
}

void BoundLoss::evaluate(const MixingMeasure& fitted, Stream& stream, std::span<double> out) const {
  MIXRATE_EXPECT(out.size() == columns_.size(), "a loss writes one number per column");
  std::fill(out.begin(), out.end(), std::numeric_limits<double>::quiet_NaN());
  if (fitted.size() == 0 || !fitted.all_finite() || !std::isfinite(fitted.log_total_mass())) return;
  MIXRATE_EXPECT(fitted.atoms().rows() == truth().atoms().rows() && fitted.common().size() == truth().common().size(),
                 "estimate and truth must live in the same space");
  if (compared_ == Compared::laws)
    measure(fitted, stream, out);
  else
    measure(with_additive_weights(fitted), stream, out);
  for (double& value : out) {
    if (!std::isfinite(value)) value = std::numeric_limits<double>::quiet_NaN();
  }
}

}  // namespace mixrate
