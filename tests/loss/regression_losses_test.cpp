// The losses of regression mixtures of experts: numbers worked by hand.
#include <gtest/gtest.h>

#include "loss/support.hpp"
#include "loss/voronoi_loss.hpp"
#include "measure/gauge.hpp"

namespace mixrate {
namespace {

using test::column, test::evaluate, test::in_another_gauge, test::local_exponent, test::make, test::moved, test::split;

MixingMeasure measure_like(const Scenario& truth, const Vector& weights, const Matrix& atoms, const Vector& common) {
  return {truth.truth.layout_ptr(), weights.array().log(), atoms, common};
}

/// Weights 0.4 and 0.6; rows: gate slope, slope, intercept.
std::shared_ptr<Scenario> weighted_pair(const std::string& gate = "softmax") {
  const auto truth = test::regression_pair(gate);
  truth->truth.log_weights() = Vector{{std::log(0.4), std::log(0.6)}};
  return truth;
}

/// The first atom doubled, 0.1 + 0.2 of its mass; the differences of the three atoms are (0.3, 0.4, 0.0),
/// (-0.1, 0.0, 0.2) and (0.0, 0.12, -0.05).
MixingMeasure doubled(const Scenario& truth) {
  return measure_like(truth, Vector{{0.1, 0.2, 0.7}}, Matrix{{1.3, 0.9, 0.0}, {2.4, 2.0, -1.38}, {1.0, 1.2, -0.55}},
                      truth.truth.common());
}

TEST(RegressionLosses, L2OfTwoConstants) {
  const auto model = test::regression_model({{"expert", Node(std::string("constant"))}});
  const auto truth = test::scenario(model, Vector{{0.0}}, Matrix{{0.0}, {1.0}}, Vector{{0.01}});
  MixingMeasure fitted = truth->truth;
  fitted.atoms()(1, 0) = 1.25;
  EXPECT_NEAR(column(*make(l2_loss(), truth, 1), fitted, "l2"), 0.25, 1e-14);
  // Two atoms of one weight and one gate: the function is their mean, 1 + 0.05.
  const MixingMeasure two = measure_like(*truth, Vector{{2.0, 2.0}}, Matrix{{0.7, 0.7}, {0.6, 1.5}}, Vector{{0.01}});
  EXPECT_NEAR(column(*make(l2_loss(), truth, 2), two, "l2"), 0.05, 1e-14);
}

// The mean of (0.3 x)^2 over [-1, 1] is 0.03, that of (0.3 x1 - 0.6 x2 + 0.1)^2 over the square 0.03 + 0.12 + 0.01.
TEST(RegressionLosses, L2OfAPlane) {
  for (const std::int64_t d : {1, 2}) {
    const auto model = test::regression_model({{"expert", Node(std::string("linear"))}, {"dimension", Node(d)}});
    const auto truth = test::scenario(model, Vector{{0.0}}, Matrix::Zero(2 * d + 1, 1), Vector{{0.01}});
    MixingMeasure fitted = truth->truth;
    fitted.atoms()(d, 0) = 0.3;
    if (d == 2) fitted.atoms()(3, 0) = -0.6, fitted.atoms()(4, 0) = 0.1;
    EXPECT_NEAR(column(*make(l2_loss(), truth, 1, {{"points", Node(std::int64_t{4096})}}), fitted, "l2"),
                std::sqrt(d == 1 ? 0.03 : 0.16), d == 1 ? 1e-14 : 1e-3);
  }
}

TEST(RegressionLosses, L2IsForRegressionFunctions) {
  EXPECT_THROW(make(l2_loss(), test::line_mixture(), 3), StudyError);
}

// Masses: ratios 0.75 (weight 0.4) and 7/6 (weight 0.6): tau = 7/6, |0.3 - 0.4 * 7/6| = 1/6. Atoms: t2 = 0 where the
// cell of the last atom, linear with mass 0.7, outweighs the slopes 2 * 0.1 * 0.3 - 2 * 0.2 * 0.1 of the others.
TEST(RegressionLosses, L1OfADoubledCell) {
  const auto truth = weighted_pair();
  const double masses = 1.0 / 6.0, gates = 0.1 * 0.09 + 0.2 * 0.01, experts = 0.1 * 0.16 + 0.2 * 0.04 + 0.7 * 0.13;
  const auto loss = make(regression_l1_loss(), truth, 3);
  const MixingMeasure fitted = doubled(*truth);
  EXPECT_NEAR(column(*loss, fitted, "regression-l1"), masses + gates + experts, 1e-14);
  EXPECT_NEAR(column(*loss, in_another_gauge(*truth->model, fitted), "regression-l1"), masses + gates + experts, 1e-12);
  MixingMeasure noisy = fitted;
  noisy.common()[0] = 7.0;  // the noise variance is not part of it
  EXPECT_NEAR(column(*loss, noisy, "regression-l1"), masses + gates + experts, 1e-14);
}

// Slopes and intercepts of the doubled cell, shares 1/3 and 2/3: gates 0.3 and -0.1, slopes 0.4 and 0, intercepts 0 and
// 0.2. The noise variance has no part in the merged moments.
TEST(RegressionLosses, BlocksOfADoubledCell) {
  const auto truth = weighted_pair();
  MixingMeasure fitted = doubled(*truth);
  fitted.common()[0] += 0.5;
  const auto loss = make(blocks_loss(), truth, 3);
  const double gauge = 0.1 * 0.3 - 0.2 * 0.1;  // the mean of all differences, weights summing to 1
  EXPECT_NEAR(column(*loss, fitted, "blocks.over.gate_slope"),
              std::sqrt(std::pow(0.3 - gauge, 2) / 3.0 + 2.0 * std::pow(0.1 + gauge, 2) / 3.0), 1e-14);
  EXPECT_NEAR(column(*loss, fitted, "blocks.over.slope"), std::sqrt(0.16 / 3.0), 1e-14);
  EXPECT_NEAR(column(*loss, fitted, "blocks.over.intercept"), std::sqrt(0.08 / 3.0), 1e-14);
  EXPECT_NEAR(column(*loss, fitted, "blocks.single.slope"), 0.12, 1e-14);
  EXPECT_NEAR(column(*loss, fitted, "blocks.single.gate_slope"), gauge, 1e-14);
  EXPECT_NEAR(column(*loss, fitted, "blocks.common.variance"), 0.5, 1e-14);
  EXPECT_NEAR(column(*loss, fitted, "blocks.mass"), 1.0 / 6.0, 1e-14);
  EXPECT_NEAR(column(*loss, fitted, "merged.mean1"), 0.4 / 3.0, 1e-14);
  EXPECT_NEAR(column(*loss, fitted, "merged.second"), 0.08 / 3.0, 1e-14);
}

// r = 1: t2 is the median of the slopes' differences 0.3, -0.1, 0 with weights 0.1, 0.2, 0.7: 0.
// r = 2: their mean, (0.03 - 0.02) / 1 = 0.01, which lowers the sum of squares by 0.01^2.
TEST(RegressionLosses, LrCountsEveryBlockWithOnePower) {
  const auto truth = weighted_pair();
  const MixingMeasure fitted = doubled(*truth);
  const auto value = [&](double r) {
    const auto loss = make(regression_lr_loss(), truth, 3, {{"order", Node(r)}});
    return evaluate(*loss, fitted)[0] - 1.0 / 6.0;
  };
  const double linear = 0.1 * (0.3 + 0.4) + 0.2 * (0.1 + 0.2) + 0.7 * (0.12 + 0.05);
  const double squares = 0.1 * (0.09 + 0.16) + 0.2 * (0.01 + 0.04) + 0.7 * (0.0144 + 0.0025) - 1e-4;
  EXPECT_NEAR(value(1.0), linear, 1e-14);
  EXPECT_NEAR(value(2.0), squares, 1e-14);
  const auto eighth = make(regression_lr_loss(), truth, 3, {{"order", Node(8.0)}});
  EXPECT_EQ(eighth->columns(), std::vector<std::string>{"regression-lr-8"});
  double best = INFINITY;
  for (int step = -4000; step <= 4000; ++step) {
    const double t = 1e-4 * step;
    best = std::min(best, 0.1 * (std::pow(0.3 - t, 8) + std::pow(0.4, 8)) +
                              0.2 * (std::pow(-0.1 - t, 8) + std::pow(0.2, 8)) +
                              0.7 * (std::pow(t, 8) + std::pow(0.12, 8) + std::pow(0.05, 8)));
  }
  EXPECT_NEAR(value(8.0), best, 1e-6 * best);
}

/// The sum of exp(beta0 / tau) of the weighted pair with tau = 1/2.
constexpr double squared_masses = 0.4 * 0.4 + 0.6 * 0.6;

TEST(RegressionLosses, TemperatureCountsBesideTheGate) {
  const auto truth = weighted_pair("dense-to-sparse");
  MixingMeasure fitted = truth->truth;
  fitted.common()[0] += 0.3;  // tau = 0.5 -> 0.8, and masses exp(beta0 / tau) stay
  fitted.log_weights() *= 1.6;
  EXPECT_NEAR(column(*make(regression_l1_loss(), truth, 2), fitted, "regression-l1"), squared_masses * 0.3, 1e-14);
  EXPECT_NEAR(evaluate(*make(regression_lr_loss(), truth, 2, {{"order", Node(3.0)}}), fitted)[0],
              squared_masses * 0.027, 1e-14);
}

// An atom and its two halves are one mixture: only masses exp(beta0 / tau) see that.
TEST(RegressionLosses, ClonesOfAnAtomAreNoErrorUnderATemperature) {
  for (const char* gate : {"softmax", "dense-to-sparse", "dense-to-sparse-activation"}) {
    SCOPED_TRACE(gate);
    const auto truth = test::regression_pair(gate);
    const MixingMeasure halves = split(truth->truth, 0);
    for (const LossEntry& entry :
         {l2_loss(), regression_l1_loss(), regression_lr_loss(), voronoi_exact_loss(), voronoi_over_loss()})
      EXPECT_NEAR(evaluate(*make(entry, truth, 3), halves)[0], 0.0, 1e-14) << entry.info.name;
    EXPECT_NEAR(column(*make(blocks_loss(), truth, 3), halves, "blocks.mass"), 0.0, 1e-14);
  }
}

// sigmoid(beta1'x + beta0) tells beta0, so that a factor of all weights is an error, and |W - w*| is a sum over atoms.
TEST(RegressionLosses, WeightsOfSigmoidGatesHaveNoCommonFactor) {
  const auto truth = test::regression_pair("sigmoid");
  MixingMeasure fitted = truth->truth;
  fitted.log_weights().array() += 0.3;
  const double error = (std::exp(0.3) - 1.0) * truth->truth.weights().sum();
  for (const LossEntry& entry : {regression_l1_loss(), voronoi_exact_loss()})
    EXPECT_NEAR(evaluate(*make(entry, truth, 2), fitted)[0], error, 1e-14);
  EXPECT_NEAR(column(*make(blocks_loss(), truth, 2), fitted, "blocks.mass"), error, 1e-14);
}

// A gate phi(beta1'x) knows its slopes: only the weights have a gauge.
TEST(RegressionLosses, SlopesThatDoNotTranslateCount) {
  const auto truth = weighted_pair("dense-to-sparse-activation");
  MixingMeasure fitted = truth->truth;
  fitted.log_weights().array() += 2.0;
  fitted.atoms().row(0).array() += 0.25;
  for (const LossEntry& entry : {regression_l1_loss(), voronoi_exact_loss()}) {
    EXPECT_NEAR(evaluate(*make(entry, truth, 2), fitted)[0], squared_masses * 0.25, 1e-14);
  }
  EXPECT_NEAR(column(*make(blocks_loss(), truth, 2), fitted, "blocks.single.gate_slope"), 0.25, 1e-14);
}

// Shares at x = 0 under two groups of weights 1/4 and 3/4: (1/4)(1/2, 1/2) and (3/4)(1/3, 2/3).
TEST(RegressionLosses, LeavesOfATreeWeighTheirShares) {
  const auto tree = test::regression_tree();
  const MixingMeasure g(tree->truth.layout_ptr(), Vector{{3.0, 3.0, std::log(0.1), std::log(0.2)}}, tree->truth.atoms(),
                        tree->truth.common(), {{0, 0, 1, 1}, Vector{{0.0, std::log(3.0)}}, Matrix{{0.0, 0.0}}});
  EXPECT_LT((with_additive_weights(g).weights() - Vector{{0.125, 0.125, 0.25, 0.5}}).cwiseAbs().maxCoeff(), 1e-15);
  EXPECT_LT((with_additive_weights(in_another_gauge(*tree->model, g)).weights() - with_additive_weights(g).weights())
                .cwiseAbs()
                .maxCoeff(),
            1e-15);
}

// The slopes of the second group alone are shifted: a gauge of that group. In its first leaf 0.2 is left, of which the
// best translation of two leaves of shares p < q leaves 0.2 p.
TEST(RegressionLosses, EveryGroupOfATreeHasItsOwnTranslation) {
  const auto tree = test::regression_tree();
  MixingMeasure fitted = tree->truth;
  fitted.atoms()(0, 2) += 0.7;
  fitted.atoms()(0, 3) += 0.7;
  const auto loss = make(regression_l1_loss(), tree, 4);
  EXPECT_NEAR(evaluate(*loss, fitted)[0], 0.0, 1e-14);
  fitted.atoms()(0, 2) += 0.2;
  EXPECT_NEAR(evaluate(*loss, fitted)[0], 0.2 * with_additive_weights(tree->truth).weights()[2], 1e-14);
}

TEST(RegressionLosses, ExponentsAndGaugesUnderEveryGate) {
  const auto plain = test::regression_pair(), scaled = test::regression_pair("dense-to-sparse"),
             activated = test::regression_pair("dense-to-sparse-activation"), tree = test::regression_tree();
  for (const auto& truth : {plain, scaled, activated, tree}) {
    for (const LossEntry& entry : {regression_l1_loss(), regression_lr_loss(), l2_loss(), blocks_loss()}) {
      const auto loss = make(entry, truth, truth->truth.size());
      const MixingMeasure other = in_another_gauge(*truth->model, truth->truth);
      for (std::size_t c = 0; c < loss->columns().size(); ++c) {
        SCOPED_TRACE(std::string(entry.info.name) + " " + loss->columns()[c]);
        EXPECT_NEAR(evaluate(*loss, other)[c], 0.0, 1e-13);
        const double slope = local_exponent([&](double eps) { return evaluate(*loss, moved(truth->truth, eps))[c]; });
        EXPECT_NEAR(slope, entry.local_exponent, 0.02);
      }
    }
  }
}

// Experts b +- eps in a doubled cell: squared in L1, eps^r in L_r, and f itself differs by eps^2 only.
TEST(RegressionLosses, ExponentsOnASplitAtom) {
  const auto truth = test::regression_pair();
  const auto at = [&](double eps) {
    MixingMeasure g = split(truth->truth, 0);
    g.atoms()(2, 0) += eps;
    g.atoms()(2, 2) -= eps;
    return g;
  };
  const auto exponent = [&](const LossEntry& entry, Node::Table options = {}) {
    const auto loss = make(entry, truth, 3, std::move(options));
    return local_exponent([&](double eps) { return evaluate(*loss, at(eps))[0]; });
  };
  EXPECT_NEAR(exponent(regression_l1_loss()), 2.0, 0.02);
  EXPECT_NEAR(exponent(regression_lr_loss(), {{"order", Node(3.0)}}), 3.0, 0.02);
  EXPECT_NEAR(exponent(l2_loss()), 2.0, 0.02);
}

}  // namespace
}  // namespace mixrate
