#include "experiment/study/scenario_table.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

#include "base/message.hpp"
#include "experiment/grid.hpp"
#include "experiment/study/study_toml.hpp"
#include "experiment/study_text.hpp"

namespace mixrate {
namespace {

using testing::AllOf;  // lists of leaves grow: their ends are asserted
using testing::EndsWith;
using testing::StartsWith;

using testing_support::message_of;
using testing_support::study_of_scenario;

ScenarioPlan read(const std::string& table) {
  return read_scenario(*parse_toml("scenario = " + table, "s.toml").find("scenario"));
}

std::string message_for(const std::string& table) {
  return message_of([&] { return read(table).scenario; });
}

const std::string gated_rest =
    "gate_slope = [1, 0], slope = [1, -1], intercept = [2, -2], variance = [0.25, 0.25], "
    "design = { law = \"uniform\", lower = -1, upper = 1 } }";

TEST(ScenarioTable, GatedTruthEqualsTheCatalogueOne) {
  const ScenarioPlan plan =
      read("{ family = \"softmax-gated-gaussian\", name = \"mine\", gate_intercept = [0.2, 0], " + gated_rest);
  const std::shared_ptr<const Scenario> mild = read("\"sgmoe-mild\"").scenario;
  EXPECT_EQ(plan.scenario->name, "mine");
  EXPECT_EQ(plan.scenario->truth.flatten(), mild->truth.flatten());
  EXPECT_EQ(plan.scenario->content_hash(), mild->content_hash());          // the same data as the published scenario
  ASSERT_EQ(plan.scenario->predictions.size(), mild->predictions.size());  // and its theory
  for (std::size_t i = 0; i < mild->predictions.size(); ++i) {
    EXPECT_EQ(plan.scenario->predictions[i].column, mild->predictions[i].column);
    EXPECT_EQ(plan.scenario->predictions[i].exponent, mild->predictions[i].exponent);
  }
  EXPECT_EQ(plan.scenario->predicted("blocks.over.intercept", 3), -1.0 / 8);
}

TEST(ScenarioTable, TruthsThatMoveHaveNoTheory) {
  const ScenarioPlan moving = read(
      "{ family = \"gaussian-mixture\", covariance = \"known\", weights = [0.5, 0.5], mean = [0, 0], "
      "drift = { exponent = -0.25, mean = [-1, 1] } }");
  EXPECT_TRUE(moving.scenario->predictions.empty());
}

TEST(ScenarioTable, MixturesInEveryCovariance) {
  const auto gmm = [](const std::string& rest) {
    return read("{ family = \"gaussian-mixture\", " + rest + " }").scenario;
  };
  const auto isotropic = gmm("weights = [0.3, 0.7], mean = [-1, 2], variance = [1, 0.5]");
  EXPECT_EQ(isotropic->truth.size(), 2);
  EXPECT_NEAR(isotropic->truth.weights()[0], 0.3, 1e-15);
  EXPECT_EQ(isotropic->design.law, Design::Law::none);
  const auto known = gmm("covariance = \"known\", variance = 4, weights = [0.5, 0.5], mean = [-1, 2]");
  EXPECT_EQ(known->truth.layout().atom_width(), 1);
  const auto common = gmm("covariance = \"common\", variance = 4, weights = [0.5, 0.5], mean = [-1, 2]");
  EXPECT_EQ(common->truth.common()[0], 4.0);
  const auto full =
      gmm("dimension = 2, covariance = \"full\", weights = [1], mean = [[1, 2]], covariances = [[2, 0.5, 1]]");
  EXPECT_EQ(full->truth.layout().atom_width(), 5);
  EXPECT_EQ(full->truth.atoms()(3, 0), 0.5);
  const auto single = gmm("weights = 1, mean = 0, variance = 1");
  EXPECT_EQ(single->truth.size(), 1);
  const auto fixed = gmm("weights = \"fixed\", fixed_weights = [0.5, 0.5], mean = [-1, 2], variance = [1, 1]");
  EXPECT_NEAR(fixed->truth.weights()[1], 0.5, 1e-15);
  EXPECT_FALSE(fixed->model->weights_free());
}

TEST(ScenarioTable, ResolvedFormGivesTheSameScenario) {
  for (const std::string table :
       {"{ family = \"gaussian-mixture\", weights = [0.3, 0.7], mean = [-1, 2], variance = [1, 0.5] }",
        "{ family = \"gaussian-mixture\", covariance = \"known\", variance = 4, log_weights = [-1, -1], mean = [-1, 2] "
        "}",
        "{ family = \"gaussian-mixture\", covariance = \"common\", variance = 4, weights = [0.5, 0.5], mean = [-1, 2] "
        "}",
        "{ family = \"gaussian-mixture\", weights = \"fixed\", fixed_weights = [0.5, 0.5], mean = [-1, 2], variance = "
        "[1, 1] }",
        "{ family = \"gaussian-mixture\", dimension = 2, covariance = \"full\", weights = [1], mean = [[1, 2]], "
        "covariances = [[2, 0.5, 1]] }",
        "{ family = \"softmax-gated-gaussian\", gate_intercept = [0.2, 0], gate_slope = [1, 0], slope = [1, -1], "
        "intercept = "
        "[2, -2], variance = [0.25, 0.3], design = { law = \"normal\" } }"}) {
    const ScenarioPlan plan = read(table);
    std::string text = to_text(Node(Node::Table{{"scenario", plan.resolved}}));
    const ScenarioPlan again = read_scenario(*parse_toml(text, "resolved").find("scenario"));
    EXPECT_EQ(to_text(again.resolved), to_text(plan.resolved));
    EXPECT_EQ(again.scenario->content_hash(), plan.scenario->content_hash()) << text;
    EXPECT_EQ(again.scenario->truth.flatten(), plan.scenario->truth.flatten());
  }
}

TEST(ScenarioTableErrors, Variances) {
  EXPECT_EQ(
      message_for("{ family = \"gaussian-mixture\", weights = [0.5, 0.5], mean = [0, 1], variance = [1, -0.25] }"),
      "s.toml:1:95: variance = -0.25 is not positive (scales are variances, squares of standard deviations).");
  EXPECT_EQ(message_for(
                "{ family = \"gaussian-mixture\", covariance = \"common\", weights = [1], mean = [0], variance = 0 }"),
            "s.toml:1:93: variance = 0 is not positive (scales are variances, squares of standard deviations).");
  EXPECT_EQ(
      message_for("{ family = \"gaussian-mixture\", covariance = \"known\", weights = [1], mean = [0], variance = -1 }")
          .substr(0, 45),
      "s.toml:1:92: variance = -1 is out of range (i");
  EXPECT_EQ(
      message_for(
          "{ family = \"gaussian-mixture\", dimension = 2, covariance = \"full\", weights = [1], mean = [[1, 2]], "
          "covariances = [[1, 2, 1]] }"),
      "s.toml:1:126: this covariance is not positive definite (entries are the lower triangle by rows).");
}

TEST(ScenarioTableErrors, Shapes) {
  const std::string start = "{ family = \"gaussian-mixture\", ";
  EXPECT_EQ(message_for(start + "weights = [0.5, 0.5], mean = [0], variance = [1, 1] }"),
            "s.toml:1:65: 'mean' has 1 entry (the truth has 2 atoms, one entry each).");
  EXPECT_EQ(message_for(start + "dimension = 2, weights = [1], mean = [[0, 1, 2]], variance = [1] }"),
            "s.toml:1:81: 'mean' has 3 coordinates here (the family needs 2).");
  // atoms of several numbers without their own lists, and the other way round
  EXPECT_EQ(message_for(start + "dimension = 2, weights = [0.5, 0.5], mean = [0, 1], variance = [1, 1] }"),
            "s.toml:1:88: mean of atom 1 must be a list of 2 numbers (it is an integer). Write one list for each atom, "
            "as mean = [[..], [..]].");
  EXPECT_EQ(message_for(start + "dimension = 2, weights = [0.5, 0.5], mean = [[0, 1], 2], variance = [1, 1] }"),
            "s.toml:1:96: mean of atom 2 must be a list of 2 numbers (it is an integer). Write one list for each atom, "
            "as mean = [[..], [..]].");
  EXPECT_EQ(
      message_for(start + "weights = [0.5, 0.5], mean = [0, 1] }"),
      "s.toml:1:1: the scenario lacks 'variance' (it is a parameter of the truth). Add variance = [...], one entry per "
      "atom.");
  EXPECT_EQ(message_for(start + "weights = [0.5, 0.6], mean = [0, 1], variance = [1, 1] }"),
            "s.toml:1:43: the weights sum to 1.1 (they are probabilities and sum to 1).");
  EXPECT_EQ(message_for(start + "weights = [1.5, -0.5], mean = [0, 1], variance = [1, 1] }"),
            "s.toml:1:59: weight -0.5 is not positive (every true atom has positive mass).");
  EXPECT_EQ(message_for(start + "weights = [], mean = [], variance = [] }"),
            "s.toml:1:43: 'weights' is empty (the truth needs an atom).");
  EXPECT_EQ(message_for(start + "weights = [0.5, 0.5], mean = [0, inf], variance = [1, 1] }"),
            "s.toml:1:76: mean = inf is not finite (true parameters are finite).");
  EXPECT_EQ(message_for(start + "weights = [0.5, 0.5], mean = [0, \"a\"], variance = [1, 1] }"),
            "s.toml:1:76: mean must be a number (it is a string).");
}

TEST(ScenarioTableErrors, KeysAndDesign) {
  EXPECT_EQ(message_for("{ weights = [1] }"),
            "s.toml:1:1: the scenario lacks 'family' (an inline scenario names its family of models). Add family = "
            "\"gaussian-mixture\".");
  EXPECT_THAT(message_for("{ family = \"gausian-mixture\" }"),
              AllOf(StartsWith("s.toml:1:14: there is no family 'gausian-mixture' (known: gaussian-"),
                    EndsWith("). Did you mean 'gaussian-mixture'?")));
  const std::string unknown =
      message_for("{ family = \"gaussian-mixture\", weights = [1], mean = [0], varianc = [1] }");
  EXPECT_EQ(unknown.substr(0, 70), "s.toml:1:70: unknown key 'varianc' in a scenario of family 'gaussian-m") << unknown;
  EXPECT_NE(unknown.find("Did you mean 'variance'?"), std::string::npos);
  const std::string gated =
      "{ family = \"softmax-gated-gaussian\", gate_intercept = [0.2, 0], gate_slope = [1, 0], slope = "
      "[1, -1], intercept = [2, -2], variance = [0.25, 0.25]";
  EXPECT_EQ(message_for(gated + " }").substr(0, 70),
            "s.toml:1:1: the scenario lacks 'design' (the family has covariates). A");
  EXPECT_EQ(message_for(gated + ", design = { law = \"uniform\", lower = 1, upper = 0 } }").substr(14, 41),
            "lower = 1 is not below upper = 0 (the des");
  EXPECT_EQ(message_for(gated + ", design = { law = \"none\" } }").substr(14, 50),
            "law = 'none' does not fit (the family has 1 covari");
  EXPECT_EQ(message_for(gated + ", design = { law = \"unifrom\" } }").substr(14, 50),
            "law = 'unifrom' is not a choice (choices: none, un");
  EXPECT_EQ(message_for(gated + ", design = { law = \"uniform\", dim = 2 } }").substr(14, 50),
            "the design has 2 covariates (the family has 1).");
}

TEST(ScenarioTable, AStudyWithAnInlineScenarioExpands) {
  const std::string text = study_of_scenario(
      "{ family = \"gaussian-mixture\", name = \"two\", weights = [0.3, 0.7], mean = [-1, 2], variance = [1, 0.5] }");
  const Grid grid = expand(parse_study(text, "s.toml"));
  ASSERT_EQ(grid.cells.size(), 2u);
  EXPECT_EQ(grid.cells[0].info.id, "two.k2.n100.em");
}

}  // namespace
}  // namespace mixrate
