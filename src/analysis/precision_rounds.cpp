#include "analysis/precision_rounds.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "analysis/rates.hpp"
#include "base/error.hpp"

namespace mixrate {

namespace {

constexpr double not_there = std::numeric_limits<double>::quiet_NaN();
constexpr double aim_below = 0.98;      // of the half-width, so that the next round is not one too few
constexpr std::size_t least_cells = 3;  // of a line

/// The cells of a goal that have a point, and what is known of them.
struct GoalLine {
  std::vector<LineCell> cells;
  std::vector<std::uint32_t> positions;  // in the grid
};

GoalLine line_of(const PrecisionGoal& goal, const PrecisionPlan& plan, const PrecisionRows& rows,
                 const std::vector<std::uint32_t>& replicates) {
  GoalLine line;
  for (std::size_t i = 0; i < goal.cells.size(); ++i) {
    const std::uint32_t c = goal.cells[i], count = replicates[c];
    const std::vector<double> values = rows.finite(c, goal.columns[i], count);
    if (values.size() < RateOptions{}.min_rows) continue;
    const auto n = static_cast<double>(plan.cells[c].info->n);
    const RatePoint point = rate_point(values, n, goal.functional);
    if (!std::isfinite(point.log_error) || !std::isfinite(point.variance)) continue;
    line.cells.push_back({point.log_n, point.variance * count, rows.mean_work(c, count), count,
                          std::max(count, plan.cells[c].most), point.kurtosis});
    line.positions.push_back(c);
  }
  return line;
}

std::vector<std::uint32_t> present(const GoalLine& line) {
  std::vector<std::uint32_t> out;
  for (const LineCell& cell : line.cells) out.push_back(cell.least);
  return out;
}

std::vector<std::uint32_t> most(const GoalLine& line) {
  std::vector<std::uint32_t> out;
  for (const LineCell& cell : line.cells) out.push_back(cell.most);
  return out;
}

/// Unit variances averaged with their mean.
std::vector<LineCell> shrunken(std::vector<LineCell> cells) {
  double mean = 0.0;
  for (const LineCell& cell : cells) mean += cell.unit_variance / static_cast<double>(cells.size());
  for (LineCell& cell : cells) cell.unit_variance = 0.5 * (cell.unit_variance + mean);
  return cells;
}

}  // namespace

PrecisionRows::PrecisionRows(const PrecisionPlan& plan) : cells_(plan.cells.size()) {
  for (std::size_t c = 0; c < cells_.size(); ++c) cells_[c].data_rows = plan.cells[c].rows;
  for (const PrecisionGoal& goal : plan.goals) {
    for (std::size_t i = 0; i < goal.cells.size(); ++i) {
      std::vector<std::uint32_t>& kept = cells_[goal.cells[i]].columns;
      if (std::ranges::find(kept, goal.columns[i]) == kept.end()) kept.push_back(goal.columns[i]);
    }
  }
}

void PrecisionRows::put(CellRows& cell, std::uint32_t r, const RowArrays& rows, std::size_t i, std::size_t width) {
  const std::size_t kept = cell.columns.size();
  if (r >= cell.work.size()) {
    cell.work.resize(r + 1, not_there);
    cell.values.resize((r + 1) * kept, not_there);
  }
  if (!std::isnan(cell.work[r])) return;
  cell.work[r] = cell.data_rows * (1.0 + std::max(0, rows.iterations[i]));
  for (std::size_t j = 0; j < kept; ++j) cell.values[r * kept + j] = rows.values[i * width + cell.columns[j]];
  while (cell.prefix < cell.work.size() && !std::isnan(cell.work[cell.prefix])) ++cell.prefix;
}

void PrecisionRows::add(const RecordBatch& batch) {
  CellRows& cell = cells_.at(batch.cell);
  const std::size_t width = batch.count == 0 ? 0 : batch.values.size() / batch.count;
  for (std::uint32_t i = 0; i < batch.count; ++i) put(cell, batch.first + i, batch, i, width);
}

void PrecisionRows::add(std::uint32_t cell, const CellTable& table) {
  for (std::uint32_t r = 0; r < table.info.replicates; ++r)
    if (table.is_done(r)) put(cells_.at(cell), r, table, r, table.info.columns.size());
}

std::vector<double> PrecisionRows::finite(std::uint32_t cell, std::uint32_t column, std::uint32_t replicates) const {
  const CellRows& rows = cells_[cell];
  const auto at = std::ranges::find(rows.columns, column);
  MIXRATE_EXPECT(at != rows.columns.end() && replicates <= rows.prefix, "rows that are kept");
  std::vector<double> out;
  const std::size_t kept = rows.columns.size(), j = static_cast<std::size_t>(at - rows.columns.begin());
  for (std::uint32_t r = 0; r < replicates; ++r)
    if (const double value = rows.values[r * kept + j]; std::isfinite(value)) out.push_back(value);
  return out;
}

double PrecisionRows::mean_work(std::uint32_t cell, std::uint32_t replicates) const {
  double sum = 0.0;
  for (std::uint32_t r = 0; r < replicates; ++r) sum += cells_[cell].work[r];
  return sum / replicates;
}

PrecisionRounds::PrecisionRounds(PrecisionPlan plan)
    : plan_(std::move(plan)), rows_(plan_), goals_(plan_.goals.size()) {
  MIXRATE_EXPECT(!plan_.goals.empty(), "a study without goals has no rounds");
  for (const PrecisionCell& cell : plan_.cells) replicates_.push_back(cell.first);
  for (GoalState& goal : goals_) goal.half_width = goal.with_all = not_there;
}

bool PrecisionRounds::has_all_rows() const {
  for (std::uint32_t c = 0; c < replicates_.size(); ++c)
    if (rows_.prefix(c) < replicates_[c]) return false;
  return true;
}

RoundsEnd PrecisionRounds::advance() {
  while (end_ == RoundsEnd::open && has_all_rows()) {
    bool all_reached = true;
    for (std::size_t g = 0; g < goals_.size() && end_ == RoundsEnd::open; ++g) all_reached = look_at(g) && all_reached;
    if (end_ != RoundsEnd::open) break;
    if (all_reached) {
      end_ = RoundsEnd::reached;
      break;
    }
    grow();
    ++round_;
  }
  return end_;
}

/// Is the goal reached with the rows of this round? May end the rounds.
bool PrecisionRounds::look_at(std::size_t g) {
  const PrecisionGoal& goal = plan_.goals[g];
  GoalState& state = goals_[g];
  const GoalLine line = line_of(goal, plan_, rows_, replicates_);
  if (line.cells.size() < least_cells) {
    end_ = RoundsEnd::no_slope;
    culprit_ = g;
    return false;
  }
  const std::vector<std::uint32_t> now = present(line), all = most(line);
  const std::vector<LineCell> cautious = shrunken(line.cells);
  state.half_width = line_half_width(line.cells, now);
  state.with_all = line_half_width(cautious, all);
  state.is_reached = std::max(state.half_width, line_half_width(cautious, now)) <= goal.half_width;
  state.wanted.clear();
  for (const std::uint32_t c : goal.cells) state.wanted.push_back(replicates_[c]);
  if (state.is_reached) return true;
  if (state.with_all > hopeless_ratio * goal.half_width || now == all) {
    end_ = RoundsEnd::unreachable;
    culprit_ = g;
    return false;
  }
  const Allocation wanted = allocate(cautious, aim_below * goal.half_width);
  for (std::size_t i = 0, j = 0; i < goal.cells.size(); ++i) {
    if (j < line.positions.size() && line.positions[j] == goal.cells[i]) state.wanted[i] = wanted.replicates[j++];
  }
  return false;
}

/// Towards what the goals want; each cell at most to twice what it has.
void PrecisionRounds::grow() {
  std::vector<std::uint32_t> next = replicates_;
  for (std::size_t g = 0; g < goals_.size(); ++g) {
    if (goals_[g].is_reached) continue;
    for (std::size_t i = 0; i < plan_.goals[g].cells.size(); ++i) {
      const std::uint32_t c = plan_.goals[g].cells[i];
      const std::uint64_t twice = 2 * std::uint64_t{replicates_[c]};
      next[c] = std::max(next[c], static_cast<std::uint32_t>(std::min<std::uint64_t>(twice, goals_[g].wanted[i])));
    }
  }
  if (next == replicates_) {  // it was close: a tenth more of everything that is not at its cap
    for (const PrecisionGoal& goal : plan_.goals) {
      for (const std::uint32_t c : goal.cells)
        next[c] = std::min(plan_.cells[c].most, replicates_[c] + replicates_[c] / 10 + 1);
    }
  }
  replicates_ = std::move(next);
}

}  // namespace mixrate
