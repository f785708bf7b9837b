// From the columns of a file to numbers: which are chosen, what is missing, what is no number.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "base/types.hpp"
#include "drivers/data/missing_rule.hpp"
#include "drivers/data/user_table.hpp"

namespace mixrate {

/// Chosen columns as numbers.
struct NumberColumns {
  Matrix values;                  // rows x chosen columns; NaN where missing values are kept
  std::vector<std::size_t> rows;  // of the table, those that were kept
};

/// The positions of columns by name, each given once. `flag` is what the names were given to. A word is the name of one
/// column, or several names with commas between them. Throws StudyError for a name that is not there (lists those that
/// are, and the nearest) or stands in the header twice.
std::vector<std::size_t> find_columns(const UserTable& table, const std::vector<std::string>& words,
                                      const std::string& flag);

/// The names of the columns, as a message lists them: at most 20.
std::string column_list(const UserTable& table);

/// Read numbers. Missing are empty cells, NA, N/A, #N/A, <NA>, NaN, NULL and a point. Throws StudyError for missing
/// values (MissingRule::refuse; with their number and the first lines), what is no number, an infinite one, one above
/// 1e100, and if no row is left.
NumberColumns read_numbers(const UserTable& table, const std::vector<std::size_t>& columns, MissingRule rule,
                           char decimal);

}  // namespace mixrate
