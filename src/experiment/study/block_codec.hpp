// How the numbers of a block are written: the same in studies, in start files and in what `fit --json` prints.
#pragma once

#include "base/node.hpp"
#include "measure/atom_layout.hpp"

namespace mixrate {

/// Parameters must be such as the model can have; a change of one may be any number.
enum class BlockValues { parameters, changes };

/// The numbers of one atom (or of a common block): block.size in an array, or one number where that is 1. Covariances
/// are a matrix, row by row, or its lower triangle by rows.
///
/// Throws StudyError at the number or the array that is wrong: another count, not finite, a matrix that is not
/// symmetric, outside the domain of the block.
Vector read_block(const Node& node, const Block& block, BlockValues values = BlockValues::parameters);

/// The same in arrays: a matrix for covariances, else the numbers.
Node block_node(const Block& block, const ConstVectorRef& values);

}  // namespace mixrate
