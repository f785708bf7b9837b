#include "experiment/study/theory_table.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "base/message.hpp"
#include "experiment/grid.hpp"
#include "experiment/study_text.hpp"

namespace mixrate {
namespace {

using testing_support::message_of;
using testing_support::study_lines;
using testing_support::text_of;

/// The small study (k = 2 and 3; voronoi-exact, hellinger) with this theory, which stands in line 10.
std::string with_theory(const std::string& theory) {
  std::vector<std::string> lines = study_lines();
  lines.insert(lines.begin() + 9, "theory = " + theory);
  return text_of(lines);
}

Grid grid_with(const std::string& theory) { return expand(parse_study(with_theory(theory), "s.toml")); }

/// What the cells of k atoms predict for a column.
double predicted(const Grid& grid, Index k, std::string_view column) {
  for (const Cell& cell : grid.cells) {
    if (cell.info.k != k) continue;
    for (std::size_t c = 0; c < cell.info.columns.size(); ++c)
      if (cell.info.columns[c] == column) return cell.info.predicted[c];
  }
  return 1e300;
}

TEST(TheoryTable, OverridesAndInherits) {
  const Grid grid = grid_with("{ \"voronoi-exact\" = [{ k = 3, exponent = -0.125, source = \"a thesis\" }] }");
  EXPECT_EQ(predicted(grid, 3, "voronoi-exact"), -0.125);
  EXPECT_EQ(predicted(grid, 2, "voronoi-exact"), -0.5);  // theorem 1
  EXPECT_EQ(predicted(grid, 3, "hellinger"), -0.5);
  EXPECT_EQ(predicted(grid_with("{ \"*\" = -1 }"), 2, "hellinger"), -1.0);
}

TEST(TheoryTable, NoneSilencesAColumnOrAll) {
  const Grid column = grid_with("{ hellinger = \"none\" }");
  EXPECT_TRUE(std::isnan(predicted(column, 2, "hellinger")));
  EXPECT_EQ(predicted(column, 2, "voronoi-exact"), -0.5);
  EXPECT_TRUE(std::isnan(predicted(grid_with("\"none\""), 2, "voronoi-exact")));
}

TEST(TheoryTable, IsPartOfTheResolvedStudyAndNotOfTheData) {
  const Study study = parse_study(with_theory("{ hellinger = -0.4 }"), "s.toml");
  EXPECT_NE(to_text(study.resolved).find("-0.4"), std::string::npos);
  const Grid with = expand(study), without = expand(parse_study(text_of(study_lines()), "s.toml"));
  ASSERT_EQ(with.cells.size(), without.cells.size());
  for (std::size_t i = 0; i < with.cells.size(); ++i)
    EXPECT_EQ(with.cells[i].info.key, without.cells[i].info.key);  // rows that exist stay valid
}

TEST(TheoryTable, MistakesAreToldWithTheirPlace) {
  const auto message = [](const std::string& theory) { return message_of([&] { return grid_with(theory).seed; }); };
  EXPECT_EQ(message("{ voronoi = -0.5 }"),
            "s.toml:10:12: there is no column 'voronoi' to predict (the experiment has hellinger, voronoi-exact).");
  EXPECT_EQ(message("{ hellinger = [{ k = 5, exponent = -0.5 }] }"),
            "s.toml:10:25: k = 5 is not fitted here (the prediction of 'hellinger' would be for nothing).");
  EXPECT_EQ(message("\"nothing\""),
            "s.toml:10:1: theory is 'nothing' (it is \"none\" or a table of columns and exponents).");
  EXPECT_EQ(message("{ hellinger = nan }"), "s.toml:10:12: exponent = nan is no slope (it must be finite).");
  EXPECT_EQ(message("{ hellinger = true }").substr(0, 68),
            "s.toml:10:12: a predicted exponent must be a number or \"none\" (it is");
  EXPECT_EQ(message("{ hellinger = { k = 2 } }").substr(0, 46), "s.toml:10:12: this prediction lacks 'exponent'");
}

}  // namespace
}  // namespace mixrate
