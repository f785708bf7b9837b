// mixrate rates and mixrate cells: tables made from the rows of a result file.
#include <fmt/core.h>

#include "analysis/format.hpp"
#include "analysis/rates.hpp"
#include "analysis/summary.hpp"
#include "base/options.hpp"
#include "base/quote.hpp"
#include "base/text.hpp"
#include "drivers/commands.hpp"
#include "drivers/precision/stored_rounds.hpp"
#include "drivers/results/results.hpp"
#include "drivers/typed_values.hpp"

namespace mixrate {

namespace {

/// Put what was asked and reached beside the slopes that it is about.
void add_goals(const PrecisionRounds& rounds, std::vector<RateRow>& rows) {
  for (std::size_t g = 0; g < rounds.goals().size(); ++g) {
    const PrecisionGoal& goal = rounds.plan().goals[g];
    for (RateRow& row : rows) {
      if (row.scenario != goal.scenario || row.estimator != goal.estimator || row.k != goal.k) continue;
      if (row.column != goal.column || row.functional != goal.functional) continue;
      row.asked_half_width = goal.half_width;
      row.reached_half_width = rounds.goals()[g].half_width;
    }
  }
}

void print_goals(const PrecisionRounds& rounds) {
  fmt::print("precision, of the Monte Carlo error alone (what points miss a line by widens the intervals above)\n");
  for (const std::string& line : goal_lines(rounds)) fmt::print("  {}\n", terminal_text(line));
}

}  // namespace

ExitCode rates_command(const RatesArguments& arguments) {
  constexpr TableFormat formats[] = {TableFormat::table, TableFormat::csv, TableFormat::json, TableFormat::tex};
  constexpr std::string_view names[] = {"table", "csv", "json", "tex"};
  const TableFormat format = formats[parse_choice("--format", arguments.format, names)];
  TableFilter filter;
  // The printed table sets mean and median side by side; the other formats carry everything.
  if (format == TableFormat::table) filter.functionals = {Functional::mean, Functional::median};
  if (!arguments.functionals.empty()) filter.functionals.clear();
  for (const std::string& word : arguments.functionals) filter.functionals.push_back(parse_functional(word));
  filter.columns = arguments.columns;
  RateOptions options;
  options.n_min = arguments.n_min;
  const ResultSet results = load_for_tables(arguments.file);
  require_columns(results, arguments.columns, arguments.file);
  std::vector<RateRow> rows = compute_rates(results, options);
  const std::unique_ptr<StoredRounds> rounds = stored_rounds(results, arguments.file);
  if (rounds != nullptr) add_goals(rounds->rounds, rows);
  fmt::print("{}", format_rates(rows, format, filter));
  if (rounds != nullptr && format == TableFormat::table) print_goals(rounds->rounds);
  return ExitCode::complete;
}

ExitCode cells_command(const CellsArguments& arguments) {
  constexpr TableFormat formats[] = {TableFormat::table, TableFormat::csv, TableFormat::json};
  constexpr std::string_view names[] = {"table", "csv", "json"};
  const TableFormat format = formats[parse_choice("--format", arguments.format, names)];
  const ResultSet results = load_for_tables(arguments.file);
  require_columns(results, arguments.columns, arguments.file);
  std::vector<SummaryRow> rows = summarise_cells(results);
  std::erase_if(rows, [&](const SummaryRow& row) { return !starts_with_any(row.column, arguments.columns); });
  fmt::print("{}", format_summaries(rows, format));
  return ExitCode::complete;
}

}  // namespace mixrate
