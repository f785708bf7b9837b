// Distances between atoms, block by block.
#pragma once

#include "measure/mixing_measure.hpp"

namespace mixrate {

/// Which blocks of two atoms are compared: expert blocks only (free of the gauge), or all.
enum class CellMetric { expert, gate_and_expert };

/// |difference|^2 of one block: Euclidean; for a block named `covariance` (lower triangle by rows) the Frobenius norm
/// of the symmetric matrix, so that off-diagonal entries count twice.
double squared_norm(const Block& block, const ConstVectorRef& difference);

/// Sum over the chosen blocks of the squared norm of a - b. a, b: layout.atom_width() entries.
double squared_distance(const AtomLayout& layout, const ConstVectorRef& a, const ConstVectorRef& b, CellMetric metric);

/// The distances between all atoms: fitted.size() x truth.size(). Contract: the same atom width.
Matrix atom_distances(const MixingMeasure& fitted, const MixingMeasure& truth, CellMetric metric);

}  // namespace mixrate
