#include "model/regression_map.hpp"

#include <algorithm>
#include <numeric>

#include "base/error.hpp"

namespace mixrate {

namespace {

std::vector<std::vector<Index>> leaves_by_group(const Groups& groups) {
  std::vector<std::vector<Index>> out(static_cast<std::size_t>(groups.size()));
  for (std::size_t i = 0; i < groups.parent.size(); ++i)
    out[static_cast<std::size_t>(groups.parent[i])].push_back(static_cast<Index>(i));
  return out;
}

}  // namespace

MixingMeasure arranged(const MixingMeasure& g, const GateTree& tree) {
  if (tree.num_groups() == 1 && g.groups().size() == 0) return g;
  const std::vector<std::vector<Index>> leaves = leaves_by_group(g.groups());
  MIXRATE_EXPECT(g.size() == tree.num_leaves() && static_cast<Index>(leaves.size()) == tree.num_groups(),
                 "the measure has the tree of the fit");
  std::vector<Index> order;
  Groups groups;
  groups.parent = tree.parent;
  groups.log_weights.resize(tree.num_groups());
  groups.coordinates.resize(g.groups().coordinates.rows(), tree.num_groups());
  std::vector<char> used(leaves.size(), 0);
  for (Index to = 0; to < tree.num_groups(); ++to) {
    std::size_t from = 0;
    while (from < leaves.size() && (used[from] != 0 || static_cast<Index>(leaves[from].size()) != tree.group_size(to)))
      ++from;
    MIXRATE_EXPECT(from < leaves.size(), "the groups have the sizes of the fit's tree");
    used[from] = 1;
    order.insert(order.end(), leaves[from].begin(), leaves[from].end());
    groups.log_weights[to] = g.groups().log_weights[static_cast<Index>(from)];
    groups.coordinates.col(to) = g.groups().coordinates.col(static_cast<Index>(from));
  }
  const MixingMeasure sorted = g.permuted(order);
  return {g.layout_ptr(), sorted.log_weights(), sorted.atoms(), g.common(), std::move(groups)};
}

MixingMeasure with_unit_weights(const MixingMeasure& g) {
  Matrix atoms = g.atoms();
  if (g.layout().has_atom_block("scale"))
    atoms.row(g.layout().atom_block("scale").offset).array() *= g.log_weights().transpose().array().exp();
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
      if (channel.slope.empty()) continue;
      const Block& slope = layout_.atom_block(channel.slope);
      for (Index a = 0; a < slope.size; ++a) visit(at++, i, slope.offset + a);
    }
  }
}

void RegressionMap::to_coordinates(const MixingMeasure& g, Vector& theta) const {
  function_.gate().to_coordinates(g, theta.data());
  const MixingMeasure own = function_.gate().activity() == Activity::one ? with_unit_weights(g) : g;
  visit_experts([&](Index c, Index i, Index row) { theta[c] = own.atoms()(row, i); });
}

MeasureParts RegressionMap::from_coordinates(const Vector& theta) const {
  const GateTree& tree = function_.tree();
  const Index k = tree.num_leaves();
  MeasureParts parts;
  parts.log_weights = Vector::Zero(k);
  parts.atoms = Matrix::Zero(layout_.atom_width(), k);
  parts.common = Vector::Zero(layout_.common_width());
  if (layout_.group_width() > 0) {
    parts.groups.parent = tree.parent;
    parts.groups.log_weights = Vector::Zero(tree.num_groups());
    parts.groups.coordinates = Matrix::Zero(layout_.group_width(), tree.num_groups());
  }
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
