// Gate parameters in units of the temperature: numbers worked by hand.
#include <gtest/gtest.h>

#include "loss/support.hpp"

namespace mixrate {
namespace {

using test::column, test::evaluate, test::in_another_gauge, test::local_exponent, test::make, test::moved;

/// beta0 = (0.2, 0), beta1 = (1, 0), tau = 0.5: ratios 0.4 and 2.
std::shared_ptr<Scenario> plain() { return test::regression_pair("dense-to-sparse"); }

/// The same experts with other gates; `first` gives the true atom of each.
MixingMeasure with_gates(const Scenario& truth, const std::vector<Index>& of, const Vector& intercepts,
                         const Vector& slopes, double temperature) {
  Matrix atoms = truth.truth.atoms()(Eigen::all, of);
  atoms.row(0) = slopes.transpose();
  return {truth.truth.layout_ptr(), intercepts, atoms, Vector{{temperature, 0.01}}};
}

TEST(Reduced, ComparesRatiosWithTheTemperature) {
  const auto truth = plain();
  const auto loss = make(reduced_loss(), truth, 2);
  const MixingMeasure fitted = with_gates(*truth, {0, 1}, Vector{{0.5, 0.0}}, Vector{{1.84, 0.0}}, 0.8);
  EXPECT_NEAR(column(*loss, fitted, "reduced.gate_slope"), 2.3 - 2.0, 1e-14);
  EXPECT_NEAR(column(*loss, fitted, "reduced.gate_intercept"), 0.625 - 0.4, 1e-14);
}

// (beta0, beta1, tau) and s (beta0, beta1, tau) are one gate. The raw blocks do not see that.
TEST(Reduced, DoesNotDependOnTheScaleOfTheTemperature) {
  const auto truth = plain();
  const auto loss = make(reduced_loss(), truth, 2);
  const MixingMeasure fitted = moved(truth->truth, 0.1);
  const std::vector<double> before = evaluate(*loss, fitted);
  for (const double s : {0.01, 3.0}) {
    MixingMeasure scaled = truth->truth, other = fitted;
    for (MixingMeasure* g : {&scaled, &other}) {
      g->log_weights() *= s;
      g->atoms().row(0) *= s;
      g->common()[0] *= s;
    }
    const std::vector<double> zero = evaluate(*loss, scaled), after = evaluate(*loss, other);
    for (std::size_t c = 0; c < before.size(); ++c) {
      EXPECT_GT(before[c], 0.01);
      EXPECT_NEAR(zero[c], 0.0, 1e-14);
      EXPECT_NEAR(after[c], before[c], 1e-13);
    }
    EXPECT_GT(column(*make(blocks_loss(), truth, 2), scaled, "blocks.single.gate_slope"), 0.3);
    EXPECT_GT(column(*make(blocks_loss(), truth, 2), scaled, "blocks.common.temperature"), 0.3);
  }
}

// The reference is two atoms of shares 1/4 and 3/4, ratios 0.4 and -0.2: together intercept 0, slope -0.05.
TEST(Reduced, ReferenceIsWhatItsCellHolds) {
  const auto truth = plain();
  const auto loss = make(reduced_loss(), truth, 3);
  const MixingMeasure fitted = with_gates(*truth, {0, 1, 1}, Vector{{0.25, 0.5 * std::log(0.25), 0.5 * std::log(0.75)}},
                                          Vector{{1.1, 0.2, -0.1}}, 0.5);
  EXPECT_NEAR(column(*loss, fitted, "reduced.gate_slope"), 2.2 + 0.05 - 2.0, 1e-14);
  EXPECT_NEAR(column(*loss, fitted, "reduced.gate_intercept"), 0.5 - 0.4, 1e-14);
  EXPECT_NEAR(column(*loss, fitted, "reduced.over.gate_slope"), std::sqrt(0.25 * 0.2025 + 0.75 * 0.0225), 1e-14);
  EXPECT_TRUE(std::isnan(column(*loss, fitted, "reduced.over.gate_intercept")));
}

// The first atom doubled, half each: ratios 2.1 and 2.3, together intercept 0.4 + log 1.5.
TEST(Reduced, SharedCellsHaveColumnsOfTheirOwn) {
  const auto truth = plain();
  const auto loss = make(reduced_loss(), truth, 3);
  const double half = 0.2 + 0.5 * std::log(0.75);
  const MixingMeasure fitted = with_gates(*truth, {0, 0, 1}, Vector{{half, half, 0.0}}, Vector{{1.05, 1.15, 0.0}}, 0.5);
  EXPECT_TRUE(std::isnan(column(*loss, fitted, "reduced.gate_slope")));
  EXPECT_TRUE(std::isnan(column(*loss, fitted, "reduced.gate_intercept")));
  EXPECT_NEAR(column(*loss, fitted, "reduced.over.gate_slope"), std::sqrt(0.5 * 0.01 + 0.5 * 0.09), 1e-14);
  EXPECT_NEAR(column(*loss, fitted, "reduced.over.gate_intercept"), std::log(1.5), 1e-14);
}

TEST(Reduced, NanWithoutAReference) {
  const auto truth = plain();
  const MixingMeasure fitted = with_gates(*truth, {0, 0, 0}, Vector::Zero(3), Vector::Zero(3), 0.5);
  for (const double value : evaluate(*make(reduced_loss(), truth, 3), fitted)) EXPECT_TRUE(std::isnan(value));
}

// phi(beta1'x) knows its slopes: they are not relative to anything.
TEST(Reduced, SlopesUnderAnActivationArePlain) {
  const auto truth = test::regression_pair("dense-to-sparse-activation");
  MixingMeasure fitted = truth->truth;
  fitted.atoms().row(0).array() += 0.25;
  fitted.log_weights().array() += 3.0;
  const auto loss = make(reduced_loss(), truth, 2);
  EXPECT_NEAR(column(*loss, fitted, "reduced.gate_slope"), 0.5, 1e-14);
  EXPECT_NEAR(column(*loss, fitted, "reduced.gate_intercept"), 0.0, 1e-14);
}

TEST(Reduced, HasItsExponentInEveryGauge) {
  for (const char* gate : {"softmax", "dense-to-sparse", "dense-to-sparse-activation"}) {
    const auto truth = test::regression_pair(gate);
    const auto loss = make(reduced_loss(), truth, 2);
    for (std::size_t c = 0; c < loss->columns().size(); ++c) {
      SCOPED_TRACE(std::string(gate) + " " + loss->columns()[c]);
      EXPECT_NEAR(evaluate(*loss, in_another_gauge(*truth->model, truth->truth))[c], 0.0, 1e-14);
      const double slope = local_exponent([&](double eps) { return evaluate(*loss, moved(truth->truth, eps))[c]; });
      EXPECT_NEAR(slope, reduced_loss().local_exponent, 0.02);
    }
  }
}

TEST(Reduced, IsForOneGateOverSeveralAtoms) {
  EXPECT_THROW(make(reduced_loss(), test::line_mixture(), 3), StudyError);
  EXPECT_THROW(make(reduced_loss(), test::regression_tree(), 4), StudyError);
  EXPECT_THROW(make(reduced_loss(), test::regression_pair("sigmoid"), 2), StudyError);
}

}  // namespace
}  // namespace mixrate
