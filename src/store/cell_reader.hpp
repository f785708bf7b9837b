// The cells of a result file, by the version of its layout.
#pragma once

#include <vector>

#include "experiment/record/record.hpp"
#include "store/h5.hpp"

namespace mixrate {

/// Cells in grid order, without their messages. Where rows lie is checked before anything of that size is allocated.
/// Throws FileError naming the object.
std::vector<CellTable> read_cells(const h5::Object& root);

/// The same from a file of version 1, which has one group for each cell.
std::vector<CellTable> read_cells_v1(const h5::Object& root);

/// What both versions have in one form.
ColumnNames read_column_names(const h5::Object& table);
void expect_statuses(const h5::Object& group, const std::vector<std::uint8_t>& statuses);
/// Columns by their names; those of a later version than the file's are NaN.
std::vector<double> read_certificate(const h5::Object& group, std::uint64_t rows);

}  // namespace mixrate
