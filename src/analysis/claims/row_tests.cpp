#include "analysis/claims/row_tests.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "analysis/format.hpp"
#include "analysis/share_points.hpp"
#include "base/error.hpp"
#include "math/statistics/distributions.hpp"
#include "random/stream.hpp"

namespace mixrate {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// Half the width of a two-sided normal interval, in standard errors.
double normal_half_width(double level) { return normal_quantile(1.0 - 0.5 * level); }

/// Which intervals say nothing: those that reach the rival, from the side of the statement.
bool reaches_rival(const RowTest& test, ClaimSense sense, double exponent, double rival) {
  if (sense == ClaimSense::at_least && exponent < rival) return test.upper >= rival;
  if (sense == ClaimSense::no_rate) return test.lower <= rival;
  return test.lower <= rival && rival <= test.upper;
}

}  // namespace

double rival_exponent(double exponent) { return exponent == 0.0 ? -0.5 : 0.0; }

RowTest test_slope(const MeasuredSlope& measured, ClaimSense sense, double exponent, double level) {
  const auto& [slope, lower, upper, freedom] = measured;
  MIXRATE_EXPECT(lower < slope && slope < upper && freedom > 0.0, "a slope lies inside its interval");
  const double usual = student_quantile(0.975, freedom);
  const double below = (slope - lower) / usual, above = (upper - slope) / usual;  // scales of the two sides
  const double wide = student_quantile(1.0 - 0.5 * level, freedom);
  RowTest test{.value = slope, .lower = slope - wide * below, .upper = slope + wide * above};
  const double from = slope - exponent, scale = from > 0.0 ? below : above;
  switch (sense) {
    case ClaimSense::sharp:
    case ClaimSense::published:
      test.p = 2.0 * student_tail(std::abs(from) / scale, freedom);
      break;
    case ClaimSense::at_least:
      test.p = student_tail(from / scale, freedom);
      break;
    case ClaimSense::no_rate:
      test.p = student_tail(-from / scale, freedom);
      break;
  }
  const double rival = rival_exponent(exponent);
  if (reaches_rival(test, sense, exponent, rival))
    test.silence = fmt::format("the interval contains {}, too", format_exponent(rival));
  return test;
}

RowTest test_share(const MeasuredShare& measured, double level) {
  const auto& [hits, count] = measured;
  MIXRATE_EXPECT(count > 0.0 && hits >= 0.0 && hits <= count, "a share of some trials");
  const SharePoint point = wilson(0.0, hits / count, count, normal_half_width(level));
  RowTest test{.value = point.value, .lower = point.lower, .upper = point.upper};
  test.p = hits == count ? 1.0 : beta_cdf(0.5, count - hits, hits + 1.0);
  if (test.lower <= least_share) test.silence = fmt::format("the interval contains {}, too", least_share);
  return test;
}

RowTest test_law(const MeasuredLaw& measured, double level) {
  MIXRATE_EXPECT(measured.count > 0.0, "a law of some values");
  RowTest test{.value = measured.distance};
  test.upper = measured.distance + std::sqrt(std::log(2.0 / level) / (2.0 * measured.count));
  test.p = measured.p;
  if (test.upper >= far_from_law) test.silence = fmt::format("the interval contains {}, too", far_from_law);
  return test;
}

RowTest test_value(const MeasuredValue& measured, double stated, double rival, double level) {
  MIXRATE_EXPECT(measured.error > 0.0, "a value with a standard error");
  const double half = normal_half_width(level) * measured.error;
  RowTest test{.value = measured.value, .lower = measured.value - half, .upper = measured.value + half};
  test.p = 2.0 * student_tail(std::abs(measured.value - stated) / measured.error, infinity);
  if (test.lower <= rival && rival <= test.upper)
    test.silence = fmt::format("the interval contains {:.3g}, too", rival);
  return test;
}

RowTest test_order(const MeasuredOrder& measured, double stated) {
  RowTest test{.value = measured.order, .lower = measured.order, .upper = measured.order};
  test.p = std::numeric_limits<double>::quiet_NaN();
  if (std::isinf(stated)) {
    test.is_refuted = !(measured.order >= beyond_powers);
    return test;
  }
  const double tolerance = std::max(measured.drift, order_rounding);
  test.lower = measured.order - tolerance;
  test.upper = measured.order + tolerance;
  test.is_refuted = !(std::abs(measured.order - stated) <= tolerance);
  if (measured.drift > most_drift) test.silence = fmt::format("it drifts by {:.2g}: no power yet", measured.drift);
  return test;
}

}  // namespace mixrate
