// Reading a result file back.
#pragma once

#include <string>

#include "experiment/record/result_set.hpp"
#include "store/h5.hpp"

namespace mixrate {

/// Read everything needed to resume a study and to make its tables again; bit for bit what was written.
///
/// Throws FileError for a file that is missing, truncated, damaged (checked against the hash in its first line), of
/// another kind, or of a version this program cannot read. The file is never changed.
ResultSet read_results(const std::string& path);

/// The same from the root of a file that open_results has opened.
ResultSet read_results(const h5::Object& root);

/// open_results for a file that somebody else may have made: what makes the HDF5 library crash is refused.
h5::File open_strange_results(const std::string& path);

/// Open a result file and check that it is sound and of a version this program reads; throws FileError as read_results.
h5::File open_results(const std::string& path);

/// Has the file version 1, in which each cell is a group?
bool has_group_per_cell(const h5::Object& root);

}  // namespace mixrate
