#include "math/pack.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include <cmath>

#include "math/pack_functions.hpp"

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

TEST(Pack, LogarithmAndReciprocalOfOneDivisionAreAccurate) {
  double worst_log = 0.0, worst_inverse = 0.0;
  const auto look = [&](double x) {
    const PackLog both = log_with_inverse(broadcast(x));
    const long double wide = x, exact = logl(wide);
    worst_inverse = std::max(worst_inverse, static_cast<double>(fabsl(both.inverse[0] * wide - 1.0L)));
    if (x == 1.0)
      EXPECT_EQ(both.log[0], 0.0);
    else
      worst_log = std::max(worst_log, static_cast<double>(fabsl((both.log[0] - exact) / exact)));
  };
  for (double x = 1e-300; x < 1e300; x *= 1.00731) look(x);
  for (double x = 0.49; x < 2.1; x += 0.0000731) look(x);  // over the seam, and near 1, where the logarithm is small
  for (double x = 1e-15; x < 0.1; x *= 1.31) look(1.0 + x), look(1.0 - x);
  look(1.0);
  EXPECT_LT(worst_log, 6e-16);
  EXPECT_LT(worst_inverse, 5e-16);
  EXPECT_GT(worst_log, 1e-17);
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
