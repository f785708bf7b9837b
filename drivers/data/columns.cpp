#include "drivers/data/columns.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <optional>

#include "base/text.hpp"

namespace mixrate {

namespace {

/// Squares and products of squares must be numbers.
constexpr double largest_value = 1e100;

bool is_missing(std::string_view text) {
  constexpr std::string_view words[] = {"", "NA", ".", "NaN", "nan", "N/A", "#N/A", "<NA>", "NULL", "null"};
  return std::ranges::find(words, text) != std::end(words);
}

/// The number in a cell, which may be infinite; nothing if the cell is no number.
std::optional<double> number_in(std::string_view text, char decimal) {
  std::string changed;
  if (decimal == ',') {
    if (text.find('.') != std::string_view::npos || std::ranges::count(text, ',') > 1) return std::nullopt;
    changed = text;
    std::ranges::replace(changed, ',', '.');
    text = changed;
  }
  if (text.starts_with('+')) {
    text.remove_prefix(1);
    if (text.starts_with('-')) return std::nullopt;
  }
  double value = 0.0;
  const auto [end, code] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (end != text.data() + text.size() || code == std::errc::invalid_argument) return std::nullopt;
  // from_chars gives no value for numbers too large or too small for a double; strtod gives infinity or about 0
  if (code == std::errc::result_out_of_range) value = std::strtod(std::string(text).c_str(), nullptr);
  return value;
}

std::string repair_of(std::string_view text, char decimal) {
  const bool has_comma = text.find(',') != std::string_view::npos, has_point = text.find('.') != std::string_view::npos;
  const char other = decimal == ',' ? '.' : ',';
  if (has_comma != has_point && number_in(text, other))
    return fmt::format("If {} is the decimal mark, give --decimal {}", other == ',' ? "the comma" : "the point",
                       other == ',' ? "comma" : "point");
  if (has_comma && has_point) return "Write numbers without marks between thousands";
  if (!text.empty() && std::isalpha(static_cast<unsigned char>(text.front())) != 0)
    return "If it is a category, code it as columns of 0 and 1";
  return {};
}

double read_number(const UserTable& table, const TextCell& cell, std::string_view column, char decimal) {
  const std::string why = fmt::format("column '{}'", column);
  const std::optional<double> value = number_in(cell.text, decimal);
  if (!value || std::isnan(*value))
    throw StudyError(table.at(cell), fmt::format("'{}' is not a number", cell.text), why,
                     repair_of(cell.text, decimal));
  if (!std::isfinite(*value))
    throw StudyError(table.at(cell), fmt::format("'{}' is not finite", cell.text), why,
                     "Remove rows with infinite values");
  if (std::abs(*value) > largest_value)
    throw StudyError(table.at(cell), fmt::format("'{}' is too large to be squared", cell.text), why,
                     "Give the column in another unit");
  return *value;
}

[[noreturn]] void refuse_missing(const UserTable& table, const std::vector<const TextCell*>& missing,
                                 std::string_view first_column) {
  constexpr std::size_t most_told = 5;
  std::string lines;
  for (std::size_t i = 0; i < std::min(missing.size(), most_told); ++i)
    lines += fmt::format("{}{}", i == 0 ? "" : ", ", missing[i]->line);
  if (missing.size() > most_told) lines += ", ...";
  const bool is_one = missing.size() == 1;
  throw StudyError(table.at(*missing[0]),
                   fmt::format("{} of {} rows {} no value in a column that is used", missing.size(), table.num_rows(),
                               is_one ? "has" : "have"),
                   fmt::format("{} {}, first in column '{}'", is_one ? "line" : "lines", lines, first_column),
                   fmt::format("Give --drop-missing to leave {} out", is_one ? "it" : "them"));
}

std::string_view without_spaces(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

/// Names with commas between them; names that are known may hold some themselves, the longest counts.
std::vector<std::string_view> split_names(std::string_view word, const std::vector<std::string_view>& known) {
  std::vector<std::size_t> ends;  // of the pieces between commas
  for (std::size_t at = 0; at < word.size(); ++at)
    if (word[at] == ',') ends.push_back(at);
  ends.push_back(word.size());
  std::vector<std::string_view> names;
  std::size_t begin = 0;
  for (std::size_t piece = 0; piece < ends.size(); ++piece) {
    std::size_t last = ends.size() - 1;
    const auto name = [&] { return without_spaces(word.substr(begin, ends[last] - begin)); };
    while (last > piece && std::ranges::find(known, name()) == known.end()) --last;
    names.push_back(name());
    piece = last;
    begin = ends[last] + 1;
  }
  return names;
}

}  // namespace

std::string column_list(const UserTable& table) {
  constexpr std::size_t most_told = 20;
  std::string list;
  for (std::size_t i = 0; i < std::min(table.header().size(), most_told); ++i)
    list += fmt::format("{}{}", i == 0 ? "" : ", ", table.header()[i].text);
  return table.header().size() > most_told ? fmt::format("{}, ... ({} in all)", list, table.header().size()) : list;
}

std::vector<std::size_t> find_columns(const UserTable& table, const std::vector<std::string>& words,
                                      const std::string& flag) {
  const std::vector<TextCell>& header = table.header();
  std::vector<std::string_view> known(header.size());
  std::ranges::transform(header, known.begin(), &TextCell::text);
  std::vector<std::size_t> found;
  const auto add = [&](std::string_view name) {
    const auto place = std::ranges::find(known, name);
    if (name.empty() || place == known.end())
      throw StudyError(
          {flag, 0, 0}, fmt::format("'{}' has no column '{}'", table.name(), name),
          fmt::format("its columns, separated by {}, are: {}", separator_text(table.separator()), column_list(table)),
          did_you_mean(name, known));
    if (std::ranges::count(known, name) > 1)
      throw StudyError({table.name(), header[0].line, header[static_cast<std::size_t>(place - known.begin())].column},
                       fmt::format("column name '{}' appears twice", name), {}, "Rename one of the columns");
    const auto index = static_cast<std::size_t>(place - known.begin());
    if (std::ranges::find(found, index) != found.end())
      throw StudyError({flag, 0, 0}, fmt::format("column '{}' is given twice", name));
    found.push_back(index);
  };
  for (const std::string& word : words)
    for (const std::string_view name : split_names(word, known)) add(name);
  return found;
}

NumberColumns read_numbers(const UserTable& table, const std::vector<std::size_t>& columns, MissingRule rule,
                           char decimal) {
  std::vector<std::size_t> rows;
  std::vector<const TextCell*> missing;
  std::string_view first_column;
  for (std::size_t row = 0; row < table.num_rows(); ++row) {
    const auto gap = std::ranges::find_if(columns, [&](std::size_t c) { return is_missing(table.cell(row, c).text); });
    if (gap != columns.end()) {
      if (missing.empty()) first_column = table.header()[*gap].text;
      missing.push_back(&table.cell(row, *gap));
    }
    if (gap == columns.end() || rule == MissingRule::keep) rows.push_back(row);
  }
  if (!missing.empty() && rule == MissingRule::refuse) refuse_missing(table, missing, first_column);
  if (rows.empty())
    throw StudyError({table.name(), 0, 0}, "every row has a missing value in a column that is used", {},
                     "Use fewer columns");
  NumberColumns out{Matrix(static_cast<Index>(rows.size()), static_cast<Index>(columns.size())), {}};
  for (std::size_t i = 0; i < rows.size(); ++i) {
    for (std::size_t j = 0; j < columns.size(); ++j) {
      const TextCell& cell = table.cell(rows[i], columns[j]);
      out.values(static_cast<Index>(i), static_cast<Index>(j)) =
          is_missing(cell.text) ? std::numeric_limits<double>::quiet_NaN()
                                : read_number(table, cell, table.header()[columns[j]].text, decimal);
    }
  }
  out.rows = std::move(rows);
  return out;
}

}  // namespace mixrate
