// drift, axis and redraw in the inline scenarios of study files, and the cells that come of them.
#include "experiment/study/variation_table.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "base/message.hpp"
#include "experiment/replicate.hpp"
#include "experiment/study/scenario_table.hpp"
#include "experiment/study/study.hpp"
#include "experiment/study/study_toml.hpp"
#include "model/support_points.hpp"

namespace mixrate {
namespace {

using testing_support::message_of;

ScenarioPlan read(const std::string& table) {
  return read_scenario(*parse_toml("scenario = " + table, "s.toml").find("scenario"));
}

std::string message_for(const std::string& table) {
  return message_of([&] { return read(table).scenario; });
}

std::string mixture(const std::string& rest) {
  return "{ family = \"gaussian-mixture\", covariance = \"known\", variance = 1, weights = [0.3, 0.7], mean = [1, "
         "0], " +
         rest + " }";
}

std::string softmax(const std::string& rest) {
  return "{ family = \"softmax-mixture\", dimension = 2, weights = [0.4, 0.6], coefficient = [[1, 0], [-1, 0.5]], " +
         rest + " }";
}

TEST(VariationTable, DriftKeepsTheOrderOfTheTable) {  // the first atom is the larger one: canonical order would swap
  const auto scenario = read(mixture("drift = { exponent = -0.5, mean = [3, -1] }")).scenario;
  const MixingMeasure truth = scenario_at(scenario, 100)->truth;
  EXPECT_NEAR(truth.atoms()(0, 0), -0.1, 1e-15);
  EXPECT_NEAR(truth.weights()[0], 0.7, 1e-15);
  EXPECT_NEAR(truth.atoms()(0, 1), 1.3, 1e-15);
  EXPECT_LE(scenario->box.atom_lower[0], -10.0 * (1.0 + 4.0));  // holds the truth at n = 1, too
}

TEST(VariationTable, ResolvedTextIsTheSameScenario) {
  for (const std::string& text :
       {mixture("drift = { exponent = -1, mean = [3, -1] }"), softmax("support = 100, redraw = \"feature_seed\""),
        softmax("axis = { option = \"support\", draws = 5000, label = \"p\" }, redraw = \"feature_seed\", "
                "drift = { exponent = -0.25, coefficient = [[1, 0], [0, 0]] }")}) {
    const ScenarioPlan plan = read(text);
    const std::string resolved = to_text(plan.resolved);
    const ScenarioPlan again = read_scenario(plan.resolved);
    EXPECT_EQ(to_text(again.resolved), resolved) << text;
    EXPECT_EQ(again.scenario->content_hash(), plan.scenario->content_hash()) << text;
    EXPECT_EQ(again.scenario->axis, plan.scenario->axis);
  }
}

TEST(VariationTable, MistakesAreNamed) {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {mixture("drift = { mean = [3, -1] }"), "the drift lacks 'exponent'"},
      {mixture("drift = { exponent = 0.5, mean = [3, -1] }"), "exponent = 0.5 is out of range"},
      {mixture("drift = { exponent = -0.5, mean = [3] }"), "'mean' has 1 entry"},
      {mixture("drift = { exponent = -0.5 }"), "the drift moves nothing"},
      {mixture("drift = { exponent = -0.5, means = [3, -1] }"), "Did you mean 'mean'?"},
      {mixture("redraw = \"feature_seed\""), "the family 'gaussian-mixture' has none"},
      {mixture("axis = { option = \"support\", draws = 10 }"), "'support' is no option that axis can change"},
      {"{ family = \"gaussian-mixture\", weights = 1, mean = 0, variance = 1, drift = { exponent = -1, variance = -1 } "
       "}",
       "the change leaves no valid variance of atom 1"},
      {softmax("redraw = \"feature_sed\""), "Did you mean 'feature_seed'?"},
      {softmax("redraw = \"support\""), "it can change: feature_seed"},
      {softmax("redraw = \"feature_seed\", feature_seed = 2"), "both 'feature_seed' and redraw = \"feature_seed\""},
      {softmax("axis = { option = \"support\" }"), "the axis lacks 'draws'"},
      {softmax("axis = { option = \"support\", draws = 0 }"), "draws = 0 is out of range"},
      {softmax("axis = { option = \"support\", draws = 10, label = \"a,b\" }"), "label 'a,b' cannot stand in a table"},
      {softmax("support = 10, axis = { option = \"support\", draws = 10 }"), "Drop 'support'"},
      {"{ family = \"softmax-mixture\", weights = 1, coefficient = [[1, 0, 0, 0, 0]], axis = { option = \"dimension\", "
       "draws = 10 } }",
       "'dimension' cannot change within a scenario"}};
  for (const auto& [table, expected] : cases) {
    const std::string message = message_for(table);
    EXPECT_NE(message.find(expected), std::string::npos) << table << "\n  gives: " << message;
    EXPECT_EQ(message.substr(0, 7), "s.toml:") << message;
  }
}

std::string study(const std::string& scenario, const std::string& n) {
  return "format = \"mixrate.study/1\"\nname = \"s\"\nseed = 1\nreplicates = 2\n[[experiment]]\nn = " + n +
         "\nk = [2]\nlosses = [\"max-atom\", \"fisher\"]\nscenario = " + scenario +
         "\n[[experiment.estimator]]\nkind = \"em\"\nstart = \"oracle\"\n";
}

TEST(VariationTable, CellsCarryTheScenarioAtTheirN) {
  const std::string axis = softmax("axis = { option = \"support\", draws = 5000, label = \"p\" }");
  const Grid grid = expand(parse_study(study(axis, "[50, 80]"), "s.toml"));
  ASSERT_EQ(grid.cells.size(), 2u);
  EXPECT_EQ(grid.cells[1].scenario->model->support()->size(), 80);
  EXPECT_EQ(grid.cells[1].info.axis, "p");
  EXPECT_EQ(grid.cells[1].info.n, 80);
  // growing the study must not move the numbers of a cell
  const Grid longer = expand(parse_study(study(axis, "[30, 80]"), "s.toml"));
  EXPECT_EQ(longer.cells[1].info.key, grid.cells[1].info.key);
  EXPECT_NE(longer.cells[0].info.key, grid.cells[0].info.key);
}

TEST(VariationTable, ValuesThatTheFamilyRefusesAreNamedByPlace) {
  const std::string axis = softmax("axis = { option = \"support\", draws = 5000 }");
  const std::string message = message_of([&] { return expand(parse_study(study(axis, "[2, 80]"), "s.toml")).seed; });
  EXPECT_EQ(message.substr(0, 9), "s.toml:6:");
  EXPECT_NE(message.find("cannot be made for n = 2"), std::string::npos) << message;
  const std::string few = softmax("axis = { option = \"support\", draws = 3 }");
  EXPECT_NE(message_of([&] {
              return expand(parse_study(study(few, "[80]"), "s.toml")).seed;
            }).find("draws = 3 is below the number of parameters"),
            std::string::npos);
}

TEST(VariationTable, LossesSeeTheFeaturesOfTheReplicate) {
  const std::string redrawn = softmax("support = 60, redraw = \"feature_seed\"");
  const Grid grid = expand(parse_study(study(redrawn, "[2000]"), "s.toml"));
  const Cell& cell = grid.cells[0];
  RecordBatch batch = make_batch(cell.info, 0, 0, 2);
  for (std::uint32_t r = 0; r < 2; ++r) run_replicate(cell, r, grid.seed, batch);
  ASSERT_TRUE(batch.messages.empty()) << batch.messages[0].second;
  const std::size_t width = cell.info.columns.size();
  for (std::uint32_t r = 0; r < 2; ++r) {
    const auto met = scenario_of_replicate(cell.scenario, {grid.seed, cell.data_content, r});
    const MixingMeasure estimate = MixingMeasure::unflatten(
        met->model->layout(), 2, 0,
        std::span(batch.estimates).subspan(r * cell.info.estimate_columns.size(), cell.info.estimate_columns.size()));
    Stream stream({0, 0, 0}, Purpose::test);
    std::vector<double> own(width), shared(width);
    std::size_t at = 0;
    const auto losses = bind_losses(cell.loss_plans, met, 2);
    for (std::size_t i = 0; i < losses.size(); ++i) {
      const std::size_t columns = losses[i]->columns().size();
      losses[i]->evaluate(estimate, stream, std::span(own).subspan(at, columns));
      cell.losses[i]->evaluate(estimate, stream, std::span(shared).subspan(at, columns));
      at += columns;
    }
    for (std::size_t c = 0; c < width; ++c) EXPECT_EQ(batch.values[r * width + c], own[c]);
    EXPECT_EQ(own[0], shared[0]);  // max-atom does not depend on the features
    EXPECT_NE(own[1], shared[1]);  // the information does
  }
}

}  // namespace
}  // namespace mixrate
