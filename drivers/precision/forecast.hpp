// What a study with `precision` will come to, from the replicates of a pilot.
#pragma once

#include <map>
#include <string>
#include <vector>

#include "experiment/grid.hpp"

namespace mixrate {

/// The columns of a cell that goals are about.
std::vector<std::uint32_t> goal_columns(const Grid& grid, std::uint32_t cell);

/// What a pilot has seen of a cell: of each replicate the numbers of goal_columns.
using PilotRows = std::vector<std::vector<double>>;

/// What is predicted of a goal.
struct GoalForecast {
  bool is_known = false;     // false: the pilot has seen too little of its line
  double half_width = 0;     // with the replicates predicted
  bool is_reachable = true;  // under the cap
};

/// Predict the replicates of each cell, and put them into the grid. `rows` by position in the grid, where the pilot has
/// come to; `seconds` of one replicate of each cell stand for its work. What the losses of a line vary by is taken as
/// the same at all its n, for most n are not seen: right within a factor of 2 as a rule.
std::vector<GoalForecast> forecast_rounds(Grid& grid, const std::map<std::uint32_t, PilotRows>& rows,
                                          const std::vector<double>& seconds);

/// A sentence: what was asked, and what is predicted.
std::string forecast_line(const PrecisionGoal& goal, const GoalForecast& forecast);

/// Throw the StudyError of a goal that is out of reach even if the prediction is off by hopeless_ratio.
void expect_reachable(const Grid& grid, const std::vector<GoalForecast>& forecasts);

}  // namespace mixrate
