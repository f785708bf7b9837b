// What the columns of results are, also where files of earlier versions do not state it.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "experiment/diagnostic.hpp"
#include "experiment/record/record.hpp"

namespace mixrate {

/// The kind of a measured column: what is stated; else what the name tells, that of a diagnostic, or
/// `<other column>.<functional of a posterior>`; any other column is a loss.
ColumnKind kind_of_column(const Columns& columns, std::size_t column);

/// What its numbers are: those of a diagnostic as its entry says, those of kind share shares, all others quantities.
ColumnMeaning meaning_of_column(const Columns& columns, std::size_t column);

/// The same columns, all kinds stated.
Columns with_kinds(const Columns& columns);
/// State the kinds of what the cells measure.
void state_kinds(std::vector<CellTable>& cells);

}  // namespace mixrate
