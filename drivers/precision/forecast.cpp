#include "drivers/precision/forecast.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "analysis/allocation.hpp"
#include "analysis/rates.hpp"
#include "drivers/precision/stored_rounds.hpp"

namespace mixrate {

namespace {

/// Replicates times the variance of the log of the functional, in the mean over what the pilot has seen of the line; 0
/// if that is too little.
double pooled_variance(const Grid& grid, const PrecisionGoal& goal, const std::map<std::uint32_t, PilotRows>& rows) {
  constexpr std::size_t least = 5;  // of one cell: with fewer nothing is known of what they vary by
  double sum = 0.0;
  int count = 0;
  for (std::size_t i = 0; i < goal.cells.size(); ++i) {
    const auto seen = rows.find(goal.cells[i]);
    if (seen == rows.end()) continue;
    const std::vector<std::uint32_t> columns = goal_columns(grid, goal.cells[i]);
    const auto at = std::ranges::find(columns, goal.columns[i]) - columns.begin();
    std::vector<double> values;
    for (const std::vector<double>& row : seen->second)
      if (const double value = row.at(static_cast<std::size_t>(at)); std::isfinite(value)) values.push_back(value);
    if (values.size() < least) continue;
    const RatePoint point = rate_point(values, 1.0, goal.functional);
    if (!std::isfinite(point.variance) || !std::isfinite(point.log_error)) continue;
    sum += point.variance * static_cast<double>(values.size());
    ++count;
  }
  return count == 0 ? 0.0 : sum / count;
}

}  // namespace

std::vector<std::uint32_t> goal_columns(const Grid& grid, std::uint32_t cell) {
  std::vector<std::uint32_t> out;
  for (const PrecisionGoal& goal : grid.goals) {
    const auto at = std::ranges::find(goal.cells, cell);
    if (at == goal.cells.end()) continue;
    const std::uint32_t column = goal.columns[static_cast<std::size_t>(at - goal.cells.begin())];
    if (std::ranges::find(out, column) == out.end()) out.push_back(column);
  }
  return out;
}

std::vector<GoalForecast> forecast_rounds(Grid& grid, const std::map<std::uint32_t, PilotRows>& rows,
                                          const std::vector<double>& seconds) {
  std::vector<GoalForecast> out;
  std::vector<std::uint32_t> wanted;
  for (const Cell& cell : grid.cells) wanted.push_back(cell.info.replicates);
  for (const PrecisionGoal& goal : grid.goals) {
    GoalForecast& forecast = out.emplace_back();
    const double variance = pooled_variance(grid, goal, rows);
    const double kurtosis = std::isnan(level_of(goal.functional)) ? 3.0 : 0.0;  // a guess; of quantiles it has no part
    std::vector<LineCell> line;
    for (const std::uint32_t c : goal.cells) {
      const Cell& cell = grid.cells[c];
      line.push_back({std::log(static_cast<double>(cell.info.n)), variance, std::max(seconds[c], 1e-9),
                      cell.info.replicates, cell.most_replicates, kurtosis});
    }
    forecast.is_known = variance > 0.0;
    if (!forecast.is_known) continue;
    const Allocation allocation = allocate(line, goal.half_width);
    forecast.half_width = allocation.half_width;
    forecast.is_reachable = allocation.is_enough;
    for (std::size_t i = 0; i < line.size(); ++i)
      wanted[goal.cells[i]] = std::max(wanted[goal.cells[i]], allocation.replicates[i]);
  }
  for (std::size_t c = 0; c < wanted.size(); ++c) grid.cells[c].info.replicates = wanted[c];
  return out;
}

std::string forecast_line(const PrecisionGoal& goal, const GoalForecast& forecast) {
  const std::string asked = fmt::format("{}: asked +-{}", goal_text(goal), goal.half_width);
  if (!forecast.is_known) return asked + ", the pilot saw too little to predict anything (give it more time)";
  if (forecast.is_reachable) return asked + fmt::format(", predicted +-{:.3g}", forecast.half_width);
  return asked + fmt::format(", perhaps not reached under max_replicates: about +-{:.2g}", forecast.half_width);
}

void expect_reachable(const Grid& grid, const std::vector<GoalForecast>& forecasts) {
  for (std::size_t g = 0; g < forecasts.size(); ++g) {
    const PrecisionGoal& goal = grid.goals[g];
    if (forecasts[g].is_reachable || forecasts[g].half_width <= hopeless_ratio * goal.half_width) continue;
    std::uint32_t cap = 0;
    for (const std::uint32_t c : goal.cells) cap = std::max(cap, grid.cells[c].most_replicates);
    throw unreachable(goal, cap, forecasts[g].half_width);
  }
}

}  // namespace mixrate
