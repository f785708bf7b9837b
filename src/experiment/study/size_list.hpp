// Grids of n and k in a study file.
#pragma once

#include <vector>

#include "base/node.hpp"
#include "base/types.hpp"

namespace mixrate {

/// Distinct integers in the order given, each with its place in the file.
struct SizeList {
  std::vector<Index> values;
  std::vector<Location> where;
};

/// Read `what` as one integer, a list of distinct integers, or { from, to, points }: log-spaced from `from` to `to`,
/// rounded to integers, repetitions dropped: n_j = round(from (to / from)^(j / (points - 1))), j = 0..points - 1.
/// Reals without fraction count as integers (1e5). Throws StudyError for anything else and for an empty list.
SizeList read_sizes(const Node& node, std::string_view what);

}  // namespace mixrate
