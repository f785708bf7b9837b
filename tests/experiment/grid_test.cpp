#include "experiment/grid.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <set>

#include "base/message.hpp"
#include "experiment/fake_model.hpp"
#include "experiment/study_text.hpp"

namespace mixrate {
namespace {

using testing_support::message_of;
using testing_support::study_lines;
using testing_support::study_with;
using testing_support::text_of;

Grid grid_of(const std::string& text) { return expand(parse_study(text, "s.toml")); }

std::string message_for(const std::string& text) {
  return message_of([&] { return grid_of(text).seed; });
}

/// id -> key of every cell.
std::map<std::string, std::uint64_t> keys(const Grid& grid) {
  std::map<std::string, std::uint64_t> out;
  for (const Cell& cell : grid.cells) out.emplace(cell.info.id, cell.info.key);
  return out;
}

TEST(Expand, CellsAreInTheDocumentedOrder) {
  const Grid grid = grid_of(text_of(study_lines()));
  EXPECT_EQ(grid.seed, 7u);
  std::vector<std::string> ids;
  for (const Cell& cell : grid.cells) ids.push_back(cell.info.id);
  EXPECT_EQ(ids, (std::vector<std::string>{"sgmoe-mild.k2.n100.em", "sgmoe-mild.k2.n100.mle", "sgmoe-mild.k2.n1000.em",
                                           "sgmoe-mild.k2.n1000.mle", "sgmoe-mild.k3.n100.em", "sgmoe-mild.k3.n100.mle",
                                           "sgmoe-mild.k3.n1000.em", "sgmoe-mild.k3.n1000.mle"}));
  const CellInfo& info = grid.cells[7].info;
  EXPECT_EQ(info.scenario, "sgmoe-mild");
  EXPECT_EQ(info.family, "softmax-gated-gaussian");
  EXPECT_EQ(info.estimator, "mle");
  EXPECT_EQ(info.start, "oracle");
  EXPECT_EQ(info.n, 1000);
  EXPECT_EQ(info.k, 3);
  EXPECT_EQ(info.k0, 2);
  EXPECT_EQ(info.replicates, 4u);
  EXPECT_EQ(info.estimate_columns.size(), 15u);  // k (1 weight + gate slope, slope, intercept, variance)
  ASSERT_EQ(info.columns.size(), 2u);
  EXPECT_EQ(info.columns[0], "voronoi-exact");
  EXPECT_TRUE(std::isnan(info.predicted[0]));  // theory is silent about D1 at k = 3
  EXPECT_EQ(grid.cells[0].info.predicted[0], -0.5);
  EXPECT_EQ(info.predicted[1], -0.5);
}

/// A merged fit has the exponents of its own number of atoms.
TEST(Expand, PredictionsAreForTheAtomsOfTheEstimate) {
  std::vector<std::string> lines = study_lines();
  lines[14] = "  kind = \"dendrogram\"\n  atoms = 2";
  const CellInfo info = grid_of(text_of(lines)).cells[7].info;
  EXPECT_EQ(info.k, 3);
  EXPECT_EQ(info.predicted[0], -0.5);
  lines[14] = "  kind = \"dendrogram\"\n  atoms = 3";
  EXPECT_EQ(
      message_for(text_of(lines)),
      "s.toml:8:6: k = 2 is below the 3 atoms of the estimate of 'dendrogram' (atoms are merged, not split). Fit k "
      "= 3 or more.");
}

TEST(Expand, KeysAreDistinctAndStreamsAreShared) {
  const Grid grid = grid_of(study_with(16, "  start = { kind = \"oracle\", radius = 0.1 }"));
  std::set<std::uint64_t> distinct, data, starts, fits;
  for (const Cell& cell : grid.cells) {
    distinct.insert(cell.info.key);
    data.insert(cell.data_content);
    starts.insert(cell.start_content);
    fits.insert(cell.fit_content);
  }
  EXPECT_EQ(distinct.size(), 8u);
  EXPECT_EQ(fits.size(), 8u);
  EXPECT_EQ(data.size(), 2u);    // one per n: every k and estimator sees the same data
  EXPECT_EQ(starts.size(), 4u);  // one per (n, k): em and mle have the same start recipe here
}

TEST(Expand, GrowthKeepsIdsAndKeys) {
  const std::map<std::string, std::uint64_t> before = keys(grid_of(text_of(study_lines())));
  std::vector<std::string> lines = study_lines();
  lines[3] = "replicates = 400";
  lines[6] = "n = [50, 100, 1000, 2000]";
  lines[7] = "k = [4, 3, 2]";
  lines.insert(lines.begin() + 9,
               {"[[experiment.estimator]]", "kind = \"em\"", "label = \"first\"", "start = \"random\""});
  lines.insert(lines.begin() + 4,
               {"[[experiment]]", "scenario = \"sgmoe-lambda\"", "n = [100]", "k = [2]", "losses = [\"voronoi-exact\"]",
                "[[experiment.estimator]]", "kind = \"em\"", "start = \"oracle\""});
  const std::map<std::string, std::uint64_t> after = keys(grid_of(text_of(lines)));
  EXPECT_EQ(after.size(), 1u + 4u * 3u * 3u);
  for (const auto& [id, key] : before) {
    ASSERT_TRUE(after.contains(id)) << id;
    EXPECT_EQ(after.at(id), key) << id;
  }
}

TEST(Expand, KeysChangeWithEverythingThatDecidesNumbers) {
  const std::map<std::string, std::uint64_t> before = keys(grid_of(text_of(study_lines())));
  const auto key = [](std::size_t line, const std::string& text) {
    return keys(grid_of(study_with(line, text))).at("sgmoe-mild.k2.n100.em");
  };
  const std::uint64_t old = before.at("sgmoe-mild.k2.n100.em");
  EXPECT_EQ(key(4, "replicates = 9"), old);
  EXPECT_EQ(key(11, "  kind = \"em\"\n  label = \"em\""), old);
  EXPECT_NE(key(9, "losses = [\"voronoi-exact\"]"), old);
  EXPECT_NE(key(12, "  start = { kind = \"oracle\", radius = 0.2 }"), old);
  EXPECT_NE(key(13, "  stop = { absolute_gain = 1e-7 }"), old);
  EXPECT_NE(key(9, "losses = [\"voronoi-exact\", \"hellinger\"]\nbox = { slope = [-29, 30] }"), old);
}

TEST(ExpandErrors, SizesThatCannotBeFitted) {
  EXPECT_EQ(message_for(study_with(8, "k = [2, 0]")), "s.toml:8:9: k = 0 is below 1 (a fit has at least one atom).");
  EXPECT_EQ(
      message_for(study_with(7, "n = [100, 10]")),
      "s.toml:7:11: n = 10 is below the number of parameters (a fit of k = 3 atoms has 13 free parameters). Start n "
      "at 13 or more.");
  EXPECT_EQ(
      message_for(study_with(7, "n = { from = 5, to = 1000, points = 3 }")),
      "s.toml:7:1: n = 5 is below the number of parameters (a fit of k = 2 atoms has 8 free parameters). Start n at "
      "8 or more.");
}

TEST(ExpandErrors, BoxThatExcludesTheTruth) {
  const std::string message = message_for(study_with(9, "losses = [\"voronoi-exact\"]\nbox = { slope = [0, 5] }"));
  EXPECT_EQ(message.substr(0, 48), "s.toml:10:1: the box excludes the truth: atom1.s") << message;
  EXPECT_NE(message.find("= -1 is outside [0, 5]"), std::string::npos) << message;
}

TEST(ExpandErrors, BrokenBoxes) {
  const auto box = [](const std::string& text) {
    return message_for(study_with(9, "losses = [\"voronoi-exact\"]\nbox = " + text));
  };
  EXPECT_EQ(
      box("{ slop = [0, 5] }"),
      "s.toml:10:9: unknown key 'slop' in the box (allowed: gate_intercept, gate_slope, slope, intercept, variance). "
      "Did you mean 'slope'?");
  EXPECT_EQ(box("{ slope = [5, 0] }"),
            "s.toml:10:9: the box [5, 0] of 'slope' is empty (the lower end is above the upper end).");
  EXPECT_EQ(box("{ slope = [nan, 0] }").substr(0, 33), "s.toml:10:9: the box [nan, 0] of ");
  EXPECT_EQ(box("{ slope = [1, 2, 3] }"), "s.toml:10:9: the box of 'slope' has 3 entries (it is [lower, upper]).");
  EXPECT_EQ(box("{ slope = [[1, 2], 3] }"), "s.toml:10:18: this end of 'slope' has 2 coordinates (the block has 1).");
  EXPECT_EQ(
      box("{ variance = [0, 1] }"),
      "s.toml:10:9: the box of 'variance' starts at 0 (the likelihood is unbounded where a variance may vanish). Give "
      "a positive lower end.");
  EXPECT_EQ(box("3"), "s.toml:10:1: the box must be a table (it is an integer).");
}

TEST(ExpandErrors, StartThatDoesNotFitTheModel) {
  std::vector<std::string> lines = study_lines();
  lines[5] = "scenario = \"gmm-location-over\"";
  lines[15] = "  start = \"published\"";
  const std::string message = message_for(text_of(lines));
  EXPECT_EQ(message.substr(0, 77), "s.toml:14:3: start 'published' does not fit scenario 'gmm-location-over' with")
      << message;
  EXPECT_NE(message.find("for gated models"), std::string::npos) << message;
}

const char* const second_experiment =
    "[[experiment]]\nscenario = \"sgmoe-mild\"\nn = [500]\nk = [2]\nlosses = [\"voronoi-exact\"]\n"
    "[[experiment.estimator]]\nkind = \"em\"\n";

TEST(ExpandErrors, NamesMeanOneThing) {
  const std::string study = text_of(study_lines()) + second_experiment;
  EXPECT_EQ(message_for(study + "start = { kind = \"oracle\", radius = 0.7 }\n"),
            "s.toml:22:1: label 'em' stands for two different recipes at scenario 'sgmoe-mild', k = 2 (an earlier "
            "experiment uses it with other options, another box or other groups). Give one of them a label.");
  const std::string same = "start = { kind = \"oracle\", radius = 0.1 }\nstop = { absolute_gain = 1e-6 }\n";
  EXPECT_EQ(message_for(study + same), "no error");  // another n of the same series
  std::string repeated = study + same;
  repeated.replace(repeated.find("n = [500]"), 9, "n = [100]");
  EXPECT_EQ(grid_of(repeated).cells.back().info.id.substr(0, 22),
            "sgmoe-mild.k2.n100.em-");  // fewer losses: its own id
  repeated.replace(repeated.rfind("losses = [\"voronoi-exact\"]"), 26, "losses = [\"voronoi-exact\", \"hellinger\"]");
  EXPECT_EQ(message_for(repeated),
            "s.toml:17:1: cell 'sgmoe-mild.k2.n100.em' appears twice (an earlier experiment has it "
            "too). Remove it from one of them.");
}

}  // namespace
}  // namespace mixrate
