#include "analysis/rates.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "analysis/summary.hpp"
#include "random/stream.hpp"

namespace mixrate {
namespace {

constexpr double truth_slope = -0.5;

/// Losses c n^slope times a unit-mean lognormal with squared coefficient of variation cv2.
std::vector<double> synthetic(double n, std::uint32_t rows, double cv2, Stream& stream) {
  const double s2 = std::log1p(cv2);
  std::vector<double> out;
  for (std::uint32_t r = 0; r < rows; ++r) {
    out.push_back(3.0 * std::pow(n, truth_slope) * std::exp(std::sqrt(s2) * sample_normal(stream) - 0.5 * s2));
  }
  return out;
}

struct CoverageCase {
  Functional functional;
  std::uint32_t rows;
  double cv2;
};

class Coverage : public ::testing::TestWithParam<CoverageCase> {};

/// The 95 % interval of the slope covers the true exponent in 95 % of synthetic studies, within 4 binomial standard
/// errors and one point for the delta method; intervals three quarters as wide would not (checked: the test can fail).
TEST_P(Coverage, OfTheTrueExponentIsNominal) {
  const auto& [functional, rows, cv2] = GetParam();
  constexpr int studies = 2000;
  int covered = 0, covered_narrow = 0;
  Stream stream({21, 4, rows}, Purpose::test);
  for (int study = 0; study < studies; ++study) {
    std::vector<RatePoint> points;
    for (const double n : {100.0, 300.0, 1000.0, 3000.0, 10000.0, 30000.0, 100000.0}) {
      points.push_back(rate_point(synthetic(n, rows, cv2, stream), n, functional));
    }
    const SlopeFit fit = fit_slope(points);
    covered += fit.lower <= truth_slope && truth_slope <= fit.upper;
    const double half = 0.75 * 0.5 * (fit.upper - fit.lower);
    covered_narrow += std::abs(fit.slope - truth_slope) <= half;
  }
  const double share = covered / static_cast<double>(studies), error = std::sqrt(0.95 * 0.05 / studies);
  EXPECT_NEAR(share, 0.95, 4.0 * error + 0.01);
  EXPECT_LT(covered_narrow / static_cast<double>(studies), 0.95 - 4.0 * error - 0.01);
}

INSTANTIATE_TEST_SUITE_P(Functionals, Coverage,
                         ::testing::Values(CoverageCase{Functional::mean, 40, 0.3},
                                           CoverageCase{Functional::mean, 100, 1.0},
                                           CoverageCase{Functional::rms, 100, 0.3},
                                           CoverageCase{Functional::median, 100, 0.5}));

TEST(RatePoint, CorrectsTheBiasOfTheLogOfAMean) {
  Stream stream({21, 5, 0}, Purpose::test);
  const double n = 1000.0;
  double sum = 0.0, squares = 0.0, plain = 0.0;
  constexpr int studies = 20000;
  for (int study = 0; study < studies; ++study) {
    const std::vector<double> losses = synthetic(n, 20, 0.5, stream);
    double mean = 0.0;
    for (const double x : losses) mean += x / 20.0;
    const double y = rate_point(losses, n, Functional::mean).log_error;
    sum += y / studies;
    squares += y * y / studies;
    plain += std::log(mean) / studies;
  }
  const double exact = std::log(3.0) + truth_slope * std::log(n), error = std::sqrt((squares - sum * sum) / studies);
  EXPECT_NEAR(sum, exact, 4.0 * error + 0.002);             // what is left is of the next order
  EXPECT_GT(std::abs(plain - exact), 4.0 * error + 0.005);  // without the correction the test fails
}

TEST(FitSlope, FindsCurvatureAndWidensForMisfit) {
  std::vector<RatePoint> straight, bent;
  for (int i = 0; i < 7; ++i) {
    const double x = 5.0 + i;
    straight.push_back({x, 1.0 - 0.5 * x, 1e-4});
    bent.push_back({x, 1.0 - 0.5 * x + 0.02 * (i - 3) * (i - 3), 1e-4});
  }
  const SlopeFit line = fit_slope(straight), curve = fit_slope(bent);
  EXPECT_NEAR(line.slope, -0.5, 1e-12);
  EXPECT_NEAR(line.curvature, 0.0, 1e-12);
  EXPECT_GT(line.misfit_p, 0.99);
  EXPECT_NEAR(curve.curvature, 0.02, 1e-12);
  EXPECT_LT(curve.curvature_p, 1e-6);
  EXPECT_GT(curve.standard_error, 2.0 * line.standard_error);
}

/// A result set with one series whose mean loss is exactly 2 n^-1/4, and one estimator that stops early.
ResultSet small_results() {
  ResultSet results;
  for (const char* estimator : {"certified", "early"}) {
    for (const std::int64_t n : {100, 1000, 10000}) {
      CellInfo info;
      info.id = std::string(estimator) + std::to_string(n);
      info.scenario = "s";
      info.estimator = estimator;
      info.n = n;
      info.k = 3;
      info.k0 = 2;
      info.replicates = 20;
      info.columns = {"loss", "never", "zero"};
      info.predicted = {-0.25, std::numeric_limits<double>::quiet_NaN(), -0.5};
      CellTable cell(info);
      for (std::uint32_t r = 0; r < 20; ++r) {
        cell.status[r] = static_cast<std::uint8_t>(r == 0 ? FitStatus::iteration_cap : FitStatus::converged);
        cell.log_likelihood[r] = -static_cast<double>(n) - (info.estimator == "early" ? 3.0 : 0.0);
        cell.values[3 * r + 2] = 0.0;
        cell.values[3 * r] = 2.0 * std::pow(static_cast<double>(n), -0.25) * (r % 2 == 0 ? 0.9 : 1.1);
      }
      results.cells.push_back(std::move(cell));
    }
  }
  return results;
}

TEST(Rates, OneRowPerSeriesColumnAndFunctionalWithVerdict) {
  const std::vector<RateRow> rows = compute_rates(small_results());
  ASSERT_EQ(rows.size(), 6u);  // two series, one column with losses, three functionals
  EXPECT_EQ(rows[0].estimator, "certified");
  EXPECT_EQ(rows[0].column, "loss");
  EXPECT_NEAR(rows[0].slope, -0.25, 1e-10);
  EXPECT_EQ(rows[0].verdict, "agrees");
  EXPECT_EQ(rows[0].num_cells, 3);
  EXPECT_EQ(rows[0].n_min, 100);
  EXPECT_EQ(rows[0].n_max, 10000);
  EXPECT_DOUBLE_EQ(rows[0].share_not_converged, 0.05);
  EXPECT_DOUBLE_EQ(rows[0].optimisation_error, 0.0);
  EXPECT_DOUBLE_EQ(rows[3].optimisation_error, 3.0);  // seen only because both ran on the same data
}

TEST(Rates, AtBestIsTheShareThatReachesTheBestLikelihood) {
  ResultSet results = small_results();
  // "early" reaches the best in 5 of 20 replicates at n = 100, to 9e-7 nats; and in one more to 2e-6, which is too far.
  CellTable& early = results.cells[3];
  ASSERT_EQ(early.info.id, "early100");
  for (std::size_t r = 0; r < 5; ++r) early.log_likelihood[r] = -100.0 - 9e-7;
  early.log_likelihood[5] = -100.0 - 2e-6;
  early.log_likelihood[6] = 1000.0;  // a collapsed fit is no yardstick and reaches nothing
  early.status[6] = static_cast<std::uint8_t>(FitStatus::degenerate);
  std::vector<RateRow> rows = compute_rates(results);
  EXPECT_DOUBLE_EQ(rows[0].share_at_best, 1.0);
  EXPECT_DOUBLE_EQ(rows[3].share_at_best, 5.0 / 60.0);
  results.cells.erase(results.cells.begin() + 3, results.cells.end());
  rows = compute_rates(results);
  EXPECT_TRUE(std::isnan(rows[0].share_at_best));  // nothing to compare with
}

TEST(Rates, WhatHasNothingToBeComparedWithIsNotAtBest) {
  ResultSet results = small_results();
  CellTable &certified = results.cells[0], &early = results.cells[3];
  ASSERT_EQ(early.info.id, "early100");
  // On 4 of 20 data sets the better fits have collapsed: "early" is alone there, and 3 nats below a fit on the others.
  for (std::size_t r = 0; r < 4; ++r) certified.status[r] = static_cast<std::uint8_t>(FitStatus::degenerate);
  certified.log_likelihood[0] = 1e6;
  const std::vector<LikelihoodGap> gaps = likelihood_gaps(results);
  EXPECT_DOUBLE_EQ(gaps[3].share_at_best, 0.0);
  EXPECT_DOUBLE_EQ(gaps[3].num_compared, 16.0);
  EXPECT_DOUBLE_EQ(gaps[0].share_at_best, 16.0 / 20.0) << "a fit that collapsed did not reach the best";
  EXPECT_FALSE(is_yardstick(certified, 0));
  EXPECT_TRUE(is_yardstick(early, 0));
  EXPECT_FALSE(is_yardstick(early, 1000));
  // Over the series the data sets are counted that could be compared.
  for (std::size_t r = 4; r < 8; ++r) early.log_likelihood[r] = -100.0;
  const std::vector<RateRow> rows = compute_rates(results);
  EXPECT_DOUBLE_EQ(rows[3].share_at_best, 4.0 / 56.0);
}

TEST(Rates, TheFloorIsThatOfTheLargestCellAndTheAxisIsNamed) {
  ResultSet results = small_results();
  for (CellTable& cell : results.cells) {
    cell.info.axis = "p";
    if (cell.info.estimator == "early") cell.info.floor[0] = 1.0 / std::sqrt(static_cast<double>(cell.info.n));
  }
  const std::vector<RateRow> rows = compute_rates(results);
  EXPECT_TRUE(std::isnan(rows[0].floor));
  EXPECT_DOUBLE_EQ(rows[3].floor, 0.01);
  EXPECT_EQ(rows[3].axis, "p");
  const std::vector<SummaryRow> summary = summarise_cells(results);
  EXPECT_EQ(summary[0].axis, "p");
  EXPECT_DOUBLE_EQ(summary[9].floor, 0.1);
}

TEST(Rates, TheWindowDropsSmallSamples) {
  RateOptions options;
  options.n_min = 500;
  const std::vector<RateRow> rows = compute_rates(small_results(), options);
  EXPECT_EQ(rows[0].num_cells, 2);
  EXPECT_EQ(rows[0].n_min, 1000);
  EXPECT_EQ(rows[0].verdict, "too few");
}

/// One series of 200 fits a cell whose first loss does not depend on n; at n = 1000 `weak` of them have a weak
/// direction, at the others all.
ResultSet flat_results(double predicted, std::uint32_t weak) {
  ResultSet results;
  for (const std::int64_t n : {100, 1000, 10000}) {
    CellInfo info;
    info.id = std::to_string(n);
    info.scenario = "s";
    info.estimator = "lse";
    info.n = n;
    info.k = 3;
    info.k0 = 2;
    info.replicates = 200;
    info.columns = {"blocks.over.slope", "l2"};
    info.predicted = {predicted, -0.5};
    CellTable cell(info);
    for (std::uint32_t r = 0; r < 200; ++r) {
      cell.status[r] = static_cast<std::uint8_t>(FitStatus::converged);
      const double spread = r % 2 == 0 ? 0.9 : 1.1;
      cell.values[2 * r] = spread;
      cell.values[2 * r + 1] = spread / std::sqrt(static_cast<double>(n));
      cell.certificate[std::size_t{r} * certificate_width + certificate_column("weak_directions")] =
          n == 1000 && r >= weak ? 0.0 : 2.0;
    }
    results.cells.push_back(std::move(cell));
  }
  return results;
}

TEST(Rates, NotIdentifiableNeedsTheoryAndTheData) {
  constexpr double silent = std::numeric_limits<double>::quiet_NaN();
  std::vector<RateRow> rows = compute_rates(flat_results(0.0, 198));  // 99 % at one of the three n
  EXPECT_EQ(rows[0].verdict, "not identifiable");
  EXPECT_DOUBLE_EQ(rows[0].share_weak, 0.99);
  EXPECT_NEAR(rows[0].slope, 0.0, 1e-10);
  EXPECT_EQ(rows[3].column, "l2");
  EXPECT_EQ(rows[3].verdict, "agrees");  // the same fits: the function is found
  EXPECT_EQ(compute_rates(flat_results(silent, 200))[0].verdict, "no theory");
  EXPECT_EQ(compute_rates(flat_results(-0.25, 200))[0].verdict, "flatter");  // weak is not enough
  rows = compute_rates(flat_results(0.0, 197));
  EXPECT_DOUBLE_EQ(rows[0].share_weak, 0.985);
  EXPECT_EQ(rows[0].verdict, "agrees");
  ResultSet unknown = flat_results(0.0, 200);
  for (CellTable& cell : unknown.cells) cell.certificate.assign(cell.certificate.size(), silent);
  rows = compute_rates(unknown);
  EXPECT_TRUE(std::isnan(rows[0].share_weak));
  EXPECT_EQ(rows[0].verdict, "agrees");
  for (CellTable& cell : unknown.cells) {  // an exact deficiency alone, as mixtures have it
    for (std::size_t r = 0; r < cell.status.size(); ++r)
      cell.certificate[r * certificate_width + certificate_column("rank_deficiency")] = 1.0;
  }
  EXPECT_EQ(compute_rates(unknown)[0].verdict, "not identifiable");
}

TEST(Rates, VerdictsNameTheSideAndTheAtomAtZero) {
  ResultSet results = small_results();
  for (CellTable& cell : results.cells) cell.info.predicted[0] = cell.info.estimator == "early" ? -0.1 : -0.4;
  std::vector<RateRow> rows = compute_rates(results);
  EXPECT_EQ(rows[0].verdict, "flatter");
  EXPECT_EQ(rows[3].verdict, "steeper");
  for (CellTable& cell : results.cells) {
    for (std::size_t r = 0; r < 10; ++r) cell.values[3 * r] = 1e-9;
  }
  rows = compute_rates(results);
  EXPECT_EQ(rows[1].functional, Functional::median);
  EXPECT_EQ(rows[1].verdict, "atom at 0");
}

}  // namespace
}  // namespace mixrate
