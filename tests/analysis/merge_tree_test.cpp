#include "analysis/merge_tree.hpp"

#include <gmock/gmock.h>

#include <cmath>

namespace mixrate {
namespace {

using ::testing::ElementsAre;
using ::testing::HasSubstr;

/// Means 0, 5, 1, 8 with masses 1/4: 0 and 1 merge at 1/8 to (1/2, mean 1/2), 5 and 8 at 9/8 to (1/2, mean 6.5), and
/// these at 1/4 36 = 9.
Dendrogram four_atoms() {
  const auto layout = std::make_shared<AtomLayout>(std::vector<BlockSpec>{{"mean", 1}});
  const MixingMeasure g(layout, Vector::Constant(4, -std::log(4.0)), Matrix{{0, 5, 1, 8}});
  return dendrogram(g, weight_shares(g), Dissimilarity::strong, MergeRule::plain);
}

void expect_bridge(const MergeTree::Bridge& bridge, Index kappa, double height, std::vector<double> corners) {
  EXPECT_EQ(bridge.kappa, kappa);
  EXPECT_NEAR(bridge.height, height, 1e-12);
  const std::vector<double> drawn = {bridge.left_x, bridge.left_y, bridge.right_x, bridge.right_y};
  for (std::size_t i = 0; i < 4; ++i) EXPECT_NEAR(drawn[i], corners[i], 1e-12) << kappa << ' ' << i;
}

TEST(MergeTree, CoordinatesByHand) {
  const MergeTree tree = lay_out(four_atoms(), 2);
  std::vector<Index> order, branches;
  for (const MergeTree::Leaf& leaf : tree.leaves) {
    order.push_back(leaf.atom);
    branches.push_back(leaf.branch);
    EXPECT_NEAR(leaf.mass, 0.25, 1e-15);
  }
  EXPECT_THAT(order, ElementsAre(0, 2, 1, 3));
  EXPECT_THAT(branches, ElementsAre(0, 0, 1, 1));
  EXPECT_EQ(tree.leaves[2].location, Vector{{5.0}});
  ASSERT_EQ(tree.bridges.size(), 3u);
  expect_bridge(tree.bridges[0], 4, 0.125, {1, 0, 2, 0});
  expect_bridge(tree.bridges[1], 3, 1.125, {3, 0, 4, 0});
  expect_bridge(tree.bridges[2], 2, 9.0, {1.5, 0.125, 3.5, 1.125});
  EXPECT_THAT(tree.bridges[2].left, ElementsAre(0, 2));
  EXPECT_THAT(tree.bridges[2].right, ElementsAre(1, 3));
  EXPECT_NEAR(tree.bridges[1].mass, 0.5, 1e-15);
}

TEST(MergeTree, BranchesBelowTheCut) {
  const auto branches = [](Index count) {
    const MergeTree tree = lay_out(four_atoms(), count);
    std::vector<Index> out;
    for (const MergeTree::Leaf& leaf : tree.leaves) out.push_back(leaf.branch);
    for (const MergeTree::Bridge& bridge : tree.bridges) out.push_back(bridge.branch);
    return out;
  };
  EXPECT_THAT(branches(1), ElementsAre(0, 0, 0, 0, 0, 0, 0));
  EXPECT_THAT(branches(2), ElementsAre(0, 0, 1, 1, 0, 1, -1));
  EXPECT_THAT(branches(3), ElementsAre(0, 0, 1, 2, 0, -1, -1));
  EXPECT_THAT(branches(4), ElementsAre(0, 1, 2, 3, -1, -1, -1));
}

/// The cut into two lies between 9/8 and 9, in the middle of the logarithmic axis: 3.18198.
TEST(MergeTree, FigureHasTheTreeAndItsCut) {
  const auto tree = std::make_shared<const Dendrogram>(four_atoms());
  const Figure figure = make_tree_figure({{"line", "dendrogram", 4, 2, 1000, 3, 2.0, tree}}, "line-dendrogram");
  EXPECT_EQ(figure.name, "line-dendrogram");
  EXPECT_THAT(figure.data, HasSubstr("line,4,dendrogram,1000,3,,,2,3,,0.25\n"));
  EXPECT_THAT(figure.data, HasSubstr("line,4,dendrogram,1000,3,2,9,2.5,1+3,2+4,1\n"));
  EXPECT_THAT(figure.script, HasSubstr("3.18198 with lines"));
  EXPECT_THAT(figure.script, HasSubstr("DSC chooses 2, true 2"));
  EXPECT_THAT(figure.script, HasSubstr("set yrange [0.01:100]"));
  EXPECT_THAT(figure.script, HasSubstr("\n1 0.01 29362\n1 0.125 29362\n2 0.125 29362\n2 0.01 29362\n"));  // #0072B2
  EXPECT_THAT(figure.script, HasSubstr("set multiplot layout 1,1 title 'line: dendrograms of replicate 3 (below: "));
}

/// 45 + 4 * 30 points a panel: one in a column, three beside each other on a page.
TEST(MergeTree, FigureOnPaperHasItsPanelsBelowEachOther) {
  const auto tree = std::make_shared<const Dendrogram>(four_atoms());
  std::vector<TreePanel> panels;
  for (const std::int64_t n : {100, 1000, 10000, 100000}) panels.push_back({"a_b", "x_y", 4, 2, n, 3, 2.0, tree});
  const Figure single = make_tree_figure(panels, "s", {Paper::single, {ImageFormat::pdf}});
  EXPECT_THAT(single.script, HasSubstr("set multiplot layout 4,1\n"));
  EXPECT_THAT(single.script, HasSubstr("set terminal pdfcairo size 3.4in,11.11in "));
  EXPECT_THAT(single.script, HasSubstr("'k = 4 x\\_y, n = 1000'"));
  EXPECT_THAT(single.caption, HasSubstr("a\\_b: dendrograms of replicate 3 (below: number, mass"));
  const Figure twice = make_tree_figure(panels, "s", {Paper::twice, {ImageFormat::pdf}});
  EXPECT_THAT(twice.script, HasSubstr("set multiplot layout 2,3\n"));
  EXPECT_TRUE(twice.script.ends_with("set multiplot next\nset multiplot next\nunset multiplot\n"));
}

}  // namespace
}  // namespace mixrate
