// Poisson draws: probabilities of single counts where they can be told, mean and variance everywhere.
#include "random/poisson.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace mixrate {
namespace {

TEST(Poisson, CountsHaveTheirProbabilities) {
  constexpr int draws = 40000, top = 40;
  for (const double mean : {0.3, 3.0, 9.9, 10.0, 14.5}) {
    Stream stream({5, 7, 0}, Purpose::test);
    Vector count = Vector::Zero(top + 1);
    for (int i = 0; i < draws; ++i) count[std::min<std::int64_t>(sample_poisson(stream, mean), top)] += 1.0;
    double statistic = 0.0, cells = 0.0, probability = std::exp(-mean);
    for (int value = 0; value < top; ++value) {
      const double expected = draws * probability;
      if (expected > 10.0) {
        statistic += std::pow(count[value] - expected, 2) / expected;
        cells += 1.0;
      }
      probability *= mean / (value + 1);
    }
    EXPECT_LT(statistic, cells + 5.0 * std::sqrt(2.0 * cells)) << "mean " << mean;
  }
}

TEST(Poisson, MeanAndVarianceAreThoseOfTheLaw) {
  constexpr int draws = 20000;
  for (const double mean : {47.0, 1000.0, 1e6}) {
    Stream stream({5, 8, 0}, Purpose::test);
    double sum = 0.0, squares = 0.0;
    for (int i = 0; i < draws; ++i) {
      const double u = static_cast<double>(sample_poisson(stream, mean)) - mean;
      sum += u;
      squares += u * u;
    }
    EXPECT_LT(std::abs(sum / draws), 5.0 * std::sqrt(mean / draws)) << "mean " << mean;
    EXPECT_NEAR(squares / draws, mean, 5.0 * mean * std::sqrt(2.0 / draws)) << "mean " << mean;
  }
}

TEST(Poisson, NoEventsHappenAtRateZero) {
  Stream stream({5, 9, 0}, Purpose::test);
  EXPECT_EQ(sample_poisson(stream, 0.0), 0);
}

}  // namespace
}  // namespace mixrate
