#include "math/hermite.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "math/gauss_quadrature.hpp"
#include "math/moment_support.hpp"

namespace mixrate {
namespace {

/// g_0..g_6 written out, v the variance.
Vector written_out(double s, double v) {
  const double s2 = s * s, s4 = s2 * s2;
  return Vector{{1.0, s, s2 - v, s * (s2 - 3 * v), s4 - 6 * v * s2 + 3 * v * v, s * (s4 - 10 * v * s2 + 15 * v * v),
                 s2 * s4 - 15 * v * s4 + 45 * v * v * s2 - 15 * v * v * v}};
}

TEST(Hermite, MeansAgreeWithThePolynomialsWrittenOut) {
  for (const Index n : {1, 3, 127, 128, 129, 1000}) {
    Stream stream = test_stream(static_cast<std::uint32_t>(n));
    Vector values(n), weights(n), plain = Vector::Zero(7), weighted = Vector::Zero(7);
    for (Index i = 0; i < n; ++i) {
      values[i] = 2.0 * sample_normal(stream);
      weights[i] = static_cast<double>(i % 4);  // counts, with zeros
      if (n < 4) weights[i] = 2.0;
      plain += written_out(values[i], 0.7) / static_cast<double>(n);
      weighted += weights[i] * written_out(values[i], 0.7);
    }
    weighted /= weights.sum();
    for (const Index order : {0, 1, 2, 6}) {
      const Vector found = hermite_means(values, 0.7, order), with_weights = hermite_means(values, 0.7, order, weights);
      ASSERT_EQ(found.size(), order + 1);
      for (Index r = 0; r <= order; ++r) {
        EXPECT_NEAR(found[r], plain[r], 1e-13 * (1.0 + std::abs(plain[r])) * std::pow(4.0, r)) << n << " " << r;
        EXPECT_NEAR(with_weights[r], weighted[r], 1e-13 * (1.0 + std::abs(weighted[r])) * std::pow(4.0, r));
      }
    }
  }
}

// The mean over N(u, variance), integrated by a Gauss rule for the normal law that is exact up to degree 11, is u^r.
TEST(Hermite, RemovesTheNoiseExactly) {
  Vector normal(12);  // moments of N(0, 1)
  for (Index r = 0; r < 12; ++r)
    normal[r] = r % 2 == 1 ? 0.0 : (r == 0 ? 1.0 : static_cast<double>(r - 1) * normal[r - 2]);
  const LineMeasure rule = gauss_quadrature(normal).measure;
  ASSERT_EQ(rule.size(), 6);
  for (const double variance : {0.3, 1.0, 2.5}) {
    for (const double u : {-1.5, 0.0, 0.8}) {
      const Vector nodes = (u + std::sqrt(variance) * rule.atoms.array()).matrix();
      const Vector means = hermite_means(nodes, variance, 11, rule.weights);
      for (Index r = 0; r <= 11; ++r) {
        EXPECT_NEAR(means[r], std::pow(u, r),
                    1e-15 * std::pow(10.0 * variance + 2.0, 0.5 * static_cast<double>(r) + 1));
      }
      const WideVector raw = hermite_means(nodes, 0.0, 11, rule.weights).tail(11).cast<Wide>();
      const WideVector clean = remove_noise(raw, variance), back = remove_noise(clean, -static_cast<Wide>(variance));
      const Vector size = hermite_means(nodes.cwiseAbs(), 0.0, 11, rule.weights).tail(11);  // of the terms added up
      for (Index r = 1; r <= 11; ++r) {
        const double tolerance = 1e-13 * (1.0 + size[r - 1]);
        EXPECT_NEAR(static_cast<double>(clean[r - 1]), std::pow(u, r), tolerance);
        EXPECT_NEAR(static_cast<double>(back[r - 1] - raw[r - 1]), 0.0, tolerance);
      }
    }
  }
}

TEST(Hermite, CovarianceAgreesWithTwoPasses) {
  Stream stream = test_stream(1);
  const Index n = 517, order = 5;
  Vector values(n), weights(n);
  for (Index i = 0; i < n; ++i) values[i] = 1.0 + sample_normal(stream), weights[i] = static_cast<double>(1 + i % 3);
  const HermiteMoments found = hermite_moments(values, 1.0, order, weights);
  EXPECT_EQ(found.total_weight, weights.sum());
  EXPECT_LT((found.means - hermite_means(values, 1.0, order, weights).tail(order)).norm(), 1e-12);
  Matrix expected = Matrix::Zero(order, order);
  for (Index i = 0; i < n; ++i) {
    const Vector g = written_out(values[i], 1.0).segment(1, order) - found.means;
    expected += weights[i] * g * g.transpose() / weights.sum();
  }
  EXPECT_LT((found.covariance - expected).norm(), 1e-12 * expected.norm());
  // Counts as weights are repeated rows.
  Vector repeated(static_cast<Index>(weights.sum()));
  for (Index i = 0, at = 0; i < n; ++i) {
    for (int copy = 0; copy < static_cast<int>(weights[i]); ++copy) repeated[at++] = values[i];
  }
  const HermiteMoments plain = hermite_moments(repeated, 1.0, order);
  EXPECT_LT((found.covariance - plain.covariance).norm(), 1e-12 * expected.norm());
}

TEST(Hermite, RefusesWhatHasNoMean) {
  EXPECT_ANY_THROW(hermite_means(Vector::Ones(3), -1.0, 2));
  EXPECT_ANY_THROW(hermite_means(Vector(), 1.0, 2));
  EXPECT_ANY_THROW(hermite_means(Vector::Ones(3), 1.0, 2, Vector::Ones(2)));
  EXPECT_ANY_THROW(hermite_means(Vector::Ones(3), 1.0, 2, Vector::Zero(3)));
}

}  // namespace
}  // namespace mixrate
