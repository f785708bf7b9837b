// Reading a result file back.
#pragma once

#include <string>

#include "experiment/result_set.hpp"
#include "store/h5.hpp"

namespace mixrate {

/// Read everything needed to resume a study and to make its tables again; bit for bit what was written.
///
/// Throws FileError for a file that is missing, truncated, damaged (checked against the stored digest), of another
/// kind, or of a version this program cannot read. The file is never changed.
ResultSet read_results(const std::string& path);

/// Check that a file is a sound result file of a version this program reads; throws FileError as read_results does.
void check_results(const std::string& path);

}  // namespace mixrate
