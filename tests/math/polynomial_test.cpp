#include "math/polynomial.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numbers>
#include <vector>

namespace mixrate {
namespace {

/// The coefficients of prod (x - roots[i]).
WideVector with_roots(const std::vector<Wide>& roots) {
  WideVector c = WideVector::Ones(1);
  for (const Wide root : roots) {
    WideVector next = WideVector::Zero(c.size() + 1);
    next.tail(c.size()) = c;
    next.head(c.size()) -= root * c;
    c = next;
  }
  return c;
}

TEST(Polynomial, FindsEverySignChange) {
  for (const int degree : {1, 2, 5, 11}) {
    std::vector<Wide> roots;  // Chebyshev points: crowded towards the ends
    for (int i = degree - 1; i >= 0; --i) {
      roots.push_back(std::cos(std::numbers::pi_v<Wide> * (static_cast<Wide>(i) + 0.5L) / static_cast<Wide>(degree)));
    }
    const std::vector<Wide> found = sign_changes(with_roots(roots), -1.0L, 1.0L);
    ASSERT_EQ(found.size(), roots.size()) << degree;
    for (std::size_t i = 0; i < roots.size(); ++i) {
      EXPECT_NEAR(static_cast<double>(found[i] - roots[i]), 0.0, 1e-14);
    }
  }
}

TEST(Polynomial, RootsOfEvenOrderAndOutsideDoNotCount) {
  EXPECT_TRUE(sign_changes(with_roots({0.25L, 0.25L}), -1.0L, 1.0L).empty());
  EXPECT_TRUE(sign_changes(with_roots({1.5L, -2.0L}), -1.0L, 1.0L).empty());
  EXPECT_TRUE(sign_changes(WideVector::Ones(1), -1.0L, 1.0L).empty());
  const std::vector<Wide> triple = sign_changes(with_roots({0.0L, 0.0L, 0.0L}), -1.0L, 1.0L);
  ASSERT_EQ(triple.size(), 1U);
  EXPECT_NEAR(static_cast<double>(triple[0]), 0.0, 1e-15);
  WideVector padded = WideVector::Zero(8);  // leading coefficients may vanish
  padded.head(3) = with_roots({-0.5L, 0.5L});
  EXPECT_EQ(sign_changes(padded, -1.0L, 1.0L).size(), 2U);
}

TEST(Polynomial, MinimisersIncludeTheEnds) {
  // x (x - 0.5)^2: falls from neither end; minima at -1 and 0.5.
  const std::vector<Wide> cubic = local_minimisers(with_roots({0.0L, 0.5L, 0.5L}), -1.0L, 1.0L);
  ASSERT_EQ(cubic.size(), 2U);
  EXPECT_EQ(cubic[0], -1.0L);
  EXPECT_NEAR(static_cast<double>(cubic[1]), 0.5, 1e-15);
  const std::vector<Wide> falling = local_minimisers(-with_roots({0.0L}), -1.0L, 1.0L);
  ASSERT_EQ(falling.size(), 1U);
  EXPECT_EQ(falling[0], 1.0L);
  EXPECT_EQ(local_minimisers(-with_roots({0.0L, 0.0L}), -1.0L, 1.0L).size(), 2U);
}

TEST(Polynomial, DerivativeAndValue) {
  const WideVector c{{3.0L, -2.0L, 5.0L}};
  EXPECT_EQ(evaluate_polynomial(c, 2.0L), 19.0L);
  EXPECT_EQ(derivative(c), (WideVector{{-2.0L, 10.0L}}));
}

}  // namespace
}  // namespace mixrate
