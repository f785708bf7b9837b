// Orders of vanishing of exact powers, of powers with a correction, and of columns that are no powers at all.
#include "analysis/orders.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

namespace mixrate {
namespace {

Table powers() {
  Table table;
  table.columns = {"eps", "cubic", "corrected", "negative"};
  table.rows.resize(13, 4);
  for (Index i = 0; i < table.rows.rows(); ++i) {
    const double eps = std::pow(10.0, -0.25 * static_cast<double>(i));
    table.rows.row(i) << eps, 2 * eps * eps * eps, eps * (1 + eps), i % 2 == 0 ? eps : -eps;
  }
  table.laws = {{"cubic", 3.0, "t"}, {"corrected", std::nan(""), "t"}, {"negative", 1.0, "t"}};
  return table;
}

TEST(Orders, AreTheSlopesAtTheSmallEnd) {
  const auto orders = compute_orders("t", powers());
  ASSERT_EQ(orders.size(), 3u);
  EXPECT_NEAR(orders[0].order, 3.0, 1e-12);
  EXPECT_LT(orders[0].drift, 1e-10);
  EXPECT_NEAR(orders[0].to, 1e-3, 1e-12);
  EXPECT_NEAR(orders[0].from, std::pow(10.0, -2.25), 1e-12);
  EXPECT_NEAR(orders[1].order, 1.0, 0.01);
  EXPECT_GT(orders[1].drift, 1e-4);
  EXPECT_TRUE(std::isnan(orders[2].order)) << "a column that is not positive has no order";
}

TEST(Orders, OfAColumnThatIsZeroNearTheEndAreInfinite) {
  Table table = powers();
  table.rows.col(1).tail(5).setZero();  // the window has four points
  table.rows.col(2).tail(3).setZero();
  table.laws = {{"cubic", std::numeric_limits<double>::infinity(), "t"}, {"corrected", 1.0, "t"}};
  const auto orders = compute_orders("t", table);
  EXPECT_TRUE(std::isinf(orders[0].order) && orders[0].order > 0.0);
  EXPECT_NEAR(orders[0].to, 1e-3, 1e-12);
  EXPECT_TRUE(std::isnan(orders[1].order)) << "partly zero: no order can be said";
  EXPECT_THAT(format_orders(orders), testing::ContainsRegex("cubic +zero +- +inf "));
  EXPECT_THAT(orders_csv(orders), testing::HasSubstr("t,cubic,inf,,"));
  table.rows.col(1).setZero();  // gnuplot fails on a logarithmic axis without a point
  EXPECT_THAT(table_script("t", table), testing::ContainsRegex("NaN with .* 'cubic: zero, theory: above any'"));
}

TEST(Orders, AreWrittenForReadersAndPrograms) {
  const auto orders = compute_orders("t", powers());
  EXPECT_THAT(format_orders(orders), testing::HasSubstr("cubic"));
  EXPECT_THAT(orders_csv(orders), testing::StartsWith("table,column,order,drift,from,to,predicted\n"));
  const std::string csv = table_csv(powers());
  EXPECT_THAT(csv, testing::StartsWith("eps,cubic,corrected,negative\n1,2,2,1\n"));
  EXPECT_EQ(std::count(csv.begin(), csv.end(), '\n'), 14);
  const std::string script = table_script("t", powers());
  EXPECT_THAT(script, testing::HasSubstr("cubic: order 3, theory 3"));
  EXPECT_THAT(script, testing::HasSubstr("negative: not positive"));
}

}  // namespace
}  // namespace mixrate
