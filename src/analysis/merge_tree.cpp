#include "analysis/merge_tree.hpp"

#include <algorithm>
#include <utility>

#include "base/error.hpp"

namespace mixrate {

namespace {

/// A leaf or a merger while the tree is built.
struct TreeNode {
  Index kappa = 0;  // 0: a leaf
  std::size_t left = 0, right = 0;
  std::vector<Index> atoms;
  double x = 0.0, y = 0.0;
  Index branch = -1;
};

Vector location_of(const MixingMeasure& g, Index atom) {
  const auto& blocks = g.layout().atom_blocks();
  const auto block =
      std::find_if(blocks.begin(), blocks.end(), [](const Block& b) { return b.role == BlockRole::expert; });
  if (block == blocks.end() || block->size > 2) return {};
  return g.block(atom, *block);
}

/// Nodes of all leaves, then of all mergers, the root last.
std::vector<TreeNode> nodes_of(const Dendrogram& tree) {
  const Index k = tree.size();
  std::vector<TreeNode> nodes(static_cast<std::size_t>(k));
  std::vector<std::size_t> at(nodes.size());  // node of each atom of the level
  for (std::size_t i = 0; i < nodes.size(); ++i) {
    nodes[i].atoms = {static_cast<Index>(i)};
    at[i] = i;
  }
  for (Index kappa = k; kappa >= 2; --kappa) {
    const auto [first, second] = tree.mergers[static_cast<std::size_t>(kappa - 2)];
    TreeNode node{
        kappa, at[static_cast<std::size_t>(first)], at[static_cast<std::size_t>(second)], {}, 0.0, tree.height(kappa),
        -1};
    node.atoms = nodes[node.left].atoms;
    node.atoms.insert(node.atoms.end(), nodes[node.right].atoms.begin(), nodes[node.right].atoms.end());
    at[static_cast<std::size_t>(first)] = nodes.size();
    at.erase(at.begin() + second);
    nodes.push_back(std::move(node));
  }
  return nodes;
}

/// Number the branches below the cut from left to right, and give every node inside one its number.
void number_branches(std::vector<TreeNode>& nodes, Index branches) {
  Index next = 0;
  std::vector<std::pair<std::size_t, Index>> open = {{nodes.size() - 1, -1}};  // node, branch of the node above
  while (!open.empty()) {
    const auto [at, above] = open.back();
    open.pop_back();
    TreeNode& node = nodes[at];
    const bool is_above_cut = node.kappa > 0 && node.kappa <= branches;
    if (!is_above_cut) node.branch = above >= 0 ? above : next++;
    if (node.kappa == 0) continue;
    open.emplace_back(node.right, node.branch);
    open.emplace_back(node.left, node.branch);
  }
}

}  // namespace

MergeTree lay_out(const Dendrogram& tree, Index branches) {
  MIXRATE_EXPECT(branches >= 1 && branches <= tree.size(), "a tree of k atoms has 1..k branches");
  std::vector<TreeNode> nodes = nodes_of(tree);
  number_branches(nodes, branches);
  MergeTree out;
  const Vector& mass = tree.shares.back().mass;
  for (const Index atom : nodes.back().atoms) {
    TreeNode& node = nodes[static_cast<std::size_t>(atom)];
    out.leaves.push_back({atom, mass[atom], node.branch, location_of(tree.levels.back(), atom)});
    node.x = static_cast<double>(out.leaves.size());
  }
  for (TreeNode& node : nodes) {
    if (node.kappa == 0) continue;
    const TreeNode &left = nodes[node.left], &right = nodes[node.right];
    node.x = 0.5 * (left.x + right.x);
    double both = 0.0;
    for (const Index atom : node.atoms) both += mass[atom];
    out.bridges.push_back({node.kappa, node.y, left.x, right.x, left.y, right.y, left.atoms, right.atoms, both,
                           node.branch, left.branch, right.branch});
  }
  return out;
}

}  // namespace mixrate
