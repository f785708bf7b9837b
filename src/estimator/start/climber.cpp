#include "estimator/start/climber.hpp"

#include "math/solve.hpp"
#include "measure/block_domain.hpp"

namespace mixrate {

namespace {

constexpr double narrow_share = 1e-5;

}  // namespace

bool has_narrow_atom(const MixingMeasure& g) {
  for (const Block& block : g.layout().atom_blocks()) {
    if (!is_scale(block.meaning)) continue;
    const bool is_matrix = block.meaning == Meaning::covariance;
    Vector least, most;  // of each axis, or of all directions
    for (Index i = 0; i < g.size(); ++i) {
      Vector low = g.block(i, block), high = low;
      if (is_matrix) {
        const Vector spectrum = symmetric_eigenvalues(symmetric_matrix(low));
        low = spectrum.head(1);
        high = spectrum.tail(1);
      }
      least = i == 0 ? low : Vector(least.cwiseMin(low));
      most = i == 0 ? high : Vector(most.cwiseMax(high));
    }
    if (!(least.array() >= narrow_share * most.array()).all()) return true;
  }
  return false;
}

bool is_higher(const Climber& a, const Climber& b) {
  if (a.shape != b.shape) return a.shape < b.shape;
  return a.value > b.value;
}

}  // namespace mixrate
