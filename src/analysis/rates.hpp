// Slopes of log error on log n, with intervals that carry the Monte Carlo error.
#pragma once

#include <span>
#include <vector>

#include "experiment/record/result_set.hpp"

namespace mixrate {

/// One point of a series: log n, log of a functional of the loss (bias-corrected) and its Monte Carlo variance.
struct RatePoint {
  double log_n = 0, log_error = 0, variance = 0;
};

/// A weighted straight line through points, and what speaks against it.
struct SlopeFit {
  double slope = 0, intercept = 0;
  double standard_error = 0;    // of the slope
  double lower = 0, upper = 0;  // 95 %
  double misfit_p = 1;          // p-value of the lack-of-fit chi-square, m - 2 degrees of freedom
  double curvature = 0,
         curvature_p = 1;  // coefficient of (log n - mean)^2 and its p-value; NaN with fewer than 4 points
};

/// Fit log error = intercept + slope log n.
///
/// Weights are the reciprocals of the points' variances, each averaged with the pooled one (noisy variance estimates
/// make bad weights). The standard error is that of the weighted slope for the points' own variances,
/// sqrt(sum c_i^2 var_i); when the lack-of-fit chi-square is significant at 5 % it is multiplied by
/// sqrt(chi^2 / (m - 2)) and the quantile is Student's with m - 2 degrees of freedom, else normal.
/// All NaN where it is significant and spreads are not comparable. Contract: at least 2 points, variances > 0.
SlopeFit fit_slope(std::span<const RatePoint> points);

/// Do all points have Monte Carlo error, or none of them? False where the variance of some point is below 1e-6 of the
/// mean one, or the least there is, and that of another is not. Nothing is known of the error of a cell whose
/// replicates all give the same value: what it misses a line by cannot be compared with the errors of its neighbours.
/// Points that all have no error lie on a curve that is known, and what they miss the line by is the error of the
/// slope.
bool has_comparable_spreads(std::span<const RatePoint> points);

struct RateOptions {
  double n_min = 0;            // window: cells with n below are left out
  std::uint32_t min_rows = 8;  // cells with fewer finite rows are left out
};

/// The point of one sample at n. mean: log mean + cv^2 / (2 R) (E log of a mean is low by that much); rms: half of the
/// same for the squares; median: log median, uncorrected. Variances by the delta method. Not finite if undefined.
RatePoint rate_point(std::span<const double> losses, double n, Functional functional);

/// All rates of a result set: one row per series (scenario, k, estimator), loss column and functional, in grid order.
/// Columns without a single positive loss are left out (not defined, or 0 by construction: they have no rate).
///
/// Verdicts: "too few" (fewer than 3 usable cells), "not identifiable" (theory predicts the exponent 0, and at every n
/// at least 99 % of the fits have weak directions: the slope is that of a choice among equals, no rate), "atom at 0"
/// (median, and in some cell a quarter of the losses is 0 up to rounding, see share_at_zero), "no spread" (no slope:
/// some cells have no Monte Carlo error, others have, and no line goes through them), "no theory", "agrees" (the
/// interval contains the predicted exponent), "curved" (it does not, and the curvature has p < 0.001), "steeper",
/// "flatter".
std::vector<RateRow> compute_rates(const ResultSet& results, const RateOptions& options = {});

/// The cells of one series, sorted by n (the axis of the scenario): positions in results.cells.
struct Series {
  std::string scenario, estimator, axis;
  std::int64_t k = 0, k0 = 0;
  std::vector<std::size_t> cells;
};
std::vector<Series> find_series(const ResultSet& results);

}  // namespace mixrate
