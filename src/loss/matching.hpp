// One-to-one matching of fitted and true atoms.
#pragma once

#include <vector>

#include "measure/voronoi.hpp"

namespace mixrate {

/// Match as many fitted as true atoms, minimising the sum of Euclidean distances of their expert blocks.
/// Returns the true atom of each fitted one. Contract: fitted.size() == truth.size().
std::vector<int> matched_atoms(const MixingMeasure& fitted, const MixingMeasure& truth);

/// The partition a loss works with: the optimal matching when as many atoms are fitted as there are (then every cell
/// is singly covered and no error hides behind an empty cell), else the Voronoi partition on expert blocks. In trees
/// the same for groups, and for leaves within them (measure/tree_partition.hpp).
VoronoiPartition matched_partition(const MixingMeasure& fitted, const MixingMeasure& truth);

}  // namespace mixrate
