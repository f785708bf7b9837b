#include "random/binomial.hpp"

#include <algorithm>
#include <cmath>

#include "base/error.hpp"

namespace mixrate {

namespace {

/// The rest of Stirling's formula, log k! = (k + 1/2) log(k + 1) - (k + 1) + log(2 pi)/2 + rest(k).
double stirling_rest(double k) {
  constexpr double table[] = {0.08106146679532726,  0.04134069595540929, 0.02767792568499834, 0.02079067210376509,
                              0.01664469118982119,  0.01387612882307075, 0.01189670994589177, 0.01041126526197209,
                              0.009255462182712733, 0.008330563433362871};
  if (k <= 9.0) return table[static_cast<int>(k)];
  const double inverse = 1.0 / (k + 1.0), square = inverse * inverse;
  return (1.0 / 12 - (1.0 / 360 - 1.0 / 1260 * square) * square) * inverse;
}

/// P(0) P(1) .. from below; p <= 1/2 and n p < 10.
std::int64_t by_inversion(Stream& stream, std::int64_t n, double p) {
  const double ratio = p / (1.0 - p), trials = static_cast<double>(n);
  for (;;) {
    double mass = std::exp(trials * std::log1p(-p)), u = sample_uniform(stream);
    for (std::int64_t k = 0; k <= n && k < 200; ++k) {
      if (u <= mass) return k;
      u -= mass;
      mass *= ratio * (trials - static_cast<double>(k)) / static_cast<double>(k + 1);
    }  // beyond 200 only by rounding: draw again
  }
}

/// n p >= 10, p <= 1/2.
std::int64_t by_rejection(Stream& stream, std::int64_t count, double p) {
  const double n = static_cast<double>(count), spread = std::sqrt(n * p * (1.0 - p));
  const double b = 1.15 + 2.53 * spread, a = -0.0873 + 0.0248 * b + 0.01 * p, c = n * p + 0.5;
  const double v_r = 0.92 - 4.2 / b, alpha = (2.83 + 5.1 / b) * spread;
  const double r = p / (1.0 - p), mode = std::floor((n + 1.0) * p);
  for (;;) {
    const double u = sample_uniform(stream) - 0.5;
    double v = sample_uniform(stream);
    const double us = 0.5 - std::abs(u);
    const double k = std::floor((2.0 * a / us + b) * u + c);
    if (us >= 0.07 && v <= v_r) return static_cast<std::int64_t>(k);
    if (k < 0.0 || k > n) continue;
    v = std::log(v * alpha / (a / (us * us) + b));
    const double bound = (mode + 0.5) * std::log((mode + 1.0) / (r * (n - mode + 1.0))) +
                         (n + 1.0) * std::log((n - mode + 1.0) / (n - k + 1.0)) +
                         (k + 0.5) * std::log(r * (n - k + 1.0) / (k + 1.0)) + stirling_rest(mode) +
                         stirling_rest(n - mode) - stirling_rest(k) - stirling_rest(n - k);
    if (v <= bound) return static_cast<std::int64_t>(k);
  }
}

}  // namespace

std::int64_t sample_binomial(Stream& stream, std::int64_t n, double p) {
  MIXRATE_EXPECT(n >= 0 && p >= 0.0 && p <= 1.0, "a binomial law");
  if (n == 0 || p == 0.0) return 0;
  if (p > 0.5) return n - sample_binomial(stream, n, 1.0 - p);
  return static_cast<double>(n) * p < 10.0 ? by_inversion(stream, n, p) : by_rejection(stream, n, p);
}

Vector sample_multinomial(Stream& stream, std::int64_t n, ConstVectorRef weights) {
  Vector counts = Vector::Zero(weights.size());
  // what is left from each cell on, summed from the back: no cancellation in the tail
  Vector left(weights.size());
  double sum = 0.0;
  for (Index j = weights.size() - 1; j >= 0; --j) left[j] = sum += weights[j];
  for (Index j = 0; j < weights.size() && n > 0; ++j) {
    const std::int64_t count =
        j + 1 == weights.size() ? n
                                : sample_binomial(stream, n, left[j] > 0.0 ? std::min(1.0, weights[j] / left[j]) : 0.0);
    counts[j] = static_cast<double>(count);
    n -= count;
  }
  return counts;
}

}  // namespace mixrate
