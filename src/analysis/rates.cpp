#include "analysis/rates.hpp"

#include <algorithm>
#include <boost/math/distributions/chi_squared.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>
#include <limits>
#include <map>
#include <string_view>
#include <tuple>

#include "analysis/summary.hpp"
#include "experiment/column_kinds.hpp"

namespace mixrate {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr double least_variance = 1e-12;  // of a log error; losses that vary less do not vary, to rounding

/// Weights 1 / variance, each variance first averaged with the mean one.
std::vector<double> shrunken_weights(std::span<const RatePoint> points) {
  double pooled = 0.0;
  for (const RatePoint& p : points) pooled += p.variance / static_cast<double>(points.size());
  std::vector<double> weights;
  for (const RatePoint& p : points) weights.push_back(2.0 / (p.variance + pooled));
  return weights;
}

struct Centre {
  double x = 0, y = 0, sxx = 0, total = 0;
};

Centre weighted_centre(std::span<const RatePoint> points, const std::vector<double>& weights) {
  Centre c;
  for (std::size_t i = 0; i < points.size(); ++i) {
    c.total += weights[i];
    c.x += weights[i] * points[i].log_n;
    c.y += weights[i] * points[i].log_error;
  }
  c.x /= c.total;
  c.y /= c.total;
  for (std::size_t i = 0; i < points.size(); ++i) c.sxx += weights[i] * std::pow(points[i].log_n - c.x, 2);
  return c;
}

/// The quadratic coefficient after taking out constant and line, and its two-sided p-value for the points' variances.
void add_curvature(std::span<const RatePoint> points, const std::vector<double>& weights, const Centre& c,
                   SlopeFit& fit) {
  fit.curvature = fit.curvature_p = nan;
  if (points.size() < 4) return;
  double cubes = 0.0, squares = 0.0;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const double x = points[i].log_n - c.x;
    squares += weights[i] * x * x / c.total;
    cubes += weights[i] * x * x * x / c.sxx;
  }
  double top = 0.0, bottom = 0.0, variance = 0.0;
  for (std::size_t i = 0; i < points.size(); ++i) {  // x^2 made orthogonal to 1 and x
    const double x = points[i].log_n - c.x, z = x * x - squares - cubes * x;
    top += weights[i] * z * points[i].log_error;
    bottom += weights[i] * z * z;
    variance += weights[i] * weights[i] * z * z * points[i].variance;
  }
  if (!(bottom > 0)) return;
  fit.curvature = top / bottom;
  const double score = std::abs(fit.curvature) / (std::sqrt(variance) / bottom);
  fit.curvature_p = 2.0 * boost::math::cdf(boost::math::complement(boost::math::normal(), score));
}

/// Theory says so (exponent 0), and at every n nearly all fits are rank deficient at the resolution of the data.
bool is_not_identifiable(const RateRow& row) { return row.predicted == 0.0 && row.share_weak >= 0.99; }

std::string verdict(const RateRow& row, double share_zero) {
  if (row.num_cells < 3) return "too few";
  if (is_not_identifiable(row)) return "not identifiable";
  if (row.functional == Functional::median && share_zero >= 0.25) return "atom at 0";
  if (std::isnan(row.slope)) return "no spread";
  if (std::isnan(row.predicted)) return "no theory";
  if (row.lower <= row.predicted && row.predicted <= row.upper) return "agrees";
  if (row.curvature_p < 0.001) return "curved";
  return row.slope < row.predicted ? "steeper" : "flatter";
}

}  // namespace

bool has_comparable_spreads(std::span<const RatePoint> points) {
  double mean = 0.0, largest = 0.0;
  for (const RatePoint& p : points) {
    mean += p.variance / static_cast<double>(points.size());
    largest = std::max(largest, p.variance);
  }
  if (largest <= least_variance) return true;
  const double none = std::max(least_variance, 1e-6 * mean);
  return std::ranges::all_of(points, [=](const RatePoint& p) { return p.variance > none; });
}

SlopeFit fit_slope(std::span<const RatePoint> points) {
  const std::vector<double> weights = shrunken_weights(points);
  const Centre c = weighted_centre(points, weights);
  SlopeFit fit;
  double variance = 0.0;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const double coefficient = weights[i] * (points[i].log_n - c.x) / c.sxx;
    fit.slope += coefficient * points[i].log_error;
    variance += coefficient * coefficient * points[i].variance;
  }
  fit.intercept = c.y - fit.slope * c.x;
  fit.standard_error = std::sqrt(variance);
  double misfit = 0.0, quantile = boost::math::quantile(boost::math::normal(), 0.975);
  for (const RatePoint& p : points)
    misfit += std::pow(p.log_error - fit.intercept - fit.slope * p.log_n, 2) / p.variance;
  if (points.size() > 2) {
    const double freedom = static_cast<double>(points.size() - 2);
    fit.misfit_p = std::isfinite(misfit)
                       ? boost::math::cdf(boost::math::complement(boost::math::chi_squared(freedom), misfit))
                       : 0.0;
    if (fit.misfit_p < 0.05 && !has_comparable_spreads(points)) return {nan, nan, nan, nan, nan, nan, nan, nan};
    if (fit.misfit_p < 0.05) {
      fit.standard_error *= std::sqrt(std::max(1.0, misfit / freedom));
      quantile = boost::math::quantile(boost::math::students_t(freedom), 0.975);
    }
  }
  fit.lower = fit.slope - quantile * fit.standard_error;
  fit.upper = fit.slope + quantile * fit.standard_error;
  add_curvature(points, weights, c, fit);
  return fit;
}

RatePoint rate_point(std::span<const double> losses, double n, Functional functional) {
  const SampleSummary s = summarise(losses);
  const double count = static_cast<double>(s.count);
  RatePoint point{std::log(n), nan, nan};
  switch (functional) {
    case Functional::mean:
      point.variance = s.cv_squared / count;
      point.log_error = std::log(s.mean) + 0.5 * point.variance;
      break;
    case Functional::rms:
      point.variance = 0.25 * s.cv_squared_of_squares / count;
      point.log_error = std::log(s.rms) + point.variance;
      break;
    case Functional::median:
      point.variance = std::pow(s.median_mcse / s.median, 2);
      point.log_error = std::log(s.median);
      break;
  }
  // Losses that do not vary still get a weight that is finite; see has_comparable_spreads.
  if (std::isfinite(point.variance)) point.variance = std::max(point.variance, least_variance);
  return point;
}

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
    at_best += count * gaps[c].share_at_best;
    compared += count;
  }
  if (compared > 0.0) facts.share_at_best = at_best / compared;
  if (done > 0.0) facts.share_not_converged = open / done;
  return facts;
}

/// Position of a loss column in a cell; cells of one series may come from experiments with different losses.
std::ptrdiff_t column_at(const CellInfo& info, const std::string& column) {
  const auto at = std::find(info.columns.begin(), info.columns.end(), column);
  return at == info.columns.end() ? -1 : at - info.columns.begin();
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

RateRow rate_row(const ResultSet& results, const Series& series, const std::string& column, Functional functional,
                 const RateOptions& options) {
  RateRow row;
  row.scenario = series.scenario;
  row.axis = series.axis;
  row.estimator = series.estimator;
  row.k = series.k;
  row.k0 = series.k0;
  row.column = column;
  row.functional = functional;
  row.predicted = row.floor = row.share_weak = nan;
  std::vector<RatePoint> points;
  double share_zero = 0.0;
  const double largest = functional == Functional::median ? largest_loss(results, series, column) : 0.0;
  for (const std::size_t c : series.cells) {
    const CellTable& cell = results.cells[c];
    const std::ptrdiff_t at = column_at(cell.info, column);
    if (at < 0 || static_cast<double>(cell.info.n) < options.n_min) continue;
    row.predicted = cell.info.predicted[static_cast<std::size_t>(at)];
    const std::vector<double> losses = finite_values(cell, static_cast<std::size_t>(at));
    if (losses.size() < options.min_rows) continue;
    const RatePoint point = rate_point(losses, static_cast<double>(cell.info.n), functional);
    if (!std::isfinite(point.log_error) || !std::isfinite(point.variance)) continue;
    points.push_back(point);
    share_zero = std::max(share_zero, share_at_zero(losses, largest));
    row.n_min = points.size() == 1 ? static_cast<double>(cell.info.n) : row.n_min;
    row.n_max = static_cast<double>(cell.info.n);
    row.floor = cell.info.floor[static_cast<std::size_t>(at)];
    row.share_weak = std::fmin(row.share_weak, share_weak(cell));
  }
  row.num_cells = static_cast<std::int32_t>(points.size());
  row.slope = row.standard_error = row.lower = row.upper = row.curvature = row.curvature_p = nan;
  if (points.size() >= 2) {
    const SlopeFit fit = fit_slope(points);
    row.slope = fit.slope;
    row.standard_error = fit.standard_error;
    row.lower = fit.lower;
    row.upper = fit.upper;
    row.curvature = fit.curvature;
    row.curvature_p = fit.curvature_p;
  }
  row.verdict = verdict(row, share_zero);
  return row;
}

}  // namespace

std::vector<RateRow> compute_rates(const ResultSet& results, const RateOptions& options) {
  const std::vector<LikelihoodGap> gaps = likelihood_gaps(results);
  std::vector<RateRow> rows;
  for (const Series& series : find_series(results)) {
    const SeriesFacts facts = series_facts(results, series, gaps);
    std::vector<std::pair<std::string, ColumnKind>> columns;
    for (const std::size_t c : series.cells) {
      const CellTable& cell = results.cells[c];
      for (std::size_t at = 0; at < cell.info.columns.size(); ++at) {
        const std::string& name = cell.info.columns[at];
        const bool known = std::ranges::find(columns, name, [](const auto& c) { return c.first; }) != columns.end();
        const std::vector<double> losses = finite_values(cell, at);
        const bool varies = std::any_of(losses.begin(), losses.end(), [](double loss) { return loss > 0; });
        const bool has_slope = meaning_of_column(cell.info.columns, at).kind == NumberKind::quantity;
        if (!known && varies && has_slope) columns.emplace_back(name, kind_of_column(cell.info.columns, at));
      }
    }
    for (const auto& [column, kind] : columns) {
      for (const Functional functional : {Functional::mean, Functional::median, Functional::rms}) {
        RateRow row = rate_row(results, series, column, functional, options);
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

}  // namespace mixrate
