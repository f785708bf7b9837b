#include "drivers/data/user_table.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <charconv>
#include <utility>

namespace mixrate {

namespace {

constexpr std::pair<std::string_view, char> separator_names[] = {
    {"comma", ','}, {"semicolon", ';'}, {"tab", '\t'}, {"\\t", '\t'}, {"space", ' '}};

bool is_blank(char c) { return c == ' ' || c == '\t'; }

bool is_plain_number(std::string_view text) {
  double value = 0.0;
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
  return code != std::errc::invalid_argument && end == text.data() + text.size();
}

}  // namespace

char parse_separator(const std::string& flag, const std::string& text) {
  for (const auto& [name, character] : separator_names)
    if (text == name) return character;
  const bool is_usable = text.size() == 1 && text[0] != '"' && text[0] != '.' && text[0] != '-' && text[0] != '+' &&
                         !(text[0] >= '0' && text[0] <= '9') && static_cast<unsigned char>(text[0]) < 128;
  if (is_usable) return text[0];
  throw StudyError({flag, 0, 0}, fmt::format("'{}' is no separator", text), {},
                   "Give comma, semicolon, tab, space or a single character");
}

char parse_decimal(const std::string& flag, const std::string& text) {
  if (text == "." || text == "point") return '.';
  if (text == "," || text == "comma") return ',';
  throw StudyError({flag, 0, 0}, fmt::format("'{}' is no decimal mark", text), {}, "Give point or comma");
}

std::string separator_text(char separator) {
  for (const auto& [name, character] : separator_names)
    if (separator == character) return fmt::format("a {}", name);
  return fmt::format("'{}'", separator);
}

/// Hands out rows, one by one.
class UserTable::Splitter {
 public:
  Splitter(UserTable& table, char separator, bool keeps_blank_lines)
      : table_(table), rest_(table.text_), separator_(separator), keeps_blank_lines_(keeps_blank_lines) {}

  /// The next row; false at the end of the text.
  bool next(std::vector<TextCell>& row) {
    for (;;) {
      if (at_ >= rest_.size()) return false;
      row.clear();
      while (read_cell(row)) {
      }
      const bool is_blank_line = row.size() == 1 && row[0].text.empty() && !was_quoted_;
      if (!is_blank_line || keeps_blank_lines_) return true;
    }
  }
  void keep_blank_lines(bool keeps) { keeps_blank_lines_ = keeps; }

 private:
  [[nodiscard]] bool is_line_end(char c) const { return c == '\n' || c == '\r'; }
  [[nodiscard]] bool is_padding(char c) const { return is_blank(c) && c != separator_; }
  [[nodiscard]] int column_of(std::size_t place) const { return static_cast<int>(place - line_start_) + 1; }

  void end_line(std::size_t& place) {
    if (rest_[place] == '\r' && place + 1 < rest_.size() && rest_[place + 1] == '\n') ++place;
    line_start_ = ++place;
    ++line_;
  }

  /// Add the next cell; false if it was the last of its line.
  bool read_cell(std::vector<TextCell>& row) {
    const auto is_space = [&](char c) { return is_padding(c) || (separator_ == ' ' && is_blank(c)); };
    while (at_ < rest_.size() && is_space(rest_[at_])) ++at_;
    TextCell cell{{}, line_, column_of(at_)};
    was_quoted_ = at_ < rest_.size() && rest_[at_] == '"';
    cell.text = was_quoted_ ? quoted_text(cell) : plain_text();
    row.push_back(cell);
    while (at_ < rest_.size() && is_space(rest_[at_])) ++at_;
    if (at_ >= rest_.size()) return false;
    if (is_line_end(rest_[at_])) {
      end_line(at_);
      return false;
    }
    if (rest_[at_] == separator_) {
      ++at_;
      return true;
    }
    if (separator_ == ' ') return true;
    throw StudyError({table_.name_, line_, column_of(at_)}, "there is text behind a closing quote",
                     fmt::format("cells are separated by {}", separator_text(separator_)),
                     "Write quotes inside of quotes twice");
  }

  std::string_view plain_text() {
    const std::size_t start = at_;
    const auto ends = [&](char c) { return c == separator_ || is_line_end(c) || (separator_ == ' ' && is_blank(c)); };
    while (at_ < rest_.size() && !ends(rest_[at_])) ++at_;
    std::size_t end = at_;
    while (end > start && is_blank(rest_[end - 1])) --end;
    return rest_.substr(start, end - start);
  }

  std::string_view quoted_text(const TextCell& cell) {
    const std::size_t start = ++at_;
    bool has_doubled = false;
    for (;; ++at_) {
      if (at_ >= rest_.size())
        throw StudyError(table_.at(cell), "the quote that begins here is not closed", {}, "Close it, or take it out");
      if (is_line_end(rest_[at_])) {
        end_line(at_);
        --at_;
      }
      if (rest_[at_] != '"') continue;
      if (at_ + 1 >= rest_.size() || rest_[at_ + 1] != '"') break;
      has_doubled = true;
      ++at_;
    }
    std::string_view text = rest_.substr(start, at_ - start);
    ++at_;
    if (has_doubled) {
      std::string& own = table_.unquoted_.emplace_back();
      for (std::size_t i = 0; i < text.size(); ++i) {
        own += text[i];
        if (text[i] == '"') ++i;
      }
      text = own;
    }
    while (!text.empty() && is_blank(text.front())) text.remove_prefix(1);
    while (!text.empty() && is_blank(text.back())) text.remove_suffix(1);
    return text;
  }

  UserTable& table_;
  std::string_view rest_;
  char separator_;
  bool keeps_blank_lines_;
  std::size_t at_ = 0, line_start_ = 0;
  int line_ = 1;
  bool was_quoted_ = false;
};

namespace {

/// How a separator splits the head of a file.
struct Split {
  std::size_t header = 0;   // cells of the first line
  bool is_regular = false;  // every line has as many, or one more (row names)
};

Split try_separator(std::string_view text, char separator) {
  constexpr int most_lines = 50;
  Split split{0, true};
  std::size_t cells = 1, lines = 0;
  bool is_quoted = false, has_cell = false;
  const auto end_line = [&] {
    const std::size_t count = separator == ' ' ? cells - 1 + (has_cell ? 1 : 0) : cells;
    if (has_cell || count > 1) {
      if (lines == 0) split.header = count;
      split.is_regular = split.is_regular && (count == split.header || count == split.header + 1);
      ++lines;
    }
    cells = 1;
    has_cell = false;
  };
  for (std::size_t i = 0; i < text.size() && lines < most_lines; ++i) {
    const char c = text[i];
    if (c == '"') is_quoted = !is_quoted;
    if (!is_quoted && (c == '\n' || c == '\r')) {
      end_line();
    } else if (!is_quoted && c == separator) {
      if (separator != ' ' || has_cell) ++cells;  // runs of blanks are one
      if (separator == ' ') has_cell = false;
    } else if (!is_blank(c) || is_quoted) {
      has_cell = true;
    }
  }
  if (lines < most_lines) end_line();
  return split;
}

/// The separator that gives lines of one length, of these the one with most columns; the comma where none does.
char find_separator(std::string_view text) {
  char best = ',';
  Split best_split;
  for (const char candidate : {',', ';', '\t', '|', ' '}) {
    const Split split = try_separator(text, candidate);
    const bool is_better = split.is_regular != best_split.is_regular ? split.is_regular && split.header > 1
                                                                     : split.header > best_split.header;
    // blanks stand beside commas and inside of names
    if (candidate == ' ' && (best_split.header > 1 || !split.is_regular)) continue;
    if (split.header > 0 && is_better) {
      best = candidate;
      best_split = split;
    }
  }
  return best;
}

/// Excel may say the separator in a line of its own: "sep=;".
std::optional<char> told_separator(std::string_view text) {
  const bool is_told = text.size() > 5 && text.starts_with("sep=") && (text[5] == '\n' || text[5] == '\r');
  return is_told ? std::optional<char>(text[4]) : std::nullopt;
}

/// Take away line ends and lines of spaces at the end; separators stay, they may be empty cells.
void drop_empty_end(std::string& text) {
  for (;;) {
    const std::size_t end = text.find_last_not_of("\r\n\f\x1a") + 1;  // npos + 1 is 0
    const std::size_t words = text.find_last_not_of(' ', end == 0 ? 0 : end - 1) + 1;
    const bool is_line = end > 0 && words < end && (words == 0 || text[words - 1] == '\n' || text[words - 1] == '\r');
    text.resize(end);
    if (!is_line) return;
    text.resize(words);
  }
}

}  // namespace

UserTable::UserTable(std::string text, std::string name, const TableSyntax& format)
    : name_(std::move(name)), text_(std::move(text)) {
  drop_empty_end(text_);
  if (text_.find_first_not_of(" \t\r\n") == std::string::npos)
    throw StudyError({name_, 0, 0}, "the file is empty", "a header line such as x1,y was expected");
  const std::optional<char> told = told_separator(text_);
  separator_ = format.separator ? *format.separator : told ? *told : find_separator(text_);
  Splitter splitter(*this, separator_, false);
  if (told) splitter.next(header_);  // its line
  splitter.next(header_);
  if (std::ranges::all_of(header_, [](const TextCell& cell) { return is_plain_number(cell.text); }))
    throw StudyError(at(header_[0]), "the header is missing", "the first line holds numbers",
                     "Put the names of the columns into the first line, e.g. x1,y");
  splitter.keep_blank_lines(header_.size() == 1);
  std::vector<TextCell> row;
  while (splitter.next(row)) {
    if (cells_.empty()) find_row_names(row);
    check_width(row);
    cells_.insert(cells_.end(), row.begin(), row.end());
  }
  if (cells_.empty()) throw StudyError({name_, 0, 0}, "the file has no rows", "there is nothing below the header");
}

void UserTable::find_row_names(const std::vector<TextCell>& first_row) {
  width_ = header_.size();
  if (first_row.size() == width_ + 1) {
    const bool may_be_decimals = separator_ == ',' && width_ == 1 && first_row[0].text.data() != nullptr &&
                                 is_plain_number(first_row[0].text) && *(first_row[0].text.data() - 1) != '"';
    if (may_be_decimals)
      throw StudyError(at(first_row[1]), "this row has 2 cells and the header 1",
                       "row names, or a comma as decimal mark",
                       "Give --separator semicolon --decimal comma for the latter, else name both columns");
    ++width_;
    first_ = 1;
  } else if (width_ > 1 && header_[0].text.empty()) {
    header_.erase(header_.begin());
    first_ = 1;
  }
}

void UserTable::check_width(const std::vector<TextCell>& row) const {
  if (row.size() == width_) return;
  const TextCell& last = row.back();
  const int end = last.column + static_cast<int>(last.text.size());
  const Location where{name_, last.line, row.size() > width_ ? row[width_].column : end};
  const std::size_t named = header_.size();
  throw StudyError(where, fmt::format("this row has {} {}", row.size(), row.size() == 1 ? "cell" : "cells"),
                   fmt::format("the header names {} {}{}, separated by {}", named, named == 1 ? "column" : "columns",
                               first_ > 0 ? " beside row names" : "", separator_text(separator_)));
}

}  // namespace mixrate
