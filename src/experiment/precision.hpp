// What a study with `precision` asks for, by the cells of its grid.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "base/error.hpp"
#include "experiment/record/record.hpp"
#include "experiment/record/result_set.hpp"

namespace mixrate {

struct Cell;
struct Experiment;
struct Grid;

/// One slope that shall be known to +-half_width.
struct PrecisionGoal {
  std::string scenario, estimator, column;
  std::int64_t k = 0;
  Functional functional = Functional::mean;
  double half_width = 0;
  std::vector<std::uint32_t> cells;    // of its line, by n: positions in the grid
  std::vector<std::uint32_t> columns;  // of each of them: where the column is
  Location where;                      // of half_width in the study
};

/// A cell as the rounds see it.
struct PrecisionCell {
  const CellInfo* info = nullptr;
  double rows = 1;  // of data that an iteration passes over
  /// Replicates of the first round, and the most there may be; the same where nothing is asked for.
  std::uint32_t first = 0, most = 0;
};

/// All of a study. Looks into the grid that it was made from, which must outlive it. Without goals nothing is asked.
struct PrecisionPlan {
  std::vector<PrecisionGoal> goals;
  std::vector<PrecisionCell> cells;  // in grid order
};
PrecisionPlan precision_plan(const Grid& grid);

/// The goals of an experiment, whose cells stand in the grid from `first` on. A line has all cells of the series that
/// have the column, also those of other experiments, hence after the last one. Throws StudyError for an estimator, k or
/// column that the experiment does not have, a column that is no quantity, and a line of fewer than 3 cells.
std::vector<PrecisionGoal> goals_of(const Experiment& experiment, std::span<const Cell> own, std::span<const Cell> all);

/// "voronoi-over (mean) of sgmoe-mild, k = 3, mle"
std::string goal_text(const PrecisionGoal& goal);

}  // namespace mixrate
