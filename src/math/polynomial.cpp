#include "math/polynomial.hpp"

#include <cmath>
#include <limits>

namespace mixrate {

namespace {

/// The root of c in [low, high], where it is monotone and its signs at the ends differ: Newton, else bisection.
Wide root_between(const WideVector& c, const WideVector& slope, Wide low, Wide high) {
  const bool rises = evaluate_polynomial(c, low) < 0.0L;
  Wide x = 0.5L * (low + high);
  for (int step = 0; step < 200; ++step) {
    const Wide value = evaluate_polynomial(c, x);
    if (value == 0.0L) return x;
    ((value < 0.0L) == rises ? low : high) = x;
    Wide next = x - value / evaluate_polynomial(slope, x);
    // A quarter of the steps bisect: Newton alone may creep towards a root of high order.
    if (step % 4 == 3 || !(next > low && next < high)) next = 0.5L * (low + high);
    if (next == x || next <= low || next >= high) return x;
    if (std::abs(next - x) < std::numeric_limits<Wide>::epsilon() * 0.25L) return next;
    x = next;
  }
  return x;
}

}  // namespace

Wide evaluate_polynomial(const WideVector& c, Wide x) {
  Wide value = 0.0L;
  for (Index r = c.size() - 1; r >= 0; --r) value = value * x + c[r];
  return value;
}

WideVector derivative(const WideVector& c) {
  if (c.size() <= 1) return WideVector::Zero(1);
  WideVector slope(c.size() - 1);
  for (Index r = 1; r < c.size(); ++r) slope[r - 1] = static_cast<Wide>(r) * c[r];
  return slope;
}

std::vector<Wide> sign_changes(const WideVector& c, Wide low, Wide high) {
  if (c.size() <= 1) return {};
  const WideVector slope = derivative(c);
  std::vector<Wide> ends = sign_changes(slope, low, high), found;
  ends.push_back(high);
  Wide left = low, at_left = evaluate_polynomial(c, low);
  for (const Wide right : ends) {
    const Wide at_right = evaluate_polynomial(c, right);
    // A zero at an inner end belongs to neither piece: compare with the last value that is not zero.
    if ((at_left < 0.0L && at_right > 0.0L) || (at_left > 0.0L && at_right < 0.0L)) {
      found.push_back(root_between(c, slope, left, right));
    }
    if (at_right != 0.0L) {
      left = right;
      at_left = at_right;
    } else if (at_left == 0.0L) {
      left = right;
    }
  }
  return found;
}

std::vector<Wide> local_minimisers(const WideVector& c, Wide low, Wide high) {
  const WideVector slope = derivative(c);
  const std::vector<Wide> turns = sign_changes(slope, low, high);
  std::vector<Wide> found;
  // The sign of the slope before the first turn, taken half-way: at the end itself it may be zero.
  Wide before = low;
  for (std::size_t i = 0; i <= turns.size(); ++i) {
    const Wide after = i < turns.size() ? turns[i] : high;
    const bool falls = evaluate_polynomial(slope, 0.5L * (before + after)) < 0.0L;
    if (i == 0 && !falls) found.push_back(low);
    if (falls) found.push_back(after);
    before = after;
  }
  return found;
}

}  // namespace mixrate
