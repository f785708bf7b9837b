#include "loss/matching.hpp"

#include "base/error.hpp"
#include "measure/tree_partition.hpp"

namespace mixrate {

std::vector<int> matched_atoms(const MixingMeasure& fitted, const MixingMeasure& truth) {
  MIXRATE_EXPECT(fitted.size() == truth.size(), "a matching needs as many fitted as true atoms");
  return assigned(atom_distances(fitted, truth, CellMetric::expert), Assignment::matched);
}

VoronoiPartition matched_partition(const MixingMeasure& fitted, const MixingMeasure& truth) {
  if (are_trees(fitted, truth)) return tree_partition(fitted, truth, Assignment::matched).leaves;
  return partition_from_owners(assigned(atom_distances(fitted, truth, CellMetric::expert), Assignment::matched),
                               truth.size());
}

}  // namespace mixrate
