// Rows of rate tables from points, for one estimator and for the difference of two. Private to this layer.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "analysis/rates.hpp"

namespace mixrate {

/// A cell that could enter a fit.
struct UsableCell {
  double n = 0, floor = 0, share_weak = 0, share_zero = 0;  // NaN: none, not known
};

/// Points and cells side by side, sorted by n; and how many cells were left out, and why.
struct UsableCells {
  std::vector<RatePoint> points;
  std::vector<UsableCell> cells;
  double predicted = 0;  // NaN: theory is silent
  std::size_t num_few = 0, num_undefined = 0;
};

/// A row with its names; all numbers are still missing.
RateRow named_row(const Series& series, const std::string& column, Functional functional, const Window& window);

/// Fit, and fill the numbers, the note and the verdict of a row.
void finish_row(RateRow& row, const UsableCells& usable, const RateOptions& options, const Window& window);

/// Is n in the window and not below n_min? The rule and `all` keep every n.
bool is_inside(double n, const RateOptions& options, const Window& window);

/// Position of a loss column in a cell, or -1; cells of one series may come from experiments with different losses.
std::ptrdiff_t column_at(const CellInfo& info, const std::string& column);

/// What a study or the caller says about the window; else the rule.
Window window_for(const ResultSet& results, const RateOptions& options);

/// Columns of a series that can have a slope: quantities with a positive number somewhere, in order of appearance.
struct SlopeColumn {
  std::string name;
  ColumnKind kind = ColumnKind::unstated;
};
std::vector<SlopeColumn> slope_columns(const ResultSet& results, const Series& series);

}  // namespace mixrate
