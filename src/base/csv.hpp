// Numeric CSV with a header line, the data format of `mixrate sample` and `mixrate fit`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/types.hpp"

namespace mixrate {

/// Named numeric columns; values: rows x columns.
struct CsvTable {
  std::vector<std::string> columns;
  Matrix values;
};

/// Read a numeric CSV: a header of distinct names, then rows of finite numbers, separated by commas.
///
/// Blanks around cells, double quotes around a cell, a byte order mark, CRLF and empty lines at the end are accepted.
/// Throws FileError if the file cannot be read, and StudyError at line and column for an empty file, a missing header,
/// an empty or repeated name, no rows, a ragged row, an empty cell, a non-number, NaN or infinity.
CsvTable read_csv(const std::string& path);

/// The same from text; `name` is used in messages.
CsvTable parse_csv(std::string_view text, const std::string& name);

/// Print as CSV, numbers in the shortest form that reads back to the same double.
std::string format_csv(const CsvTable& table);

}  // namespace mixrate
