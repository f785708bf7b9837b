#include "analysis/share_points.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "analysis/plot_data.hpp"
#include "analysis/rates.hpp"

namespace mixrate {
namespace {

/// Brown, Cai, DasGupta (2001), Statist. Sci. 16: the closed form; and by hand 10 of 10: [10 / (10 + z^2), 1].
TEST(Wilson, ByHand) {
  const SharePoint all = wilson(5.0, 1.0, 10.0);
  EXPECT_NEAR(all.lower, 10.0 / (10.0 + 3.8414588), 1e-7);
  EXPECT_DOUBLE_EQ(all.upper, 1.0);
  const SharePoint half = wilson(5.0, 0.5, 20.0);
  EXPECT_NEAR(half.lower + half.upper, 1.0, 1e-12);
  EXPECT_NEAR(half.upper - half.lower, 0.40147, 1e-4);  // 2 z / (n + z^2) sqrt(n / 4 + z^2 / 4)
  EXPECT_NEAR(wilson(5.0, 0.0, 7.0).lower, 0.0, 1e-15);
}

ResultSet two_cells() {
  ResultSet results;
  for (const std::int64_t n : {100, 1000}) {
    CellTable cell;
    cell.info.scenario = "s";
    cell.info.estimator = "e";
    cell.info.axis = "n";
    cell.info.n = n;
    cell.info.k = 3;
    cell.info.k0 = 2;
    cell.info.replicates = 4;
    cell.info.columns = {"hit-bic", "k-bic"};
    cell.info.predicted = {std::nan(""), std::nan("")};
    cell.info.floor = cell.info.predicted;
    cell.status = {1, 1, 1, 1};
    cell.values = n == 100 ? std::vector<double>{1, 2, 0, 3, 0, 3, 1, 2} : std::vector<double>{1, 2, 1, 2, 1, 2, 1, 2};
    results.cells.push_back(std::move(cell));
  }
  return results;
}

TEST(SharePoints, OfAColumn) {
  const ResultSet results = two_cells();
  const std::vector<std::size_t> cells = {0, 1};
  const auto hits = share_points(results, cells, "hit-bic");
  ASSERT_EQ(hits.size(), 2u);
  EXPECT_EQ(hits[0].value, 0.5);
  EXPECT_EQ(hits[1].value, 1.0);
  const auto chosen = share_points(results, cells, "k-bic");
  EXPECT_EQ(chosen[0].value, 2.5);
  EXPECT_EQ(chosen[1].upper, 2.0);
  EXPECT_TRUE(share_points(results, cells, "hit-aic").empty());
}

}  // namespace
}  // namespace mixrate
