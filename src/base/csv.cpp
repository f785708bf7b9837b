#include "base/csv.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <iterator>
#include <optional>
#include <unordered_set>

#include "base/error.hpp"
#include "base/quote.hpp"
#include "base/text.hpp"

namespace mixrate {

namespace {

constexpr std::string_view blanks = " \t";

/// One cell, stripped of blanks and quotes, and where it starts (1-based).
struct CsvCell {
  std::string_view text;
  int column = 0;
};

struct Line {
  std::string_view text;
  int number = 0;
};

/// Hands out lines without their line ends; empty lines at the end of the text are not handed out.
class LineReader {
 public:
  LineReader(std::string_view text, const std::string& file) : rest_(text), file_(file) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (rest_.substr(0, 3) == byte_order_mark) rest_.remove_prefix(3);
    const std::size_t last = rest_.find_last_not_of(" \t\r\n");
    rest_ = last == std::string_view::npos ? std::string_view() : rest_.substr(0, last + 1);
  }

  std::optional<Line> next() {
    if (rest_.empty()) return std::nullopt;
    const std::size_t end = rest_.find('\n');
    Line line{rest_.substr(0, end), ++number_};
    rest_.remove_prefix(end == std::string_view::npos ? rest_.size() : end + 1);
    if (!line.text.empty() && line.text.back() == '\r') line.text.remove_suffix(1);
    return line;
  }

  [[nodiscard]] Location at(const Line& line, int column) const { return {file_, line.number, column}; }
  [[nodiscard]] std::string_view rest() const { return rest_; }

 private:
  std::string_view rest_;
  const std::string& file_;
  int number_ = 0;
};

CsvCell make_cell(std::string_view raw, std::size_t offset) {
  const std::size_t first = raw.find_first_not_of(blanks);
  if (first == std::string_view::npos) return {{}, static_cast<int>(offset) + 1};
  const std::size_t last = raw.find_last_not_of(blanks);
  std::string_view text = raw.substr(first, last - first + 1);
  if (text.size() >= 2 && text.front() == '"' && text.back() == '"') text = text.substr(1, text.size() - 2);
  return {text, static_cast<int>(offset + first) + 1};
}

void split(std::string_view line, std::vector<CsvCell>& cells) {
  cells.clear();
  for (std::size_t start = 0;;) {
    const std::size_t comma = line.find(',', start);
    cells.push_back(make_cell(line.substr(start, comma - start), start));
    if (comma == std::string_view::npos) return;
    start = comma + 1;
  }
}

/// The number in a cell, which may be infinite or NaN; nothing if the cell is not a number.
std::optional<double> to_number(std::string_view text) {
  if (text.starts_with('+')) text.remove_prefix(text.starts_with("+-") ? 0 : 1);
  double value = 0.0;
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (end != text.data() + text.size() || code == std::errc::invalid_argument) return std::nullopt;
  // from_chars gives no value for numbers too large or too small for a double; strtod gives infinity or about 0
  if (code == std::errc::result_out_of_range) value = std::strtod(std::string(text).c_str(), nullptr);
  return value;
}

std::vector<std::string> read_header(LineReader& reader, const std::string& name) {
  const std::optional<Line> line = reader.next();
  if (!line) throw StudyError({name, 0, 0}, "the file is empty", "a header line such as x1,y was expected");
  std::vector<CsvCell> cells;
  split(line->text, cells);
  const bool is_data =
      std::all_of(cells.begin(), cells.end(), [](const CsvCell& cell) { return to_number(cell.text).has_value(); });
  if (is_data) {
    throw StudyError(reader.at(*line, 1), "the header is missing", "the first line holds numbers",
                     "Put the names of the columns into the first line, e.g. x1,y");
  }
  std::vector<std::string> columns;
  std::unordered_set<std::string_view> seen;
  for (const CsvCell& cell : cells) {
    const Location where = reader.at(*line, cell.column);
    if (cell.text.empty()) throw StudyError(where, fmt::format("column {} has no name", columns.size() + 1));
    if (!seen.insert(cell.text).second) {
      throw StudyError(where, fmt::format("column name '{}' appears twice", cell.text));
    }
    columns.emplace_back(cell.text);
  }
  return columns;
}

double read_cell(const CsvCell& cell, std::string_view column, const Location& where) {
  if (cell.text.empty()) {
    throw StudyError(where, fmt::format("column '{}' is empty here", column), "every cell must hold a number",
                     "Remove rows with missing values");
  }
  const std::optional<double> value = to_number(cell.text);
  if (!value) {
    throw StudyError(where, fmt::format("'{}' is not a number", cell.text), fmt::format("column '{}'", column),
                     cell.text == "NA" ? "Remove rows with missing values" : "");
  }
  if (!std::isfinite(*value)) {
    throw StudyError(where, fmt::format("'{}' is not finite", cell.text), fmt::format("column '{}'", column),
                     "Remove rows with missing or infinite values");
  }
  return *value;
}

void check_width(std::size_t found, std::size_t expected, const Location& where) {
  if (found == expected) return;
  throw StudyError(where, fmt::format("this row has {} {}", found, found == 1 ? "cell" : "cells"),
                   fmt::format("the header names {} {}", expected, expected == 1 ? "column" : "columns"));
}

}  // namespace

CsvTable parse_csv(std::string_view text, const std::string& name) {
  LineReader reader(text, name);
  CsvTable table;
  table.columns = read_header(reader, name);
  const std::size_t width = table.columns.size();
  std::vector<CsvCell> cells;
  std::vector<double> values;
  values.reserve(width * static_cast<std::size_t>(std::count(reader.rest().begin(), reader.rest().end(), '\n') + 1));
  while (const std::optional<Line> line = reader.next()) {
    split(line->text, cells);
    const int at = cells.size() > width ? cells[width].column : static_cast<int>(line->text.size()) + 1;
    check_width(cells.size(), width, reader.at(*line, at));
    for (std::size_t j = 0; j < width; ++j) {
      values.push_back(read_cell(cells[j], table.columns[j], reader.at(*line, cells[j].column)));
    }
  }
  if (values.empty()) throw StudyError({name, 0, 0}, "the file has no rows", "there is nothing below the header");
  const Index rows = static_cast<Index>(values.size() / width);
  using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
  table.values = Eigen::Map<const RowMajor>(values.data(), rows, static_cast<Index>(width));
  return table;
}

CsvTable read_csv(const std::string& path) { return parse_csv(read_file(path), path); }

std::string format_csv(const CsvTable& table) {
  MIXRATE_EXPECT(static_cast<Index>(table.columns.size()) == table.values.cols(), "one name per column");
  fmt::memory_buffer out;
  auto end = std::back_inserter(out);
  for (std::size_t j = 0; j < table.columns.size(); ++j)
    fmt::format_to(end, "{}{}", j == 0 ? "" : ",", csv_text(table.columns[j]));
  out.push_back('\n');
  for (Index i = 0; i < table.values.rows(); ++i) {
    for (Index j = 0; j < table.values.cols(); ++j) {
      if (j > 0) out.push_back(',');
      fmt::format_to(end, "{}", table.values(i, j));
    }
    out.push_back('\n');
  }
  return fmt::to_string(out);
}

}  // namespace mixrate
