// Files that ask for deterministic tables: what they make, and what is wrong with broken ones.
#include "experiment/study/table_file.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>

#include "analysis/orders.hpp"
#include "base/message.hpp"

namespace mixrate {
namespace {

const std::string head = "format = \"mixrate.table/1\"\nname = \"t\"\n";
const std::string scenario_text =
    "scenario = { name = \"pair\", family = \"gaussian-mixture\", covariance = \"known\", variance = 1.0, "
    "weights = [0.7, 0.3], mean = [[-0.5], [0.5]] }\n";

TEST(TableFile, MakesTheTablesItAsksFor) {
  const TableFile file = parse_table_file(
      head + "[[table]]\nkind = \"fisher\"\npoints = 5\n" + scenario_text + "[[table]]\nkind = \"fisher\"\n" +
          "chart = \"exp\"\ntowards = \"elimination\"\nfrom = 0.2\n" + scenario_text +
          "[[table]]\nkind = \"flow\"\npoints = 3\nn = 50\nlower = [-1, -1]\nupper = [1, 1]\n" + scenario_text,
      "t.toml");
  ASSERT_EQ(file.tables.size(), 3u);
  EXPECT_EQ(file.tables[0].label, "fisher");
  EXPECT_EQ(file.tables[1].label, "fisher-2");
  const Table overlap = file.tables[0].tabulation->compute(1);
  EXPECT_EQ(overlap.rows.rows(), 5);
  EXPECT_TRUE(overlap.rows.allFinite());
  ASSERT_EQ(overlap.laws.size(), 3u);
  EXPECT_EQ(overlap.laws[2].predicted, 6.0);
  const Table elimination = file.tables[1].tabulation->compute(1);
  EXPECT_EQ(elimination.columns.front(), "weight");
  EXPECT_NEAR(elimination.rows(0, 0), 0.2, 1e-12);
  const Table flow = file.tables[2].tabulation->compute(1);
  EXPECT_EQ(flow.rows.rows(), 9);
  EXPECT_TRUE(flow.rows.allFinite());
  EXPECT_EQ(flow.rows, file.tables[2].tabulation->compute(1).rows);
  EXPECT_NE(flow.rows, file.tables[2].tabulation->compute(2).rows);
}

// The truth on the singularity: with data free of sampling error the gap falls like t^(-1/2), u' ~ -c u^3.
TEST(TableFile, LearningPathsAreSparseAndSlowOnTheSingularity) {
  const TableFile file = parse_table_file(
      head + "[[table]]\nkind = \"learning\"\ndata = \"quantiles\"\nn = 20000\nspread = 1.0\niterations = 400\n" +
          "scenario = \"gmm-location-over\"\n",
      "t.toml");
  const Table table = file.tables[0].tabulation->compute(1);
  EXPECT_LT(table.rows.rows(), 120);
  ASSERT_EQ(table.laws.size(), 1u);
  const Index last = table.rows.rows() - 1, earlier = last - 10;
  const double slope =
      std::log(table.rows(last, 2) / table.rows(earlier, 2)) / std::log(table.rows(last, 0) / table.rows(earlier, 0));
  EXPECT_NEAR(slope, -0.5, 0.03);
}

TEST(TableFile, SaysWhatIsWrong) {
  const auto problem = [](const std::string& text) {
    return testing_support::message_of([&] { return parse_table_file(text, "t.toml"); });
  };
  using testing::HasSubstr;
  EXPECT_THAT(problem("format = \"mixrate.study/1\"\n"), HasSubstr("mixrate.table/1"));
  EXPECT_THAT(problem(head), HasSubstr("lacks 'table'"));
  EXPECT_THAT(problem(head + "[[table]]\nkind = \"fishre\"\n"), HasSubstr("fisher"));
  EXPECT_THAT(problem(head + "[[table]]\nkind = \"fisher\"\n"), HasSubstr("lacks 'scenario'"));
  EXPECT_THAT(problem(head + "[[table]]\nkind = \"fisher\"\npoint = 3\n" + scenario_text), HasSubstr("points"));
  EXPECT_THAT(problem(head + "[[table]]\nkind = \"fisher\"\natom = 3\n" + scenario_text), HasSubstr("no atom 3"));
  EXPECT_THAT(problem(head + "[[table]]\nkind = \"fisher\"\nscenario = \"sgmoe-mild\"\n"), HasSubstr("t.toml:3"));
  EXPECT_THAT(problem(head + "[[table]]\nkind = \"flow\"\nlower = [0]\nupper = [1]\n" + scenario_text),
              HasSubstr("rectangle"));
  EXPECT_THAT(problem(head + "[[table]]\nkind = \"fisher\"\nlabel = \"a\"\n" + scenario_text +
                      "[[table]]\nkind = \"fisher\"\nlabel = \"a\"\n" + scenario_text),
              HasSubstr("appears twice"));
}

}  // namespace
}  // namespace mixrate
