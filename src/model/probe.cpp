#include "model/probe.hpp"

#include <cmath>

namespace mixrate {

MixingMeasure random_measure(const Model& model, Index k, double size, Stream& stream) {
  const AtomLayout& layout = *model.layout();
  Vector log_weights(k);
  Matrix atoms(layout.atom_width(), k);
  for (Index i = 0; i < k; ++i) {
    log_weights[i] = model.weights_free() ? 0.5 * sample_normal(stream) : 0.0;
    for (const Block& block : layout.atom_blocks()) {
      for (Index c = 0; c < block.size; ++c) {
        const double z = sample_normal(stream);
        double& to = atoms(block.offset + c, i);
        to = block.domain == Domain::positive ? std::exp(0.5 * z) : block.role == BlockRole::expert ? size * z : z;
        if (block.meaning == Meaning::shape) to *= 6.0;
      }
      if (block.domain != Domain::positive_definite) continue;
      Index at = block.offset;
      for (Index a = 0; at < block.offset + block.size; ++a) {
        for (Index b = 0; b <= a; ++b, ++at)
          atoms(at, i) = a == b ? 1.5 + 0.3 * std::abs(atoms(at, i)) : 0.2 * std::tanh(atoms(at, i));
      }
    }
  }
  Vector common(layout.common_width());
  for (double& value : common) value = std::exp(0.3 * sample_normal(stream));
  Groups groups;
  groups.parent = model.fitted_tree(k);
  if (!groups.parent.empty()) {
    groups.log_weights.resize(groups.parent.back() + 1);
    groups.coordinates.resize(layout.group_width(), groups.log_weights.size());
    for (double& value : groups.log_weights) value = 0.5 * sample_normal(stream);
    for (double& value : groups.coordinates.reshaped()) value = sample_normal(stream);
  }
  return model.canonical(MixingMeasure(model.layout(), log_weights, atoms, common, groups));
}

}  // namespace mixrate
