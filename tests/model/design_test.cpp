#include <gtest/gtest.h>

#include <cmath>

#include "model/scenario.hpp"

namespace mixrate {
namespace {

Matrix draw(const Design& design, Index n) {
  Stream stream(StreamKey{3, 1, 0}, Purpose::design);
  return draw_design(design, n, stream);
}

TEST(Design, NoneHasNoColumns) {
  const Matrix x = draw({}, 7);
  EXPECT_EQ(x.rows(), 7);
  EXPECT_EQ(x.cols(), 0);
}

TEST(Design, EquispacedIncludesBothEnds) {
  EXPECT_EQ(draw({Design::Law::equispaced, 1, -1.0, 1.0}, 5), (Matrix{{-1.0}, {-0.5}, {0.0}, {0.5}, {1.0}}));
  EXPECT_EQ(draw({Design::Law::equispaced, 1, 0.0, 1.0}, 1)(0, 0), 0.5);
  EXPECT_ANY_THROW(draw({Design::Law::equispaced, 2, 0.0, 1.0}, 5));
}

TEST(Design, UniformFillsItsBox) {
  constexpr Index n = 40000;
  const Matrix x = draw({Design::Law::uniform, 2, 2.0, 5.0}, n);
  EXPECT_GT(x.minCoeff(), 2.0);
  EXPECT_LT(x.maxCoeff(), 5.0);
  for (Index c = 0; c < 2; ++c) {
    EXPECT_NEAR(x.col(c).mean(), 3.5, 4.0 * std::sqrt(0.75 / n));
    EXPECT_NEAR((x.col(c).array() - 3.5).square().mean(), 0.75, 4.0 * 0.75 * std::sqrt(0.8 / n));
  }
  EXPECT_NEAR(((x.col(0).array() - 3.5) * (x.col(1).array() - 3.5)).mean(), 0.0, 4.0 * 0.75 / std::sqrt(n));
  EXPECT_ANY_THROW(draw({Design::Law::uniform, 1, 1.0, 1.0}, 5));
}

TEST(Design, NormalIsStandard) {
  constexpr Index n = 40000;
  const Matrix x = draw({Design::Law::normal, 1, 0.0, 1.0}, n);
  EXPECT_NEAR(x.mean(), 0.0, 4.0 / std::sqrt(n));
  EXPECT_NEAR(x.array().square().mean(), 1.0, 4.0 * std::sqrt(2.0 / n));
}

}  // namespace
}  // namespace mixrate
