// The partition of fitted atoms into the Voronoi cells of the true atoms.
#pragma once

#include <vector>

#include "measure/atom_distance.hpp"

namespace mixrate {

/// Voronoi cells A_j = {i : theta_i nearest theta*_j}.
struct VoronoiPartition {
  std::vector<int> owner;        // fitted atom -> true atom
  std::vector<int> cardinality;  // true atom -> |A_j|; 0 marks an empty cell
  [[nodiscard]] bool has_empty_cell() const;
  /// Is the cell of fitted atom i shared with another fitted atom?
  [[nodiscard]] bool is_shared(Index i) const {
    return cardinality[static_cast<std::size_t>(owner[static_cast<std::size_t>(i)])] > 1;
  }
};

/// Build a partition from the owner of each fitted atom.
VoronoiPartition partition_from_owners(std::vector<int> owner, Index num_true);

/// Assign each fitted atom to the nearest true atom (ties: the lowest index); in trees, to the nearest leaf of the true
/// group to which its group belongs (measure/tree_partition.hpp).
///
/// With CellMetric::gate_and_expert the measures must be in the same gauge (see measure/gauge.hpp). The default
/// compares expert blocks only, as in arXiv 2305.03288 v1, section 3.
VoronoiPartition voronoi_partition(const MixingMeasure& fitted, const MixingMeasure& truth,
                                   CellMetric metric = CellMetric::expert);

/// W_j = sum over A_j of w_i, one entry per true atom.
Vector cell_masses(const VoronoiPartition& cells, const Vector& weights);

}  // namespace mixrate
