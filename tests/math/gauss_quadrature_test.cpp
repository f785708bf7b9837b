#include "math/gauss_quadrature.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "math/moment_support.hpp"
#include "math/quadrature.hpp"

namespace mixrate {
namespace {

TEST(GaussQuadrature, OfTheUniformLawIsGaussLegendre) {
  for (const int k : {1, 2, 3, 4, 5, 6}) {
    Vector moments(2 * k);
    for (Index r = 0; r < 2 * k; ++r) moments[r] = r % 2 == 0 ? 2.0 / static_cast<double>(r + 1) : 0.0;
    const MomentQuadrature found = gauss_quadrature(moments);
    const QuadratureRule expected = gauss_legendre(k);
    ASSERT_EQ(found.size(), k);
    EXPECT_EQ(found.status, QuadratureStatus::full);
    EXPECT_GT(found.reciprocal_condition, 0.0);
    EXPECT_LT((found.measure.atoms - expected.nodes).norm(), 1e-12);
    EXPECT_LT((found.measure.weights - expected.weights).norm(), 1e-12);
  }
}

TEST(GaussQuadrature, RecoversSeparatedAtoms) {
  for (std::uint32_t trial = 0; trial < 60; ++trial) {
    Stream stream = test_stream(trial);
    const Index k = 1 + trial % 4;
    const double scale = trial % 2 == 0 ? 1.0 : 50.0;  // the diagonal scaling of the matrix does not matter
    LineMeasure truth = random_measure(stream, k, -scale, scale);
    truth.weights *= 3.0;
    const MomentQuadrature found = gauss_quadrature(moments_of(truth, 2 * k - 1));
    ASSERT_EQ(found.size(), k);
    EXPECT_LT((found.measure.atoms - truth.atoms).norm(), 1e-9 * scale) << k;
    EXPECT_LT((found.measure.weights - truth.weights).norm(), 1e-9) << k;
  }
}

TEST(GaussQuadrature, ReducesWhereTheMomentsAreThoseOfFewerAtoms) {
  for (Index atoms = 1; atoms <= 3; ++atoms) {
    for (Index k = atoms + 1; k <= 5; ++k) {
      Stream stream = test_stream(static_cast<std::uint32_t>(10 * atoms + k));
      const LineMeasure truth = random_measure(stream, atoms, -1.0, 2.0);
      const MomentQuadrature found = gauss_quadrature(moments_of(truth, 2 * k - 1));
      EXPECT_EQ(found.status, QuadratureStatus::reduced);
      ASSERT_EQ(found.size(), atoms) << k;
      EXPECT_LT(wasserstein_1(found.measure, truth), 1e-10);
      EXPECT_LT(std::abs(found.reciprocal_condition), 1e-12);
    }
  }
  EXPECT_EQ(gauss_quadrature(Vector{{1.0, 0.0, 0.0, 0.0}}).size(), 1);  // the unit mass at 0
}

TEST(GaussQuadrature, SaysWhenThereIsNoMeasure) {
  const MomentQuadrature found = gauss_quadrature(Vector{{1.0, 0.5, 0.1, 0.0}});  // variance -0.15
  EXPECT_EQ(found.size(), 1);
  EXPECT_EQ(found.status, QuadratureStatus::reduced);
  EXPECT_LT(found.reciprocal_condition, 0.0);
  EXPECT_ANY_THROW(gauss_quadrature(Vector{{0.0, 0.0}}));
  EXPECT_ANY_THROW(gauss_quadrature(Vector{{1.0, NAN}}));
}

// Moments that are wrong by e move k atoms by up to e^(1 / (2k - 1)): here by e / gap^2, and never by much more than
// gap.
TEST(GaussQuadrature, AtomsThatMergeStayNearUntilTheyAreOne) {
  for (double gap = 1.0; gap > 1e-9; gap *= 0.1) {
    for (const double middle : {0.0, 0.5}) {
      const LineMeasure truth{Vector{{middle - gap, middle + gap}}, Vector{{0.5, 0.5}}};
      const MomentQuadrature found = gauss_quadrature(moments_of(truth, 3));
      const double bound = middle == 0.0 ? 1e-12 * gap : std::min(3e-16 / (gap * gap) + 1e-15, 3.0 * gap);
      EXPECT_LT(wasserstein_1(found.measure, truth), bound) << gap;
      if (middle == 0.0 || gap > 3e-6) {
        EXPECT_EQ(found.size(), 2) << gap;
      } else if (gap < 3e-8) {
        EXPECT_EQ(found.size(), 1) << gap;
      }
    }
  }
}

}  // namespace
}  // namespace mixrate
