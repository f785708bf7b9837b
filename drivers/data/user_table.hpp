// A table as text: cells with their places, whatever separates them.
#pragma once

#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"

namespace mixrate {

/// How a table is written. Absent: told by the file.
struct TableSyntax {
  std::optional<char> separator;  // ' ': runs of blanks
  char decimal = '.';
};

/// Read ",", "comma", ";", "semicolon", "tab", "space" or any other single character. Throws StudyError at `flag`.
char parse_separator(const std::string& flag, const std::string& text);
/// Read ".", "point", ",", "comma". Throws StudyError at `flag`.
char parse_decimal(const std::string& flag, const std::string& text);
/// "a comma", "a tab", "'|'".
std::string separator_text(char separator);

/// One cell, stripped of blanks and quotes, and where it starts (1-based).
struct TextCell {
  std::string_view text;
  int line = 0;
  int column = 0;
};

/// The rows of a text that was split at separators and line ends (LF, CRLF or CR); cells in double quotes may hold
/// both, and a quote that is written twice. Lines of blanks are left out, but where there is one column only.
class UserTable {
 public:
  /// Throws StudyError at line and column for an empty file, a header of numbers, no rows, a ragged row, a quote that
  /// is not closed.
  UserTable(std::string text, std::string name, const TableSyntax& format);
  UserTable(const UserTable&) = delete;
  UserTable& operator=(const UserTable&) = delete;

  [[nodiscard]] const std::string& name() const { return name_; }
  [[nodiscard]] char separator() const { return separator_; }
  /// The names of the columns. Row names, which R writes (the first name empty, or a header one shorter than the rows),
  /// are no column.
  [[nodiscard]] const std::vector<TextCell>& header() const { return header_; }
  [[nodiscard]] std::size_t num_rows() const { return cells_.size() / width_; }
  [[nodiscard]] const TextCell& cell(std::size_t row, std::size_t column) const {
    return cells_[row * width_ + first_ + column];
  }
  [[nodiscard]] Location at(const TextCell& cell) const { return {name_, cell.line, cell.column}; }

 private:
  class Splitter;
  void find_row_names(const std::vector<TextCell>& first_row);
  void check_width(const std::vector<TextCell>& row) const;

  std::string name_, text_;
  std::deque<std::string> unquoted_;  // texts of cells that hold doubled quotes
  char separator_ = ',';
  std::vector<TextCell> header_, cells_;
  std::size_t width_ = 0, first_ = 0;  // cells of a row, and how many of them are row names
};

}  // namespace mixrate
