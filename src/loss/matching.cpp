#include "loss/matching.hpp"

#include "base/error.hpp"
#include "math/transport.hpp"

namespace mixrate {

std::vector<int> matched_atoms(const MixingMeasure& fitted, const MixingMeasure& truth) {
  MIXRATE_EXPECT(fitted.size() == truth.size(), "a matching needs as many fitted as true atoms");
  const Matrix distances = atom_distances(fitted, truth, CellMetric::expert);
  std::vector<int> match(static_cast<std::size_t>(fitted.size()));
  optimal_matching(distances.data(), static_cast<int>(fitted.size()), match.data());
  return match;
}

VoronoiPartition matched_partition(const MixingMeasure& fitted, const MixingMeasure& truth) {
  if (fitted.size() != truth.size()) return voronoi_partition(fitted, truth);
  return partition_from_owners(matched_atoms(fitted, truth), truth.size());
}

}  // namespace mixrate
