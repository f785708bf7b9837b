#include "model/gate_gauge.hpp"

namespace mixrate {

namespace {

/// Does the canonical form stay when all gate slopes move by `shift`?
bool forgets(const Model& model, const MixingMeasure& g, double shift) {
  MixingMeasure other = g;
  for (const Block& block : g.layout().atom_blocks()) {
    if (block.role != BlockRole::gate) continue;
    for (Index i = 0; i < other.size(); ++i) other.block(i, block).array() += shift;
  }
  const Matrix before = model.canonical(g).atoms(), after = model.canonical(other).atoms();
  return (after - before).cwiseAbs().maxCoeff() < 1e-6 * shift;
}

}  // namespace

GateGauge gate_gauge(const Model& model, const MixingMeasure& g) {
  if (!model.is_gated()) return GateGauge::none;
  // One shift alone may be a reflection of this measure.
  const double size = 1.0 + g.atoms().cwiseAbs().maxCoeff();
  return forgets(model, g, size) && forgets(model, g, 2.0 * size) ? GateGauge::translation : GateGauge::weights;
}

}  // namespace mixrate
