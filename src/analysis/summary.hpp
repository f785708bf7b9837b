// Summaries of cells: moments, quantiles and their Monte Carlo standard errors.
#pragma once

#include <span>
#include <vector>

#include "experiment/record/result_set.hpp"

namespace mixrate {

/// Moments and quantiles of one sample, each with its Monte Carlo standard error (Morris, White, Crowther 2019).
///
/// mean: sd / sqrt(R). rms: sd(x^2) / (2 rms sqrt(R)). median: (x_(R-c+1) - x_(c)) / (2 z), z = 1.96 and
/// c = round((R + 1) / 2 - z sqrt(R) / 2), the order-statistic interval (McKean and Schrader 1984). Quantiles are
/// Hyndman and Fan's type 7. Not finite values are left out and not counted. All NaN when nothing is left.
struct SampleSummary {
  std::uint32_t count = 0;
  double mean = 0, mean_mcse = 0, median = 0, median_mcse = 0, rms = 0, rms_mcse = 0;
  double q05 = 0, q25 = 0, q75 = 0, q95 = 0;
  double cv_squared = 0;             // variance / mean^2
  double cv_squared_of_squares = 0;  // the same for x^2
  double share_zero = 0;             // see share_at_zero
};
SampleSummary summarise(std::span<const double> values);

/// The share of an atom at 0: of the values with
///
///     |x| <= max(1e-8 q95, 1e-15 largest),
///
/// q95 being the 95 % quantile of the values (less than a twentieth of far rows does not make the others small), and
/// `largest` that of the cells they are compared with (a cell of nothing but rounding errors has no scale of its own).
///
/// Values that are 0 up to rounding are counted, small values are not: where the law of X has no atom and
/// P(X <= t) ~ C t^a, the share tends to C (1e-8 q95)^a, e.g. 1.6e-4 for the square of a normal number (a = 1/2), whose
/// density at 0 is infinite, and 7e-2 for the sixth power of one. NaN where there are no values.
double share_at_zero(std::span<const double> values, double largest = 0.0);

/// The finite values of one loss column over the finished rows of a cell.
std::vector<double> finite_values(const CellTable& cell, std::size_t column);

/// Share of finished rows whose status is neither converged nor at_boundary.
double share_not_converged(const CellTable& cell);

/// Share of the rows whose certificate has a rank in which it falls short: exactly, or at the resolution of the data
/// (weak directions). NaN where no certificate has one (models that identify all their coordinates).
double share_weak(const CellTable& cell);

/// Whether the log-likelihood of a row can be compared with that of other fits of the same data: the row is there, its
/// log-likelihood is a number, and the fit has not collapsed (status `degenerate`: the likelihood has no bound there).
/// Whatever speaks of the best log-likelihood, or of a ratio, goes by this.
bool is_yardstick(const CellTable& cell, std::size_t r);

/// Nats from a fit's total log-likelihood to the best that counts as reaching it.
inline constexpr double nats_at_best = 1e-6;

/// How far the fits of a cell are from the best known log-likelihood of the same data: that of all cells with the same
/// scenario, n and k; a collapsed fit is no yardstick.
struct LikelihoodGap {
  double nats = 0;  // mean; the certificate's Newton estimate where that is larger; NaN without finite rows
  /// Of finished rows within nats_at_best of it; NaN without another estimator, or without a row that has a
  /// log-likelihood. A row that is the only yardstick of its data set has nothing to be compared with, and does not
  /// count.
  double share_at_best = 0;
  double num_compared = 0;  // rows that it is a share of
};
std::vector<LikelihoodGap> likelihood_gaps(const ResultSet& results);  // one per cell

/// One row per cell and loss column, in grid order.
std::vector<SummaryRow> summarise_cells(const ResultSet& results);
/// The same in pieces of 4096 cells. `make` has to be given the same results, or a copy.
SummarySource summarise_in_pieces(const ResultSet& results);

}  // namespace mixrate
