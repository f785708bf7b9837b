// mixrate plan: what a study will cost, from a timed pilot.
#include <fmt/core.h>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "analysis/format.hpp"
#include "base/host.hpp"
#include "base/quote.hpp"
#include "base/text.hpp"
#include "drivers/commands.hpp"
#include "drivers/cost.hpp"
#include "drivers/pilot_process.hpp"
#include "drivers/theory/theory_lines.hpp"
#include "experiment/footprint.hpp"
#include "runtime/progress.hpp"

namespace mixrate {

namespace {

void print_cells(const StudyCost& cost, bool timed) {
  fmt::print("{:<48} {:>9} {:>10} {:>12} {:>10}\n", "cell", "n", "replicates", timed ? "s/replicate" : "",
             timed ? "CPU" : "");
  for (const auto& [cell, each] : cost.cells) {
    fmt::print("{:<48} {:>9} {:>10}", cell->info.id, cell->info.n, cell->info.replicates);
    if (timed) fmt::print(" {:>12.3g} {:>10}", each, format_duration(each * cell->info.replicates));
    fmt::print("\n");
  }
}

/// What is measured, each column once, in the order of the grid.
std::vector<Column> measured_columns(const Grid& grid) {
  std::vector<Column> out;
  std::set<std::pair<std::string_view, ColumnKind>> known;
  for (const Cell& cell : grid.cells) {
    const Columns& columns = cell.info.columns;
    for (std::size_t c = 0; c < columns.size(); ++c)
      if (known.emplace(columns[c], columns.kind(c)).second) out.push_back({columns[c], columns.kind(c)});
  }
  return out;
}

/// "3 losses, 3 functionals of posteriors, 1 diagnostic"
std::string columns_text(const std::vector<Column>& columns) {
  constexpr std::tuple<ColumnKind, const char*, const char*> words[] = {
      {ColumnKind::loss, "loss", "losses"},
      {ColumnKind::posterior, "functional of a posterior", "functionals of posteriors"},
      {ColumnKind::diagnostic, "diagnostic", "diagnostics"},
      {ColumnKind::share, "share", "shares"}};
  std::string text;
  for (const auto& [kind, one, many] : words) {
    const auto count = std::ranges::count(columns, kind, &Column::kind);
    if (count > 0) text += fmt::format("{}{} {}", text.empty() ? "" : ", ", count, count == 1 ? one : many);
  }
  return text;
}

using PlanJson = nlohmann::ordered_json;

/// Null where no precision is asked for, predictions where nothing was timed.
PlanJson goals_json(const Grid& grid, const std::vector<GoalForecast>& forecasts) {
  if (grid.goals.empty()) return {};
  PlanJson out = PlanJson::array();
  for (std::size_t g = 0; g < grid.goals.size(); ++g) {
    const PrecisionGoal& goal = grid.goals[g];
    const bool is_known = g < forecasts.size() && forecasts[g].is_known;
    out.push_back({{"scenario", goal.scenario},
                   {"k", goal.k},
                   {"estimator", goal.estimator},
                   {"loss", goal.column},
                   {"functional", to_string(goal.functional)},
                   {"asked", goal.half_width},
                   {"predicted", is_known ? PlanJson(forecasts[g].half_width) : PlanJson()},
                   {"reachable", is_known ? PlanJson(forecasts[g].is_reachable) : PlanJson()}});
  }
  return out;
}

PlanJson theory_json(const Grid& grid) {
  PlanJson out = PlanJson::array();
  for (const TheoryLine& line : theory_lines(grid))
    out.push_back({{"scenario", line.scenario},
                   {"k0", line.k0},
                   {"k", line.k},
                   {"theorems", line.theorems},
                   {"predicted", line.predicted},
                   {"silent", line.silent},
                   {"nearest", line.nearest.empty() ? PlanJson() : PlanJson(line.nearest)},
                   {"lacks", line.lacks}});
  return out;
}

PlanJson failures_json(const std::vector<PilotFailures>& all) {
  PlanJson out = PlanJson::array();
  for (const PilotFailures& failures : all)
    out.push_back({{"scenario", failures.scenario},
                   {"estimator", failures.estimator},
                   {"k", failures.k},
                   {"failed", failures.failed},
                   {"replicates", failures.done},
                   {"message", failures.message}});
  return out;
}

/// Times are null where nothing was timed.
std::string plan_json(const Study& study, const Grid& grid, const StudyCost& cost, const Footprint& footprint,
                      int ranks, bool timed) {
  const auto seconds = [timed](double value) { return timed ? PlanJson(value) : PlanJson(); };
  PlanJson cells = PlanJson::array();
  for (const auto& [cell, each] : cost.cells)
    cells.push_back({{"cell", cell->info.id},
                     {"scenario", cell->info.scenario},
                     {"estimator", cell->info.estimator},
                     {"n", cell->info.n},
                     {"k", cell->info.k},
                     {"replicates", cell->info.replicates},
                     {"seconds_each", seconds(each)},
                     {"cpu_s", seconds(each * cell->info.replicates)}});
  PlanJson columns = PlanJson::array();
  for (const Column& column : measured_columns(grid))
    columns.push_back({{"name", column.name}, {"kind", to_string(column.kind)}});
  const PlanJson out = {{"study", study.name},
                        {"cells", cells},
                        {"series", cost.num_series},
                        {"replicates", cost.replicates},
                        {"columns", columns},
                        {"theory", theory_json(grid)},
                        {"precision", goals_json(grid, cost.forecasts)},
                        {"processes", ranks},
                        {"cpu_s", seconds(cost.cpu_s)},
                        {"wall_s", seconds(cost.wall_s(ranks))},
                        {"program_start_s", seconds(cost.start_s)},
                        {"longest_s", seconds(cost.longest_s)},
                        {"pilot_s", seconds(cost.pilot_s)},
                        {"pilot_failures", failures_json(cost.failures)},
                        {"memory_bytes", footprint.rank},
                        {"memory_bytes_more_on_first", 2 * footprint.file},
                        {"file_bytes", footprint.file},
                        {"disk_bytes", footprint.disk()}};
  return out.dump(2, ' ', false, PlanJson::error_handler_t::replace);
}

void print_forecasts(const Grid& grid, const std::vector<GoalForecast>& forecasts) {
  if (grid.goals.empty()) return;
  fmt::print("\nPrecision: rounds end when all of these are reached; replicates above are {}.\n",
             forecasts.empty() ? "those of the first round" : "what is predicted");
  for (std::size_t g = 0; g < forecasts.size(); ++g)
    fmt::print("  {}\n", terminal_text(forecast_line(grid.goals[g], forecasts[g])));
}

/// Those of whole series are errors, and told at the end.
void print_failures(const std::vector<PilotFailures>& all) {
  for (const PilotFailures& failures : all)
    if (failures.failed < failures.done || failures.done == 1) fmt::print("\n{}\n", failure_text(failures));
}

}  // namespace

ExitCode plan_command(const PlanArguments& arguments) {
  const Study study = read_study(arguments.study);
  Grid grid = expand(study);
  const int ranks = arguments.ranks > 0 ? arguments.ranks : available_cores();
  const bool timed = arguments.pilot_s > 0.0;
  try_programs_of(study, timed ? ProgramsAre::needed : ProgramsAre::wished);
  const StudyCost cost = predict_cost(grid, arguments.pilot_s);
  const Footprint footprint = footprint_of(grid);
  if (arguments.json) {
    expect_reachable(grid, cost.forecasts);
    fmt::print("{}\n", plan_json(study, grid, cost, footprint, ranks, timed));
    expect_answers(cost.failures);
    return ExitCode::complete;
  }
  print_cells(cost, timed);

  fmt::print("\nstudy      {}: {} cells in {} series, {} replicates\n", study.name, grid.cells.size(), cost.num_series,
             cost.replicates);
  fmt::print("columns    {}\n{}", columns_text(measured_columns(grid)), theory_text(theory_lines(grid)));
  if (timed) {
    fmt::print("CPU time   {} ({:.3g} h)\n", format_duration(cost.cpu_s), cost.cpu_s / 3600.0);
    fmt::print("wall time  {} with {} computing {}\n", format_duration(cost.wall_s(ranks)), ranks,
               ranks == 1 ? "process" : "processes");
  }
  const auto bytes = [](std::uint64_t count) { return bytes_text(static_cast<double>(count)); };
  if (cost.start_s > 0.0)
    fmt::print("programs   {:.2g} s until they have begun, once per process (in the wall time)\n", cost.start_s);
  fmt::print("memory     {} per process, {} more on the first\n", bytes(footprint.rank), bytes(footprint.first));
  fmt::print("file       {}\n", bytes(footprint.file));
  fmt::print("disk       {}: journal, file, and the next file while it is written\n", bytes(footprint.disk()));
  if (timed)
    fmt::print(
        "\nTimes: pilot of {:.2g} s, up to {} replicates at each n from the smallest upward while the time lasts; "
        "beyond,\n"
        "a power law through the last two (exponent kept in [0.8, 1.5]). Within a factor of 2 as a rule.\n",
        cost.pilot_s, grid.goals.empty() ? pilot_replicates : pilot_replicates_for_precision);
  print_forecasts(grid, cost.forecasts);
  print_failures(cost.failures);
  if (cost.is_lower_bound)
    fmt::print(
        "A replicate had not ended when the pilot's time was up: times are at least that, and may be far more.\n"
        "Give it more time (--pilot 60).\n");
  expect_reachable(grid, cost.forecasts);
  expect_answers(cost.failures);
  return ExitCode::complete;
}

}  // namespace mixrate
