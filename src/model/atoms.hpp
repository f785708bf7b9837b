// Atoms: which of their blocks are scales, their order, and the representative of one whose sign cannot be seen.
#pragma once

#include <initializer_list>
#include <string_view>
#include <vector>

#include "model/model.hpp"

namespace mixrate {

/// Blocks that hold variances or covariances.
inline bool is_scale_block(const Block& block) { return block.name == "variance" || block.name == "covariance"; }

/// The order that sorts atoms by their expert coordinates, lexicographically in layout order.
std::vector<Index> expert_order(const MixingMeasure& g);

/// Flip the signs of these atom blocks together when the first of their coordinates that is not 0 is negative: the
/// representative of an atom whose sign cannot be seen.
void fix_sign(const AtomLayout& layout, std::initializer_list<std::string_view> blocks, VectorRef atom);

}  // namespace mixrate
