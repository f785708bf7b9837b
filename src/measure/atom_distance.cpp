#include "measure/atom_distance.hpp"

#include <cmath>

#include "base/error.hpp"

namespace mixrate {

double squared_norm(const Block& block, const ConstVectorRef& difference) {
  double sum = difference.squaredNorm();
  if (block.meaning != Meaning::covariance) return sum;
  Index at = 0;
  for (Index row = 0; at < difference.size(); ++row) {
    for (Index column = 0; column <= row; ++column, ++at) {
      if (column != row) sum += difference[at] * difference[at];
    }
  }
  return sum;
}

double squared_distance(const AtomLayout& layout, const ConstVectorRef& a, const ConstVectorRef& b, CellMetric metric) {
  double sum = 0.0;
  for (const Block& block : layout.atom_blocks()) {
    if (metric == CellMetric::expert && block.role != BlockRole::expert) continue;
    sum += squared_norm(block, a.segment(block.offset, block.size) - b.segment(block.offset, block.size));
  }
  return sum;
}

Matrix atom_distances(const MixingMeasure& fitted, const MixingMeasure& truth, CellMetric metric) {
  MIXRATE_EXPECT(fitted.atoms().rows() == truth.atoms().rows(), "both measures must live in the same space");
  Matrix distances(fitted.size(), truth.size());
  for (Index j = 0; j < truth.size(); ++j) {
    for (Index i = 0; i < fitted.size(); ++i) {
      distances(i, j) =
          std::sqrt(squared_distance(truth.layout(), fitted.atoms().col(i), truth.atoms().col(j), metric));
    }
  }
  return distances;
}

}  // namespace mixrate
