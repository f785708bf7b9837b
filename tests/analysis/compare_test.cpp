// Differences of estimators on the same data, local slopes, and comparisons of curves.
#include <gmock/gmock.h>

#include <cmath>

#include "analysis/format_views.hpp"
#include "analysis/one_column.hpp"
#include "analysis/rates.hpp"
#include "analysis/slope_models.hpp"
#include "base/error.hpp"
#include "random/stream.hpp"

namespace mixrate {
namespace {

using ::testing::HasSubstr;

/// Estimators a and b with losses n^-1/2 and n^-0.45 times the same noise of size 0.5 and own noise of size 0.05.
ResultSet twin_results(std::uint64_t seed) {
  ResultSet results;
  for (const char* estimator : {"a", "b"}) {
    Stream own({seed, estimator[0] == 'a' ? 1u : 2u, 0}, Purpose::test), common({seed, 3, 0}, Purpose::test);
    const double slope = estimator[0] == 'a' ? -0.5 : -0.45;
    for (const std::int64_t n : {100, 400, 1600, 6400, 25600})
      testing_tools::add_cell(results, {.estimator = estimator, .rows = 30}, n, [&] {
        return std::pow(static_cast<double>(n), slope) *
               std::exp(0.5 * sample_normal(common) + 0.05 * sample_normal(own));
      });
  }
  return results;
}

TEST(Compare, PairsMakeDifferencesSharp) {
  const ResultSet results = twin_results(81);
  const std::vector<RateRow> apart = compute_rates(results), rows = compare_rates(results, "a", "b");
  ASSERT_EQ(rows.size(), 3u);
  for (std::size_t f = 0; f < 3; ++f) {
    EXPECT_EQ(rows[f].estimator, "a - b");
    EXPECT_EQ(rows[f].predicted, 0.0);
    EXPECT_LT(rows[f].standard_error, 0.5 * apart[f].standard_error);
    EXPECT_LT(rows[f].upper, 0.0);  // -0.05 is seen, where the two intervals overlap
    EXPECT_EQ(rows[f].verdict, "steeper");
    EXPECT_GT(apart[f].upper, apart[f + 3].lower);
  }
}

/// 300 studies: the standard error of the share is 0.0126. Intervals of the unpaired difference would cover all.
TEST(Compare, IntervalsCover) {
  RateOptions options;
  options.window = parse_window("all", {});
  double covered[3] = {}, narrow[3] = {};
  constexpr int studies = 300;
  for (int study = 0; study < studies; ++study) {
    const auto rows = compare_rates(twin_results(1000 + static_cast<std::uint64_t>(study)), "a", "b", options);
    for (std::size_t f = 0; f < 3; ++f) {
      covered[f] += rows[f].lower <= -0.05 && -0.05 <= rows[f].upper;
      narrow[f] += std::abs(rows[f].slope + 0.05) <= 0.35 * (rows[f].upper - rows[f].lower);
    }
  }
  for (std::size_t f = 0; f < 3; ++f) {
    SCOPED_TRACE(f);
    EXPECT_GT(covered[f] / studies, 0.95 - 0.05);
    EXPECT_LT(narrow[f] / studies, 0.95 - 0.05);
    EXPECT_LT(covered[f] / studies, 0.995);
  }
}

TEST(Compare, NamesTheEstimatorsThatThereAre) {
  const ResultSet results = twin_results(81);
  try {
    compare_rates(results, "a", "c");
    FAIL();
  } catch (const StudyError& error) {
    EXPECT_THAT(error.what(), HasSubstr("no estimator is called 'c' (the estimators are a, b)"));
  }
  ResultSet apart = results;
  for (std::size_t c = 5; c < 10; ++c) apart.cells[c].info.k = 3;
  EXPECT_THROW(compare_rates(apart, "a", "b"), StudyError);
}

TEST(LocalSlopes, OnePerStep) {
  const std::vector<LocalSlope> rows = local_slopes(twin_results(81));
  ASSERT_EQ(rows.size(), 2u * 3u * 4u);
  EXPECT_DOUBLE_EQ(rows[0].n_from, std::exp(std::log(100.0)));
  EXPECT_LT(rows[0].lower, rows[0].slope);
  double sum = 0.0;
  for (std::size_t i = 0; i < 4; ++i) sum += rows[i].slope / 4.0;
  EXPECT_NEAR(sum, -0.5, 0.1);
  EXPECT_THAT(format_local_slopes(rows, TableFormat::csv),
              HasSubstr("scenario,k,estimator,loss,functional,axis,n_from"));
}

std::vector<RatePoint> exact_points(int cells, double variance, double (*error)(double)) {
  std::vector<RatePoint> points;
  for (int i = 0; i < cells; ++i) {
    const double n = 100.0 * std::pow(3.0, i);
    points.push_back({std::log(n), std::log(error(n)), variance, 100.0, 3.0});
  }
  return points;
}

TEST(Curves, APlateauIsToldFromAPowerLawWhereItIsSharp) {
  const auto plateau = [](double n) { return 1.0 / std::sqrt(n) + 0.01; };
  const CurveComparison sharp = compare_curves(exact_points(9, 1e-6, plateau));
  EXPECT_EQ(sharp.answer, "plateau");
  EXPECT_NEAR(sharp.curves[2].exponent, -0.5, 0.02);
  EXPECT_LT(sharp.curves[0].p, 1e-6);
  EXPECT_EQ(compare_curves(exact_points(9, 0.3, plateau)).answer, "cannot tell");
}

TEST(Curves, APowerLawIsNotNamed) {
  const CurveComparison c = compare_curves(exact_points(8, 1e-4, [](double n) { return 1.0 / std::sqrt(n); }));
  EXPECT_EQ(c.answer, "cannot tell");
  EXPECT_NEAR(c.curves[0].exponent, -0.5, 1e-9);
  // e^-1 for every parameter more than the two of the power law
  const double rest = std::exp(-1.0);
  EXPECT_NEAR(c.curves[0].weight, 1.0 / (1.0 + 2.0 * rest + rest * rest), 1e-6);
}

TEST(Curves, ALogarithmIsToldWithTheEffortThatIsPrinted) {
  // The weighted sum of squares of log(log n) / 2 about its mean, at variance v, is the noncentrality.
  const auto law = [](double n) { return std::sqrt(std::log(n) / n); };
  const CurveComparison c = compare_curves(exact_points(8, 1e-3, law));
  double mean = 0.0, squares = 0.0;
  for (int i = 0; i < 8; ++i) mean += 0.5 * std::log(std::log(100.0) + i * std::log(3.0)) / 8;
  for (int i = 0; i < 8; ++i) squares += std::pow(0.5 * std::log(std::log(100.0) + i * std::log(3.0)) - mean, 2);
  const double needed = std::pow(1.959963984540054 + 1.2815515655446004, 2);
  EXPECT_NEAR(c.replicates_factor, std::max(1.0, needed / (squares / 1e-3)), 1e-9);
  const CurveComparison noisy = compare_curves(exact_points(8, 0.1, law));
  EXPECT_GT(noisy.n_to_tell, 100.0 * std::pow(3.0, 8));
  EXPECT_GT(noisy.replicates_factor, 1.0);
  EXPECT_THAT(format_curves(std::vector{noisy}, TableFormat::json), HasSubstr("\"n_to_tell\""));
}

}  // namespace
}  // namespace mixrate
