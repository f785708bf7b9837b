#include "math/pack.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace mixrate {
namespace {

double exp_of(double x) { return exp(broadcast(x))[0]; }

TEST(Pack, ExponentialIsAccurateOverTheWholeRange) {
  double worst = 0.0;
  for (double x = -707.5; x < 708.5; x += 0.00731) {
    const long double exact = expl(static_cast<long double>(x));
    worst = std::max(worst, static_cast<double>(fabsl((exp_of(x) - exact) / exact)));
  }
  EXPECT_LT(worst, 4.5e-16);
  EXPECT_GT(worst, 0.0);
}

TEST(Pack, ExponentialAtTheEdges) {
  EXPECT_EQ(exp_of(0.0), 1.0);
  EXPECT_TRUE(std::isnan(exp_of(std::nan(""))));
  EXPECT_LT(exp_of(-1e9), 4e-308);
  EXPECT_LT(exp_of(-INFINITY), 4e-308);
}

TEST(Pack, LanesAreIndependentAndSummed) {
  double values[pack_lanes];
  double sum = 0.0;
  for (int i = 0; i < pack_lanes; ++i) {
    values[i] = -0.3 * i;
    sum += values[i];
  }
  const Pack result = exp(load(values));
  for (int i = 0; i < pack_lanes; ++i) EXPECT_NEAR(result[i], std::exp(values[i]), 1e-15);
  EXPECT_NEAR(horizontal_sum(load(values)), sum, 1e-15);
}

}  // namespace
}  // namespace mixrate
