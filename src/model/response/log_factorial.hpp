// log n! for whole numbers n >= 0.
#pragma once

#include <array>
#include <cmath>
#include <numbers>

namespace mixrate {

/// Sums of logarithms below 256, else Stirling's series with three terms: the next is below 1e-19.
inline double log_factorial(double n) {
  static const std::array<double, 256> table = [] {
    std::array<double, 256> out{};
    for (std::size_t i = 1; i < out.size(); ++i) out[i] = out[i - 1] + std::log(static_cast<double>(i));
    return out;
  }();
  if (n < 256.0) return table[static_cast<std::size_t>(n)];
  const double inverse = 1.0 / n, square = inverse * inverse;
  return n * (std::log(n) - 1.0) + 0.5 * std::log(2.0 * std::numbers::pi * n) +
         inverse * (1.0 / 12.0 - square * (1.0 / 360.0 - square / 1260.0));
}

}  // namespace mixrate
