// Windows: the rule, those that are written down, and what is said where none is possible.
#include <gmock/gmock.h>

#include <cmath>
#include <limits>

#include "analysis/format.hpp"
#include "analysis/one_column.hpp"
#include "analysis/rates.hpp"
#include "analysis/window.hpp"
#include "base/error.hpp"
#include "experiment/limit_law.hpp"
#include "experiment/study/study.hpp"
#include "random/stream.hpp"

namespace mixrate {
namespace {

using ::testing::HasSubstr;

/// Errors n^-1/2 (1 + bend (i < early)) at n = 100, 250, ..., exactly, told with standard error 0.05.
std::vector<RatePoint> bent_points(int cells, int early, double bend) {
  std::vector<RatePoint> points;
  for (int i = 0; i < cells; ++i) {
    const double x = std::log(100.0) + i * std::log(2.5);
    points.push_back({x, -0.5 * x + (i < early ? bend * (early - i) : 0.0), 0.0025, 20.0, 3.0});
  }
  return points;
}

TEST(Window, TheRuleKeepsAllOfALine) {
  const WindowFit fit = fit_by_rule(bent_points(8, 0, 0.0));
  EXPECT_EQ(fit.window.first, 0u);
  EXPECT_EQ(fit.window.end, 8u);
  EXPECT_TRUE(fit.window.is_straight && fit.window.is_possible);
  EXPECT_NEAR(fit.fit.slope, -0.5, 1e-12);
}

TEST(Window, TheRuleLeavesOutWhatBendsAndTwoMore) {
  // the first window without a bend begins at 2; two more are left out
  const WindowFit fit = fit_by_rule(bent_points(10, 2, 1.0));
  EXPECT_EQ(fit.window.first, 4u);
  EXPECT_NEAR(fit.fit.slope, -0.5, 1e-12);
  EXPECT_EQ(fit_by_rule(bent_points(6, 2, 1.0)).window.first, 2u);  // four cells stay
}

TEST(Window, SaysWhereNothingIsStraightAndWhereTheRuleIsImpossible) {
  std::vector<RatePoint> points = bent_points(6, 6, 0.0);
  for (std::size_t i = 0; i < points.size(); ++i) points[i].log_error += 0.5 * static_cast<double>(i * i);
  const WindowFit curved = fit_by_rule(points);
  EXPECT_FALSE(curved.window.is_straight);
  EXPECT_EQ(curved.window.first, 2u);
  const WindowFit few = fit_by_rule(bent_points(3, 0, 0.0));
  EXPECT_FALSE(few.window.is_possible);
  EXPECT_EQ(few.window.end, 3u);
}

/// A bend with p between 1 % and 20 % is not known to be one: the interval holds that of all cells, too.
TEST(Window, AWeakBendWidensTheInterval) {
  double bend = 0.0;
  std::vector<RatePoint> points;
  for (; bend < 1.0; bend += 0.005) {
    points = bent_points(8, 2, bend);
    if (fit_slope(points).curvature_p < 0.1) break;
  }
  const SlopeFit all = fit_slope(points, Misfit::ignored);
  ASSERT_GE(all.curvature_p, hull_level);
  ASSERT_LT(all.curvature_p, window_level);
  const WindowFit fit = fit_by_rule(points);
  EXPECT_GT(fit.window.first, 0u);
  EXPECT_LE(fit.fit.lower, all.lower);
  EXPECT_GE(fit.fit.upper, all.upper);
}

/// The last four cells cannot be left out, and a bend with p between 1 % and 20 % says little against them: one
/// straight line of four cells in five would have a verdict if it did.
TEST(Window, FourCellsThatBendALittleAreJudged) {
  double bend = 0.0;
  const auto bend_until = [&bend](double p) {
    while (fit_slope(bent_points(4, 2, bend)).curvature_p >= p) bend += 0.001;
    return fit_by_rule(bent_points(4, 2, bend)).window;
  };
  const WindowChoice weak = bend_until(0.15), firm = bend_until(0.005);
  EXPECT_TRUE(weak.is_straight);
  EXPECT_EQ(weak.first, 0u);
  EXPECT_FALSE(firm.is_straight);
}

/// Files of strangers hold anything: n = 0, one n many times, variances that overflow. No law may throw.
TEST(Window, NumbersThatAreNoneGiveNoNumbers) {
  std::vector<RatePoint> points = bent_points(6, 0, 0.0);
  points[0].log_n = -std::numeric_limits<double>::infinity();
  EXPECT_TRUE(std::isnan(fit_by_rule(points).fit.slope));
  points = bent_points(6, 0, 0.0);
  for (RatePoint& p : points) p.log_n = 5.0;
  EXPECT_FALSE(std::isfinite(fit_by_rule(points).fit.slope));
  points = bent_points(6, 0, 0.0);
  points[2].variance = 1e300;
  EXPECT_NO_THROW(fit_by_rule(points));
}

TEST(Window, ReadsWhatItWrites) {
  for (const char* text : {"auto", "all", "1000..", "..5000", "1000..100000", "1500.5..3000"})
    EXPECT_EQ(to_text(parse_window(text, {})), text);
  EXPECT_EQ(to_text(parse_window("1e3..1e5", {})), "1000..100000");
  for (const char* text : {"", "..", "automatic", "1000", "5000..1000", "-1..2", "nan..3", "1..2..3", "0..5"})
    EXPECT_THROW(parse_window(text, {}), StudyError) << text;
}

TEST(Window, IsThatOfTheStudyUnlessTheTextHasNone) {
  EXPECT_EQ(to_text(window_of_study("window = \"1000..\"\n")), "1000..");
  EXPECT_EQ(to_text(window_of_study("name = \"window\"\n")), "auto");
  EXPECT_EQ(to_text(window_of_study("")), "auto");
  EXPECT_EQ(to_text(window_of_study("no study: window")), "auto");
}

constexpr const char* plain_study = R"(format = "mixrate.study/1"
name = "w"
seed = 1
replicates = 2
[[experiment]]
scenario = "gmm-location-over"
n = [100, 200]
k = [1, 2]
losses = ["hellinger"]
[[experiment.estimator]]
kind = "mle"
start = { kind = "oracle" }
)";

/// Keys that a study does not have are not in its resolved text, so that older studies keep their hashes.
TEST(Window, IsAKeyOfTheStudy) {
  const std::string plain = to_text(parse_study(plain_study, "w.toml").resolved);
  EXPECT_EQ(plain.find("window"), std::string::npos);
  EXPECT_EQ(plain.find("order_law"), std::string::npos);
  const std::string with = "window = \"1e3..\"\norder_law = [0.5, 0.5]\n" + std::string(plain_study);
  const std::string text = to_text(parse_study(with, "w.toml").resolved);
  EXPECT_EQ(to_text(window_of_study(text)), "1000..");
  EXPECT_EQ(limit_law_of_study(text).size(), 2u);
  try {
    parse_study("window = \"late\"\n" + std::string(plain_study), "w.toml");
    FAIL();
  } catch (const StudyError& error) {
    EXPECT_THAT(error.what(), HasSubstr("w.toml:1:1: 'late' is no window"));
  }
  EXPECT_THROW(parse_study("order_law = [0.5, 0.4]\n" + std::string(plain_study), "w.toml"), StudyError);
}

/// Seven cells; those below 1000 lie off the line of the others.
ResultSet bent_results(double first_factor, std::uint32_t rows = 40) {
  ResultSet results;
  Stream stream({72, 1, 0}, Purpose::test);
  for (const std::int64_t n : {100, 250, 625, 1563, 3906, 9766, 24414})
    testing_tools::add_cell(results, {.rows = rows}, n, [&] {
      return (n < 1000 ? first_factor : 1.0) / std::sqrt(static_cast<double>(n)) *
             std::exp(0.2 * sample_normal(stream));
    });
  return results;
}

TEST(Rates, VerdictsUseTheRuleOrTheStudyAndNoWindowByHand) {
  ResultSet results = bent_results(3.0);
  const RateRow rule = compute_rates(results)[0];
  EXPECT_EQ(rule.window, "auto");
  EXPECT_EQ(rule.num_cells, 4);
  EXPECT_EQ(rule.num_usable, 7);
  EXPECT_EQ(rule.verdict, "agrees");
  RateOptions hand;
  hand.window = parse_window("1000..", {});
  hand.is_by_hand = true;
  EXPECT_EQ(compute_rates(results, hand)[0].verdict, "by hand");
  EXPECT_NEAR(compute_rates(results, hand)[0].slope, rule.slope, 1e-12);
  results.study_text = "window = \"all\"\n";
  const RateRow all = compute_rates(results)[0];
  EXPECT_EQ(all.num_cells, 7);
  EXPECT_LT(all.upper - all.lower, 10.0);
  EXPECT_NE(all.verdict, "agrees");
}

TEST(Rates, SayWhySomethingIsMissing) {
  RateOptions options;
  options.window = parse_window("1000000..", {});
  EXPECT_EQ(compute_rates(bent_results(1.0), options)[0].note, "the window 1000000.. holds no cell: widen it");
  options.window = parse_window("9000..", {});
  EXPECT_EQ(compute_rates(bent_results(1.0), options)[0].note, "");
  options.window = parse_window("20000..", {});
  EXPECT_EQ(compute_rates(bent_results(1.0), options)[0].note, "one cell has no slope: add sizes n");
  EXPECT_EQ(compute_rates(bent_results(1.0, 4))[0].note,
            "7 of 7 cells have fewer than 8 finite losses: run more replicates");
  ResultSet few = bent_results(1.0);
  few.cells.resize(3);
  const std::vector<RateRow> rows = compute_rates(few);
  EXPECT_EQ(rows[0].note, "the rule for windows needs 4 cells, here are 3: all are used");
  EXPECT_THAT(format_rates(rows, TableFormat::table),
              HasSubstr("  note: the rule for windows needs 4 cells, here are 3: all are used (3 rows)\n"));
  ResultSet zeros = bent_results(1.0);
  for (CellTable& cell : zeros.cells)
    for (std::size_t r = 0; r < 30; ++r) cell.values[r] = 0.0;
  EXPECT_EQ(compute_rates(zeros)[1].note, "the median is 0 in 7 of 7 cells: its logarithm has no slope");
}

}  // namespace
}  // namespace mixrate
