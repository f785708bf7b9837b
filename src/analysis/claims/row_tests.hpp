// Tests of single rows of claims: what was measured against what a paper states.
//
// A row has a p-value of the statement, an interval at any level, and a rival: what would be true if there were nothing
// to see. An interval that also contains the rival says nothing for the statement.
#pragma once

#include <string>
#include <variant>

namespace mixrate {

/// How the measured number relates to the stated one.
enum class ClaimSense {
  sharp,      // it is the stated number: two-sided
  at_least,   // the error falls at least so fast: the slope is at most the exponent, one-sided
  no_rate,    // nothing falls: the slope is at least 0, one-sided; never refuted at one truth, see judge_family
  published,  // as sharp, for a number that somebody measured, whose own error is not known
};

/// A slope with its 95 % interval, which may be a hull and not symmetric, and the degrees of freedom of its quantile
/// (infinity: normal).
struct MeasuredSlope {
  double slope = 0, lower = 0, upper = 0, freedom = 0;
};
/// How often the true number was chosen.
struct MeasuredShare {
  double hits = 0, count = 0;
};
/// Kolmogorov's distance of so many values to a law, and its p-value.
struct MeasuredLaw {
  double distance = 0, p = 1, count = 0;
};
/// A number with a standard error.
struct MeasuredValue {
  double value = 0, error = 0;
};
/// An order of vanishing without Monte Carlo error: the slope over the last points, and how much local slopes differ
/// there (analysis/orders.hpp). The order is infinite where the column is 0.
struct MeasuredOrder {
  double order = 0, drift = 0;
};
using Measured = std::variant<std::monostate, MeasuredSlope, MeasuredShare, MeasuredLaw, MeasuredValue, MeasuredOrder>;

/// What a test of one row says.
struct RowTest {
  double value = 0;
  double lower = 0, upper = 0;  // at the level that was asked for
  double p = 1;                 // of the statement; NaN: exact, there is none
  std::string silence = {};     // why the interval says nothing for the statement; "": it does
  bool is_refuted = false;      // exact rows only: others are refuted by their p-value
};

/// A share below this at the largest n contradicts that the true number is chosen: a convention, for a limit cannot be
/// contradicted at one n.
inline constexpr double least_share = 0.5;
/// An interval of Kolmogorov's distance that reaches this says nothing.
inline constexpr double far_from_law = 0.1;
/// Orders within the drift of the stated one agree, or within this.
inline constexpr double order_rounding = 0.02;
/// Orders that drift by more are no powers yet.
inline constexpr double most_drift = 0.25;
/// An order of at least this is "faster than any power": the tables compare with powers up to the eighth.
inline constexpr double beyond_powers = 8.0;

/// What a stated exponent is compared with where nothing is to be seen: 0, and -1/2 where 0 is stated.
double rival_exponent(double exponent);

/// A slope s with half-width h of its 95 % interval on the side of the exponent e has the scale h / t_.975(f), and
///
///   p = 2 P(T_f > |s - e| / scale)    sharp, published
///   p = P(T_f > (s - e) / scale)      at_least
///   p = P(T_f > (0 - s) / scale)      no_rate
///
/// The interval at `level` has the same scales on its two sides: s - t h_lower / t_.975, s + t h_upper / t_.975, t the
/// quantile at 1 - level / 2. For a hull (analysis/window.hpp) this is a convention: only its level of 95 % was
/// measured. Silent where the interval contains the rival: for at_least and no_rate, where it reaches it.
RowTest test_slope(const MeasuredSlope& measured, ClaimSense sense, double exponent, double level);

/// p = P(Binomial(count, 1/2) <= hits), Wilson's interval at the level; silent where that reaches down to least_share.
RowTest test_share(const MeasuredShare& measured, double level);

/// The p-value of the distance; the interval is [0, distance + sqrt(log(2 / level) / (2 count))] (Massart 1990). Silent
/// where it reaches far_from_law.
RowTest test_law(const MeasuredLaw& measured, double level);

/// Two-sided and normal; silent where the interval contains the rival.
RowTest test_value(const MeasuredValue& measured, double stated, double rival, double level);

/// Refuted where the order differs from the stated one by more than max(drift, order_rounding), or, where infinity is
/// stated, is below beyond_powers. Silent where a finite order drifts by more than most_drift. p is NaN.
RowTest test_order(const MeasuredOrder& measured, double stated);

}  // namespace mixrate
