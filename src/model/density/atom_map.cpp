#include "model/density/atom_map.hpp"

#include <algorithm>
#include <cmath>

#include "model/gate/canonical.hpp"

namespace mixrate {

std::vector<AtomCoordinate> fast_coordinates(const AtomLayout& layout) {
  std::vector<AtomCoordinate> out;
  for (const Meaning meaning : {Meaning::slope, Meaning::intercept, Meaning::variance}) {
    const Block& block = layout.atom_block(meaning);
    for (Index c = 0; c < block.size; ++c) out.push_back({block.offset + c, meaning == Meaning::variance});
  }
  return out;
}

std::vector<AtomCoordinate> channel_coordinates(const AtomLayout& layout, const Expert& expert, const ResponseLaw& law,
                                                Index d) {
  std::vector<AtomCoordinate> out;
  for (Index m = 0; m < law.num_predictors(); ++m) {
    for (const ExpertChannel& channel : expert.channels()) {
      out.push_back({layout.atom_block(channel.constant).offset + m, false});
      for (Index a = 0; a < d && channel.has_slope; ++a)
        out.push_back({layout.atom_block(Meaning::slope).offset + m * d + a, false});
    }
  }
  const auto count = static_cast<Index>(law.nuisance().size());
  for (Index j = 0; j < count; ++j) out.push_back({layout.atom_width() - count + j, true});
  return out;
}

AtomMap::AtomMap(std::shared_ptr<const AtomLayout> layout, const GateDesign& gate, const GateTree& tree,
                 std::vector<AtomCoordinate> atom)
    : layout_(std::move(layout)),
      tree_(tree),
      logits_(gate.logits(tree)),
      atoms_at_(gate.num_coordinates(*logits_)),
      atom_(std::move(atom)) {}

void AtomMap::to_coordinates(const MixingMeasure& given, Vector& theta) const {
  const MixingMeasure g = arranged(given, tree_);
  theta.resize(dim());
  logits_->to_coordinates(g, theta.data());
  visit_atoms([&](Index c, Index i, AtomCoordinate where) {
    theta[c] = where.is_log ? std::log(g.atoms()(where.row, i)) : g.atoms()(where.row, i);
  });
}

MixingMeasure AtomMap::from_coordinates(const Vector& theta) const {
  MeasureParts parts = zero_parts(*layout_, tree_);
  logits_->from_coordinates(theta.data(), parts);
  visit_atoms([&](Index c, Index i, AtomCoordinate where) {
    parts.atoms(where.row, i) = where.is_log ? std::exp(theta[c]) : theta[c];
  });
  return {layout_, std::move(parts.log_weights), std::move(parts.atoms), std::move(parts.common),
          std::move(parts.groups)};
}

CoordinateKinds AtomMap::kinds(bool has_temperature) const {
  CoordinateKinds out;
  out.gate.assign(static_cast<std::size_t>(atoms_at_), CoordinateKind::gate);
  if (has_temperature) out.gate.back() = CoordinateKind::temperature;
  for (const AtomCoordinate& where : atom_) {
    const auto& blocks = layout_->atom_blocks();
    const auto block =
        std::find_if(blocks.begin(), blocks.end(), [&](const Block& b) { return where.row < b.offset + b.size; });
    out.atom.push_back(!where.is_log                         ? CoordinateKind::expert
                       : block->meaning == Meaning::variance ? CoordinateKind::variance
                                                             : CoordinateKind::shape);
  }
  return out;
}

void AtomMap::bounds(const Box& box, Vector& lower, Vector& upper) const {
  lower.resize(dim());
  upper.resize(dim());
  logits_->bounds(box, lower.data(), upper.data());
  visit_atoms([&](Index c, Index, AtomCoordinate where) {
    const double low = box.atom_lower[where.row], high = box.atom_upper[where.row];
    lower[c] = where.is_log ? std::log(low) : low;
    upper[c] = where.is_log ? std::log(high) : high;
  });
}

}  // namespace mixrate
