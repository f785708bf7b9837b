#include "measure/tree_partition.hpp"

#include <gtest/gtest.h>

namespace mixrate {
namespace {

/// A tree over points on a line.
MixingMeasure line_tree(const std::vector<int>& parent, const Vector& points) {
  const auto layout = std::make_shared<AtomLayout>(
      std::vector<BlockSpec>{{"gate_slope", 1, Meaning::gate_slope}, {"mean", 1}}, std::vector<BlockSpec>{},
      std::vector<BlockSpec>{{"gate_slope", 1, Meaning::gate_slope}});
  const auto k = points.size();
  Index groups = 0;
  for (const int group : parent) groups = std::max<Index>(groups, group + 1);
  Matrix atoms = Matrix::Zero(2, k);
  atoms.row(1) = points.transpose();
  return {layout, Vector::Zero(k), atoms, Vector(), {parent, Vector::Zero(groups), Matrix::Zero(1, groups)}};
}

TEST(TreePartition, AGroupBelongsWhereItsLeavesAre) {
  const MixingMeasure truth = line_tree({0, 0, 1, 1}, Vector{{0.0, 1.0, 5.0, 6.0}});
  const MixingMeasure fitted = line_tree({0, 1, 1, 0, 2, 2}, Vector{{5.1, 0.2, 1.1, 5.9, 0.1, 0.9}});
  const TreePartition cells = tree_partition(fitted, truth, Assignment::nearest);
  EXPECT_EQ(cells.groups.owner, (std::vector<int>{1, 0, 0}));
  EXPECT_EQ(cells.groups.cardinality, (std::vector<int>{2, 1}));
  EXPECT_EQ(cells.leaves.owner, (std::vector<int>{2, 0, 1, 3, 0, 1}));
  EXPECT_EQ(cells.leaves.cardinality, (std::vector<int>{2, 2, 1, 1}));
}

// The leaf at 4.9 stays with its group, although a leaf of the other group is nearer.
TEST(TreePartition, LeavesStayInTheirGroup) {
  const MixingMeasure truth = line_tree({0, 0, 1, 1}, Vector{{0.0, 1.0, 5.0, 6.0}});
  const MixingMeasure fitted = line_tree({0, 0, 1, 1}, Vector{{0.0, 4.9, 5.0, 6.0}});
  EXPECT_EQ(voronoi_partition(fitted, truth).owner, (std::vector<int>{0, 1, 2, 3}));
}

// Both directions count: {0, 5} is in {0, 5} and in {0, 5, 9}, but does not cover the latter.
TEST(TreePartition, AGroupMustCoverTheLeaves) {
  const MixingMeasure truth = line_tree({0, 0, 0, 1, 1}, Vector{{0.0, 5.0, 9.0, 0.0, 5.0}});
  const MixingMeasure fitted = line_tree({0, 0}, Vector{{0.1, 5.1}});
  EXPECT_EQ(tree_partition(fitted, truth, Assignment::nearest).groups.owner, std::vector<int>{1});
}

// Two groups and two leaves in each: one to one, even where both are nearest to the same.
TEST(TreePartition, MatchedIsOneToOneAtBothLevels) {
  const MixingMeasure truth = line_tree({0, 0, 1, 1}, Vector{{0.0, 1.0, 2.0, 9.0}});
  const MixingMeasure fitted = line_tree({0, 0, 1, 1}, Vector{{0.0, 1.0, 0.5, 2.5}});
  EXPECT_EQ(tree_partition(fitted, truth, Assignment::nearest).groups.owner, (std::vector<int>{0, 0}));
  const TreePartition cells = tree_partition(fitted, truth, Assignment::matched);
  EXPECT_EQ(cells.groups.owner, (std::vector<int>{0, 1}));
  EXPECT_EQ(cells.leaves.owner, (std::vector<int>{0, 1, 2, 3}));
}

TEST(TreePartition, EveryGroupNeedsALeaf) {
  const MixingMeasure truth = line_tree({0, 1}, Vector{{0.0, 1.0}}), fitted = line_tree({1, 1}, Vector{{0.0, 1.0}});
  EXPECT_ANY_THROW(tree_partition(fitted, truth, Assignment::nearest));
}

}  // namespace
}  // namespace mixrate
