#include "experiment/precision.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/text.hpp"
#include "experiment/column_kinds.hpp"
#include "experiment/grid.hpp"

namespace mixrate {

namespace {

constexpr std::size_t least_points = 3;  // of a line: with two there is nothing to see whether it is one

std::string list_of(const std::set<std::string>& words) { return fmt::format("{}", fmt::join(words, ", ")); }

std::string suggestion(const std::string& word, const std::set<std::string>& known) {
  const std::vector<std::string_view> candidates(known.begin(), known.end());
  return did_you_mean(word, candidates);
}

/// Are there an estimator, a k and a column of these names?
void expect_known(const PrecisionTarget& target, std::span<const Cell> own) {
  std::set<std::string> estimators, columns;
  std::set<std::int64_t> ks;
  for (const Cell& cell : own) {
    estimators.insert(cell.info.estimator);
    ks.insert(cell.info.k);
    columns.insert(cell.info.columns.begin(), cell.info.columns.end());
  }
  if (target.estimator && !estimators.contains(*target.estimator)) {
    throw StudyError(target.estimator_where, fmt::format("precision asks for estimator '{}'", *target.estimator),
                     fmt::format("the experiment has {}", list_of(estimators)),
                     suggestion(*target.estimator, estimators));
  }
  if (target.k && !ks.contains(*target.k)) {
    throw StudyError(target.k_where, fmt::format("precision asks for k = {}", *target.k),
                     fmt::format("the experiment fits k = {}", fmt::join(ks, ", ")));
  }
  if (columns.contains(target.column)) return;
  std::set<std::string> near;
  for (const std::string& column : columns)
    if (column.starts_with(target.column)) near.insert(column);
  throw StudyError(target.loss_where, fmt::format("precision asks for column '{}'", target.column),
                   fmt::format("the experiment has {}", list_of(columns)),
                   near.empty() ? suggestion(target.column, columns) : fmt::format("Name one of {}", list_of(near)));
}

std::ptrdiff_t position_of(const Columns& columns, const std::string& column) {
  const auto found = std::ranges::find(columns.list(), column);
  return found == columns.end() ? -1 : found - columns.begin();
}

void add_line(PrecisionGoal& goal, const PrecisionTarget& target, std::span<const Cell> all) {
  for (std::uint32_t c = 0; c < all.size(); ++c) {
    const CellInfo& info = all[c].info;
    if (info.scenario != goal.scenario || info.estimator != goal.estimator || info.k != goal.k) continue;
    if (static_cast<double>(info.n) >= target.n_min && position_of(info.columns, goal.column) >= 0)
      goal.cells.push_back(c);
  }
  std::ranges::stable_sort(goal.cells, {}, [&](std::uint32_t c) { return all[c].info.n; });
  for (const std::uint32_t c : goal.cells)
    goal.columns.push_back(static_cast<std::uint32_t>(position_of(all[c].info.columns, goal.column)));
}

void expect_slope(const PrecisionGoal& goal, std::span<const Cell> all) {
  if (goal.cells.size() < least_points) {
    throw StudyError(goal.where, fmt::format("{} has no slope", goal_text(goal)),
                     fmt::format("its line has {} n; {} are the least", goal.cells.size(), least_points),
                     "Give the experiment more n, or lower n_min");
  }
  const Columns& columns = all[goal.cells[0]].info.columns;
  if (meaning_of_column(columns, goal.columns[0]).kind == NumberKind::quantity) return;
  throw StudyError(goal.where, fmt::format("{} has no slope", goal_text(goal)),
                   "it is a choice or the share of one, not a quantity that falls as a power of n",
                   "Name the column of a loss");
}

}  // namespace

std::vector<PrecisionGoal> goals_of(const Experiment& experiment, std::span<const Cell> own,
                                    std::span<const Cell> all) {
  std::vector<PrecisionGoal> goals;
  for (const PrecisionTarget& target : experiment.precision) {
    expect_known(target, own);
    std::set<std::pair<std::int64_t, std::string>> seen;
    for (const Cell& cell : own) {
      const CellInfo& info = cell.info;
      const bool is_meant = target.estimator.value_or(info.estimator) == info.estimator &&
                            std::int64_t{target.k.value_or(info.k)} == info.k;
      if (!is_meant || !seen.emplace(info.k, info.estimator).second) continue;
      PrecisionGoal goal{
          info.scenario, info.estimator, target.column, info.k, target.functional, target.half_width, {}, {},
          target.where};
      add_line(goal, target, all);
      expect_slope(goal, all);
      goals.push_back(std::move(goal));
    }
  }
  return goals;
}

PrecisionPlan precision_plan(const Grid& grid) {
  PrecisionPlan plan{grid.goals, {}};
  plan.cells.reserve(grid.cells.size());
  for (const Cell& cell : grid.cells) {
    plan.cells.push_back({&cell.info, static_cast<double>(cell.scenario->sample_size(cell.info.n)),
                          cell.info.replicates, cell.most_replicates});
  }
  return plan;
}

std::string goal_text(const PrecisionGoal& goal) {
  constexpr const char* words[] = {"mean", "median", "rms"};
  return fmt::format("{} ({}) of {}, k = {}, {}", goal.column, words[static_cast<std::size_t>(goal.functional)],
                     goal.scenario, goal.k, goal.estimator);
}

}  // namespace mixrate
