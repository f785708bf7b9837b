#include "drivers/data_file.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <vector>

#include "base/csv.hpp"
#include "base/error.hpp"

namespace mixrate {

namespace {

/// Where a column of the file goes.
struct Target {
  char letter = 'y';
  Index index = 0;
};

Target parse_name(const std::string& name, const Location& where) {
  if (name == "x" || name == "y") return {name[0], 0};
  if (name == "count") return {'c', 0};
  if (name.size() > 1 && (name[0] == 'x' || name[0] == 'y') && name[1] != '0') {
    Index number = 0;
    const char* end = name.data() + name.size();
    const auto [stop, error] = std::from_chars(name.data() + 1, end, number);
    if (error == std::errc() && stop == end && number >= 1) return {name[0], number - 1};
  }
  throw StudyError(where, fmt::format("unknown column '{}'", name),
                   "data have columns x1,..,xd,y or y1,..,yd or x1,..,xL,count", "Rename the column or take it out");
}

/// How many columns of a letter there are; they must be numbered 1, 2, ... without a gap.
Index count_columns(const std::vector<Target>& targets, char letter, const Location& where) {
  std::vector<Index> indices;
  for (const Target& target : targets)
    if (target.letter == letter) indices.push_back(target.index);
  std::sort(indices.begin(), indices.end());
  for (std::size_t i = 0; i < indices.size(); ++i) {
    const auto expected = static_cast<Index>(i);
    if (indices[i] < expected) throw StudyError(where, fmt::format("column {}{} appears twice", letter, expected));
    if (indices[i] > expected)
      throw StudyError(where, fmt::format("column {}{} is missing", letter, expected + 1),
                       fmt::format("there is a column {}{}", letter, indices[i] + 1));
  }
  return static_cast<Index>(indices.size());
}

/// Counts at points: the points themselves are read by the family.
Dataset read_counts(const CsvTable& table, const std::string& path) {
  const auto column = static_cast<Index>(std::ranges::find(table.columns, "count") - table.columns.begin());
  const Vector counts = table.values.col(column);
  for (Index row = 0; row < counts.size(); ++row) {
    if (counts[row] >= 0.0 && counts[row] == std::floor(counts[row])) continue;
    throw StudyError({path, static_cast<int>(row) + 2, static_cast<int>(column) + 1},
                     fmt::format("'{}' is no count", counts[row]), "counts are whole numbers, 0 or more");
  }
  if (counts.sum() == 0.0) throw StudyError({path, 0, 0}, "all counts are 0", "there is nothing to fit");
  return {Matrix(counts.size(), 0), counts};
}

}  // namespace

Dataset read_data_file(const std::string& path) {
  const CsvTable table = read_csv(path);
  const Location header{path, 1, 1};
  std::vector<Target> targets;
  for (const std::string& name : table.columns) targets.push_back(parse_name(name, header));
  const Index d = count_columns(targets, 'x', header), q = count_columns(targets, 'y', header);
  const Index counts = count_columns(targets, 'c', header);
  if (counts == 1 && q == 0) return read_counts(table, path);
  if (q == 0) throw StudyError(header, "there is no response column", "y, or y1,..,yd, is expected");
  if (counts > 0) throw StudyError(header, "there are responses and counts", "data are either", "Take one of them out");
  Dataset data{Matrix(table.values.rows(), d), Matrix(table.values.rows(), q)};
  for (std::size_t c = 0; c < targets.size(); ++c) {
    Matrix& part = targets[c].letter == 'x' ? data.x : data.y;
    part.col(targets[c].index) = table.values.col(static_cast<Index>(c));
  }
  return data;
}

std::string format_data(const Dataset& data, const SupportPoints* points) {
  CsvTable table;
  if (points != nullptr) {
    for (Index a = 0; a < points->dim(); ++a) table.columns.push_back(fmt::format("x{}", a + 1));
    table.columns.emplace_back("count");
    table.values.resize(points->size(), points->dim() + 1);
    table.values << points->x(), data.y;
    return format_csv(table);
  }
  const Index d = data.x.cols(), q = data.y.cols();
  for (Index a = 0; a < d; ++a) table.columns.push_back(fmt::format("x{}", a + 1));
  for (Index a = 0; a < q; ++a) table.columns.push_back(d > 0 && q == 1 ? "y" : fmt::format("y{}", a + 1));
  table.values.resize(data.size(), d + q);
  if (d > 0) table.values.leftCols(d) = data.x;
  table.values.rightCols(q) = data.y;
  return format_csv(table);
}

}  // namespace mixrate
