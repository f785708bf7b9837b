#include "model/regression/map.hpp"

#include "model/gate/canonical.hpp"

namespace mixrate {

MixingMeasure with_unit_weights(const MixingMeasure& g) {
  Matrix atoms = g.atoms();
  if (g.layout().has_atom_block(Meaning::factor))
    atoms.row(g.layout().atom_block(Meaning::factor).offset).array() *= g.log_weights().transpose().array().exp();
  return {g.layout_ptr(), Vector::Zero(g.size()), std::move(atoms), g.common()};
}

/// visit(coordinate, atom, row of the atom) for every expert coordinate.
template <class Visit>
void RegressionMap::visit_experts(const Visit& visit) const {
  Index at = function_.gate_coordinates();
  const std::vector<ExpertChannel> channels = function_.expert().channels();
  for (Index i = 0; i < function_.tree().num_leaves(); ++i) {
    for (const ExpertChannel& channel : channels) {
      visit(at++, i, layout_.atom_block(channel.constant).offset);
      if (!channel.has_slope) continue;
      const Block& slope = layout_.atom_block(Meaning::slope);
      for (Index a = 0; a < slope.size; ++a) visit(at++, i, slope.offset + a);
    }
  }
}

void RegressionMap::to_coordinates(const MixingMeasure& g, Vector& theta) const {
  function_.gate().to_coordinates(g, theta.data());
  const MixingMeasure own = layout_.has_atom_block(Meaning::gate_slope) ? g : with_unit_weights(g);
  visit_experts([&](Index c, Index i, Index row) { theta[c] = own.atoms()(row, i); });
}

MeasureParts RegressionMap::from_coordinates(const Vector& theta) const {
  MeasureParts parts = zero_parts(layout_, function_.tree());
  function_.gate().from_coordinates(theta.data(), parts);
  visit_experts([&](Index c, Index i, Index row) { parts.atoms(row, i) = theta[c]; });
  return parts;
}

void RegressionMap::bounds(const Box& box, Vector& lower, Vector& upper) const {
  function_.gate().bounds(box, lower.data(), upper.data());
  visit_experts([&](Index c, Index, Index row) {
    lower[c] = box.atom_lower[row];
    upper[c] = box.atom_upper[row];
  });
}

}  // namespace mixrate
