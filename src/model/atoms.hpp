// Small helpers shared by the families.
#pragma once

#include <cmath>
#include <initializer_list>
#include <span>

#include "model/model.hpp"

namespace mixrate {

/// Blocks that hold variances or covariances.
inline bool is_scale_block(const Block& block) { return block.name == "variance" || block.name == "covariance"; }

/// The order that sorts atoms by their expert coordinates, lexicographically in layout order.
std::vector<Index> expert_order(const MixingMeasure& g);

/// Flip the signs of these atom blocks together when the first of their coordinates that is not 0 is negative: the
/// representative of an atom whose sign cannot be seen.
void fix_sign(const AtomLayout& layout, std::initializer_list<std::string_view> blocks, VectorRef atom);

/// out[row] = log sum_i exp(joint(row, i)).
void log_sum_exp_rows(const Matrix& joint, VectorRef out);

/// Rows processed at a time where n x k temporaries would otherwise arise.
inline constexpr Index density_rows = 512;

}  // namespace mixrate
