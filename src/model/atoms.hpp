// Atoms: their order, and the representative of one whose sign cannot be seen.
#pragma once

#include <initializer_list>
#include <vector>

#include "model/model.hpp"

namespace mixrate {

/// The order that sorts atoms by their expert coordinates, lexicographically in layout order.
std::vector<Index> expert_order(const MixingMeasure& g);

/// Flip the signs of these atom blocks together when the first of their coordinates that is not 0 is negative: the
/// representative of an atom whose sign cannot be seen.
void fix_sign(const AtomLayout& layout, std::initializer_list<Meaning> blocks, VectorRef atom);

}  // namespace mixrate
