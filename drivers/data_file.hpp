// Data files: tables with a header. Columns are named x1,..,xd,y (experts), y1,..,yd (mixtures) or x1,..,xL,count
// (softmax mixtures), or chosen by name.
#pragma once

#include <string>
#include <vector>

#include "drivers/data/columns.hpp"
#include "model/dataset.hpp"
#include "model/support_points.hpp"

namespace mixrate {

/// Which columns are what. Response and covariates empty: they are told by their names.
struct ColumnChoice {
  std::vector<std::string> response, covariates;  // as words of the command line, see find_columns
  std::string weights = {};                       // of the rows; "": none
};

struct DataFormat {
  TableSyntax table;
  MissingRule missing = MissingRule::refuse;
};

/// A data set with the names of its columns.
struct NamedData {
  Dataset data;
  Matrix points;                  // of counts: one row per point, its covariates
  std::vector<std::string> x, y;  // names
  std::string weights = {};       // name of their column; "": none
  std::size_t dropped = 0;        // rows with missing values
  std::size_t weightless = 0;     // rows of weight 0, which are left out
};

/// What the responses are.
enum class ResponseKind { numbers, counts };

/// Read a data set. Without a choice, columns are named x1..xd and y1..yq, in any order; a single one may be called x
/// or y, and a column `count` in the place of y makes counts at points. With one, other columns are not looked at.
/// Counts are whole numbers of at least 0 whose sum is at most 2^53; weights are at least 0, not all 0, and not for
/// counts. Throws FileError if the file cannot be read, and
/// StudyError with its place for everything else that is wrong.
NamedData read_named_data(const std::string& path, const ColumnChoice& choice = {}, const DataFormat& format = {},
                          ResponseKind kind = ResponseKind::numbers);

/// The same from a text that has been read, or made; `name` stands for the path in messages.
NamedData named_data_of(std::string text, const std::string& name, const ColumnChoice& choice, const DataFormat& format,
                        ResponseKind kind);

/// The same, told by the names of the columns.
Dataset read_data_file(const std::string& path);

/// The data set as CSV text that read_data_file reads back bit for bit; with the points that counts belong to.
std::string format_data(const Dataset& data, const SupportPoints* points = nullptr);

}  // namespace mixrate
