#include "math/transport.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

#include "base/types.hpp"

namespace mixrate {
namespace {

/// A reproducible sequence in (0, 1) with irregular order.
double pseudo(int i) { return std::fmod(0.5 + 0.6180339887498949 * i * (i + 3), 1.0); }

Matrix costs(int rows, int cols, int seed) {
  Matrix cost(rows, cols);
  for (int i = 0; i < rows * cols; ++i) cost.data()[i] = pseudo(i + 100 * seed);
  return cost;
}

TEST(Transport, MatchingBeatsEveryPermutation) {
  for (int trial = 0; trial < 30; ++trial) {
    const int size = 1 + trial % 6;
    const Matrix cost = costs(size, size, trial);
    std::vector<int> match(static_cast<std::size_t>(size)), order(match.size());
    optimal_matching(cost.data(), size, match.data());
    const auto total = [&cost](const std::vector<int>& columns) {
      double sum = 0.0;
      for (std::size_t i = 0; i < columns.size(); ++i) sum += cost(static_cast<Index>(i), columns[i]);
      return sum;
    };
    std::iota(order.begin(), order.end(), 0);
    double best = total(order);
    while (std::next_permutation(order.begin(), order.end())) best = std::min(best, total(order));
    EXPECT_NEAR(total(match), best, 1e-12);
    std::sort(match.begin(), match.end());
    std::iota(order.begin(), order.end(), 0);
    EXPECT_EQ(match, order);  // a permutation
  }
}

// On the line with cost |a - b|, the optimum is the integral of |F - G|.
TEST(Transport, OnALineEqualsTheDistanceOfDistributionFunctions) {
  for (int trial = 0; trial < 30; ++trial) {
    const int rows = 1 + trial % 7, cols = 1 + trial % 5;
    Vector a(rows), b(cols), mass(rows), other(cols);
    for (int i = 0; i < rows; ++i) a[i] = 10.0 * pseudo(i + trial), mass[i] = pseudo(7 * i + trial + 1);
    for (int j = 0; j < cols; ++j) b[j] = 10.0 * pseudo(31 * j + trial), other[j] = pseudo(5 * j + trial + 2);
    mass /= mass.sum();
    other /= other.sum();
    Matrix cost(rows, cols), plan(rows, cols);
    for (int i = 0; i < rows; ++i) {
      for (int j = 0; j < cols; ++j) cost(i, j) = std::abs(a[i] - b[j]);
    }
    std::vector<double> points(a.begin(), a.end());
    points.insert(points.end(), b.begin(), b.end());
    std::sort(points.begin(), points.end());
    double expected = 0.0;
    for (std::size_t p = 0; p + 1 < points.size(); ++p) {
      const double f = (a.array() <= points[p]).select(mass.array(), 0.0).sum();
      const double g = (b.array() <= points[p]).select(other.array(), 0.0).sum();
      expected += std::abs(f - g) * (points[p + 1] - points[p]);
    }
    const double value = optimal_transport(mass.data(), rows, other.data(), cols, cost.data(), plan.data());
    EXPECT_NEAR(value, expected, 1e-12);
    EXPECT_LT((plan.rowwise().sum() - mass).cwiseAbs().maxCoeff(), 1e-14);
    EXPECT_LT((plan.colwise().sum().transpose() - other).cwiseAbs().maxCoeff(), 1e-14);
    EXPECT_GE(plan.minCoeff(), 0.0);
  }
}

TEST(Transport, TinyCostsBesideLargeOnesAreResolved) {
  const Matrix cost{{1e-6, 5.0}, {5.0, 3e-6}};
  const Vector mass{{0.25, 0.75}};
  Matrix plan(2, 2);
  EXPECT_NEAR(optimal_transport(mass.data(), 2, mass.data(), 2, cost.data(), plan.data()), 2.5e-6, 1e-18);
}

TEST(Transport, TellsTinyCostsApart) {
  const Matrix cost{{2e-6, 1e-6, 5.0}, {1e-6, 2e-6, 5.0}, {5.0, 5.0, 0.0}};
  int match[3] = {};
  optimal_matching(cost.data(), 3, match);
  EXPECT_EQ(match[0], 1);
  const Matrix swapped{{1e-6, 2e-6, 5.0}, {2e-6, 1e-6, 5.0}, {5.0, 5.0, 0.0}};
  optimal_matching(swapped.data(), 3, match);
  EXPECT_EQ(match[0], 0);
}

TEST(Transport, EqualMeasuresAreAtDistanceZero) {
  const Matrix cost = Matrix::Ones(3, 3) - Matrix::Identity(3, 3);
  const Vector mass{{0.1, 0.2, 0.7}};
  Matrix plan(3, 3);
  EXPECT_EQ(optimal_transport(mass.data(), 3, mass.data(), 3, cost.data(), plan.data()), 0.0);
}

TEST(Transport, RefusesBadInput) {
  const double one = 1.0, zero = 0.0, infinite = HUGE_VAL;
  double plan = 0.0;
  EXPECT_ANY_THROW(optimal_transport(&zero, 1, &one, 1, &one, &plan));
  EXPECT_ANY_THROW(optimal_transport(&one, 1, &one, 1, &infinite, &plan));
}

}  // namespace
}  // namespace mixrate
