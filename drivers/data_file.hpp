// Data files: CSV with a header, x1,..,xd,y (experts) or y1,..,yd (mixtures).
#pragma once

#include <string>

#include "model/dataset.hpp"

namespace mixrate {

/// Read a data set. Columns are named x1..xd and y1..yq, in any order; a single one may be called x or y.
/// Throws what read_csv throws (base/csv.hpp), and StudyError for an unknown, missing or repeated column.
Dataset read_data_file(const std::string& path);

/// The data set as CSV text that read_data_file reads back bit for bit.
std::string format_data(const Dataset& data);

}  // namespace mixrate
