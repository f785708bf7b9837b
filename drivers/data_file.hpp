// Data files: CSV with a header, x1,..,xd,y (experts), y1,..,yd (mixtures) or x1,..,xL,count (softmax mixtures).
#pragma once

#include <string>

#include "model/dataset.hpp"
#include "model/support_points.hpp"

namespace mixrate {

/// Read a data set. Columns are named x1..xd and y1..yq, in any order; a single one may be called x or y. A column
/// `count` in the place of y makes a data set of counts, whose points the family reads (option `features`).
/// Throws what read_csv throws (base/csv.hpp), and StudyError for an unknown, missing or repeated column.
Dataset read_data_file(const std::string& path);

/// The data set as CSV text that read_data_file reads back bit for bit; with the points that counts belong to.
std::string format_data(const Dataset& data, const SupportPoints* points = nullptr);

}  // namespace mixrate
