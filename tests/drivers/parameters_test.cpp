// Measures of every composition, written as JSON and read again: as a start, and as the truth of a study.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>
#include <regex>

#include "base/json.hpp"
#include "contract/experts_reference.hpp"
#include "drivers/json/parameters.hpp"
#include "experiment/catalogue.hpp"
#include "experiment/study/measure_codec.hpp"
#include "experiment/study/truth_table.hpp"

namespace mixrate {
namespace {

using namespace experts_test;

/// The measure as a start file, read for a fit of k atoms.
MixingMeasure through_file(const Model& model, const MixingMeasure& g) {
  const std::filesystem::path path = std::filesystem::temp_directory_path() / "mixrate_parameters_test.json";
  std::ofstream(path) << nlohmann::ordered_json{{"parameters", parameters_json(model, g)}}.dump();
  MixingMeasure out = read_parameters(path.string(), model, g.size());
  std::filesystem::remove(path);
  return out;
}

void expect_round_trip(const Model& model, const LeafInfo& family, const MixingMeasure& g) {
  EXPECT_LT((through_file(model, g).flatten() - g.flatten()).cwiseAbs().maxCoeff(), 1e-15);
  Node::Table table;  // as a study writes it: options of the family may stand beside
  for (auto& [key, value] : write_measure(model, g, {&family})) table.emplace(key, std::move(value));
  EXPECT_LT((read_truth_as_given(Node(table), model, family).flatten() - g.flatten()).cwiseAbs().maxCoeff(), 1e-15);
}

/// What is refused of a table, as a truth and as a start, without the words for what the measure belongs to.
std::pair<std::string, std::string> refusals(const Model& model, const LeafInfo& family, const std::string& json) {
  const auto words = [](const std::string& message) {
    return std::regex_replace(message.substr(message.find(": ")), std::regex("the (scenario|truth|start|fit)"), "it");
  };
  std::pair<std::string, std::string> out;
  try {
    static_cast<void>(read_truth_as_given(parse_json(json, "truth"), model, family));
  } catch (const StudyError& error) {
    out.first = words(error.what());
  }
  const std::filesystem::path path = std::filesystem::temp_directory_path() / "mixrate_refused_test.json";
  std::ofstream(path) << json;
  try {
    static_cast<void>(read_parameters(path.string(), model, 2));
  } catch (const StudyError& error) {
    out.second = words(error.what());
  }
  std::filesystem::remove(path);
  return out;
}

TEST(Parameters, OfEveryScenarioAreReadAsTheyAreWritten) {
  int trees = 0;
  for (const ScenarioEntry& entry : scenarios()) {
    SCOPED_TRACE(entry.name);
    const auto scenario = entry.make();
    const MixingMeasure& g = scenario->truth;
    trees += g.groups().size() > 0 ? 1 : 0;
    const FamilyEntry& family = find_family(scenario->model->family(), {});
    Node::Table table;
    for (auto& [key, value] : write_measure(*scenario->model, g, {&family.info})) table.emplace(key, std::move(value));
    const MixingMeasure back = read_truth_as_given(Node(table), *scenario->model, family.info);
    EXPECT_LT((back.flatten() - g.flatten()).cwiseAbs().maxCoeff(), 1e-15);
    EXPECT_EQ(back.groups().parent, g.groups().parent);
  }
  EXPECT_GT(trees, 0);
}

TEST(Parameters, AreRefusedWithTheSameWordsInStudiesAndStarts) {
  const FamilyEntry& family = find_family("gaussian-mixture", {});
  const auto model = family.make(Options(Node(Node::Table{}), family.info));
  for (const char* json : {R"({"weights": [0.5, 0.6], "mean": [1, 2], "variance": [1, 1]})",
                           R"({"weights": [1.5, -0.5], "mean": [1, 2], "variance": [1, 1]})",
                           R"({"weights": [0.5, 0.5], "mean": [1], "variance": [1, 1]})",
                           R"({"weights": [0.5, 0.5], "mean": [1, 2]})", R"({"mean": [1, 2], "variance": [1, 1]})",
                           R"({"weights": [0.5, 0.5], "log_weights": [0, 0], "mean": [1, 2], "variance": [1, 1]})",
                           R"({"weights": [0.5, 0.5], "mean": [1, 2], "variance": [1, -1]})"}) {
    const auto [truth, start] = refusals(*model, family.info, json);
    EXPECT_FALSE(truth.empty()) << json;
    EXPECT_EQ(truth, start) << json;
  }
}

TEST(Parameters, OfEveryCompositionAreReadAsTheyAreWritten) {
  for (const Case& c : all_cases()) {
    SCOPED_TRACE(c.name());
    Stream stream({6, 2, 0}, Purpose::test);
    const auto model = c.model();
    expect_round_trip(*model, mixture_of_experts_family().info, random_measure(*model, c.k, 1.0, stream));
  }
}

TEST(Parameters, OfCovariancesAreMatrices) {
  const auto build = [](const FamilyEntry& family, Node::Table options) {
    return family.make(Options(Node(std::move(options)), family.info));
  };
  const auto gated = build(gaussian_gated_family(), {{"dimension", Node(std::int64_t{2})}});
  Matrix atoms(9, 2);  // centre (2), covariance (3), slope (2), intercept, variance
  atoms << 0.1, -1.0, 0.2, 2.0, 1.0, 0.5, 0.3, -0.1, 2.0, 0.75, 1.0, -1.0, 0.5, 0.25, 0.0, 3.0, 0.5, 0.125;
  const MixingMeasure g(gated->layout(), Vector{{0.25, 0.75}}.array().log().matrix(), atoms);
  expect_round_trip(*gated, gaussian_gated_family().info, g);
  const auto json = parameters_json(*gated, g);
  EXPECT_EQ(json["gate_covariance"][0].dump(), "[[1.0,0.3],[0.3,2.0]]");
}

}  // namespace
}  // namespace mixrate
