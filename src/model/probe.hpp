// Measures with every number drawn, to try a model on.
#pragma once

#include "model/model.hpp"

namespace mixrate {

/// Positive where it must be, covariances diagonally dominant, a tree like a fit's; numbers of experts are `size` times
/// normal. Canonical.
MixingMeasure random_measure(const Model& model, Index k, double size, Stream& stream);

}  // namespace mixrate
