#include "analysis/rates.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <string_view>
#include <tuple>

#include "analysis/rate_rows.hpp"
#include "analysis/summary.hpp"

namespace mixrate {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
}  // namespace

std::vector<Series> find_series(const ResultSet& results) {
  std::vector<Series> out;
  std::map<std::tuple<std::string_view, std::string_view, std::int64_t>, std::size_t> known;
  for (std::size_t c = 0; c < results.cells.size(); ++c) {
    const CellInfo& info = results.cells[c].info;
    const auto [at, is_new] = known.try_emplace({info.scenario, info.estimator, info.k}, out.size());
    if (is_new) out.push_back({info.scenario, info.estimator, info.axis, info.k, info.k0, {}});
    out[at->second].cells.push_back(c);
  }
  for (Series& s : out) {
    std::stable_sort(s.cells.begin(), s.cells.end(),
                     [&](std::size_t a, std::size_t b) { return results.cells[a].info.n < results.cells[b].info.n; });
  }
  return out;
}

namespace {

/// What one series knows besides its slopes.
struct SeriesFacts {
  double share_not_converged = nan, optimisation_error = nan, share_at_best = nan;
};

SeriesFacts series_facts(const ResultSet& results, const Series& series, const std::vector<LikelihoodGap>& gaps) {
  SeriesFacts facts;
  double open = 0.0, done = 0.0, at_best = 0.0, compared = 0.0;
  for (const std::size_t c : series.cells) {
    const double count = static_cast<double>(results.cells[c].num_done());
    if (count == 0.0) continue;
    open += count * share_not_converged(results.cells[c]);
    done += count;
    if (!std::isnan(gaps[c].nats))
      facts.optimisation_error =
          std::isnan(facts.optimisation_error) ? gaps[c].nats : std::max(facts.optimisation_error, gaps[c].nats);
    if (std::isnan(gaps[c].share_at_best)) continue;
    at_best += gaps[c].num_compared * gaps[c].share_at_best;
    compared += gaps[c].num_compared;
  }
  if (compared > 0.0) facts.share_at_best = at_best / compared;
  if (done > 0.0) facts.share_not_converged = open / done;
  return facts;
}

/// The largest 95 % quantile of a column over the cells of a series.
double largest_loss(const ResultSet& results, const Series& series, const std::string& column) {
  double largest = 0.0;
  for (const std::size_t c : series.cells) {
    const std::ptrdiff_t at = column_at(results.cells[c].info, column);
    if (at < 0) continue;
    const double q95 = summarise(finite_values(results.cells[c], static_cast<std::size_t>(at))).q95;
    if (q95 > largest) largest = q95;
  }
  return largest;
}

UsableCells usable_cells(const ResultSet& results, const Series& series, const std::string& column,
                         Functional functional, const RateOptions& options, const Window& window) {
  UsableCells out;
  out.predicted = nan;
  const double largest = functional == Functional::median ? largest_loss(results, series, column) : 0.0;
  for (const std::size_t c : series.cells) {
    const CellTable& cell = results.cells[c];
    const std::ptrdiff_t at = column_at(cell.info, column);
    if (at < 0) continue;
    const auto place = static_cast<std::size_t>(at);
    const double n = static_cast<double>(cell.info.n);
    if (!is_inside(n, options, window)) continue;
    out.predicted = cell.info.predicted[place];
    const std::vector<double> losses = finite_values(cell, place);
    if (losses.size() < options.min_rows) {
      ++out.num_few;
      continue;
    }
    const RatePoint point = rate_point(losses, n, functional);
    if (!std::isfinite(point.log_error) || !std::isfinite(point.variance)) {
      ++out.num_undefined;
      continue;
    }
    out.points.push_back(point);
    out.cells.push_back({n, cell.info.floor[place], share_weak(cell), share_at_zero(losses, largest)});
  }
  return out;
}

}  // namespace

std::vector<RateRow> compute_rates(const ResultSet& results, const RateOptions& options) {
  const std::vector<LikelihoodGap> gaps = likelihood_gaps(results);
  const Window window = window_for(results, options);
  std::vector<RateRow> rows;
  for (const Series& series : find_series(results)) {
    const SeriesFacts facts = series_facts(results, series, gaps);
    for (const auto& [column, kind] : slope_columns(results, series)) {
      for (const Functional functional : options.functionals) {
        RateRow row = named_row(series, column, functional, window);
        finish_row(row, usable_cells(results, series, column, functional, options, window), options, window);
        row.kind = kind;
        row.share_not_converged = facts.share_not_converged;
        row.optimisation_error = facts.optimisation_error;
        row.share_at_best = facts.share_at_best;
        rows.push_back(std::move(row));
      }
    }
  }
  return rows;
}

std::vector<PointSeries> point_series(const ResultSet& results, const RateOptions& options) {
  const Window window = window_for(results, options);
  std::vector<PointSeries> out;
  for (const Series& series : find_series(results)) {
    for (const auto& [column, kind] : slope_columns(results, series)) {
      for (const Functional functional : options.functionals) {
        RateRow row = named_row(series, column, functional, window);
        UsableCells usable = usable_cells(results, series, column, functional, options, window);
        row.kind = kind;
        row.predicted = usable.predicted;
        out.push_back({std::move(row), std::move(usable.points)});
      }
    }
  }
  return out;
}

std::vector<LocalSlope> local_slopes(const ResultSet& results, const RateOptions& options) {
  std::vector<LocalSlope> out;
  for (const auto& [row, points] : point_series(results, options)) {
    for (std::size_t i = 0; i + 1 < points.size(); ++i) {
      const Estimate slope = slope_between(points[i], points[i + 1]);
      out.push_back({row.scenario, row.estimator, row.column, row.axis, row.k, row.functional,
                     std::exp(points[i].log_n), std::exp(points[i + 1].log_n), slope.value, slope.lower, slope.upper});
    }
  }
  return out;
}

}  // namespace mixrate
