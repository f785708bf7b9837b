#include "measure/rbar.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "base/types.hpp"
#include "math/gauss_quadrature.hpp"
#include "math/solve.hpp"
#include "random/stream.hpp"

namespace mixrate {
namespace {

/// Residuals l = 1..r of the polynomial system at weights p_j = c_j^2, a_j, b_j.
Vector residuals(const Vector& p, const Vector& a, const Vector& b, int r) {
  const auto factorial = [](int n) { return std::tgamma(n + 1.0); };
  Vector out = Vector::Zero(r);
  for (int l = 1; l <= r; ++l) {
    for (int n2 = 0; 2 * n2 <= l; ++n2) {
      const int n1 = l - 2 * n2;
      out[l - 1] += (p.array() * a.array().pow(n1) * b.array().pow(n2)).sum() / (factorial(n1) * factorial(n2));
    }
  }
  return out;
}

/// Free coordinates -> system with weights >= 0.02 summing to 1 and sum p a^2 = 1 (the scaling of the system).
Vector residuals_of(const Vector& z, Index m, int r) {
  Vector p = z.head(m).array().exp();
  p = 0.02 + (1.0 - 0.02 * static_cast<double>(m)) * (p / p.sum()).array();
  Vector a = z.segment(m, m);
  a /= std::sqrt((p.array() * a.array().square()).sum());
  return residuals(p, a, z.tail(m), r);
}

/// The smallest sup norm of the residuals that Levenberg-Marquardt finds from random starts.
double smallest_residual(Index m, int r, int starts) {
  Stream stream(StreamKey{5, 0, 0}, Purpose::test);
  double best = INFINITY;
  for (int start = 0; start < starts; ++start) {
    Vector z(3 * m);
    for (double& value : z) value = sample_normal(stream);
    Vector f = residuals_of(z, m, r);
    double damping = 1e-2;
    for (int step = 0; step < 300; ++step) {
      Matrix jacobian(r + 3 * m, 3 * m);
      for (Index c = 0; c < 3 * m; ++c) {
        Vector shifted = z;
        shifted[c] += 1e-7;
        jacobian.col(c).head(r) = (residuals_of(shifted, m, r) - f) / 1e-7;
      }
      jacobian.bottomRows(3 * m) = std::sqrt(damping) * Matrix::Identity(3 * m, 3 * m);
      Vector right = Vector::Zero(r + 3 * m);
      right.head(r) = -f;
      const Vector next = z + Vector(pivoted_solve(jacobian, right)), g = residuals_of(next, m, r);
      if (g.norm() < f.norm()) {
        z = next;
        f = g;
        damping = std::max(0.2 * damping, 1e-14);
      } else {
        damping *= 5.0;
      }
    }
    best = std::min(best, f.lpNorm<Eigen::Infinity>());
  }
  return best;
}

TEST(Rbar, ShipsTheTable) {
  const Singularity scale = Singularity::gaussian_scale;
  EXPECT_EQ(rbar(1, scale), 1.0);
  EXPECT_EQ(rbar(2, scale), 4.0);
  EXPECT_EQ(rbar(3, scale), 6.0);
  EXPECT_EQ(rbar(4, scale), 8.0);
  EXPECT_EQ(rbar(1, Singularity::strong), 1.0);
  EXPECT_EQ(rbar(3, Singularity::strong), 2.0);
  EXPECT_EQ(block_power(2, scale, BlockOrder::first), 4.0);
  EXPECT_EQ(block_power(3, scale, BlockOrder::second), 3.0);
  EXPECT_EQ(block_power(1, scale, BlockOrder::second), 1.0);
  EXPECT_EQ(block_power(2, Singularity::strong, BlockOrder::second), 2.0);
  EXPECT_ANY_THROW(rbar(0, scale));
}

// rbar(2) > 3: the solution given in arXiv 2305.03288; rbar(2) <= 4: no solution, the best residual is 1/12.
TEST(Rbar, OfTwoIsFour) {
  const double third = std::sqrt(3.0) / 3.0;
  EXPECT_LT(residuals(Vector{{1, 1}}, Vector{{third, -third}}, Vector{{-1.0 / 6, -1.0 / 6}}, 3).norm(), 1e-15);
  EXPECT_NEAR(smallest_residual(2, 4, 20), 1.0 / 12.0, 0.02);
}

// rbar(3) > 5: a symmetric solution in closed form; rbar(3) <= 6: random starts stay away from zero.
TEST(Rbar, OfThreeIsSix) {
  const double b = 0.5 * (1.0 / std::sqrt(3.0) - 1.0);
  const Vector weights{{0.25, 0.5, 0.25}}, a{{-1, 0, 1}}, scale{{b, -0.5 - b, b}};
  EXPECT_LT(residuals(weights, a, scale, 5).norm(), 1e-15);
  EXPECT_GT(residuals(weights, a, scale, 6).norm(), 5e-4);
  EXPECT_GT(smallest_residual(3, 6, 60), 3e-3);
}

// rbar(m) > 2m - 1 for every m: Gauss-Hermite nodes and weights of N(0, tau^2) with all b_j = -tau^2 / 2 solve the
// system up to 2m - 1, and leave -tau^(2m) m! / (2m)! at l = 2m.
TEST(Rbar, GaussHermiteNodesAreTheWitness) {
  for (Index m = 2; m <= 8; ++m) {
    const double tau_squared = 1.0 / 3.0;
    Vector moments = Vector::Zero(2 * m);  // of N(0, tau^2): (l - 1)!! tau^l
    moments[0] = 1.0;
    for (Index l = 2; l < 2 * m; l += 2) moments[l] = moments[l - 2] * static_cast<double>(l - 1) * tau_squared;
    const LineMeasure rule = gauss_quadrature(moments).measure;
    ASSERT_EQ(rule.size(), m);
    const auto r = static_cast<int>(2 * m);
    const Vector missed = residuals(rule.weights, rule.atoms, Vector::Constant(m, -0.5 * tau_squared), r);
    EXPECT_LT(missed.head(r - 1).lpNorm<Eigen::Infinity>(), 1e-14) << m;
    const double expected = -std::pow(tau_squared, m) * std::tgamma(static_cast<double>(m) + 1.0) /
                            std::tgamma(static_cast<double>(r) + 1.0);
    EXPECT_NEAR(missed[r - 1] / expected, 1.0, 1e-9) << m;
    EXPECT_EQ(rbar(static_cast<int>(m), Singularity::gaussian_scale), static_cast<double>(r));
  }
}

// The search does find solutions where they exist.
TEST(Rbar, SearchFindsSolutionsBelow) {
  EXPECT_LT(smallest_residual(2, 3, 10), 1e-10);
  EXPECT_LT(smallest_residual(3, 5, 20), 1e-10);
}

}  // namespace
}  // namespace mixrate
