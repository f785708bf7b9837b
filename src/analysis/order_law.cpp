#include "analysis/order_law.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "analysis/rates.hpp"
#include "analysis/summary.hpp"
#include "base/error.hpp"
#include "math/statistics/distributions.hpp"

namespace mixrate {

namespace {

constexpr double same_likelihood = nats_at_best;

/// P(sup |B| > x) of the Brownian bridge (Kolmogorov 1933).
double kolmogorov_tail(double x) {
  if (x < 0.2) return 1.0;
  double sum = 0.0;
  for (int j = 1; j <= 100; ++j) sum += (j % 2 == 1 ? 2.0 : -2.0) * std::exp(-2.0 * j * j * x * x);
  return std::clamp(sum, 0.0, 1.0);
}

std::vector<double> likelihood_ratios(const CellTable& small, const CellTable& large) {
  std::vector<double> out;
  for (std::size_t r = 0; r < small.status.size(); ++r)
    if (is_yardstick(small, r) && is_yardstick(large, r))
      out.push_back(2.0 * (large.log_likelihood[r] - small.log_likelihood[r]));
  return out;
}

/// sup |F_R - F|, at the jumps of both; values within same_likelihood of 0 are 0.
double kolmogorov_distance(std::vector<double> values, const LimitLaw& law) {
  for (double& value : values)
    if (std::abs(value) <= same_likelihood) value = 0.0;
  std::ranges::sort(values);
  const double count = static_cast<double>(values.size());
  double distance = 0.0;
  for (std::size_t i = 0; i < values.size();) {
    std::size_t end = i;
    while (end < values.size() && values[end] == values[i]) ++end;
    const double below = values[i] > 0.0 ? law.cdf(values[i]) : 0.0;  // F is continuous but for its step at 0
    distance = std::max(distance, std::abs(below - static_cast<double>(i) / count));
    distance = std::max(distance, std::abs(law.cdf(values[i]) - static_cast<double>(end) / count));
    i = end;
  }
  return distance;
}

OrderLawRow law_row(const CellTable& small, const CellTable& large, const LimitLaw& law, double level) {
  OrderLawRow row;
  row.scenario = small.info.scenario;
  row.estimator = small.info.estimator;
  row.axis = small.info.axis;
  row.n = small.info.n;
  row.k = small.info.k;
  row.k0 = small.info.k0;
  row.level = level;
  row.critical = law.quantile(1.0 - level);
  const std::vector<double> values = likelihood_ratios(small, large);
  row.count = values.size();
  if (values.empty()) return row;
  const double count = static_cast<double>(values.size());
  const auto share_of = [&](auto test) { return static_cast<double>(std::ranges::count_if(values, test)) / count; };
  row.negative = static_cast<std::size_t>(std::ranges::count_if(values, [](double v) { return v < -same_likelihood; }));
  row.at_zero = share_of([](double v) { return std::abs(v) <= same_likelihood; });
  row.mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
  double squares = 0.0;
  for (const double v : values) squares += (v - row.mean) * (v - row.mean);
  row.mean_error = count > 1.0 ? std::sqrt(squares / (count - 1.0) / count) : 0.0;
  row.rejected = wilson(static_cast<double>(row.n), share_of([&](double v) { return v > row.critical; }), count);
  row.distance = kolmogorov_distance(values, law);
  row.distance_upper = std::min(1.0, row.distance + 1.3581 / std::sqrt(count));
  row.p = kolmogorov_tail(std::sqrt(count) * row.distance);
  row.verdict = row.k < row.k0 ? "power" : row.p >= 0.05 ? "law" : "other law";
  return row;
}

}  // namespace

double LimitLaw::cdf(double x) const {
  if (x < 0.0) return 0.0;
  double sum = 0.0;
  for (std::size_t j = 0; j < weights.size(); ++j)
    sum += weights[j] * (j == 0 || x == 0.0 ? (j == 0 ? 1.0 : 0.0) : chi_squared_cdf(x, static_cast<double>(j)));
  return sum;
}

double LimitLaw::quantile(double level) const {
  MIXRATE_EXPECT(level > 0.0 && level < 1.0, "levels lie between 0 and 1");
  if (cdf(0.0) >= level) return 0.0;
  double low = 0.0, high = 1.0;
  while (cdf(high) < level) high *= 2.0;
  while (high - low > 1e-12 * high) {
    const double middle = 0.5 * (low + high);
    if (middle == low || middle == high) break;
    (cdf(middle) < level ? low : high) = middle;
  }
  return high;
}

std::vector<OrderLawRow> order_laws(const ResultSet& results, const LimitLaw& law, double level) {
  std::vector<OrderLawRow> rows;
  const std::vector<Series> all = find_series(results);
  for (const Series& small : all) {
    for (const Series& large : all) {
      if (large.k != small.k + 1 || large.scenario != small.scenario || large.estimator != small.estimator) continue;
      for (const std::size_t c : small.cells) {
        const CellTable& cell = results.cells[c];
        for (const std::size_t other : large.cells)
          if (results.cells[other].info.n == cell.info.n)
            rows.push_back(law_row(cell, results.cells[other], law, level));
      }
    }
  }
  return rows;
}

}  // namespace mixrate
