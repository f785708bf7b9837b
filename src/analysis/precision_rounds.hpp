// Precision runs: how many replicates each cell gets, round by round, until slopes are known as well as was asked.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "analysis/allocation.hpp"
#include "experiment/precision.hpp"

namespace mixrate {

/// Of the rows what rounds are decided by: the columns that goals are about, and counted work.
class PrecisionRows {
 public:
  explicit PrecisionRows(const PrecisionPlan& plan);
  /// Take rows; `cell` of the batch is the position in the grid. A row that is there already stays.
  void add(const RecordBatch& batch);
  /// Take all finished rows of a cell of the grid.
  void add(std::uint32_t cell, const CellTable& table);
  /// Replicates 0 .. so many - 1 are there.
  [[nodiscard]] std::uint32_t prefix(std::uint32_t cell) const { return cells_[cell].prefix; }
  /// One more than the last replicate that is there.
  [[nodiscard]] std::uint32_t end(std::uint32_t cell) const {
    return static_cast<std::uint32_t>(cells_[cell].work.size());
  }
  /// The finite numbers of a column in the first `replicates` rows. Contract: a goal is about it.
  [[nodiscard]] std::vector<double> finite(std::uint32_t cell, std::uint32_t column, std::uint32_t replicates) const;
  /// Mean counted work of a replicate over the first `replicates` rows: rows of data times passes over them, one more
  /// than there are iterations.
  [[nodiscard]] double mean_work(std::uint32_t cell, std::uint32_t replicates) const;

 private:
  struct CellRows {
    std::vector<std::uint32_t> columns;  // that are kept
    std::vector<double> values;          // replicate by replicate; may have gaps
    std::vector<double> work;            // NaN: not there
    std::uint32_t prefix = 0;
    double data_rows = 1;
  };
  void put(CellRows& cell, std::uint32_t r, const RowArrays& rows, std::size_t i, std::size_t width);
  std::vector<CellRows> cells_;
};

/// A half-width that is predicted to be so many times what was asked is taken as out of reach: predictions from first
/// rounds and pilots are off by less as a rule.
inline constexpr double hopeless_ratio = 1.25;

/// How far a goal is.
struct GoalState {
  double half_width = 0;  // of the Monte Carlo error; NaN: not known yet
  double with_all = 0;    // predicted for `max_replicates` of every cell
  bool is_reached = false;
  std::vector<std::uint32_t> wanted;  // replicates that would do, of its cells
};

/// How rounds ended, or that they go on.
enum class RoundsEnd {
  open,         // rows of this round are missing
  reached,      // all goals
  unreachable,  // a goal, under the cap
  no_slope,     // a goal's column has fewer than 3 usable cells
};

/// The rounds of a study. Their numbers are a pure function of the rows 0 .. R - 1 of each cell, R as of the round
/// before: rows beyond are not looked at, so neither the order in which rows come nor an earlier, larger request
/// changes what a round asks for.
///
/// Round 1 has PrecisionCell::first replicates. When all rows of a round are there, each goal that is not reached asks
/// for its Allocation at a little less than its half-width; a cell gets the most that a goal asks for, at most twice
/// what it has, and no more than its cap. A goal is unreachable when all cells of its line have their cap, or when that
/// is predicted to give more than hopeless_ratio times its half-width.
///
/// The end depends on the rows that the interval is made from: it comes when variances happen to look small, and losses
/// that look alike look small, too, where their law is skewed. So a goal is reached only if its half-width is small
/// enough also with every unit variance averaged with the mean one of the line, and this average is what the next round
/// is predicted from. Intervals then cover the slope as often as with the same numbers of replicates fixed before.
class PrecisionRounds {
 public:
  /// Contract: the plan has goals.
  explicit PrecisionRounds(PrecisionPlan plan);
  [[nodiscard]] PrecisionRows& rows() { return rows_; }
  [[nodiscard]] const PrecisionRows& rows() const { return rows_; }
  [[nodiscard]] const PrecisionPlan& plan() const { return plan_; }
  /// Go on with what is there: returns when rows of the present round are missing, or at the end.
  RoundsEnd advance();
  [[nodiscard]] RoundsEnd end() const { return end_; }
  [[nodiscard]] int round() const { return round_; }  // from 1
  /// Of each cell of the grid, for the present round.
  [[nodiscard]] const std::vector<std::uint32_t>& replicates() const { return replicates_; }
  /// The goals as of the last complete round.
  [[nodiscard]] const std::vector<GoalState>& goals() const { return goals_; }
  /// The goal for which the end is unreachable or no_slope.
  [[nodiscard]] std::size_t culprit() const { return culprit_; }

 private:
  [[nodiscard]] bool has_all_rows() const;
  bool look_at(std::size_t goal);
  void grow();
  PrecisionPlan plan_;
  PrecisionRows rows_;
  std::vector<std::uint32_t> replicates_;
  std::vector<GoalState> goals_;
  RoundsEnd end_ = RoundsEnd::open;
  std::size_t culprit_ = 0;
  int round_ = 1;
};

}  // namespace mixrate
