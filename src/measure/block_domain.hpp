// Which numbers a block may hold, and the matrices behind lower triangles.
#pragma once

#include <optional>
#include <string>

#include "measure/atom_layout.hpp"

namespace mixrate {

struct DomainProblem {
  std::string problem, why;
};

/// What is wrong with `values` (block.size of them, finite) as numbers of the block, e.g. "variance = -1 is not
/// positive"; nothing: they lie in its domain.
std::optional<DomainProblem> domain_problem(const Block& block, const ConstVectorRef& values);

/// The symmetric d x d matrix whose lower triangle by rows has these d (d + 1) / 2 entries.
Matrix symmetric_matrix(const ConstVectorRef& triangle);

}  // namespace mixrate
