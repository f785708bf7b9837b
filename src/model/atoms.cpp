#include "model/atoms.hpp"

#include <algorithm>
#include <numeric>

namespace mixrate {

std::vector<Index> expert_order(const MixingMeasure& g) {
  std::vector<Index> order(static_cast<std::size_t>(g.size()));
  std::iota(order.begin(), order.end(), Index{0});
  std::stable_sort(order.begin(), order.end(), [&g](Index i, Index j) {
    for (const Block& block : g.layout().atom_blocks()) {
      if (block.role != BlockRole::expert) continue;
      for (Index c = block.offset; c < block.offset + block.size; ++c) {
        if (g.atoms()(c, i) != g.atoms()(c, j)) return g.atoms()(c, i) < g.atoms()(c, j);
      }
    }
    return false;
  });
  return order;
}

void fix_sign(const AtomLayout& layout, std::initializer_list<Meaning> blocks, VectorRef atom) {
  double leading = 0.0;
  for (const Meaning meaning : blocks) {
    const Block& block = layout.atom_block(meaning);
    for (Index c = 0; c < block.size && leading == 0.0; ++c) leading = atom[block.offset + c];
  }
  if (!(leading < 0.0)) return;
  for (const Meaning meaning : blocks) {
    const Block& block = layout.atom_block(meaning);
    atom.segment(block.offset, block.size) *= -1.0;
  }
}

}  // namespace mixrate
