// What a study takes on disk and in memory, predicted from its grid alone.
#pragma once

#include <cstdint>

#include "experiment/grid.hpp"

namespace mixrate {

/// Bytes, right within some 20 % for files above 1 MB.
struct Footprint {
  std::uint64_t file = 0;     // the result file
  std::uint64_t journal = 0;  // the journal, without rows that were computed twice
  std::uint64_t rank = 0;     // memory of one process: program, libraries, the largest data set, its copy and curvature
  std::uint64_t first = 0;    // more memory on the first node: of rank 0, and of the process that makes the file

  /// What the result directory needs: the journal, the result file, and its successor while that is being written.
  [[nodiscard]] std::uint64_t disk() const { return journal + 2 * file; }
};

/// Predict what the finished study will take.
Footprint footprint_of(const Grid& grid);

}  // namespace mixrate
