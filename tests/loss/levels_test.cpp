// Losses at the two levels of a tree: numbers worked by hand.
#include <gtest/gtest.h>

#include "loss/support.hpp"

namespace mixrate {
namespace {

using test::column, test::evaluate, test::in_another_gauge, test::local_exponent, test::make, test::moved, test::split;

/// Groups of shares 1/4 and 3/4; leaves of shares (1/2, 1/2) and (1/3, 2/3) in them.
std::shared_ptr<Scenario> weighted_tree(std::int64_t fitted_groups = 2) {
  const auto out = test::regression_tree(fitted_groups);
  const MixingMeasure& g = out->truth;
  out->truth = MixingMeasure(g.layout_ptr(), Vector{{0.0, 0.0, 0.0, std::log(2.0)}}, g.atoms(), g.common(),
                             {{0, 0, 1, 1}, Vector{{0.0, std::log(3.0)}}, g.groups().coordinates});
  return out;
}

/// Leaves that repeat those of the truth (`of`) in groups of their own, with shares of leaves and groups.
MixingMeasure tree_of_copies(const Scenario& truth, const std::vector<Index>& of, const Vector& shares,
                             const std::vector<int>& parent, const Vector& group_shares,
                             const std::vector<Index>& of_groups) {
  const MixingMeasure& g = truth.truth;
  return {g.layout_ptr(),
          shares.array().log(),
          g.atoms()(Eigen::all, of),
          g.common(),
          {parent, group_shares.array().log(), g.groups().coordinates(Eigen::all, of_groups)}};
}

enum Row : Index { gate_slope, slope, intercept };

// inf_t 0.3 |0.3 - t| + 0.7 |t| = 0.09 for groups, inf_s 0.15 |0.5 - s| + 0.15 |s| = 0.075 for the leaves of the first.
TEST(Levels, ExactTreeByHand) {
  const auto truth = weighted_tree();
  MixingMeasure fitted =
      tree_of_copies(*truth, {0, 1, 2, 3}, Vector{{0.5, 0.5, 0.4, 0.6}}, {0, 0, 1, 1}, Vector{{0.3, 0.7}}, {0, 1});
  Groups groups = fitted.groups();
  groups.coordinates(0, 0) += 0.3;
  fitted = MixingMeasure(fitted.layout_ptr(), fitted.log_weights(), fitted.atoms(), fitted.common(), groups);
  fitted.atoms()(gate_slope, 0) += 0.5;
  fitted.atoms()(slope, 2) += 0.2;
  fitted.atoms()(intercept, 2) -= 0.1;
  const auto loss = make(levels_loss(), truth, 4);
  EXPECT_EQ(loss->columns(),
            (std::vector<std::string>{"levels", "levels.group_slope", "levels.group_mass", "levels.leaf_mass",
                                      "levels.leaf_gate_slope", "levels.leaf_slope", "levels.leaf_intercept"}));
  const double leaf_mass = 0.7 * 2.0 * (0.4 - 1.0 / 3.0);
  for (const MixingMeasure& g : {fitted, in_another_gauge(*truth->model, fitted)}) {
    EXPECT_NEAR(column(*loss, g, "levels"), 0.1 + leaf_mass + 0.09 + 0.075 + 0.28 * std::sqrt(0.05), 1e-13);
    EXPECT_NEAR(column(*loss, g, "levels.group_slope"), 0.7 * 0.3, 1e-13);
    EXPECT_NEAR(column(*loss, g, "levels.group_mass"), 0.1, 1e-13);
    EXPECT_NEAR(column(*loss, g, "levels.leaf_mass"), leaf_mass, 1e-13);
    EXPECT_NEAR(column(*loss, g, "levels.leaf_gate_slope"), 0.25, 1e-13);
    EXPECT_NEAR(column(*loss, g, "levels.leaf_slope"), 0.2, 1e-13);
    EXPECT_NEAR(column(*loss, g, "levels.leaf_intercept"), 0.1, 1e-13);
  }
}

// The first leaf of the second group doubled: shares 0.1 and 0.3 of it.
TEST(Levels, ASharedLeafIsSquared) {
  const auto truth = weighted_tree();
  MixingMeasure fitted = tree_of_copies(*truth, {0, 1, 2, 2, 3}, Vector{{0.5, 0.5, 0.1, 0.3, 0.6}}, {0, 0, 1, 1, 1},
                                        Vector{{0.25, 0.75}}, {0, 1});
  fitted.atoms()(slope, 2) += 0.2;
  fitted.atoms()(slope, 3) -= 0.1;
  const auto loss = make(levels_loss(), truth, 5);
  EXPECT_NEAR(column(*loss, fitted, "levels"), 0.1 + 0.075 * 0.04 + 0.225 * 0.01, 1e-14);
  EXPECT_NEAR(column(*loss, fitted, "levels.leaf_mass"), 0.1, 1e-14);
  EXPECT_NEAR(column(*loss, fitted, "levels.leaf_slope"), 0.0, 1e-14);
  EXPECT_NEAR(column(*loss, fitted, "levels.over.leaf_slope"), std::sqrt(0.25 * 0.04 + 0.75 * 0.01), 1e-14);
  EXPECT_NEAR(column(*loss, fitted, "levels.over.leaf_intercept"), 0.0, 1e-14);
  EXPECT_TRUE(std::isnan(column(*loss, fitted, "levels.over.group_slope")));
}

// The second group fitted twice, shares 0.25 and 0.5, with slopes and leaf shares whose errors cancel.
TEST(Levels, ASharedGroupIsSquared) {
  const auto truth = weighted_tree(3);
  const double third = 1.0 / 3.0;
  MixingMeasure fitted = tree_of_copies(
      *truth, {0, 1, 2, 3, 2, 3}, Vector{{0.5, 0.5, third + 0.06, 2 * third - 0.06, third - 0.03, 2 * third + 0.03}},
      {0, 0, 1, 1, 2, 2}, Vector{{0.25, 0.25, 0.5}}, {0, 1, 1});
  Groups groups = fitted.groups();
  groups.coordinates(0, 1) += 0.2;
  groups.coordinates(0, 2) -= 0.1;
  fitted = MixingMeasure(fitted.layout_ptr(), fitted.log_weights(), fitted.atoms(), fitted.common(), groups);
  fitted.atoms()(slope, 2) += 0.2;
  const auto loss = make(levels_loss(), truth, 6);
  const double slopes = 0.25 * 0.04 + 0.5 * 0.01, shares = 0.25 * 2 * 0.0036 + 0.5 * 2 * 0.0009;
  EXPECT_NEAR(column(*loss, fitted, "levels"), slopes + shares + 0.25 * (third + 0.06) * 0.04, 1e-14);
  EXPECT_NEAR(column(*loss, fitted, "levels.group_slope"), 0.0, 1e-14);
  EXPECT_NEAR(column(*loss, fitted, "levels.over.group_slope"), std::sqrt(slopes / 0.75), 1e-14);
  EXPECT_NEAR(column(*loss, fitted, "levels.group_mass"), 0.0, 1e-14);
  EXPECT_NEAR(column(*loss, fitted, "levels.leaf_mass"), 0.0, 1e-14);
  EXPECT_NEAR(column(*loss, fitted, "levels.leaf_slope"), 0.0, 1e-14);
  const double part = 0.25 * (third + 0.06);
  EXPECT_NEAR(column(*loss, fitted, "levels.over.leaf_slope"), 0.2 * std::sqrt(part / 0.25), 1e-14);
}

TEST(Levels, AGroupThatIsMissingLosesItsMass) {
  const auto truth = weighted_tree(1);
  const MixingMeasure fitted = tree_of_copies(*truth, {0, 1}, Vector{{0.5, 0.5}}, {0, 0}, Vector{{1.0}}, {0});
  const auto loss = make(levels_loss(), truth, 2);
  EXPECT_NEAR(column(*loss, fitted, "levels"), 0.75 + 0.75, 1e-14);
  EXPECT_NEAR(column(*loss, fitted, "levels.leaf_mass"), 0.0, 1e-14);
}

TEST(Levels, ZeroInEveryOrderAndGaugeAndLinearBesideIt) {
  const auto truth = test::regression_tree();
  const MixingMeasure& g = truth->truth;
  const auto loss = make(levels_loss(), truth, 4);
  const std::vector<Index> order = {3, 1, 0, 2};
  const MixingMeasure swapped(
      g.layout_ptr(), g.log_weights()(order), g.atoms()(Eigen::all, order), g.common(),
      {{0, 1, 1, 0}, g.groups().log_weights.reverse(), g.groups().coordinates.rowwise().reverse()});
  for (std::size_t c = 0; c < loss->columns().size(); ++c) {
    SCOPED_TRACE(loss->columns()[c]);
    EXPECT_NEAR(evaluate(*loss, in_another_gauge(*truth->model, swapped))[c], 0.0, 1e-13);
    const double exponent = local_exponent([&](double eps) { return evaluate(*loss, moved(g, eps))[c]; });
    EXPECT_NEAR(exponent, levels_loss().local_exponent, 0.02);
  }
}

// Experts of two leaves moved by +-eps: the loss is of order eps^2, like the function.
TEST(Levels, HasTheExponentOfTheFunctionOnASplitLeaf) {
  const auto truth = test::regression_tree();
  const auto at = [&](double eps) {
    MixingMeasure g = split(truth->truth, 2);
    g.atoms()(intercept, 2) += eps;
    g.atoms()(intercept, 4) -= eps;
    return g;
  };
  for (const LossEntry& entry : {levels_loss(), l2_loss()}) {
    const auto loss = make(entry, truth, 5);
    EXPECT_NEAR(local_exponent([&](double eps) { return evaluate(*loss, at(eps))[0]; }), 2.0, 0.02);
  }
}

// Blocks look at leaves within groups, each fitted group in its own gauge.
TEST(Levels, BlocksKnowTheTree) {
  const auto truth = test::regression_tree();
  MixingMeasure fitted = truth->truth;
  fitted.atoms()(gate_slope, 2) += 0.7;
  fitted.atoms()(gate_slope, 3) += 0.7;
  const auto loss = make(blocks_loss(), truth, 4);
  EXPECT_NEAR(column(*loss, fitted, "blocks.single.gate_slope"), 0.0, 1e-14);
  // A leaf of the first group with the expert of the second group's first leaf is an error of its own group.
  fitted.atoms()(slope, 1) = 1.0;
  fitted.atoms()(intercept, 1) = -1.0;
  EXPECT_NEAR(column(*loss, fitted, "blocks.single.slope"), 2.5, 1e-14);
}

// Leaves 3 + 1 and a fit of 2 + 2: cells are shared although k is k0, and no column may leave them out.
TEST(Levels, TreesOfOtherShapesHaveColumnsForSharedCells) {
  const auto truth = test::regression_tree();
  Groups groups = truth->truth.groups();
  groups.parent = {0, 0, 0, 1};
  truth->truth = MixingMeasure(truth->truth.layout_ptr(), truth->truth.log_weights(), truth->truth.atoms(),
                               truth->truth.common(), groups);
  groups.parent = {0, 0, 1, 1};
  const MixingMeasure fitted(truth->truth.layout_ptr(), truth->truth.log_weights(), truth->truth.atoms(),
                             truth->truth.common(), groups);
  for (const LossEntry& entry : {blocks_loss(), levels_loss()}) {
    const auto loss = make(entry, truth, 4);
    const std::vector<double> values = evaluate(*loss, fitted);
    double largest = 0.0;
    for (std::size_t c = 0; c < values.size(); ++c) {
      if (loss->columns()[c].find("over") != std::string::npos && values[c] > largest) largest = values[c];
    }
    EXPECT_GT(largest, 0.1) << entry.info.name;
  }
}

TEST(Levels, IsForTrees) { EXPECT_THROW(make(levels_loss(), test::regression_pair(), 2), StudyError); }

}  // namespace
}  // namespace mixrate
