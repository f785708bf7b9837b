// What a gate leaves undetermined.
#pragma once

#include "model/model.hpp"

namespace mixrate {

/// none: weights are probabilities. weights: known up to a common factor. translation: also gate slopes up to a common
/// translation. In a tree each group has its own factor and translation, and so have the groups.
enum class GateGauge { none, weights, translation };

/// The gauge of a gated model: what its canonical form forgets. `g` is any measure of the model.
GateGauge gate_gauge(const Model& model, const MixingMeasure& g);

}  // namespace mixrate
