// What a report shows of the rates, figures and summaries of a study. The one place of the report that calls the
// analysis.
#pragma once

#include <cstddef>
#include <nlohmann/json.hpp>

#include "analysis/rates.hpp"
#include "experiment/record/result_set.hpp"

namespace mixrate {

/// The most that a page holds of each, so that it stays below 10 MB and opens at once.
struct ReportLimits {
  std::size_t rates = 4500;       // rows of the rate table
  std::size_t summaries = 10000;  // cell x column
  std::size_t points = 12000;     // of figures
  std::size_t cells = 4000;       // rows of the table of cells
};

/// A table: `columns`, `rows` (arrays in their order, no more than the limit) and `total`, the rows that there are.
/// Names are those of `rates --format json`, and `theory`, the exponent as a reader writes it.
nlohmann::ordered_json rates_part(const std::vector<RateRow>& rates, const ReportLimits& limits);

/// The same of `cells --format json`.
nlohmann::ordered_json summaries_part(const ResultSet& results, const ReportLimits& limits);

/// `curves`, one object per series and column, and `left_out`, how many more there are. A curve has the position of its
/// `series`, its `column`, `kind` (quantity, share, choice), and for each functional
///
///     n, value, lower, upper   points with 95 % Monte Carlo intervals; null where there is none
///     used                     1: the point is in the fit
///     floor                    the error that does not vanish, per point
///     fitted, predicted        [[n, value], [n, value]]: the ends of the lines over the window, the second through
///                              the centre of the first
///     slope, exponent          of these lines
///     local                    [n, slope, lower, upper]: slopes between neighbours, at the geometric mean of their n;
///                              their variance is (v_i + v_{i+1}) / (log n_{i+1} - log n_i)^2
nlohmann::ordered_json figures_part(const ResultSet& results, const std::vector<Series>& all,
                                    const std::vector<RateRow>& rates, const ReportLimits& limits);

/// A number to six significant digits; null if it is not finite.
nlohmann::ordered_json rounded_number(double value);

}  // namespace mixrate
