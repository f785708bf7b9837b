#include "math/statistics/quantile.hpp"

#include <gtest/gtest.h>

#include <vector>

#include "base/error.hpp"

namespace mixrate {
namespace {

TEST(SortedQuantile, IsLinearBetweenOrderStatistics) {
  const std::vector<double> sorted = {1.0, 2.0, 4.0, 8.0, 16.0};
  EXPECT_EQ(sorted_quantile(sorted, 0.0), 1.0);
  EXPECT_EQ(sorted_quantile(sorted, 0.5), 4.0);
  EXPECT_EQ(sorted_quantile(sorted, 0.625), 6.0);
  EXPECT_EQ(sorted_quantile(sorted, 1.0), 16.0);
}

TEST(SortedQuantile, OneValueIsEveryQuantile) {
  const std::vector<double> one = {3.0};
  for (const double level : {0.0, 0.3, 1.0}) EXPECT_EQ(sorted_quantile(one, level), 3.0);
}

TEST(SortedQuantile, NeedsASample) { EXPECT_THROW(static_cast<void>(sorted_quantile({}, 0.5)), ContractViolation); }

}  // namespace
}  // namespace mixrate
