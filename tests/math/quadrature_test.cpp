#include "math/quadrature.hpp"

#include <gtest/gtest.h>

#include <cmath>

namespace mixrate {
namespace {

/// The integral of x^power over [-1, 1] by nodes and weights, minus the truth.
double error(const Vector& nodes, const Vector& weights, int power) {
  const double exact = power % 2 == 0 ? 2.0 / (power + 1) : 0.0;
  return (weights.array() * nodes.array().pow(power)).sum() - exact;
}

TEST(GaussLegendre, HasItsDegreeAndNoMore) {
  for (const int count : {1, 2, 3, 5, 6, 10, 31}) {
    const QuadratureRule rule = gauss_legendre(count);
    ASSERT_EQ(rule.nodes.size(), count);
    for (int power = 0; power < 2 * count; ++power) EXPECT_NEAR(error(rule.nodes, rule.weights, power), 0.0, 1e-14);
    if (count <= 10) {
      EXPECT_GT(std::abs(error(rule.nodes, rule.weights, 2 * count)), 1e-8);
    }
    for (Index i = 1; i < count; ++i) EXPECT_LT(rule.nodes[i - 1], rule.nodes[i]);
  }
}

TEST(GaussKronrod, BothRulesHaveTheirDegree) {
  const NestedRule rule = gauss_kronrod_15();
  for (int power = 0; power <= 22; ++power) EXPECT_NEAR(error(rule.nodes, rule.weights, power), 0.0, 1e-14);
  for (int power = 0; power <= 13; ++power) EXPECT_NEAR(error(rule.nodes, rule.coarse_weights, power), 0.0, 1e-14);
  EXPECT_GT(std::abs(error(rule.nodes, rule.coarse_weights, 14)), 1e-5);
  EXPECT_EQ((rule.coarse_weights.array() > 0.0).count(), 7);
}

}  // namespace
}  // namespace mixrate
