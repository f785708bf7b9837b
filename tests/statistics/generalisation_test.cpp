// Bayes and maximum likelihood on a grid, against closed forms and against sums written a second time.
#include <gtest/gtest.h>

#include <cmath>
#include <numbers>

#include "model/families.hpp"
#include "model/scenarios.hpp"
#include "tabulation/tabulations.hpp"

namespace mixrate {
namespace {

std::shared_ptr<const Scenario> one_gaussian() {
  for (const ScenarioEntry& entry : scenarios()) {
    if (entry.name == "gmm-location-over") return entry.make();
  }
  throw ContractViolation("no such scenario");
}

Table tabulated(const std::shared_ptr<const Scenario>& scenario, Node::Table options) {
  const TabulationEntry entry = generalisation_tabulation();
  return entry.make(Options(Node(std::move(options)), entry.info), scenario)->compute(7);
}

Node::Table options_of(const char* submodel, double from, double to, std::int64_t points, std::int64_t replicates) {
  return {{"submodel", Node(std::string(submodel))},
          {"from", Node(from)},
          {"to", Node(to)},
          {"points", Node(points)},
          {"replicates", Node(replicates)}};
}

// Under a flat prior the predictive density is N(ybar, 1 + 1/n): KL = (log(1 + 1/n) + (1 + ybar^2)/(1 + 1/n) - 1) / 2;
// the maximum likelihood estimate is ybar: KL = ybar^2 / 2.
TEST(Generalisation, LocationHasClosedForms) {
  const auto scenario = one_gaussian();
  Node::Table options = options_of("location", 50, 800, 2, 2);
  options.emplace("nodes", Node(std::int64_t{1000}));
  options.emplace("bound", Node(10.0));
  const Table table = tabulated(scenario, std::move(options));
  for (Index row = 0; row < 2; ++row) {
    const double n = table.rows(row, 0);
    double bayes = 0.0, mle = 0.0;
    for (std::uint32_t r = 0; r < 2; ++r) {
      const double mean = draw_dataset(*scenario, static_cast<Index>(n), 7, r).y.mean();
      bayes += 0.25 * (std::log1p(1.0 / n) + (1.0 + mean * mean) / (1.0 + 1.0 / n) - 1.0);
      mle += 0.25 * mean * mean;
    }
    EXPECT_NEAR(table.rows(row, 1) / bayes, 1.0, 1e-3) << n;
    EXPECT_NEAR(table.rows(row, 3) / mle, 1.0, 0.15) << "the grid's nearest point, n = " << n;
    EXPECT_DOUBLE_EQ(table.rows(row, 5), 0.5 / n);
  }
}

double normal(double y, double mean) {
  return std::exp(-0.5 * (y - mean) * (y - mean)) / std::sqrt(2 * std::numbers::pi);
}

// (1 - a) N(0, 1) + a N(b, 1): posterior means of p(y) by a plain midpoint rule over the unbinned data.
TEST(Generalisation, AgreesWithAPlainSumOverParameters) {
  const auto scenario = one_gaussian();
  const Table table = tabulated(scenario, options_of("contamination", 60, 60.001, 2, 2));
  double expected = 0.0;
  for (std::uint32_t r = 0; r < 2; ++r) {
    const Vector y = draw_dataset(*scenario, 60, 7, r).y.col(0);
    constexpr int steps = 400;
    std::vector<double> predictive(81, 0.0);
    double total = 0.0;
    for (int i = 0; i < steps; ++i) {
      for (int j = 0; j < steps; ++j) {
        const double a = (i + 0.5) / steps, b = -3.0 + 6.0 * (j + 0.5) / steps;
        double ratio = 1.0;
        for (const double at : y) ratio *= 1.0 - a + a * std::exp(b * at - 0.5 * b * b);
        total += ratio;
        for (int k = 0; k < 81; ++k) {
          const double at = -10.0 + 0.25 * k;
          predictive[static_cast<std::size_t>(k)] += ratio * ((1.0 - a) * normal(at, 0.0) + a * normal(at, b));
        }
      }
    }
    for (int k = 0; k < 81; ++k) {
      const double p = normal(-10.0 + 0.25 * k, 0.0);
      expected += 0.5 * 0.25 * p * std::log(p * total / predictive[static_cast<std::size_t>(k)]);
    }
  }
  EXPECT_NEAR(table.rows(0, 1) / expected, 1.0, 2e-3);
}

// A balanced pair at one Gaussian: the estimate is N(0, 1) in one direction and the positive part of N(0, 1) in the
// other, n KL -> (1 + 1/2) / 2 = 3/4, which is also lambda. z = 4 of the run's own error.
TEST(Generalisation, PairOnTheSingularityComesToThreeQuarters) {
  const Table table = tabulated(one_gaussian(), options_of("pair", 30000, 100000, 2, 300));
  for (const Index column : {1, 3}) {
    EXPECT_NEAR(table.rows(1, 0) * table.rows(1, column), 0.75,
                4.0 * table.rows(1, 0) * table.rows(1, column + 1) + 0.02)
        << table.columns[static_cast<std::size_t>(column)];
  }
  EXPECT_GT(table.rows(1, 0) * table.rows(1, 1), 0.6) << "well above the 1/2 of one parameter";
}

TEST(Generalisation, SaysWhatItNeeds) {
  const FamilyEntry family = gaussian_mixture_family();
  auto wide = std::make_shared<Scenario>(*one_gaussian());
  wide->model = family.make(Options(Node(Node::Table{}), family.info));
  EXPECT_THROW(static_cast<void>(tabulated(wide, options_of("pair", 100, 1000, 2, 2))), StudyError);
}

}  // namespace
}  // namespace mixrate
