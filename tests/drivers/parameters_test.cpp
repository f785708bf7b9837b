// Measures of every composition, written as JSON and read again: as a start, and as the truth of a study.
#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <nlohmann/json.hpp>

#include "base/json.hpp"
#include "contract/experts_reference.hpp"
#include "drivers/json/parameters.hpp"
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
  const Node table = parse_json(parameters_json(model, g).dump(), "truth");
  EXPECT_LT((read_truth_as_given(table, model, family).flatten() - g.flatten()).cwiseAbs().maxCoeff(), 1e-15);
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
