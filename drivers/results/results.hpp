// Results wherever they are: a result file, a result directory, or a journal.
#pragma once

#include <string>
#include <vector>

#include "experiment/grid.hpp"
#include "experiment/record/result_set.hpp"
#include "experiment/record/study_state.hpp"

namespace mixrate {

/// Read all rows. A directory means its journal, or its result file if it has no journal. Throws FileError.
ResultSet load_results(const std::string& path);

/// Write a result file with its tables; kinds of columns that were read from an older file are stated in it.
void write_tables(const std::string& file, ResultSet results);

/// The same as load_results for tables and figures; says on standard error what of the study is missing, and what is
/// newer.
ResultSet load_for_tables(const std::string& path);

/// Whether a column is wanted: any, or one that starts with one of these.
bool starts_with_any(std::string_view column, const std::vector<std::string>& wanted);
/// Throws StudyError, with the columns that there are, if one of the wanted beginnings fits no measured column.
void require_columns(const ResultSet& results, const std::vector<std::string>& wanted, const std::string& path);

/// The same without the rows.
StudyState load_state(const std::string& path);

/// The grid of the study that is stored with results. `path`: for messages.
Grid expand_stored(const ResultSet& results, const std::string& path);

/// The cell of a grid with that id. Throws FileError.
const Cell& find_cell(const Grid& grid, const std::string& id, const std::string& path);

/// The shard folders in a directory, in order; empty if there are none.
std::vector<std::string> shard_folders(const std::string& directory);

/// Write the result file of a directory from its journal, tables included. An unsound file in its place is set aside as
/// results.h5.damaged and a sentence about it returned, else "". Throws FileError.
std::string publish_journal(const std::string& directory);

}  // namespace mixrate
