#include "base/error.hpp"
#include "model/gate/logits.hpp"

namespace mixrate {

Index GateTree::pinned_beside(Index node) const {
  if (node < num_leaves()) return end(parent[static_cast<std::size_t>(node)]) - 1;
  return num_nodes() - 1;
}

std::vector<Index> GateTree::free_nodes() const {
  std::vector<Index> out;
  for (Index node = 0; node < num_nodes(); ++node) {
    if (node != pinned_beside(node)) out.push_back(node);
  }
  return out;
}

GateTree deal_leaves(Index k, Index groups) {
  MIXRATE_EXPECT(groups >= 1 && groups <= k, "every group has a leaf");
  GateTree tree;
  tree.first.push_back(0);
  for (Index g = 0; g < groups; ++g) {
    const Index size = k / groups + (g < k % groups ? 1 : 0);
    tree.first.push_back(tree.first.back() + size);
    tree.parent.insert(tree.parent.end(), static_cast<std::size_t>(size), static_cast<int>(g));
  }
  return tree;
}

}  // namespace mixrate
