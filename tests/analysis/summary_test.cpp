#include "analysis/summary.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "random/stream.hpp"

namespace mixrate {
namespace {

TEST(Summary, KnownSmallSample) {
  const std::vector<double> values = {4.0, 1.0, 3.0, 2.0, std::numeric_limits<double>::quiet_NaN()};
  const SampleSummary s = summarise(values);
  EXPECT_EQ(s.count, 4u);
  EXPECT_DOUBLE_EQ(s.mean, 2.5);
  EXPECT_DOUBLE_EQ(s.median, 2.5);
  EXPECT_DOUBLE_EQ(s.q25, 1.75);
  EXPECT_DOUBLE_EQ(s.q75, 3.25);
  EXPECT_NEAR(s.rms, std::sqrt(7.5), 1e-15);
  EXPECT_NEAR(s.mean_mcse, std::sqrt(5.0 / 3.0 / 4.0), 1e-15);
}

TEST(Summary, AHeavyTailIsNotAnAtomAtZero) {
  std::vector<double> heavy, half_zero;
  for (int i = 1; i <= 100; ++i) {
    heavy.push_back(i == 100 ? 1e6 : 1.0 + 0.1 * i);
    half_zero.push_back(i % 2 == 0 ? 1.0 + 0.1 * i : 1e-9);
  }
  EXPECT_EQ(summarise(heavy).share_zero, 0.0);
  EXPECT_EQ(summarise(half_zero).share_zero, 0.5);
}

TEST(Summary, EmptyIsNotANumber) {
  const SampleSummary s = summarise(std::vector<double>{});
  EXPECT_EQ(s.count, 0u);
  EXPECT_TRUE(std::isnan(s.mean));
  EXPECT_TRUE(std::isnan(s.median_mcse));
}

/// Each reported Monte Carlo standard error equals the spread of its statistic over many samples, within 6 % (the mean
/// of 4000 estimated errors against the standard deviation of 4000 statistics, itself known to 1.1 %).
TEST(Summary, MonteCarloErrorsAreTheSpreadOfTheStatistics) {
  Stream stream({31, 1, 0}, Purpose::test);
  constexpr int samples = 4000;
  double sums[3] = {}, squares[3] = {}, errors[3] = {};
  for (int i = 0; i < samples; ++i) {
    std::vector<double> values(200);
    for (double& v : values) v = -std::log(sample_uniform(stream));  // exponential
    const SampleSummary s = summarise(values);
    const double statistic[3] = {s.mean, s.median, s.rms}, error[3] = {s.mean_mcse, s.median_mcse, s.rms_mcse};
    for (int j = 0; j < 3; ++j) {
      sums[j] += statistic[j] / samples;
      squares[j] += statistic[j] * statistic[j] / samples;
      errors[j] += error[j] / samples;
    }
  }
  for (int j = 0; j < 3; ++j) {
    const double spread = std::sqrt(squares[j] - sums[j] * sums[j]);
    EXPECT_NEAR(errors[j] / spread, 1.0, j == 1 ? 0.06 : 0.05) << "statistic " << j;
  }
}

}  // namespace
}  // namespace mixrate
