#include "experiment/footprint.hpp"

#include <gtest/gtest.h>

#include "experiment/study_text.hpp"

namespace mixrate {
namespace {

TEST(Footprint, GrowsWithRowsAndColumns) {
  const auto of = [](std::uint32_t replicates) {
    Study study = parse_study(testing_support::text_of(testing_support::study_lines()), "s.toml");
    for (Experiment& experiment : study.experiments) experiment.replicates = replicates;
    return std::pair(footprint_of(expand(study)), expand(study));
  };
  const auto [small, grid] = of(100);
  const auto [large, same] = of(1100);
  std::uint64_t row = 0;
  for (const Cell& cell : grid.cells)
    row += 8 * (cell.info.columns.size() + cell.info.estimate_columns.size() + 10 + 1 + 1) + 4 + 1;
  EXPECT_EQ(large.file - small.file, 1000 * row);  // see LAYOUT.md
  EXPECT_GT(large.journal - small.journal, 1000 * row);
  EXPECT_LT(large.journal - small.journal, 2000 * row);
  EXPECT_EQ(large.rank, small.rank);
  EXPECT_EQ(small.disk(), small.journal + 2 * small.file);
}

TEST(Footprint, CountsOnKnownPointsDoNotGrowWithTheDraws) {
  const std::string head =
      "format = \"mixrate.study/1\"\nname = \"s\"\nseed = 1\nreplicates = 1\n[[experiment]]\nscenario = "
      "\"softmax-two\"\nk = [2]\nlosses = [\"max-atom\"]\nestimator = [{ kind = \"em\", start = \"oracle\" }]\nn = ";
  const auto rank = [&](const std::string& n) { return footprint_of(expand(parse_study(head + n, "s.toml"))).rank; };
  EXPECT_EQ(rank("[1000]"), rank("[1000000000]"));
}

}  // namespace
}  // namespace mixrate
