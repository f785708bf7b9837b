#include "math/moments/moment_space.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "math/moment_support.hpp"
#include "math/solve.hpp"

namespace mixrate {
namespace {

/// A positive definite matrix that is no multiple of the identity.
Matrix random_weight(Stream& stream, Index size) {
  Matrix root(size, size);
  for (double& value : root.reshaped()) value = 0.4 * sample_normal(stream);
  return root * root.transpose() + Matrix::Identity(size, size);
}

/// A measure on the boundary of the moment space of order R on [low, high], and the coefficients of a polynomial >= 0
/// there that vanishes at its atoms: squares for inner atoms, single factors for the ends.
struct Boundary {
  LineMeasure measure;
  Vector polynomial;
};

Boundary random_boundary(Stream& stream, Index order, double low, double high) {
  Boundary result{{}, Vector::Ones(1)};
  const bool at_low = order % 2 == 1 || sample_uniform(stream) < 0.5, at_high = order % 2 == 0 && at_low;
  const Index inner = (order - (at_low ? 1 : 0) - (at_high ? 1 : 0)) / 2,
              size = inner + (at_low ? 1 : 0) + (at_high ? 1 : 0);
  const LineMeasure middle = random_measure(stream, std::max<Index>(inner, 1), low, high);
  result.measure = random_measure(stream, size, 0.0, 1.0);
  const auto multiply = [&result](double constant, double slope) {
    Vector next = Vector::Zero(result.polynomial.size() + 1);
    next.head(result.polynomial.size()) += constant * result.polynomial;
    next.tail(result.polynomial.size()) += slope * result.polynomial;
    result.polynomial = next;
  };
  Index at = 0;
  if (at_low) result.measure.atoms[at++] = low, multiply(-low, 1.0);
  for (Index i = 0; i < inner; ++i) {
    result.measure.atoms[at++] = middle.atoms[i];
    multiply(-middle.atoms[i], 1.0);
    multiply(-middle.atoms[i], 1.0);
  }
  if (at_high) result.measure.atoms[at++] = high, multiply(high, -1.0);
  return result;
}

TEST(MomentSpace, RescalingMovesTheAtoms) {
  Stream stream = test_stream(0);
  const LineMeasure measure = random_measure(stream, 4, -3.0, 7.0);
  const LineMeasure moved{((measure.atoms.array() - 2.0) / 5.0).matrix(), measure.weights};
  const Vector found = rescale_moments(moments_from_one(measure, 11).cast<Wide>(), 2.0L, 5.0L).cast<double>();
  EXPECT_LT((found - moments_from_one(moved, 11)).norm(), 1e-10);
  const Vector back = rescale_moments(found.cast<Wide>(), -0.4L, 0.2L).cast<double>();
  for (Index r = 0; r < 11; ++r) EXPECT_NEAR(back[r], moments_from_one(measure, 11)[r], 1e-9 * std::pow(7.0, r + 1));
}

TEST(MomentSpace, MembersAreMembersAndOthersAreNot) {
  for (Index order = 1; order <= 12; ++order) {
    Stream stream = test_stream(static_cast<std::uint32_t>(order));
    const Boundary edge = random_boundary(stream, order, -1.0, 1.0);
    const Vector moments = moments_from_one(edge.measure, order);
    EXPECT_TRUE(in_moment_space(moments.cast<Wide>())) << order;  // on the boundary
    const Vector normal = edge.polynomial.tail(order).normalized();
    EXPECT_FALSE(in_moment_space((moments - 1e-6 * normal).cast<Wide>())) << order;
    const LineMeasure beyond{Vector::Constant(1, 1.001), Vector::Ones(1)};
    EXPECT_FALSE(in_moment_space(moments_from_one(beyond, order).cast<Wide>())) << order;
    EXPECT_TRUE(in_moment_space(moments_from_one(random_measure(stream, 7, -1.0, 1.0), order).cast<Wide>()));
  }
}

// m is the projection of y if and only if W (m - y) is the gradient of a supporting polynomial: any such polynomial
// gives a problem with a known answer.
TEST(MomentSpace, ProjectionsWithKnownAnswers) {
  for (std::uint32_t trial = 0; trial < 240; ++trial) {
    Stream stream = test_stream(trial);
    const Index order = 1 + trial % 12;
    const double half = trial % 3 == 0 ? 1.0 : 2.0, centre = trial % 3 == 2 ? 0.5 : 0.0;
    const LineInterval interval{centre - half, centre + half};
    const Boundary edge = random_boundary(stream, order, interval.low, interval.high);
    const Vector expected = moments_from_one(edge.measure, order);
    const Matrix weight = trial % 2 == 0 ? Matrix(Matrix::Identity(order, order)) : random_weight(stream, order);
    const double away = std::pow(10.0, -3.0 * sample_uniform(stream));
    const Vector step = away * Cholesky(weight).solve(edge.polynomial.tail(order)).normalized();
    const MomentProjection found = project_on_moment_space(expected - step, interval, MomentNorm::weighted(weight));
    EXPECT_EQ(found.status, ProjectionStatus::projected) << trial;
    EXPECT_NEAR(found.distance, std::sqrt(step.dot(weight * step)), 1e-10 * (1.0 + expected.norm())) << trial;
    EXPECT_LT((found.moments - expected).norm(), 1e-10 * (1.0 + expected.norm())) << trial;
    EXPECT_LT(wasserstein_1(found.measure, edge.measure), 1e-7) << trial << " order " << order;
    EXPECT_LE(found.residual, 1e-12);
  }
}

/// The same projection on [-1, 1] by the alternating direction method of multipliers: two Hankel blocks, one linear
/// system, eigenvalue projections. Identity weight.
Vector alternating_directions(const Vector& target) {
  const Index order = target.size(), k = (order + 1) / 2, first = order % 2 == 1 ? k : k + 1;
  const Index entries = first * first + k * k;
  Matrix slope = Matrix::Zero(entries, order);
  Vector constant = Vector::Zero(entries);
  const auto add = [&](Index row, Index r, double factor) {
    if (r == 0) constant[row] += factor;
    if (r > 0) slope(row, r - 1) += factor;
  };
  for (Index i = 0; i < first; ++i) {
    for (Index j = 0; j < first; ++j) {
      add(i * first + j, i + j, 1.0);
      if (order % 2 == 1) add(i * first + j, i + j + 1, 1.0);
    }
  }
  for (Index i = 0; i < k; ++i) {
    for (Index j = 0; j < k; ++j) {
      add(first * first + i * k + j, i + j, 1.0);
      add(first * first + i * k + j, i + j + (order % 2 == 1 ? 1 : 2), -1.0);
    }
  }
  const auto cone = [](Vector block, Index size) -> Vector {
    const Spectrum spectrum = symmetric_spectrum(block.reshaped(size, size));
    const Matrix near = spectrum.vectors * spectrum.values.cwiseMax(0.0).asDiagonal() * spectrum.vectors.transpose();
    return near.reshaped();
  };
  const Cholesky solver(Matrix::Identity(order, order) + slope.transpose() * slope);
  Vector split = Vector::Zero(entries), dual = Vector::Zero(entries), moments = target;
  for (int step = 0; step < 20000; ++step) {
    moments = solver.solve(target + slope.transpose() * (split - dual - constant));
    const Vector now = slope * moments + constant + dual, before = split;
    split.head(first * first) = cone(now.head(first * first), first);
    split.tail(k * k) = cone(now.tail(k * k), k);
    dual = now - split;
    if ((split - before).norm() < 1e-14 && (slope * moments + constant - split).norm() < 1e-14) break;
  }
  return moments;
}

TEST(MomentSpace, AgreesWithAlternatingDirections) {
  int outside = 0;
  for (std::uint32_t trial = 0; trial < 80; ++trial) {
    Stream stream = test_stream(1000 + trial);
    const Index order = 2 + trial % 4;
    Vector target = moments_from_one(random_measure(stream, 2, -0.9, 0.9), order);
    for (double& m : target) m += 0.2 * sample_normal(stream);
    const MomentProjection found = project_on_moment_space(target, {-1.0, 1.0}, MomentNorm::identity(order));
    if (found.status == ProjectionStatus::inside) continue;
    ++outside;
    const Vector other = alternating_directions(target);
    EXPECT_LT((found.moments - other).norm(), 1e-7) << trial << " order " << order;
    EXPECT_LT(found.distance, (target - other).norm() + 1e-9);
  }
  EXPECT_GE(outside, 50);
}

// Moments just outside, on a corner, or of one point: nothing may fail, and the measure always has the moments.
TEST(MomentSpace, ThinCasesEndWithAProof) {
  for (std::uint32_t trial = 0; trial < 120; ++trial) {
    Stream stream = test_stream(2000 + trial);
    const Index order = 1 + trial % 12;
    const double half = trial % 2 == 0 ? 1.0 : 10.0;
    const LineMeasure truth = random_measure(stream, 1 + trial % 3, -0.1 * half, 0.4 * half);
    Vector target = moments_from_one(truth, order);
    const double noise = std::pow(10.0, -1.0 - 11.0 * sample_uniform(stream));
    for (Index r = 0; r < order; ++r) target[r] += noise * std::pow(0.4 * half, r + 1) * sample_normal(stream);
    const MomentProjection found = project_on_moment_space(target, {-half, half}, MomentNorm::identity(order));
    EXPECT_NE(found.status, ProjectionStatus::iteration_cap) << trial;
    EXPECT_LE(found.residual, 1e-9);
    if (found.status == ProjectionStatus::inside) continue;
    EXPECT_LE(found.measure.size(), order % 2 == 1 ? (order + 1) / 2 : order / 2 + 1);
    EXPECT_NEAR(found.measure.weights.sum(), 1.0, 1e-14);
    EXPECT_GT(found.measure.weights.minCoeff(), 0.0);
    EXPECT_LT((moments_from_one(found.measure, order) - found.moments).norm(), 1e-12 * std::pow(half, order));
  }
}

TEST(MomentSpace, ValidMomentsStay) {
  Stream stream = test_stream(5);
  const Vector moments = moments_from_one(random_measure(stream, 5, -2.0, 3.0), 7);
  const MomentProjection found = project_on_moment_space(moments, {-2.0, 3.0}, MomentNorm::identity(7));
  EXPECT_EQ(found.status, ProjectionStatus::inside);
  EXPECT_EQ(found.moments, moments);
  EXPECT_EQ(found.distance, 0.0);
}

// With the inverse covariance the units of the data do not matter; with the identity they do.
TEST(MomentSpace, InverseCovarianceIsFreeOfUnits) {
  Stream stream = test_stream(6);
  const Index order = 5;
  const Matrix covariance = random_weight(stream, order);
  const Vector target = moments_from_one(random_measure(stream, 2, -0.9, 0.9), order) - Vector::Constant(order, 0.3);
  const MomentNorm norm = MomentNorm::inverse_covariance(covariance);
  EXPECT_NEAR(norm(target), std::sqrt(target.dot(Cholesky(covariance).solve(target))), 1e-12);
  const MomentProjection one = project_on_moment_space(target, {-1.0, 1.0}, norm);
  Vector unit(order);
  for (Index r = 0; r < order; ++r) unit[r] = std::pow(100.0, r + 1);
  const MomentProjection other =
      project_on_moment_space(unit.asDiagonal() * target, {-100.0, 100.0},
                              MomentNorm::inverse_covariance(unit.asDiagonal() * covariance * unit.asDiagonal()));
  ASSERT_EQ(one.status, ProjectionStatus::projected);
  EXPECT_NEAR(one.distance, other.distance, 1e-10);
  EXPECT_LT((100.0 * one.measure.atoms - other.measure.atoms).norm(), 1e-6);
  const MomentProjection plain = project_on_moment_space(target, {-1.0, 1.0}, MomentNorm::identity(order));
  EXPECT_GT((plain.moments - one.moments).norm(), 1e-3);
}

TEST(MomentSpace, SingularCovariancesGiveANorm) {
  const Vector target{{0.2, -0.5, 0.1}};
  for (const Matrix& covariance :
       {Matrix(Matrix::Zero(3, 3)), Matrix(Matrix::Ones(3, 3)), Matrix(Vector{{1.0, 0.0, 2.0}}.asDiagonal())}) {
    const MomentProjection found =
        project_on_moment_space(target, {-1.0, 1.0}, MomentNorm::inverse_covariance(covariance));
    EXPECT_EQ(found.status, ProjectionStatus::projected);
    EXPECT_TRUE(found.moments.allFinite());
  }
  EXPECT_ANY_THROW(MomentNorm::weighted(-Matrix::Identity(2, 2)));
}

}  // namespace
}  // namespace mixrate
