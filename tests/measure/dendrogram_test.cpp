#include "measure/dendrogram.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <numeric>

namespace mixrate {
namespace {

MixingMeasure mixture(std::vector<BlockSpec> blocks, const Vector& weights, const Matrix& atoms) {
  return {std::make_shared<AtomLayout>(std::move(blocks)), weights.array().log(), atoms};
}

Dendrogram tree_of(const MixingMeasure& g, MergeRule rule = MergeRule::moments) {
  return dendrogram(g, weight_shares(g), natural_dissimilarity(g.layout()), rule);
}

/// The published example (arXiv 2403.01684), heights to 7 digits.
TEST(Dendrogram, StrongHeightsOfThePublishedExample) {
  const MixingMeasure g =
      mixture({{"mean", 1}}, Vector{{.05, .30, .05, .30, .15, .15}}, Matrix{{-2.1, -1.9, .05, -.05, 3.0, 3.2}});
  const Dendrogram tree = tree_of(g);
  const std::vector<double> expected = {3.4994170, .6270089, 3.0e-3, 1.714286e-3, 4.285714e-4};
  ASSERT_EQ(tree.heights.size(), expected.size());
  for (std::size_t i = 0; i < expected.size(); ++i)
    EXPECT_NEAR(tree.heights[i] / expected[i], 1.0, 2e-7) << i;  // as printed
  EXPECT_EQ(tree.mergers.back(), std::pair(Index{2}, Index{3}));
  for (Index kappa = 1; kappa <= 6; ++kappa) {
    EXPECT_EQ(tree.level(kappa).size(), kappa);
    EXPECT_NEAR(tree.level(kappa).weights().sum(), 1.0, 1e-14);
    EXPECT_NEAR(tree.level(kappa).weights().dot(tree.level(kappa).atoms().row(0)), 0.2425, 1e-14);  // the mean stays
  }
}

/// Mean and covariance of the whole mixture of full covariances in the plane.
std::pair<Vector, Matrix> two_moments(const MixingMeasure& g) {
  Vector mean = Vector::Zero(2);
  Matrix second = Matrix::Zero(2, 2);
  for (Index i = 0; i < g.size(); ++i) {
    const double w = g.weights()[i];
    const Vector mu = g.atoms().col(i).head(2), s = g.atoms().col(i).tail(3);
    mean += w * mu;
    second += w * (Matrix{{s[0], s[1]}, {s[1], s[2]}} + mu * mu.transpose());
  }
  return {mean, second};
}

TEST(Dendrogram, FullCovariancesKeepTwoMoments) {
  const MixingMeasure g =
      mixture({{"mean", 2, Meaning::location}, {"covariance", 3, Meaning::covariance}}, Vector{{.2, .3, .1, .4}},
              Matrix{{2, 0, -2, 1}, {1, 6, 1, 1}, {.5, .5, .25, 1}, {.5, -.1, .5, .2}, {1, .1, 2, 3}});
  const Dendrogram tree = tree_of(g);
  const auto [mean, second] = two_moments(g);
  for (Index kappa = 1; kappa < 4; ++kappa) {
    const auto [merged_mean, merged_second] = two_moments(tree.level(kappa));
    EXPECT_LT((merged_mean - mean).norm(), 1e-13);
    EXPECT_LT((merged_second - second).norm(), 1e-13);
    EXPECT_GT((two_moments(tree_of(g, MergeRule::plain).level(kappa)).second - second).norm(), 0.05);
  }
}

TEST(Dendrogram, WeakHeightsAndMergersByHand) {
  // masses .25 and .75: p q / (p + q) = 3/16, p q = 3/16; d mu = (2, 0), d S = (1, 3)
  const Vector weights{{.25, .75}};
  const Matrix atoms{{2, 0}, {1, 1}, {2, 1}, {4, 1}};
  const Dendrogram diagonal =
      tree_of(mixture({{"mean", 2, Meaning::location}, {"variance", 2, Meaning::variance}}, weights, atoms));
  EXPECT_NEAR(diagonal.height(2), 3.0 / 16 * (4 + std::sqrt(10.0)), 1e-14);
  EXPECT_LT((diagonal.level(1).atoms().col(0) - Vector{{.5, 1, 1.25 + .75, 1.75}}).norm(), 1e-14);
  const Dendrogram isotropic =
      tree_of(mixture({{"mean", 2, Meaning::location}, {"variance", 1, Meaning::variance}}, weights, atoms.topRows(3)));
  EXPECT_NEAR(isotropic.height(2), 3.0 / 16 * (4 + std::sqrt(2.0)), 1e-14);
  EXPECT_LT((isotropic.level(1).atoms().col(0) - Vector{{.5, 1, 1.25 + .375}}).norm(), 1e-14);
  const Dendrogram full = tree_of(mixture({{"mean", 2, Meaning::location}, {"covariance", 3, Meaning::covariance}},
                                          weights, Matrix{{2, 0}, {1, 1}, {2, 1}, {.5, 0}, {4, 1}}));
  EXPECT_NEAR(full.height(2), 3.0 / 16 * (4 + std::sqrt(10.5)), 1e-14);
}

MixingMeasure two_experts() {
  return mixture({{"gate_slope", 1, Meaning::gate_slope},
                  {"slope", 1, Meaning::slope},
                  {"intercept", 1, Meaning::intercept},
                  {"variance", 1, Meaning::variance}},
                 Vector{{1.0, 3.0}}, Matrix{{2, 0}, {1, 5}, {3, 1}, {.5, 3.5}});
}

/// C2 of arXiv 2510.12744: weights 1 and 3, whatever their total; centre at x = 0.
TEST(Dendrogram, ExpertsByHand) {
  const MixingMeasure g = two_experts();
  const Dendrogram plain = tree_of(g, MergeRule::plain), moments = tree_of(g);
  EXPECT_NEAR(plain.height(2), 3.0 / 16 * (4 + 5), 1e-14);  // d b = 2, (d a, d s) = (4, 3), masses 1/4 and 3/4
  EXPECT_LT((plain.level(1).atoms().col(0) - Vector{{.5, 4, 1.5, 2.75}}).norm(), 1e-14);
  EXPECT_NEAR(plain.level(1).log_weights()[0], std::log(4.0), 1e-14);
  // p q d b^2 = 3/16 * 4 and p q d beta1 d b = 3/16 * 2 * 2
  EXPECT_LT((moments.level(1).atoms().col(0) - Vector{{.5, 4.75, 1.5, 3.5}}).norm(), 1e-14);
}

/// With centres the result does not depend on the origin of x: shift x by t, and everything else moves along.
TEST(Dendrogram, CentredExpertsAreFreeOfTheOrigin) {
  const double t = 0.7;
  MixingMeasure g = two_experts(), moved = g;
  AtomShares shares{Vector{{.4, .6}}, Matrix{{.2, .9}}}, far = shares;
  far.centre.array() += t;  // x' = x + t
  for (Index i = 0; i < 2; ++i) {
    moved.log_weights()[i] -= t * moved.atoms()(0, i);
    moved.atoms()(2, i) -= t * moved.atoms()(1, i);
  }
  for (const MergeRule rule : {MergeRule::plain, MergeRule::moments}) {
    const Dendrogram here = dendrogram(g, shares, Dissimilarity::experts, rule);
    const Dendrogram there = dendrogram(moved, far, Dissimilarity::experts, rule);
    EXPECT_NEAR(here.height(2), there.height(2), 1e-13);
    Vector expected = here.level(1).atoms().col(0);
    expected[2] -= t * expected[1];
    EXPECT_LT((there.level(1).atoms().col(0) - expected).norm(), 1e-13);
    EXPECT_NEAR(there.level(1).log_weights()[0], here.level(1).log_weights()[0] - t * expected[0], 1e-13);
  }
  EXPECT_GT(std::abs(tree_of(g).height(2) - tree_of(moved).height(2)), 0.1);  // without centres it does
}

/// Two lines over the same three points x = 0, 1, 2 with masses 1/4 and 3/4: the projection is the plain mean, and the
/// variance takes the mean square of the difference times p q. Where the first covers x < 1 and the second the rest, it
/// is the line of least squares through both.
TEST(Dendrogram, ProjectionOfExperts) {
  const MixingMeasure g = two_experts();  // 3 + x and 1 + 5 x, variances 0.5 and 3.5
  const Matrix all{{1.0, 1.0}, {1.0, 5.0 / 3}};
  const Dendrogram same = dendrogram(g, {Vector{{.25, .75}}, Matrix{{1.0, 1.0}}, {all / 4, 3 * all / 4}},
                                     Dissimilarity::experts, MergeRule::projection);
  const double square = (4.0 + 4.0 + 36.0) / 3;  // of 2 - 4 x
  EXPECT_LT((same.level(1).atoms().col(0) - Vector{{.5, 4, 1.5, 2.75 + 3.0 / 16 * square}}).norm(), 1e-13);
  // x = 0 for the first (y = 3), x = 1 and 2 for the second (y = 6, 11): y = 8/3 + 4 x, residuals 1/3, -2/3, 1/3
  const Matrix none{{1.0, 0.0}, {0.0, 0.0}}, two{{2.0, 3.0}, {3.0, 5.0}};
  const Dendrogram parts = dendrogram(g, {Vector{{1.0 / 3, 2.0 / 3}}, Matrix{{0.0, 1.5}}, {none / 3, two / 3}},
                                      Dissimilarity::experts, MergeRule::projection);
  EXPECT_LT((parts.level(1).atoms().col(0).tail(3) - Vector{{4, 8.0 / 3, 2.5 + 2.0 / 9}}).norm(), 1e-13);
}

TEST(Dendrogram, OneAtomIsItsOwnTree) {
  const Dendrogram tree = tree_of(mixture({{"mean", 1}}, Vector{{1.0}}, Matrix{{2.0}}));
  EXPECT_EQ(tree.size(), 1);
  EXPECT_TRUE(tree.heights.empty());
}

}  // namespace
}  // namespace mixrate
