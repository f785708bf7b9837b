// The Fisher information of Gaussian mixtures: closed forms, published values near overlap, quadrature against draws.
#include "model/fisher.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "model/box.hpp"
#include "model/chart.hpp"
#include "model/families.hpp"

namespace mixrate {
namespace {

/// Two unit-variance atoms with weights (w, 1 - w) at -gap / 2 and gap / 2; weights free or known.
struct Pair {
  Pair(double w, double gap, bool free_weight) {
    const FamilyEntry family = gaussian_mixture_family();
    Node::Table options{{"covariance", Node(std::string("known"))}};
    if (!free_weight) {
      options.emplace("weights", Node(std::string("fixed")));
      options.emplace("fixed_weights", Node(Node::Array{Node(w), Node(1 - w)}));
    }
    scenario.model = family.make(Options(Node(std::move(options)), family.info));
    const Vector logs{{std::log(w), std::log(1 - w)}};
    scenario.truth = MixingMeasure(scenario.model->layout(), logs, (Matrix(1, 2) << -gap / 2, gap / 2).finished());
    scenario.box = box_around(*scenario.model, scenario.truth);
    theta = scenario.model->likelihood({Matrix(1, 0), Matrix::Zero(1, 1)}, 2, scenario.box)->pack(scenario.truth);
  }
  [[nodiscard]] FisherInformation quadrature() const {
    return {*scenario.model, 2, scenario.box, fisher_rule(-2, 2, 1, 1)};
  }
  /// d theta / d (w, mu_1, mu_2) or, relative, d theta / d (w, mu_1, delta); without w when it is known.
  [[nodiscard]] Matrix jacobian(double w, bool relative) const {
    Matrix j = Matrix::Identity(theta.size(), theta.size());
    const Index first = theta.size() - 2;
    if (first > 0) j(0, 0) = 1 / (w * (1 - w));
    if (relative) j(first + 1, first) = 1;
    return j;
  }
  Scenario scenario;
  Vector theta;
};

TEST(Fisher, IsOneOverTheVarianceForOneGaussian) {
  const FamilyEntry family = gaussian_mixture_family();
  const auto model = family.make(Options(family.info));  // location and variance
  const double s = 0.49;
  const MixingMeasure g(model->layout(), Vector::Zero(1), (Matrix(2, 1) << 0.3, s).finished());
  const Box box = box_around(*model, g);
  const FisherInformation fisher(*model, 1, box, fisher_rule(0, 1, s, s));
  const Vector theta = model->likelihood({Matrix(1, 0), Matrix::Zero(1, 1)}, 1, box)->pack(g);
  EXPECT_NEAR(fisher.mass(theta), 1.0, 1e-13);
  const Matrix expected = (Matrix(2, 2) << 1 / s, 0, 0, 0.5).finished();  // in (mean, log variance)
  EXPECT_LT((fisher.information(theta) - expected).cwiseAbs().maxCoeff(), 1e-12);
}

// Values of the eigenvalues when the second atom has weight 0.3, gap 0.125, in (w, mu_1, mu_2) and (w, mu_1, delta),
// from an independent calculation, to the digits given.
TEST(Fisher, EigenvaluesNearOverlapAreThePublishedOnes) {
  const auto check = [](bool free, bool relative, const std::vector<double>& expected) {
    const Pair pair(0.7, 0.125, free);
    const Vector values = information_spectrum(pair.quadrature().root(pair.theta), pair.jacobian(0.7, relative));
    ASSERT_EQ(values.size(), static_cast<Index>(expected.size()));
    for (Index i = 0; i < values.size(); ++i)
      EXPECT_NEAR(values[i] / expected[static_cast<std::size_t>(i)], 1.0, 4e-3) << free << relative << i;
  };
  check(true, false, {0.594, 2.42e-3, 1.50e-7});
  check(true, true, {1.102, 1.27e-3, 1.54e-7});
  check(false, false, {0.578, 2.36e-3});
  check(false, true, {1.087, 1.26e-3});
}

TEST(Fisher, EigenvaluesFallLikePowersOfTheGap) {
  const auto order = [](bool free, Index which) {
    const Pair wide(0.3, 0.02, free), narrow(0.3, 0.01, free);
    const Matrix j = wide.jacobian(0.3, true);
    const double from = information_spectrum(wide.quadrature().root(wide.theta), j)[which];
    const double to = information_spectrum(narrow.quadrature().root(narrow.theta), j)[which];
    return std::log(from / to) / std::log(2.0);
  };
  EXPECT_NEAR(order(true, 0), 0.0, 0.01);
  EXPECT_NEAR(order(true, 1), 2.0, 0.01);
  EXPECT_NEAR(order(true, 2), 6.0, 0.01);
  EXPECT_NEAR(order(false, 1), 2.0, 0.01);
}

TEST(Fisher, DrawsAgreeWithQuadrature) {
  const Pair pair(0.4, 2.0, true);
  Stream stream({.seed = 7}, Purpose::test);
  constexpr Index draws = 20000;
  const Matrix root = fisher_root_by_draws(pair.scenario, pair.scenario.truth, draws, stream);
  const Matrix by_draws = root.transpose() * root, exact = pair.quadrature().information(pair.theta);
  for (Index a = 0; a < exact.rows(); ++a) {
    for (Index b = 0; b < exact.cols(); ++b) {
      const double n = static_cast<double>(draws);
      const Vector terms = n * root.col(a).cwiseProduct(root.col(b));
      const double error = std::sqrt((terms.array() - terms.mean()).square().mean() / n);
      EXPECT_NEAR(by_draws(a, b), exact(a, b), 4 * error) << a << ' ' << b;
    }
  }
}

}  // namespace
}  // namespace mixrate
