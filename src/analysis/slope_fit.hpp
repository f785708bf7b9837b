// Weighted straight lines through points of (log n, log error), with intervals that carry the Monte Carlo error.
#pragma once

#include <span>
#include <vector>

namespace mixrate {

/// One point of a series: log n, log of a functional of the loss (bias-corrected), its Monte Carlo variance, and how
/// well that variance is known.
struct RatePoint {
  double log_n = 0, log_error = 0, variance = 0;
  double count = 0;     // replicates that the variance was estimated from; 0: it is known
  double kurtosis = 0;  // of the influence values, raw; 0: unknown, as for quantiles (see freedoms)
};

/// A weighted straight line through points, and what speaks against it.
struct SlopeFit {
  double slope = 0, intercept = 0;
  double standard_error = 0;    // of the slope
  double lower = 0, upper = 0;  // 95 %
  double misfit_p = 1;          // p-value of the lack-of-fit test, m - 2 degrees of freedom
  double curvature = 0,
         curvature_p = 1;  // coefficient of (log n - mean)^2 and its p-value; NaN with fewer than 4 points
  double freedom = 0;      // degrees of freedom of the interval's quantile; infinity: normal
};

/// What the interval does where the points miss the line by more than their errors (lack of fit with p < 0.05).
enum class Misfit { widens, ignored };

/// Fit log error = intercept + slope log n.
///
/// Weights. w_i = 1 / (v_i / 4 + 3 s^2 / (4 R_i)), v_i the variance of the point, R_i its count (1 where known), s^2
/// the mean of R_i v_i: a noisy variance has little to say in them, the number of replicates much.
///
/// Interval. The variance of the slope sum c_i y_i is V = sum c_i^2 v_i; its quantile is Student's with
/// V^2 / sum (c_i^2 v_i)^2 / f_i degrees of freedom (Satterthwaite 1946), f_i those of v_i, see freedoms.
///
/// Misfit. Q = sum w_i e_i^2 over its expectation for the points' own variances is compared with an F law, both numbers
/// of degrees of freedom matched to two moments (Box 1954). Where that test is significant at 5 % the standard error is
/// multiplied by the root of that ratio and the quantile is Student's with m - 2 degrees of freedom, unless misfit is
/// ignored. All NaN where spreads are not comparable and the chi-square of the residuals over the points' own variances
/// is significant at 5 %. Contract: at least 2 points, variances > 0.
SlopeFit fit_slope(std::span<const RatePoint> points, Misfit misfit = Misfit::widens);

/// The coefficients c_i of the slope: slope = sum c_i log_error_i, its variance sum c_i^2 v_i.
std::vector<double> slope_coefficients(std::span<const RatePoint> points);

/// The weights w_i of fit_slope.
std::vector<double> slope_weights(std::span<const RatePoint> points);

/// Degrees of freedom of the points' variances.
///
/// f_i = 2 R_i / (K - (R_i - 3) / (R_i - 1)), K the kurtosis of the influence values: 2 / f is the squared coefficient
/// of variation of a sample variance, and f = R - 1 for normal values. K is one number for all points, the mean of
/// their raw kurtoses weighted by (R v)^2, freed of its bias (a raw kurtosis cannot exceed R). Points with a count but
/// without a kurtosis have f = sqrt(R), measured for medians; infinity where the variance is known.
std::vector<double> freedoms(std::span<const RatePoint> points);

/// A value with its standard error and 95 % interval.
struct Estimate {
  double value = 0, standard_error = 0, lower = 0, upper = 0, p = 1;  // p: two-sided, of the value 0
};
/// sum d_i log_error_i by the points' variances and freedoms.
Estimate combination(std::span<const RatePoint> points, std::span<const double> coefficients);

/// The slope of the line through two points.
Estimate slope_between(const RatePoint& a, const RatePoint& b);

/// Do all points have Monte Carlo error, or none of them? False where the variance of some point is below 1e-6 of the
/// mean one, or the least there is, and that of another is not. Nothing is known of the error of a cell whose
/// replicates all give the same value: what it misses a line by cannot be compared with the errors of its neighbours.
/// Points that all have no error lie on a curve that is known, and what they miss the line by is the error of the
/// slope.
bool has_comparable_spreads(std::span<const RatePoint> points);

/// Of a log error; losses that vary less do not vary, to rounding.
inline constexpr double least_variance = 1e-12;

}  // namespace mixrate
