// Rows in long form, one line a number, as `export` and `losses` write them: CSV or JSON for data frames.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "experiment/record/record.hpp"

namespace mixrate {

/// Text that goes to a file, which is written whole or not at all, or in pieces to standard output ("" or "-"). What
/// cannot be written is an error of the command.
class TextOutput {
 public:
  explicit TextOutput(const std::string& path) : path_(path) {}
  void add(std::string_view text);
  void finish();

 private:
  [[nodiscard]] bool is_file() const { return !path_.empty() && path_ != "-"; }
  void flush();
  std::string path_, buffer_;
};

/// Lines study, scenario, family, estimator, start, k, k0, n, cell, replicate, status, kind, column, value.
class LongForm {
 public:
  LongForm(TextOutput& out, bool is_json);
  /// The lines that follow belong to this cell.
  void begin_cell(const std::string& study, const CellInfo& cell);
  void add(std::size_t replicate, std::string_view status, const Column& column, double value);
  /// What closes the text.
  void finish();
  [[nodiscard]] std::size_t count() const { return count_; }

 private:
  TextOutput& out_;
  bool is_json_;
  std::string cell_;  // what all lines of a cell begin with
  std::size_t count_ = 0;
};

}  // namespace mixrate
