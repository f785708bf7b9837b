// Laws of likelihood ratios against mixtures of chi-squared laws.
#include "analysis/order_law.hpp"

#include <gmock/gmock.h>

#include <cmath>

#include "analysis/format_views.hpp"
#include "base/error.hpp"
#include "experiment/limit_law.hpp"
#include "random/stream.hpp"

namespace mixrate {
namespace {

/// Likelihood ratios max(0, Z + shift)^2 of k = 1 against 2 at one n.
ResultSet ratio_results(double shift, std::uint32_t rows, std::uint64_t seed) {
  ResultSet results;
  for (const std::int64_t k : {1, 2}) {
    CellInfo info;
    info.id = "k" + std::to_string(k);
    info.scenario = "s";
    info.estimator = "mle";
    info.n = 1000;
    info.k = k;
    info.k0 = shift == 0.0 ? 1 : 2;
    info.replicates = rows;
    info.columns = {"loss"};
    info.predicted = {-0.5};
    CellTable cell(info);
    Stream stream({seed, 9, 0}, Purpose::test);
    for (std::uint32_t r = 0; r < rows; ++r) {
      cell.status[r] = static_cast<std::uint8_t>(FitStatus::converged);
      cell.log_likelihood[r] =
          -1000.0 + (k == 2 ? 0.5 * std::pow(std::max(0.0, sample_normal(stream) + shift), 2) : 0.0);
    }
    results.cells.push_back(std::move(cell));
  }
  return results;
}

TEST(LimitLaw, QuantilesOfTheMixture) {
  const LimitLaw half{{0.5, 0.5}};
  EXPECT_NEAR(half.quantile(0.95), std::pow(1.6448536269514722, 2), 1e-9);  // P(max(0, Z)^2 <= x) = Phi(sqrt x)
  EXPECT_EQ(half.quantile(0.5), 0.0);
  EXPECT_DOUBLE_EQ(half.cdf(0.0), 0.5);
  EXPECT_EQ(half.cdf(-1.0), 0.0);
  const LimitLaw regular{{0.0, 1.0}};
  EXPECT_NEAR(regular.quantile(0.95), 3.841458820694124, 1e-9);
}

TEST(OrderLaw, FindsTheLawAndRejectsAnother) {
  const ResultSet results = ratio_results(0.0, 4000, 91);
  const OrderLawRow row = order_laws(results, {{0.5, 0.5}}, 0.05).at(0);
  EXPECT_EQ(row.count, 4000u);
  EXPECT_EQ(row.negative, 0u);
  EXPECT_EQ(row.verdict, "law");
  EXPECT_NEAR(row.at_zero, 0.5, 4.0 * std::sqrt(0.25 / 4000));
  EXPECT_NEAR(row.mean, 0.5, 4.0 * row.mean_error);
  EXPECT_TRUE(row.rejected.lower <= 0.05 && 0.05 <= row.rejected.upper);
  const OrderLawRow other = order_laws(results, {{0.0, 1.0}}, 0.05).at(0);
  EXPECT_EQ(other.verdict, "other law");
  EXPECT_LT(other.rejected.upper, 0.05);
  EXPECT_EQ(order_laws(results, {{0.46, 0.54}}, 0.05).at(0).verdict, "other law");  // a distance of 0.04 is seen
}

/// The level of the verdict, over 400 sets of 500: Kolmogorov's law is conservative at an atom, by about half.
TEST(OrderLaw, VerdictHoldsItsLevel) {
  int rejected = 0;
  for (std::uint64_t seed = 0; seed < 400; ++seed)
    rejected += order_laws(ratio_results(0.0, 500, 500 + seed), {{0.5, 0.5}}, 0.05).at(0).verdict != "law";
  EXPECT_LE(rejected, 20 + 13);
  EXPECT_GE(rejected, 1);
}

TEST(OrderLaw, PowerIsThatOfTheShiftedNormal) {
  const OrderLawRow row = order_laws(ratio_results(1.0, 4000, 92), {{0.5, 0.5}}, 0.05).at(0);
  EXPECT_EQ(row.verdict, "power");
  const double power = 0.5 * std::erfc((1.6448536269514722 - 1.0) / std::sqrt(2.0));
  EXPECT_NEAR(row.rejected.value, power, 4.0 * std::sqrt(power * (1 - power) / 4000));
  EXPECT_THAT(format_order_laws(std::vector{row}, TableFormat::table), ::testing::HasSubstr("size at 5 %"));
}

TEST(OrderLaw, PairsByReplicateAndLeavesOutCollapsedFits) {
  ResultSet results = ratio_results(0.0, 10, 93);
  results.cells[1].status[3] = static_cast<std::uint8_t>(FitStatus::degenerate);
  results.cells[0].status[5] = 0;
  results.cells[1].log_likelihood[6] = -1001.0;
  const OrderLawRow row = order_laws(results, {{0.5, 0.5}}, 0.05).at(0);
  EXPECT_EQ(row.count, 8u);
  EXPECT_EQ(row.negative, 1u);
}

TEST(LimitLaw, OfAStudyIsChecked) {
  EXPECT_EQ(limit_law_of_study("order_law = [0.5, 0.5]\n"), (std::vector<double>{0.5, 0.5}));
  EXPECT_TRUE(limit_law_of_study("name = \"order_law\"\n").empty());
  EXPECT_THROW(limit_law_of_study("order_law = [0.5, 0.6]\n"), StudyError);
  EXPECT_THROW(limit_law_of_study("order_law = []\n"), StudyError);
  EXPECT_THROW(limit_law_of_study("order_law = [-0.5, 1.5]\n"), StudyError);
}

}  // namespace
}  // namespace mixrate
