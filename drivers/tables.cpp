// mixrate rates and mixrate cells: tables made from the rows of a result file.
#include <fmt/core.h>

#include <algorithm>

#include "analysis/format.hpp"
#include "analysis/format_views.hpp"
#include "analysis/rates.hpp"
#include "analysis/summary.hpp"
#include "base/options.hpp"
#include "base/quote.hpp"
#include "base/say.hpp"
#include "base/text.hpp"
#include "drivers/commands.hpp"
#include "drivers/precision/stored_rounds.hpp"
#include "drivers/results/results.hpp"
#include "drivers/typed_values.hpp"
#include "experiment/limit_law.hpp"
#include "experiment/record/run_history.hpp"

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

TableFormat rates_format(const std::string& name) {
  constexpr TableFormat formats[] = {TableFormat::table, TableFormat::csv, TableFormat::json, TableFormat::tex};
  constexpr std::string_view names[] = {"table", "csv", "json", "tex"};
  return formats[parse_choice("--format", name, names)];
}

/// What is chosen here, not in the study, was chosen by hand; the rule is nobody's choice.
RateOptions rate_options(const RatesArguments& arguments, const ResultSet& results, const TableFilter& filter) {
  RateOptions options;
  options.n_min = arguments.n_min;
  options.is_by_hand = arguments.n_min > 0.0;
  if (!arguments.window.empty()) {
    options.window = parse_window(arguments.window, {"--window", 0, 0});
    const bool is_rule = options.window->kind == Window::Kind::rule;
    if (!is_rule && to_text(*options.window) != to_text(window_of_study(results.study_text))) options.is_by_hand = true;
  }
  for (const Functional functional : filter.functionals)
    if (std::ranges::find(options.functionals, functional) == options.functionals.end())
      options.functionals.push_back(functional);
  return options;
}

/// Keep what the filter shows; `row` finds the names in an element.
template <class Element, class RowOf>
void keep_shown(std::vector<Element>& elements, const TableFilter& filter, const RowOf& row) {
  std::erase_if(elements, [&](const Element& element) { return !filter.shows(row(element)); });
}

std::pair<std::string, std::string> pair_of(const std::string& text) {
  const std::size_t comma = text.find(',');
  if (comma == std::string::npos || comma == 0 || comma + 1 == text.size())
    throw StudyError({"--compare", 0, 0}, fmt::format("'{}' is no pair", text), "two estimators are compared",
                     "Write --compare A,B with the labels of two estimators");
  return {text.substr(0, comma), text.substr(comma + 1)};
}

LimitLaw limit_law(const RatesArguments& arguments, const ResultSet& results) {
  std::vector<double> weights = limit_law_of_study(results.study_text);
  if (!arguments.order_law.empty()) {
    weights.clear();
    for (std::size_t at = 0; at <= arguments.order_law.size();) {
      const std::size_t comma = std::min(arguments.order_law.find(',', at), arguments.order_law.size());
      weights.push_back(
          parse_number<double>("--order-law", std::string_view(arguments.order_law).substr(at, comma - at), 0.0, 1.0));
      at = comma + 1;
    }
    check_limit_law(weights, {"--order-law", 0, 0});
  }
  if (weights.empty())
    throw StudyError(
        {arguments.file, 0, 0}, "no limit law is stated", "the study has no key order_law",
        "Give one: --order-law 0.5,0.5 is half a point at 0 and half chi-squared with 1 degree of freedom");
  return {weights};
}

std::string order_view(const RatesArguments& arguments, const ResultSet& results, TableFormat format) {
  const std::vector<OrderLawRow> rows = order_laws(results, limit_law(arguments, results), arguments.level);
  if (rows.empty())
    throw StudyError({arguments.file, 0, 0}, "no cells of k and k + 1 atoms saw the same data", {},
                     "Fit both in one experiment: k = [1, 2]");
  return format_order_laws(rows, format);
}

std::string rates_view(const RatesArguments& arguments, const ResultSet& results, const TableFilter& filter,
                       TableFormat format, const StoredRounds* rounds) {
  if (arguments.order) return order_view(arguments, results, format);
  const RateOptions options = rate_options(arguments, results, filter);
  if (arguments.local) {
    std::vector<LocalSlope> rows = local_slopes(results, options);
    keep_shown(rows, filter, [](const LocalSlope& slope) {
      RateRow row;
      row.column = slope.column;
      row.functional = slope.functional;
      return row;
    });
    return format_local_slopes(rows, format);
  }
  if (arguments.curves) {
    std::vector<CurveComparison> rows = compare_curves(results, options);
    keep_shown(rows, filter, [](const CurveComparison& comparison) { return comparison.row; });
    if (rows.empty())
      throw StudyError({arguments.file, 0, 0}, "no series has the 5 cells that curves need", {},
                       "Give the study more sizes n, or a wider --window");
    return format_curves(rows, format);
  }
  if (!arguments.compare.empty()) {
    const auto [a, b] = pair_of(arguments.compare);
    return format_rates(compare_rates(results, a, b, options), format, filter);
  }
  std::vector<RateRow> rows = compute_rates(results, options);
  if (format == TableFormat::tex && filter.columns.empty())  // how fits went is no subject of a paper unless asked for
    std::erase_if(rows, [](const RateRow& row) { return row.kind == ColumnKind::diagnostic; });
  if (rounds != nullptr) add_goals(rounds->rounds, rows);
  return format_rates(rows, format, filter);
}

}  // namespace

ExitCode rates_command(const RatesArguments& arguments) {
  const TableFormat format = rates_format(arguments.format);
  TableFilter filter;
  // The printed table sets mean and median side by side, that of a paper has the mean; the other formats carry
  // everything.
  if (format == TableFormat::table) filter.functionals = {Functional::mean, Functional::median};
  if (format == TableFormat::tex) filter.functionals = {Functional::mean};
  if (!arguments.functionals.empty()) filter.functionals.clear();
  for (const std::string& word : arguments.functionals) filter.functionals.push_back(parse_functional(word));
  filter.columns = arguments.columns;
  const int views =
      int{arguments.local} + int{arguments.curves} + int{arguments.order} + int{!arguments.compare.empty()};
  if (views > 1)
    throw StudyError({"rates", 0, 0}, "--local, --curves, --order and --compare are four views", {},
                     "Give one of them at a time");
  if (format == TableFormat::tex && (arguments.local || arguments.curves || arguments.order))
    throw StudyError({"--format", 0, 0}, "this view has no tex form", {}, "Choose table, csv or json");
  const ResultSet results = load_for_tables(arguments.file);
  require_columns(results, arguments.columns, arguments.file);
  const std::unique_ptr<StoredRounds> rounds = stored_rounds(results, arguments.file);
  const std::string view = rates_view(arguments, results, filter, format, rounds.get());
  if (view.empty() && format == TableFormat::tex)
    throw StudyError({arguments.file, 0, 0}, "there is no slope to print", "no loss has a positive value in any cell",
                     "Choose other columns with --column, or run more of the study");
  fmt::print("{}", view);
  const bool is_plain = views == 0 && format == TableFormat::table;
  if (rounds != nullptr && is_plain) print_goals(rounds->rounds);
  if (const auto differences = differences_within(results.provenance); !differences.empty())
    say_to(stderr, "warning: {}: rows are of more than one program ({})\n", terminal_text(arguments.file),
           terminal_text(differences.front()));
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
