// Cells without Monte Carlo error, alone and among others.
#include <gmock/gmock.h>

#include <cmath>

#include "analysis/format.hpp"
#include "analysis/one_column.hpp"
#include "analysis/plot_data.hpp"
#include "analysis/rates.hpp"
#include "random/stream.hpp"

namespace mixrate {
namespace {

using ::testing::HasSubstr;

/// A diagnostic whose replicates are all equal at `constant` of seven n (from the largest down), and vary at the
/// others.
ResultSet partly_constant(int constant) {
  ResultSet results;
  Stream stream({52, 1, 0}, Purpose::test);
  int at = 0;
  for (const std::int64_t n : {100, 316, 1000, 3162, 10000, 31623, 100000}) {
    const bool is_constant = ++at > 7 - constant;
    testing_tools::add_cell(results, {.column = "iterations", .predicted = std::nan("")}, n, [&] {
      return is_constant ? 300.0 : 20.0 * std::pow(static_cast<double>(n), 0.2) * std::exp(sample_normal(stream));
    });
  }
  return results;
}

/// Before, the line was held to the constant cells as if they were exact, and the interval was hundreds wide.
TEST(NoSpread, GivesNoSlopeAndSaysWhy) {
  for (const int constant : {1, 3, 6}) {
    const ResultSet results = partly_constant(constant);
    for (const RateRow& row : compute_rates(results)) {
      EXPECT_EQ(row.verdict, "no spread");
      EXPECT_TRUE(std::isnan(row.slope) && std::isnan(row.standard_error) && std::isnan(row.lower));
      EXPECT_EQ(row.num_cells, 7);
    }
    EXPECT_THAT(format_rates(compute_rates(results), TableFormat::table), HasSubstr("[-, -]"));
    const std::string script = make_figures(results).at(0).script;
    EXPECT_THAT(script, HasSubstr("title 'k=2 e: no slope'"));
    EXPECT_EQ(script.find("using 1:5"), std::string::npos);
  }
}

/// Where every cell is constant the points are known, and so is the line but for what they miss it by.
TEST(NoSpread, IsNotSaidWhereAllCellsAreConstant) {
  ResultSet results = partly_constant(7);
  double exponent = 0.0;
  for (CellTable& cell : results.cells) {
    for (double& value : cell.values)
      value = std::pow(static_cast<double>(cell.info.n), -0.5) * (1.0 + 0.01 * exponent);
    exponent = 1.0 - exponent;
  }
  const RateRow row = compute_rates(results)[0];
  EXPECT_EQ(row.verdict, "no theory");
  EXPECT_NEAR(row.slope, -0.5, 0.01);
  EXPECT_LT(row.standard_error, 0.01);
}

TEST(NoSpread, IsNotSaidOfSpreadsThatDiffer) {
  std::vector<RatePoint> points = {{1, 1, 1e-2}, {2, 2, 1e-5}, {3, 3, 1e-3}};
  EXPECT_TRUE(has_comparable_spreads(points));
  points[1].variance = 1e-9;
  EXPECT_FALSE(has_comparable_spreads(points));
  EXPECT_NEAR(fit_slope(points).slope, 1.0, 1e-12);  // the line goes through all of them
  points[1].log_error = 2.001;
  EXPECT_TRUE(std::isnan(fit_slope(points).slope));
  points = {{1, 1, 1e-12}, {2, 2, 1e-12}, {3, 3, 1e-12}};
  EXPECT_TRUE(has_comparable_spreads(points));
  points[1].variance = 1e-10;  // the others do not vary at all
  EXPECT_FALSE(has_comparable_spreads(points));
}

}  // namespace
}  // namespace mixrate
