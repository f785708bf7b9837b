#include "measure/voronoi.hpp"

#include <algorithm>

#include "base/error.hpp"
#include "measure/tree_partition.hpp"

namespace mixrate {

bool VoronoiPartition::has_empty_cell() const {
  return std::find(cardinality.begin(), cardinality.end(), 0) != cardinality.end();
}

VoronoiPartition partition_from_owners(std::vector<int> owner, Index num_true) {
  VoronoiPartition cells;
  cells.cardinality.assign(static_cast<std::size_t>(num_true), 0);
  for (const int j : owner) {
    MIXRATE_EXPECT(j >= 0 && j < num_true, "an owner must be a true atom");
    ++cells.cardinality[static_cast<std::size_t>(j)];
  }
  cells.owner = std::move(owner);
  return cells;
}

VoronoiPartition voronoi_partition(const MixingMeasure& fitted, const MixingMeasure& truth, CellMetric metric) {
  if (are_trees(fitted, truth)) return tree_partition(fitted, truth, Assignment::nearest, metric).leaves;
  return partition_from_owners(assigned(atom_distances(fitted, truth, metric), Assignment::nearest), truth.size());
}

Vector cell_masses(const VoronoiPartition& cells, const Vector& weights) {
  Vector masses = Vector::Zero(static_cast<Index>(cells.cardinality.size()));
  for (Index i = 0; i < weights.size(); ++i) masses[cells.owner[static_cast<std::size_t>(i)]] += weights[i];
  return masses;
}

}  // namespace mixrate
