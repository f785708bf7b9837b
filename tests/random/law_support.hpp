// Kolmogorov's distance, mean and variance of a sample against a law.
#pragma once

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <functional>
#include <vector>

namespace mixrate::testing_tools {

/// sqrt(n) times the largest distance between the empirical and a continuous distribution function.
inline double kolmogorov_distance(std::vector<double> sample, const std::function<double(double)>& cdf) {
  std::sort(sample.begin(), sample.end());
  const auto n = static_cast<double>(sample.size());
  double distance = 0.0;
  for (std::size_t i = 0; i < sample.size(); ++i) {
    const double value = cdf(sample[i]), rank = static_cast<double>(i);
    distance = std::max({distance, value - rank / n, (rank + 1.0) / n - value});
  }
  return distance * std::sqrt(n);
}

/// P(sqrt(n) D > x) for large n.
inline double kolmogorov_p_value(double x) {
  double sum = 0.0;
  for (int m = 1; m < 100; ++m) sum += (m % 2 == 1 ? 2.0 : -2.0) * std::exp(-2.0 * m * m * x * x);
  return std::min(1.0, std::max(0.0, sum));
}

/// 2 exp(-2 * 2.3^2) = 5e-5, about four standard errors of a normal.
inline constexpr double kolmogorov_bound = 2.3;

/// z of the sample's mean and variance; standard errors from the sample's fourth moments.
struct MomentScores {
  double mean, variance;
};

inline MomentScores moment_scores(const std::vector<double>& sample, double mean, double variance) {
  const auto n = static_cast<double>(sample.size());
  double first = 0.0, second = 0.0, fourth = 0.0;
  for (const double x : sample) {
    const double u = x - mean;
    first += u / n;
    second += u * u / n;
    fourth += u * u * u * u / n;
  }
  return {first / std::sqrt(variance / n), (second - variance) / std::sqrt((fourth - second * second) / n)};
}

}  // namespace mixrate::testing_tools
