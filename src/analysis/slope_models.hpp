// Which curve? Power law, power law with a correction, with a logarithm, with a plateau.
#pragma once

#include <array>
#include <span>
#include <string>
#include <vector>

#include "analysis/rates.hpp"

namespace mixrate {

/// Curves of the log error y in x = log n, fitted by least squares under the Monte Carlo variances of the points (those
/// of the weights of fit_slope):
///
///     power       a + b x                                   2 parameters
///     logarithm   a + b x + c log x                         3
///     plateau     log(exp(a + b x) + d), d >= 0             3
///     correction  a + b x + c exp(-g x), g in 1/4 .. 2      4
///
/// Akaike weights are exp(-(chi^2 + 2 parameters) / 2), scaled to sum 1 (Burnham and Anderson 2002, with known
/// variance).
inline constexpr std::size_t num_curves = 4;
inline constexpr std::array<std::string_view, num_curves> curve_names = {"power", "logarithm", "plateau", "correction"};

struct CurveFit {
  double chi_squared = 0, p = 1;   // p: of the fit as a whole; NaN without degrees of freedom
  double exponent = 0, error = 0;  // b and its standard error
  double weight = 0;               // Akaike's
};

/// Of one series, column and functional.
struct CurveComparison {
  RateRow row;  // names, prediction
  std::size_t num_cells = 0;
  std::array<CurveFit, num_curves> curves;
  /// The curve with a weight of at least 0.95 that fits (p >= 0.05); else "cannot tell". A power law cannot win: the
  /// others contain it, and come as near as one likes.
  std::string answer;
  /// What it takes to tell n^s from n^s sqrt(log n), s known, at 5 % with power 90 %: the largest n when the grid goes
  /// on with the same steps and errors, or the factor on the number of replicates at the n that are there. Infinity:
  /// none.
  double n_to_tell = 0, replicates_factor = 0;
};

/// Contract: at least 5 points, sorted, n > e.
CurveComparison compare_curves(std::span<const RatePoint> points);

/// One comparison per series, column and functional with at least 5 usable cells.
std::vector<CurveComparison> compare_curves(const ResultSet& results, const RateOptions& options);

}  // namespace mixrate
