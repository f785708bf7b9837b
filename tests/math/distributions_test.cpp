#include "math/statistics/distributions.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

namespace mixrate {
namespace {

/// Closed forms: chi-squared with 2 degrees of freedom is exponential, Student's law with 1 is Cauchy's, F(2, d) has
/// the tail (1 + 2 x / d)^(-d / 2), Beta(a, 1) is x^a.
TEST(Distributions, AgreeWithClosedForms) {
  for (const double x : {0.3, 1.0, 4.0}) {
    EXPECT_NEAR(chi_squared_tail(x, 2.0), std::exp(-0.5 * x), 1e-14);
    EXPECT_NEAR(chi_squared_cdf(x, 2.0), 1.0 - std::exp(-0.5 * x), 1e-14);
    EXPECT_NEAR(student_tail(x, 1.0), 0.5 - std::atan(x) / std::numbers::pi, 1e-14);
    EXPECT_NEAR(f_tail(x, 2.0, 7.0), std::pow(1.0 + 2.0 * x / 7.0, -3.5), 1e-14);
  }
  EXPECT_NEAR(beta_cdf(0.3, 2.5, 1.0), std::pow(0.3, 2.5), 1e-14);
  EXPECT_NEAR(student_quantile(0.975, 1.0), std::tan(0.475 * std::numbers::pi), 1e-10);
  EXPECT_NEAR(student_tail(student_quantile(0.9, 3.5), 3.5), 0.1, 1e-12);
}

}  // namespace
}  // namespace mixrate
