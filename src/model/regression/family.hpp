// A regression mixture of experts composed of a gate and an expert.
#pragma once

#include "model/gate/design.hpp"
#include "model/regression/likelihood.hpp"

namespace mixrate {

/// What composes a regression mixture.
struct RegressionDesign {
  Composition composition;
  GateDesign gate;
  std::shared_ptr<const Expert> expert;
  Noise noise = Noise::free;
  double variance = 1.0;  // known
};

/// The model N(y; f_G(x), nu).
std::shared_ptr<const Model> make_regression_model(RegressionDesign design);

}  // namespace mixrate
