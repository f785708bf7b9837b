#include "measure/mixing_measure.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "base/error.hpp"

namespace mixrate {
namespace {

std::shared_ptr<const AtomLayout> flat_layout() {
  return std::make_shared<AtomLayout>(
      std::vector<BlockSpec>{{"slope", 2, Meaning::slope, BlockOrder::second}, {"intercept", 1, Meaning::intercept}},
      std::vector<BlockSpec>{{"temperature", 1, Meaning::temperature}, {"noise", 1}});
}

std::shared_ptr<const AtomLayout> tree_layout() {
  return std::make_shared<AtomLayout>(std::vector<BlockSpec>{{"gate_slope", 1, Meaning::gate_slope}, {"mean", 1}},
                                      std::vector<BlockSpec>{},
                                      std::vector<BlockSpec>{{"gate_slope", 2, Meaning::gate_slope}});
}

MixingMeasure flat() {
  return {flat_layout(), Vector{{0.0, std::log(3.0)}}, Matrix{{1, 4}, {2, 5}, {3, 6}}, Vector{{0.5, 0.25}}};
}

MixingMeasure tree() {
  Groups groups{{1, 0, 1}, Vector{{-0.5, 0.5}}, Matrix{{10, 30}, {20, 40}}};
  return {tree_layout(), Vector{{0.1, 0.2, 0.3}}, Matrix{{1, 3, 5}, {2, 4, 6}}, Vector(), groups};
}

TEST(AtomLayout, PlacesBlocksOneAfterTheOther) {
  const auto layout = flat_layout();
  EXPECT_EQ(layout->atom_width(), 3);
  EXPECT_EQ(layout->common_width(), 2);
  EXPECT_EQ(layout->group_width(), 0);
  EXPECT_EQ(layout->atom_block(Meaning::intercept).offset, 2);
  EXPECT_TRUE(layout->has_atom_block(Meaning::slope));
  EXPECT_FALSE(layout->has_atom_block(Meaning::location));
  EXPECT_THROW(static_cast<void>(layout->atom_block(Meaning::location)), ContractViolation);
}

TEST(AtomLayout, RefusesTwoBlocksOfOneName) {
  EXPECT_THROW(AtomLayout({{"mean", 1}, {"mean", 2}}), ContractViolation);
  EXPECT_THROW(AtomLayout({{"", 1}}), ContractViolation);
}

TEST(MixingMeasure, ChecksShapes) {
  const auto layout = flat_layout();
  const Vector w = Vector::Zero(2), common = Vector::Zero(2);
  const Matrix atoms = Matrix::Zero(3, 2);
  EXPECT_NO_THROW(MixingMeasure(layout, w, atoms, common));
  EXPECT_THROW(MixingMeasure(nullptr, w, atoms, common), ContractViolation);
  EXPECT_THROW(MixingMeasure(layout, Vector(), Matrix(3, 0), common), ContractViolation);
  EXPECT_THROW(MixingMeasure(layout, Vector::Zero(3), atoms, common), ContractViolation);
  EXPECT_THROW(MixingMeasure(layout, w, Matrix::Zero(2, 2), common), ContractViolation);
  EXPECT_THROW(MixingMeasure(layout, w, atoms, Vector::Zero(1)), ContractViolation);
}

TEST(MixingMeasure, ChecksTheTree) {
  const auto build = [](Groups groups) {
    return MixingMeasure(tree_layout(), Vector::Zero(3), Matrix::Zero(2, 3), Vector(), std::move(groups));
  };
  const Vector w = Vector::Zero(2);
  const Matrix c = Matrix::Zero(2, 2);
  EXPECT_NO_THROW(build({{0, 1, 1}, w, c}));
  EXPECT_THROW(build({{0, 1}, w, c}), ContractViolation);                      // a parent is missing
  EXPECT_THROW(build({{0, 1, 2}, w, c}), ContractViolation);                   // no such group
  EXPECT_THROW(build({{0, 1, -1}, w, c}), ContractViolation);                  // no such group
  EXPECT_THROW(build({{0, 1, 1}, w, Matrix::Zero(1, 2)}), ContractViolation);  // group width
  EXPECT_THROW(build({{0, 1, 1}, Vector(), Matrix()}), ContractViolation);     // parents without groups
}

TEST(MixingMeasure, WeightsAndMassInLogSpace) {
  EXPECT_NEAR(flat().weights()[1], 3.0, 1e-15);
  EXPECT_NEAR(flat().log_total_mass(), std::log(4.0), 1e-15);
  MixingMeasure g = flat();
  g.log_weights() << 2000.0, 2000.0;
  EXPECT_NEAR(g.log_total_mass(), 2000.0 + std::log(2.0), 1e-12);
}

TEST(MixingMeasure, AllFiniteLooksEverywhere) {
  EXPECT_TRUE(tree().all_finite());
  MixingMeasure g = flat();
  g.common()[1] = std::numeric_limits<double>::quiet_NaN();
  EXPECT_FALSE(g.all_finite());
  g = flat();
  g.atoms()(2, 1) = std::numeric_limits<double>::infinity();
  EXPECT_FALSE(g.all_finite());
}

TEST(MixingMeasure, PermutesAtomsAndParents) {
  const std::vector<Index> order = {2, 0, 1};
  const MixingMeasure g = tree().permuted(order);
  EXPECT_EQ(g.log_weights(), (Vector{{0.3, 0.1, 0.2}}));
  EXPECT_EQ(g.atoms(), (Matrix{{5, 1, 3}, {6, 2, 4}}));
  EXPECT_EQ(g.groups().parent, (std::vector<int>{1, 1, 0}));
  const std::vector<Index> twice = {0, 0, 1}, few = {0, 1};
  EXPECT_THROW(static_cast<void>(tree().permuted(twice)), ContractViolation);
  EXPECT_THROW(static_cast<void>(tree().permuted(few)), ContractViolation);
}

TEST(MixingMeasure, RowHasTheStatedOrderAndNames) {
  const Vector row = flat().flatten();
  EXPECT_EQ(row, (Vector{{0.0, std::log(3.0), 1, 2, 3, 4, 5, 6, 0.5, 0.25}}));
  EXPECT_THAT(
      MixingMeasure::names(*flat_layout(), 2),
      testing::ElementsAre("atom1.log_weight", "atom2.log_weight", "atom1.slope1", "atom1.slope2", "atom1.intercept",
                           "atom2.slope1", "atom2.slope2", "atom2.intercept", "common.temperature", "common.noise"));
}

TEST(MixingMeasure, TreeRowHasTheStatedOrderAndNames) {
  const Vector row = tree().flatten();
  EXPECT_EQ(row, (Vector{{0.1, 0.2, 0.3, 1, 2, 3, 4, 5, 6, 1, 0, 1, -0.5, 0.5, 10, 20, 30, 40}}));
  const std::vector<std::string> names = MixingMeasure::names(*tree_layout(), 3, 2);
  ASSERT_EQ(static_cast<Index>(names.size()), row.size());
  EXPECT_EQ(names[9], "atom1.parent");
  EXPECT_EQ(names[12], "group1.log_weight");
  EXPECT_EQ(names[17], "group2.gate_slope2");
}

TEST(MixingMeasure, RowRoundTrips) {
  for (const MixingMeasure& g : {flat(), tree()}) {
    const Vector row = g.flatten();
    ASSERT_EQ(row.size(), MixingMeasure::flat_width(g.layout(), g.size(), g.groups().size()));
    const MixingMeasure back = MixingMeasure::unflatten(g.layout_ptr(), g.size(), g.groups().size(),
                                                        {row.data(), static_cast<std::size_t>(row.size())});
    EXPECT_EQ(back.flatten(), row);
    EXPECT_EQ(back.groups().parent, g.groups().parent);
    EXPECT_EQ(back.atoms(), g.atoms());
    EXPECT_EQ(back.common(), g.common());
  }
}

TEST(MixingMeasure, UnflattenRefusesAWrongWidth) {
  const std::vector<double> row(9, 0.0);
  EXPECT_THROW(MixingMeasure::unflatten(flat_layout(), 2, 0, row), ContractViolation);
}

}  // namespace
}  // namespace mixrate
