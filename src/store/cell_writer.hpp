// The groups of a result file that hold cells: /grid, /cells, /timing, /failures.
#pragma once

#include <functional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "experiment/record/record.hpp"
#include "store/h5.hpp"

namespace mixrate {

/// Write one member (or what a function makes) of each row as a dataset of one dimension.
template <class Row, class Get>
void write_column(h5::Object& group, const std::string& name, const std::vector<Row>& rows, Get get) {
  std::vector<std::decay_t<std::invoke_result_t<Get, const Row&>>> column;
  column.reserve(rows.size());
  for (const auto& row : rows) column.push_back(std::invoke(get, row));
  group.write(name, std::span(std::as_const(column)), {column.size()});
}

/// Write what cells are and where their rows lie, then the rows, times and failures.
void write_cells(h5::Object root, const std::vector<CellTable>& cells);

}  // namespace mixrate
