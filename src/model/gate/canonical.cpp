#include "model/gate/canonical.hpp"

#include <algorithm>

#include "base/error.hpp"
#include "model/atoms.hpp"

namespace mixrate {

namespace {

std::vector<std::vector<Index>> leaves_by_group(const Groups& groups) {
  std::vector<std::vector<Index>> out(static_cast<std::size_t>(groups.size()));
  for (std::size_t i = 0; i < groups.parent.size(); ++i)
    out[static_cast<std::size_t>(groups.parent[i])].push_back(static_cast<Index>(i));
  return out;
}

}  // namespace

Index gate_width(const AtomLayout& layout) {
  Index width = 0;
  for (const Block& block : layout.atom_blocks()) width += block.role == BlockRole::gate ? block.size : 0;
  return width;
}

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

GateTree tree_of(const MixingMeasure& g) {
  if (g.groups().size() == 0) return deal_leaves(g.size(), 1);
  std::vector<int> sizes(static_cast<std::size_t>(g.groups().size()), 0);
  for (const int parent : g.groups().parent) ++sizes[static_cast<std::size_t>(parent)];
  GateTree tree;
  tree.first.push_back(0);
  for (std::size_t group = 0; group < sizes.size(); ++group) {
    tree.first.push_back(tree.first.back() + sizes[group]);
    tree.parent.insert(tree.parent.end(), static_cast<std::size_t>(sizes[group]), static_cast<int>(group));
  }
  return tree;
}

MeasureParts zero_parts(const AtomLayout& layout, const GateTree& tree) {
  MeasureParts parts;
  parts.log_weights = Vector::Zero(tree.num_leaves());
  parts.atoms = Matrix::Zero(layout.atom_width(), tree.num_leaves());
  parts.common = Vector::Zero(layout.common_width());
  if (layout.group_width() > 0) {
    parts.groups.parent = tree.parent;
    parts.groups.log_weights = Vector::Zero(tree.num_groups());
    parts.groups.coordinates = Matrix::Zero(layout.group_width(), tree.num_groups());
  }
  return parts;
}

MixingMeasure in_tree_order(const MixingMeasure& g) {
  std::vector<Index> order = expert_order(g);
  if (g.groups().size() == 0) return g.permuted(order);
  // The rank of a group is that of its first leaf in expert order.
  const auto num_groups = static_cast<std::size_t>(g.groups().size());
  std::vector<std::size_t> rank(num_groups, order.size()), groups;
  for (std::size_t position = 0; position < order.size(); ++position) {
    const auto group = static_cast<std::size_t>(g.groups().parent[static_cast<std::size_t>(order[position])]);
    if (rank[group] != order.size()) continue;
    rank[group] = groups.size();
    groups.push_back(group);
  }
  std::stable_sort(order.begin(), order.end(), [&](Index a, Index b) {
    return rank[static_cast<std::size_t>(g.groups().parent[static_cast<std::size_t>(a)])] <
           rank[static_cast<std::size_t>(g.groups().parent[static_cast<std::size_t>(b)])];
  });
  const MixingMeasure sorted = g.permuted(order);
  Groups out;
  out.log_weights.resize(g.groups().size());
  out.coordinates.resize(g.groups().coordinates.rows(), g.groups().size());
  for (const int parent : sorted.groups().parent)
    out.parent.push_back(static_cast<int>(rank[static_cast<std::size_t>(parent)]));
  for (std::size_t to = 0; to < groups.size(); ++to) {
    out.log_weights[static_cast<Index>(to)] = g.groups().log_weights[static_cast<Index>(groups[to])];
    out.coordinates.col(static_cast<Index>(to)) = g.groups().coordinates.col(static_cast<Index>(groups[to]));
  }
  return {g.layout_ptr(), sorted.log_weights(), sorted.atoms(), g.common(), std::move(out)};
}

MixingMeasure pinned(const MixingMeasure& g, const GateTree& tree, GateGauge gauge) {
  MIXRATE_EXPECT(gauge != GateGauge::none, "only a gate with a gauge can be pinned");
  const Index d = gate_width(g.layout());
  Vector log_weights = g.log_weights();
  Matrix atoms = g.atoms();
  for (Index group = 0; group < tree.num_groups(); ++group) {
    const Index last = tree.end(group) - 1;
    const double shift = log_weights[last];
    const Vector reference = atoms.col(last).head(d);
    for (Index i = tree.begin(group); i < tree.end(group); ++i) {
      log_weights[i] -= shift;
      if (gauge == GateGauge::translation) atoms.col(i).head(d) -= reference;
    }
  }
  Groups groups = g.groups();
  if (groups.size() > 0) {
    const Index last = groups.size() - 1;
    groups.log_weights.array() -= double{groups.log_weights[last]};
    const Vector reference = groups.coordinates.col(last);
    groups.coordinates.colwise() -= reference;
  }
  return {g.layout_ptr(), std::move(log_weights), std::move(atoms), g.common(), std::move(groups)};
}

}  // namespace mixrate
