#include "drivers/claims/result_table.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <vector>

#include "base/text.hpp"
#include "experiment/grid_checks.hpp"

namespace mixrate {

namespace {

constexpr std::string_view make_again = "Make the folder again: bash jobs/collect.sh";

[[noreturn]] void refuse_at(const Location& where, const std::string& problem, const std::string& why) {
  throw UserError(ExitCode::io, where, problem, why, std::string(make_again));
}

std::unique_ptr<UserTable> open_table(const std::string& path) {
  try {
    auto table = std::make_unique<UserTable>(read_file(path), path, TableSyntax{.separator = ','});
    // a header that is one short would pass for row names
    if (table->header().empty() || table->header()[0].column != 1 || table->cell(0, 0).column != 1)
      refuse_at({path, 1, 1}, "the header has fewer columns than the rows", "");
    return table;
  } catch (const StudyError& error) {
    const Location& at = error.where();
    const std::string message = reason(error), place = fmt::format("{}:{}:{}: ", at.file, at.line, at.column);
    refuse_at(at, "the table is damaged", message.starts_with(place) ? message.substr(place.size()) : message);
  }
}

}  // namespace

ResultTable::ResultTable(const std::string& path) : path_(path), table_(open_table(path)) {}

bool ResultTable::has(std::string_view column) const {
  for (const TextCell& name : table_->header())
    if (name.text == column) return true;
  return false;
}

const TextCell& ResultTable::cell(std::size_t row, std::string_view column) const {
  for (std::size_t c = 0; c < table_->header().size(); ++c)
    if (table_->header()[c].text == column) return table_->cell(row, c);
  std::vector<std::string_view> names;
  for (const TextCell& name : table_->header()) names.push_back(name.text);
  refuse_at({path_, 1, 1}, fmt::format("there is no column '{}'", column), fmt::format("it has {}", join(names)));
}

std::string_view ResultTable::text(std::size_t row, std::string_view column) const { return cell(row, column).text; }

double ResultTable::number(std::size_t row, std::string_view column) const {
  const std::string_view word = text(row, column);
  double value = 0.0;
  const auto [end, problem] = std::from_chars(word.data(), word.data() + word.size(), value);
  if (problem != std::errc() || end != word.data() + word.size())
    refuse(row, column, fmt::format("'{}' is no number", word));
  return value;
}

std::int64_t ResultTable::integer(std::size_t row, std::string_view column) const {
  const double value = number(row, column);
  if (!(std::abs(value) < 1e15) || value != std::floor(value))
    refuse(row, column, fmt::format("'{}' is no whole number", text(row, column)));
  return static_cast<std::int64_t>(value);
}

void ResultTable::refuse(std::size_t row, std::string_view column, const std::string& problem) const {
  refuse_at(table_->at(cell(row, column)), problem, fmt::format("column '{}'", column));
}

}  // namespace mixrate
