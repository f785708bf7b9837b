// Inline scenarios of the family moe-regression: trees, and what is said of mistakes.
#include <gtest/gtest.h>

#include "base/message.hpp"
#include "experiment/grid.hpp"
#include "experiment/study/scenario_table.hpp"
#include "experiment/study/study_toml.hpp"
#include "experiment/study_text.hpp"

namespace mixrate {
namespace {

using testing_support::message_of;

const std::string design = ", design = { law = \"uniform\", lower = -3, upper = 3 } }";
const std::string flat =
    "{ family = \"moe-regression\", gate_intercept = [0.3, 0], gate_slope = [1.5, 0], slope = [2, -1.5], intercept = "
    "[1, 1], variance = 0.01";
const std::string tree =
    "{ family = \"moe-regression\", gate = \"hierarchical\", gate_intercept = [0.3, 0, 0.1], gate_slope = [1, 0, 0], "
    "slope = [2, -1.5, 1], intercept = [1, 1, 0], variance = 0.01";

/// The scenario of `text`, read as a study would.
ScenarioPlan read(const std::string& text) {
  const Node file = parse_toml("scenario = " + text, "s.toml");
  return read_scenario(*file.find("scenario"));
}

std::string message_for(const std::string& text) {
  return message_of([&] { return read(text).scenario->name; });
}

bool mentions(const std::string& message, const std::string& words) { return message.find(words) != std::string::npos; }

TEST(RegressionScenario, FlatTruthsAreRead) {
  const ScenarioPlan plan = read(flat + design);
  EXPECT_EQ(plan.scenario->truth.size(), 2);
  EXPECT_EQ(plan.scenario->truth.common()[0], 0.01);
  const ScenarioPlan known = read(
      "{ family = \"moe-regression\", noise = \"known\", expert = \"two-layer\", activation = \"tanh\", gate_intercept "
      "= "
      "[0.3, 0], gate_slope = [1.5, 0], slope = [2, -1.5], intercept = [1, 1], scale = [-1, 2], variance = 0.04" +
      design);
  EXPECT_EQ(known.scenario->truth.common().size(), 0);
  EXPECT_GT(known.scenario->truth.atoms()(3, 0), 0.0);  // the canonical sign of an odd activation
  // The known variance decides the data.
  const ScenarioPlan other = read(
      "{ family = \"moe-regression\", noise = \"known\", expert = \"two-layer\", activation = \"tanh\", gate_intercept "
      "= "
      "[0.3, 0], gate_slope = [1.5, 0], slope = [2, -1.5], intercept = [1, 1], scale = [-1, 2], variance = 0.05" +
      design);
  EXPECT_NE(known.scenario->content_hash(), other.scenario->content_hash());
}

/// Under a plain temperature only ratios to it are identified: sums of gate slopes, merged over a cell, are not.
TEST(RegressionScenario, PlainTemperaturesLeaveTheScaleOfGatesFree) {
  const std::string ridges = flat + ", expert = \"ridge\", activation = \"tanh\"";
  const auto exponent = [&](const std::string& gate, std::string_view column) {
    return read(ridges + gate + design).scenario->predicted(column, 3);
  };
  for (const char* column : {"blocks.single.gate_slope", "merged.gate_slope"}) {
    EXPECT_EQ(exponent(", gate = \"dense-to-sparse\", temperature = 1", column), 0.0) << column;
    EXPECT_EQ(exponent("", column), -0.5) << column;
  }
}

TEST(RegressionScenario, TreesAreReadAndResolve) {
  const std::string whole = tree + ", parent = [2, 2, 1], group_intercept = [0.5, 0], group_gate_slope = [1, 0]";
  const ScenarioPlan plan = read(whole + design);
  const Groups& groups = plan.scenario->truth.groups();
  EXPECT_EQ(groups.size(), 2);
  EXPECT_EQ(groups.parent.size(), 3u);
  EXPECT_EQ(groups.log_weights[1], 0.0);
  EXPECT_EQ(read_scenario(plan.resolved).scenario->content_hash(), plan.scenario->content_hash());
  // The groups of a fit do not touch the data, but they are another fit.
  const ScenarioPlan three = read(whole + ", groups = 3" + design);
  EXPECT_EQ(three.scenario->content_hash(), plan.scenario->content_hash());
  EXPECT_NE(three.scenario->model->fit_content(), plan.scenario->model->fit_content());
  EXPECT_EQ(three.scenario->model->fitted_tree(5), (std::vector<int>{0, 0, 1, 1, 2}));
}

TEST(RegressionScenario, MistakesAreNamed) {
  const auto expect = [](const std::string& text, const std::string& words) {
    const std::string message = message_for(text);
    EXPECT_TRUE(mentions(message, words)) << message;
  };
  expect(flat + ", expert = \"polynomial\", degree = 0" + design, "degree = 0 is out of range");
  expect(flat + ", degree = 3" + design, "'degree' has no meaning here (experts are ridge)");
  expect(flat + ", activation = \"tanhh\"" + design, "Did you mean 'tanh'?");
  expect(flat + ", gate = \"dense-to-sparse\", temperature = 0" + design, "temperature = 0 is not positive");
  expect(flat + ", gate = \"dense-to-sparse\", temperature = -1" + design, "temperature = -1 is not positive");
  expect(flat + ", gate = \"dense-to-sparse\"" + design, "lacks 'temperature'");
  expect(flat + ", gate_activation = \"tanh\"" + design, "'gate_activation' has no meaning here (the gate is softmax)");
  expect(flat + ", groups = 2" + design, "'groups' has no meaning here");
  expect(tree + ", parent = [1, 1, 1], group_intercept = [0.5, 0], group_gate_slope = [1, 0]" + design,
         "group 2 is an empty branch");
  expect(tree + ", parent = [1, 1, 3], group_intercept = [0.5, 0], group_gate_slope = [1, 0]" + design,
         "there is no group 3");
  expect(tree + ", parent = [1, 2], group_intercept = [0.5, 0], group_gate_slope = [1, 0]" + design,
         "'parent' has 2 entries");
  expect(tree + ", group_intercept = [0.5, 0], group_gate_slope = [1, 0]" + design, "lacks 'parent'");
}

/// A study with one lse experiment for each scenario.
std::string study_of(const std::vector<std::string>& scenarios, const std::string& k, const std::string& n,
                     const std::string& kind = "lse") {
  std::string out = "format = \"mixrate.study/1\"\nname = \"toy\"\nseed = 7\nreplicates = 2\n";
  for (const std::string& scenario : scenarios) {
    out += "[[experiment]]\nscenario = " + scenario + "\nn = [" + n + "]\nk = [" + k +
           "]\nlosses = [\"hellinger\"]\n  [[experiment.estimator]]\n  kind = \"" + kind +
           "\"\n  start = { kind = \"oracle\", radius = 0.1 }\n";
  }
  return out;
}

std::string grid_message(const std::string& study) {
  return message_of([&] { return expand(parse_study(study, "s.toml")).seed; });
}

const std::string upper = ", parent = [2, 2, 1], group_intercept = [0.5, 0], group_gate_slope = [1, 0]";

TEST(RegressionScenario, StudiesRefuseWhatCannotBeFitted) {
  const std::string empty = grid_message(study_of({tree + upper + design}, "1", "100"));
  EXPECT_TRUE(mentions(empty, "s.toml:8:6") || mentions(empty, "s.toml:8:")) << empty;
  EXPECT_TRUE(mentions(empty, "k = 1 leaves under 2 groups leave a branch empty")) << empty;
  const std::string few = grid_message(study_of({flat + design}, "2", "6"));
  EXPECT_TRUE(mentions(few, "n = 6 is below the number of parameters")) << few;
  const std::string em = grid_message(study_of({flat + design}, "2", "100", "em"));
  EXPECT_TRUE(mentions(em, "the estimator 'em' does not fit this family")) << em;
  EXPECT_EQ(grid_message(study_of({flat + design}, "2, 3", "100")), "no error");
}

TEST(RegressionScenario, GroupsOfAFitMakeOtherCellsOfTheSameData) {
  const std::string two = tree + upper + design, three = tree + upper + ", groups = 3" + design;
  EXPECT_TRUE(mentions(grid_message(study_of({two, three}, "4", "100")), "other groups"));
  const Grid a = expand(parse_study(study_of({two}, "4", "100"), "s.toml"));
  const Grid b = expand(parse_study(study_of({three}, "4", "100"), "s.toml"));
  EXPECT_EQ(a.cells[0].data_content, b.cells[0].data_content);
  EXPECT_NE(a.cells[0].info.key, b.cells[0].info.key);
  EXPECT_EQ(b.cells[0].info.estimate_columns.back(), "group3.gate_slope");
}

}  // namespace
}  // namespace mixrate
