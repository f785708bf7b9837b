// All results of a study in memory, and the rows of the derived tables. Plain data: analysis fills, store writes.
#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <map>
#include <string>
#include <vector>

#include "experiment/record/record.hpp"

namespace mixrate {

/// Where results came from; name -> text (program version, commit, dirty, compiler, flags, libraries, hosts, command,
/// times). Never compared between runs.
using Provenance = std::map<std::string, std::string>;

/// A study's results. `cells` is in grid order.
struct ResultSet {
  std::string study_name;
  std::string study_text;        // the resolved study, canonical (to_text)
  std::uint64_t study_hash = 0;  // of study_text without `replicates`
  std::uint64_t seed = 0;
  std::vector<CellTable> cells;
  Provenance provenance;
};

/// One cell x measured column. Only rows with a finite number enter; statuses are counted over all finished rows.
struct SummaryRow {
  std::string cell, scenario, estimator, column;
  ColumnKind kind = ColumnKind::unstated;  // of the column
  std::string axis;                        // what n stands for
  std::int64_t n = 0, k = 0;
  std::uint32_t count = 0;       // rows with a finite loss
  std::uint32_t replicates = 0;  // finished rows
  double mean = 0, mean_mcse = 0, median = 0, median_mcse = 0, rms = 0, rms_mcse = 0;
  double q05 = 0, q25 = 0, q75 = 0, q95 = 0;
  double share_zero = 0;           // rows that are 0 up to rounding; an atom at 0 makes the median useless
  double share_not_converged = 0;  // status other than converged / at_boundary
  double optimisation_error = 0;   // mean nats below the best log-likelihood known for the same data, see rates
  double share_at_best = 0;        // within 1e-6 nats of it; NaN when no other estimator saw the data
  double share_weak = 0;           // with weak directions, see Certificate; NaN where no certificate counts them
  double floor = 0;                // error that does not vanish with the sample size; NaN = none known
};

/// The summary of a study, made piece by piece: the rows of many cells would take more memory than what they are of.
struct SummarySource {
  std::uint64_t num_rows = 0;
  std::size_t num_pieces = 0;
  /// Of the longest text in each column.
  std::size_t cell_length = 0, scenario_length = 0, estimator_length = 0, column_length = 0, axis_length = 0;
  std::function<std::vector<SummaryRow>(const ResultSet& results, std::size_t piece)> make;
};
/// Rows from which on a summary is compressed in files.
inline constexpr std::uint64_t long_summary = 1u << 14;

enum class Functional : std::uint8_t { mean = 0, median = 1, rms = 2, q25 = 3, q75 = 4, q95 = 5 };

/// One series (scenario, k, estimator) x measured column x functional.
struct RateRow {
  std::string scenario, estimator, column;
  ColumnKind kind = ColumnKind::unstated;  // of the column
  std::string axis;                        // what n stands for; the slope is in it
  std::int64_t k = 0, k0 = 0;
  Functional functional = Functional::mean;
  double slope = 0, standard_error = 0, lower = 0, upper = 0;  // 95 % interval
  std::int32_t num_cells = 0;
  double n_min = 0, n_max = 0;            // window
  double curvature = 0, curvature_p = 0;  // quadratic coefficient in log n and its p-value
  double share_not_converged = 0;         // over all rows of the series
  double optimisation_error = 0;          // largest over the cells of the series, nats
  double share_at_best = 0;               // over all rows of the series
  double share_weak = 0;                  // with weak directions; smallest over the cells in the fit
  double floor = 0;                       // at n_max
  double predicted = 0;                   // NaN = theory is silent
  std::string verdict;                    // see compute_rates
  double misfit_p = 0;                    // of the straight line over the window
  double freedom = 0;                     // degrees of freedom of the interval; infinity: normal
  std::int32_t num_usable = 0;            // cells that could have entered the fit; num_cells did
  std::string window;                     // the rule that chose among them: auto, all, or FROM..TO
  std::string note;                       // a sentence where something is missing, else empty
  // Of a study with `precision`, by who prints the row; in no file. NaN: not asked, not known.
  double asked_half_width = std::numeric_limits<double>::quiet_NaN();
  double reached_half_width = std::numeric_limits<double>::quiet_NaN();
};

}  // namespace mixrate
