#include "analysis/summary.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <tuple>

#include "experiment/column_kinds.hpp"
#include "math/statistics/quantile.hpp"

namespace mixrate {

namespace {

constexpr double no_value = std::numeric_limits<double>::quiet_NaN();

double median_error(const std::vector<double>& sorted) {
  const double count = static_cast<double>(sorted.size()), z = 1.959963984540054;
  const double rank = std::max(1.0, std::round(0.5 * (count + 1.0) - 0.5 * z * std::sqrt(count)));
  const auto low = static_cast<std::size_t>(rank) - 1;
  return (sorted[sorted.size() - 1 - low] - sorted[low]) / (2.0 * z);
}

struct Moments {
  double mean, variance;
};

template <class Map>
Moments moments(const std::vector<double>& values, const Map& map) {
  double mean = 0.0, squares = 0.0, count = 0.0;
  for (const double value : values) {  // Welford: no cancellation for small spreads
    count += 1.0;
    const double x = map(value), step = x - mean;
    mean += step / count;
    squares += step * (x - mean);
  }
  return {mean, values.size() > 1 ? squares / (count - 1.0) : no_value};
}

bool counts_as_converged(std::uint8_t status) {
  return status == static_cast<std::uint8_t>(FitStatus::converged) ||
         status == static_cast<std::uint8_t>(FitStatus::at_boundary);
}

}  // namespace

SampleSummary summarise(std::span<const double> values) {
  std::vector<double> sorted;
  for (const double value : values) {
    if (std::isfinite(value)) sorted.push_back(value);
  }
  const Moments plain =
      moments(sorted, [](double x) { return x; });  // in row order, so that bytes do not depend on ties
  const Moments square = moments(sorted, [](double x) { return x * x; });
  std::sort(sorted.begin(), sorted.end());
  SampleSummary out;
  out.count = static_cast<std::uint32_t>(sorted.size());
  if (sorted.empty()) {
    out.mean = out.mean_mcse = out.median = out.median_mcse = out.rms = out.rms_mcse = no_value;
    out.q05 = out.q25 = out.q75 = out.q95 = out.cv_squared = out.cv_squared_of_squares = out.share_zero = no_value;
    return out;
  }
  const double count = static_cast<double>(sorted.size());
  out.mean = plain.mean;
  out.mean_mcse = std::sqrt(plain.variance / count);
  out.rms = std::sqrt(square.mean);
  out.rms_mcse = out.rms > 0 ? std::sqrt(square.variance / count) / (2.0 * out.rms) : 0.0;
  out.median = sorted_quantile(sorted, 0.5);
  out.median_mcse = sorted.size() > 1 ? median_error(sorted) : no_value;
  out.q05 = sorted_quantile(sorted, 0.05);
  out.q25 = sorted_quantile(sorted, 0.25);
  out.q75 = sorted_quantile(sorted, 0.75);
  out.q95 = sorted_quantile(sorted, 0.95);
  out.cv_squared = plain.variance / (plain.mean * plain.mean);
  out.cv_squared_of_squares = square.variance / (square.mean * square.mean);
  out.share_zero = share_at_zero(sorted);
  return out;
}

double share_at_zero(std::span<const double> values, double largest) {
  std::vector<double> sizes;
  for (const double value : values) {
    if (std::isfinite(value)) sizes.push_back(std::abs(value));
  }
  if (sizes.empty()) return no_value;
  std::sort(sizes.begin(), sizes.end());
  constexpr double share_of_scale = 1e-8, rounding = 1e-15;
  const double zero = std::max(share_of_scale * sorted_quantile(sizes, 0.95), rounding * largest);
  const auto at_zero = std::upper_bound(sizes.begin(), sizes.end(), zero) - sizes.begin();
  return static_cast<double>(at_zero) / static_cast<double>(sizes.size());
}

std::vector<double> finite_values(const CellTable& cell, std::size_t column) {
  std::vector<double> out;
  const std::size_t width = cell.info.columns.size();
  for (std::size_t r = 0; r < cell.status.size(); ++r) {
    const double value = cell.values[r * width + column];
    if (cell.status[r] != 0 && std::isfinite(value)) out.push_back(value);
  }
  return out;
}

double share_not_converged(const CellTable& cell) {
  std::size_t done = 0, open = 0;
  for (const std::uint8_t status : cell.status) {
    if (status == 0) continue;
    ++done;
    open += counts_as_converged(status) ? 0 : 1;
  }
  return done == 0 ? no_value : static_cast<double>(open) / static_cast<double>(done);
}

double share_weak(const CellTable& cell) {
  constexpr std::size_t rank_deficiency = certificate_column("rank_deficiency");
  constexpr std::size_t weak_directions = certificate_column("weak_directions");
  double known = 0.0, weak = 0.0;
  for (std::size_t r = 0; r < cell.status.size(); ++r) {
    const double directions = std::fmax(cell.certificate_at(r, rank_deficiency),
                                        cell.certificate_at(r, weak_directions));  // NaN: not counted
    if (!std::isfinite(directions)) continue;
    known += 1.0;
    weak += directions >= 1.0 ? 1.0 : 0.0;
  }
  return known > 0.0 ? weak / known : no_value;
}

bool is_yardstick(const CellTable& cell, std::size_t r) {
  return r < cell.status.size() && cell.status[r] != 0 &&
         cell.status[r] != static_cast<std::uint8_t>(FitStatus::degenerate) && std::isfinite(cell.log_likelihood[r]);
}

namespace {

/// The best log-likelihood of each replicate over the cells that saw the same data, and how many fits it is the best
/// of.
struct Best {
  std::vector<double> top;
  std::vector<int> num_yardsticks;
  int num_cells = 0;
};

LikelihoodGap gap_of(const CellTable& cell, const Best& best) {
  double sum = 0.0, finite = 0.0, at_best = 0.0, compared = 0.0;
  for (std::size_t r = 0; r < cell.status.size(); ++r) {
    if (cell.status[r] == 0) continue;
    const bool is_alone = is_yardstick(cell, r) && best.num_yardsticks[r] < 2;
    compared += is_alone ? 0.0 : 1.0;
    if (!std::isfinite(cell.log_likelihood[r])) continue;
    double gap = std::isfinite(best.top[r]) ? std::max(0.0, best.top[r] - cell.log_likelihood[r]) : 0.0;
    if (is_yardstick(cell, r) && !is_alone && gap <= nats_at_best) at_best += 1.0;
    const double newton = cell.certificate_at(r, certificate_column("remaining_gain"));
    if (std::isfinite(newton)) gap = std::max(gap, newton);
    sum += gap;
    finite += 1.0;
  }
  return {finite > 0 ? sum / finite : no_value,
          compared > 0 && finite > 0 && best.num_cells > 1 ? at_best / compared : no_value, compared};
}

}  // namespace

std::vector<LikelihoodGap> likelihood_gaps(const ResultSet& results) {
  std::map<std::tuple<std::string, std::int64_t, std::int64_t>, Best> data;
  for (const CellTable& cell : results.cells) {
    Best& best = data[{cell.info.scenario, cell.info.n, cell.info.k}];
    ++best.num_cells;
    if (best.top.size() < cell.status.size()) {
      best.top.resize(cell.status.size(), -std::numeric_limits<double>::infinity());
      best.num_yardsticks.resize(cell.status.size(), 0);
    }
    for (std::size_t r = 0; r < cell.status.size(); ++r) {
      if (!is_yardstick(cell, r)) continue;
      best.top[r] = std::max(best.top[r], cell.log_likelihood[r]);
      ++best.num_yardsticks[r];
    }
  }
  std::vector<LikelihoodGap> out;
  out.reserve(results.cells.size());
  for (const CellTable& cell : results.cells)
    out.push_back(gap_of(cell, data[{cell.info.scenario, cell.info.n, cell.info.k}]));
  return out;
}

namespace {

SummaryRow summary_row(const CellTable& cell, std::size_t column, const LikelihoodGap& gap) {
  const SampleSummary s = summarise(finite_values(cell, column));
  SummaryRow row;
  row.cell = cell.info.id;
  row.scenario = cell.info.scenario;
  row.estimator = cell.info.estimator;
  row.column = cell.info.columns[column];
  row.kind = kind_of_column(cell.info.columns, column);
  row.axis = cell.info.axis;
  row.n = cell.info.n;
  row.k = cell.info.k;
  row.count = s.count;
  row.replicates = cell.num_done();
  row.mean = s.mean;
  row.mean_mcse = s.mean_mcse;
  row.median = s.median;
  row.median_mcse = s.median_mcse;
  row.rms = s.rms;
  row.rms_mcse = s.rms_mcse;
  row.q05 = s.q05;
  row.q25 = s.q25;
  row.q75 = s.q75;
  row.q95 = s.q95;
  row.share_zero = s.share_zero;
  row.share_not_converged = share_not_converged(cell);
  row.optimisation_error = gap.nats;
  row.share_at_best = gap.share_at_best;
  row.share_weak = share_weak(cell);
  row.floor = cell.info.floor[column];
  return row;
}

std::vector<SummaryRow> summary_rows(const ResultSet& results, const std::vector<LikelihoodGap>& gaps,
                                     std::size_t first, std::size_t end) {
  std::vector<SummaryRow> rows;
  std::size_t count = 0;
  for (std::size_t c = first; c < end; ++c) count += results.cells[c].info.columns.size();
  rows.reserve(count);  // growing would copy them
  for (std::size_t c = first; c < end; ++c) {
    for (std::size_t column = 0; column < results.cells[c].info.columns.size(); ++column)
      rows.push_back(summary_row(results.cells[c], column, gaps[c]));
  }
  return rows;
}

}  // namespace

std::vector<SummaryRow> summarise_cells(const ResultSet& results) {
  return summary_rows(results, likelihood_gaps(results), 0, results.cells.size());
}

SummarySource summarise_in_pieces(const ResultSet& results) {
  constexpr std::size_t cells_each = 4096;
  SummarySource source;
  const auto grow = [](std::size_t& length, const std::string& text) { length = std::max(length, text.size()); };
  for (const CellTable& cell : results.cells) {
    source.num_rows += cell.info.columns.size();
    grow(source.cell_length, cell.info.id);
    grow(source.scenario_length, cell.info.scenario);
    grow(source.estimator_length, cell.info.estimator);
    grow(source.axis_length, cell.info.axis);
    for (const std::string& column : cell.info.columns) grow(source.column_length, column);
  }
  source.num_pieces = std::max<std::size_t>(1, (results.cells.size() + cells_each - 1) / cells_each);
  source.make = [gaps = likelihood_gaps(results)](const ResultSet& same, std::size_t piece) {
    const std::size_t first = piece * cells_each;
    return summary_rows(same, gaps, first, std::min(first + cells_each, same.cells.size()));
  };
  return source;
}

}  // namespace mixrate
