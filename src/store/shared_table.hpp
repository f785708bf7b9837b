// Which cells of a result file lie in one table: those that have the same columns.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "experiment/record/record.hpp"

namespace mixrate {

/// A table of a result file: the rows of some cells, one cell behind the other.
struct SharedTable {
  std::string name;                // of its groups under /cells and /timing
  std::vector<std::size_t> cells;  // positions in the grid, ascending
  std::uint64_t rows = 0;          // of all these cells
};

/// The tables of a grid, in the order in which their first cells stand in it. A function of the cells alone.
std::vector<SharedTable> share_tables(const std::vector<CellTable>& cells);

}  // namespace mixrate
