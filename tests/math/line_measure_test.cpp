#include "math/line_measure.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "math/moment_support.hpp"
#include "math/transport.hpp"

namespace mixrate {
namespace {

TEST(LineMeasure, MomentsAreSumsOfPowers) {
  const LineMeasure measure{Vector{{-2.0, 0.5}}, Vector{{0.25, 3.0}}};
  const Vector moments = moments_of(measure, 3);
  EXPECT_EQ(moments[0], 3.25);
  EXPECT_EQ(moments[1], 1.0);
  EXPECT_EQ(moments[2], 1.75);
  EXPECT_EQ(moments[3], -1.625);
}

TEST(LineMeasure, DistanceIsThatOfTheTransportProblem) {
  for (std::uint32_t trial = 0; trial < 30; ++trial) {
    Stream stream = test_stream(trial);
    LineMeasure left = random_measure(stream, 1 + trial % 5, -3.0, 2.0);
    const LineMeasure right = random_measure(stream, 1 + trial % 4, -2.0, 4.0);
    left.atoms.reverseInPlace();  // any order
    left.weights *= 7.0;          // any mass
    const int rows = static_cast<int>(left.size()), cols = static_cast<int>(right.size());
    Matrix cost(rows, cols), plan(rows, cols);
    for (Index i = 0; i < rows; ++i) cost.row(i) = (right.atoms.array() - left.atoms[i]).abs().transpose();
    EXPECT_NEAR(wasserstein_1(left, right),
                optimal_transport(left.weights.data(), rows, right.weights.data(), cols, cost.data(), plan.data()),
                1e-12);
    EXPECT_NEAR(wasserstein_1(left, left), 0.0, 1e-15);
  }
}

TEST(LineMeasure, DistanceNeedsMass) {
  const LineMeasure one{Vector::Ones(1), Vector::Ones(1)}, none{Vector::Ones(1), Vector::Zero(1)};
  EXPECT_ANY_THROW(wasserstein_1(one, none));
}

}  // namespace
}  // namespace mixrate
