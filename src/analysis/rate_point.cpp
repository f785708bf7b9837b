#include "analysis/rate_point.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <vector>

#include "base/error.hpp"
#include "math/statistics/distributions.hpp"
#include "math/statistics/quantile.hpp"
#include "random/stream.hpp"

namespace mixrate {

namespace {

constexpr double undefined = std::numeric_limits<double>::quiet_NaN();
/// Measured for medians at R = 10 to 100: the bootstrap variance is too large by 1.2 / sqrt(R), within 10 %.
constexpr double quantile_excess = 1.2;

std::vector<double> finite_of(std::span<const double> values) {
  std::vector<double> out;
  std::ranges::copy_if(values, std::back_inserter(out), [](double x) { return std::isfinite(x); });
  return out;
}

/// The jackknife of values without one replicate each. Not finite if one of them is.
RatePoint jackknife_point(double n, double whole, const std::vector<double>& without) {
  const double count = static_cast<double>(without.size());
  double mean = 0.0, squares = 0.0, fourth = 0.0;
  for (const double y : without) mean += y / count;
  for (const double y : without) {
    const double influence = (count - 1.0) * (y - mean);
    squares += influence * influence;
    fourth += std::pow(influence, 4);
  }
  const double variance = squares / (count - 1.0);
  RatePoint point{std::log(n), count * whole - (count - 1.0) * mean, variance / count, count, 3.0};
  if (variance > 0.0) point.kurtosis = fourth / count / (variance * variance);
  return point;
}

double power_of(double x, Functional functional) { return functional == Functional::rms ? x * x : x; }

/// (1 / q) log of the mean of x^q, q = 1 or 2, without each replicate; the whole one first.
std::vector<double> log_moments(const std::vector<double>& x, Functional functional) {
  const double scale = functional == Functional::rms ? 0.5 : 1.0, count = static_cast<double>(x.size());
  double sum = 0.0;
  for (const double value : x) sum += power_of(value, functional);
  std::vector<double> out = {scale * std::log(sum / count)};
  for (const double value : x) {
    const double rest = sum - power_of(value, functional);
    // what is left beside one huge value is known to a few digits only, and may come out negative
    out.push_back(rest > 1e-14 * sum ? scale * std::log(rest / (count - 1.0)) : -INFINITY);
  }
  return out;
}

/// One loss is all there is: the delta method, which for this sample says cv^2 = R.
RatePoint single_loss_point(double n, double whole, double count, Functional functional) {
  const double scale = functional == Functional::rms ? 0.25 : 1.0;
  return {std::log(n), whole + (functional == Functional::rms ? 1.0 : 0.5) * scale, scale, count, count};
}

RatePoint moment_point(const std::vector<double>& x, double n, Functional functional) {
  const std::vector<double> values = log_moments(x, functional);
  if (!std::isfinite(values.front())) return {std::log(n), undefined, undefined};
  const std::vector<double> without(values.begin() + 1, values.end());
  if (std::ranges::any_of(without, [](double y) { return !std::isfinite(y); }))
    return single_loss_point(n, values.front(), static_cast<double>(x.size()), functional);
  return jackknife_point(n, values.front(), without);
}

/// Weights of the order statistics of a quantile: P((i - 1) / R < B <= i / R), B ~ Beta(a, b). The last ones are kept:
/// cells of a study have the same number of replicates, and a result file has up to 1e5 of them.
const std::vector<double>& beta_weights(double a, double b, std::size_t count) {
  thread_local std::vector<double> weights;
  thread_local std::array<double, 2> shape = {};
  if (weights.size() == count && shape == std::array{a, b}) return weights;
  shape = {a, b};
  weights.clear();
  double below = 0.0;
  for (std::size_t i = 1; i <= count; ++i) {
    const double upto = i == count ? 1.0 : beta_cdf(static_cast<double>(i) / static_cast<double>(count), a, b);
    weights.push_back(upto - below);
    below = upto;
  }
  return weights;
}

/// Maritz and Jarrett's weights belong to an order statistic; between two of them they are mixed as type 7 mixes.
RatePoint quantile_point(std::vector<double> x, double n, Functional functional) {
  const double level = level_of(functional), count = static_cast<double>(x.size());
  std::ranges::sort(x);
  const double value = sorted_quantile(x, level);
  RatePoint point{std::log(n), std::log(value), undefined, count, 0.0};
  if (!(value > 0.0)) return point;
  const double rank = 1.0 + level * (count - 1.0);
  const std::vector<double>& weights = beta_weights(rank, count - rank + 1.0, x.size());
  const double least = *std::ranges::find_if(x, [](double loss) { return loss > 0.0; });
  double mean = 0.0, square = 0.0;
  for (std::size_t i = 0; i < x.size(); ++i) {
    const double y = std::log(std::max(least, x[i]) / value);
    mean += weights[i] * y;
    square += weights[i] * y * y;
  }
  point.variance = std::max(0.0, square - mean * mean) / (1.0 + quantile_excess / std::sqrt(count));
  return point;
}

/// log of a quantile of A over that of B in the resample `rows`; not finite where one is 0.
double log_ratio_of_quantiles(const std::vector<double>& a, const std::vector<double>& b,
                              const std::vector<std::size_t>& rows, double level) {
  std::vector<double> x, y;
  for (const std::size_t r : rows) {
    x.push_back(a[r]);
    y.push_back(b[r]);
  }
  std::ranges::sort(x);
  std::ranges::sort(y);
  return std::log(sorted_quantile(x, level) / sorted_quantile(y, level));
}

/// The bootstrap of pairs, with the correction of quantile_point; its numbers depend on nothing but R.
RatePoint paired_quantile_point(const std::vector<double>& a, const std::vector<double>& b, double n, double level) {
  const std::size_t size = a.size();
  std::vector<std::size_t> rows(size);
  for (std::size_t r = 0; r < size; ++r) rows[r] = r;
  RatePoint point{std::log(n), log_ratio_of_quantiles(a, b, rows, level), undefined, static_cast<double>(size), 0.0};
  if (!std::isfinite(point.log_error)) return point;
  constexpr std::size_t work = 2'000'000, most = 500, fewest = 100;
  const std::size_t resamples = std::clamp(work / size, fewest, most);
  Stream stream({0, std::uint64_t{size}, 0}, Purpose::loss);
  double mean = 0.0, squares = 0.0, count = 0.0;
  for (std::size_t resample = 0; resample < resamples; ++resample) {
    for (std::size_t& row : rows) row = static_cast<std::size_t>(sample_uniform(stream) * static_cast<double>(size));
    const double ratio = log_ratio_of_quantiles(a, b, rows, level);
    if (!std::isfinite(ratio)) continue;  // resamples whose quantile is 0
    count += 1.0;
    const double step = ratio - mean;
    mean += step / count;
    squares += step * (ratio - mean);
  }
  if (count < static_cast<double>(fewest) / 2.0) return point;
  point.variance = squares / (count - 1.0) / (1.0 + quantile_excess / std::sqrt(static_cast<double>(size)));
  return point;
}

/// Losses that do not vary still get a weight that is finite; see has_comparable_spreads.
RatePoint with_least_variance(RatePoint point) {
  if (std::isfinite(point.variance)) point.variance = std::max(point.variance, least_variance);
  return point;
}

}  // namespace

double level_of(Functional functional) {
  switch (functional) {
    case Functional::median:
      return 0.5;
    case Functional::q25:
      return 0.25;
    case Functional::q75:
      return 0.75;
    case Functional::q95:
      return 0.95;
    case Functional::mean:
    case Functional::rms:
      break;
  }
  return undefined;
}

RatePoint rate_point(std::span<const double> losses, double n, Functional functional) {
  std::vector<double> x = finite_of(losses);
  if (x.size() < 2) return {std::log(n), undefined, undefined};
  const bool is_moment = std::isnan(level_of(functional));
  return with_least_variance(is_moment ? moment_point(x, n, functional) : quantile_point(std::move(x), n, functional));
}

RatePoint paired_point(std::span<const double> losses_a, std::span<const double> losses_b, double n,
                       Functional functional) {
  MIXRATE_EXPECT(losses_a.size() == losses_b.size(), "replicates come in pairs");
  std::vector<double> a, b;
  for (std::size_t r = 0; r < losses_a.size(); ++r) {
    if (!std::isfinite(losses_a[r]) || !std::isfinite(losses_b[r])) continue;
    a.push_back(losses_a[r]);
    b.push_back(losses_b[r]);
  }
  if (a.size() < 2) return {std::log(n), undefined, undefined};
  if (const double level = level_of(functional); !std::isnan(level))
    return with_least_variance(paired_quantile_point(a, b, n, level));
  std::vector<double> difference = log_moments(a, functional);
  const std::vector<double> second = log_moments(b, functional);
  for (std::size_t i = 0; i < difference.size(); ++i) difference[i] -= second[i];
  if (std::ranges::any_of(difference, [](double y) { return !std::isfinite(y); }))
    return {std::log(n), undefined, undefined};
  return with_least_variance(jackknife_point(n, difference.front(), {difference.begin() + 1, difference.end()}));
}

}  // namespace mixrate
