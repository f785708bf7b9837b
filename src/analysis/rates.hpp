// Slopes of log error on log n, with intervals that carry the Monte Carlo error.
#pragma once

#include <optional>
#include <vector>

#include "analysis/rate_point.hpp"
#include "analysis/slope_fit.hpp"
#include "experiment/record/result_set.hpp"
#include "experiment/window.hpp"

namespace mixrate {

struct RateOptions {
  double n_min = 0;              // cells with n below are left out, before any rule
  std::uint32_t min_rows = 8;    // cells with fewer finite rows are left out
  std::optional<Window> window;  // none: that of the study, else the rule
  bool is_by_hand = false;       // the window was chosen after the study was written: no verdict
  std::vector<Functional> functionals = {Functional::mean, Functional::median, Functional::rms};
};

/// All rates of a result set: one row per series (scenario, k, estimator), loss column and functional, in grid order.
/// Columns without a single positive loss are left out (not defined, or 0 by construction: they have no rate).
///
/// Verdicts: "too few" (fewer than 3 usable cells), "not identifiable" (theory predicts the exponent 0, and at every n
/// at least 99 % of the fits have weak directions: the slope is that of a choice among equals, no rate), "atom at 0"
/// (median, and in some cell a quarter of the losses is 0 up to rounding, see share_at_zero), "no spread" (no slope:
/// some cells have no Monte Carlo error, others have, and no line goes through them), "no theory", "by hand" (the
/// window was chosen by hand), "cannot tell" (by rule, and no window is straight), "agrees" (the interval contains the
/// predicted exponent), "curved" (the curvature has p < 0.001, and the interval does not contain it or no window is
/// straight), "steeper", "flatter". Where a slope is missing or the rule could not choose, `note` says why.
std::vector<RateRow> compute_rates(const ResultSet& results, const RateOptions& options = {});

/// Differences of two estimators on the same data: one row per (scenario, k), column and functional that both have.
/// Points are log functional of A - log functional of B over the replicates that both have finished (paired_point), so
/// the slope is the difference of the slopes, with the error of the difference. `estimator` is "A - B", the prediction
/// that of A minus that of B. Throws StudyError naming the estimators that there are, if one is missing or they share
/// no cell.
std::vector<RateRow> compare_rates(const ResultSet& results, const std::string& a, const std::string& b,
                                   const RateOptions& options = {});

/// Slopes between neighbouring n, each with the 95 % interval of its own two points.
struct LocalSlope {
  std::string scenario, estimator, column, axis;
  std::int64_t k = 0;
  Functional functional = Functional::mean;
  double n_from = 0, n_to = 0, slope = 0, lower = 0, upper = 0;
};
std::vector<LocalSlope> local_slopes(const ResultSet& results, const RateOptions& options = {});

/// The points of every series, column and functional, before a window is chosen.
struct PointSeries {
  RateRow row;  // its names and its prediction
  std::vector<RatePoint> points;
};
std::vector<PointSeries> point_series(const ResultSet& results, const RateOptions& options = {});

/// The cells of one series, sorted by n (the axis of the scenario): positions in results.cells.
struct Series {
  std::string scenario, estimator, axis;
  std::int64_t k = 0, k0 = 0;
  std::vector<std::size_t> cells;
};
std::vector<Series> find_series(const ResultSet& results);

}  // namespace mixrate
