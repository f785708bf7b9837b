// Merging parts gives the whole, lists what is missing, and compares what stands in several.
#include "store/merge.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

#include "base/error.hpp"
#include "sample_results.hpp"

namespace mixrate {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;

using Parts = std::map<std::string, ResultSet>;

ResultSet merge(const Parts& parts) {
  std::vector<std::string> names;
  for (const auto& [name, part] : parts) names.push_back(name);
  return merge_results(names, {[&](const std::string& name) { return state_of(parts.at(name)); },
                               [&](const std::string& name) { return parts.at(name); }});
}

/// The sample with only these rows of cell 0, and none or all of cell 1.
ResultSet part_of(const ResultSet& whole, std::uint32_t first, std::uint32_t count, bool with_second) {
  ResultSet part = whole;
  part.cells[0] = CellTable(whole.cells[0].info);
  part.cells[0].insert(whole.cells[0].rows(0, first, count));
  if (!with_second) part.cells[1] = CellTable(whole.cells[1].info);
  return part;
}

std::string refusal(const Parts& parts) {
  try {
    merge(parts);
  } catch (const StudyError& error) {
    return error.what();
  }
  return "";
}

TEST(Merge, parts_make_the_whole) {
  const ResultSet whole = test::sample_results();
  const ResultSet merged = merge({{"a", part_of(whole, 0, 2, false)}, {"b", part_of(whole, 1, 2, true)}});
  EXPECT_EQ(merged.study_text, whole.study_text);
  for (std::size_t c = 0; c < 2; ++c) {
    EXPECT_EQ(merged.cells[c].status, whole.cells[c].status);
    for (std::uint32_t r = 0; r < 3; ++r) EXPECT_TRUE(merged.cells[c].has_same_row(r, whole.cells[c])) << c << r;
  }
  EXPECT_EQ(merged.cells[0].messages, whole.cells[0].messages);
  EXPECT_THAT(list_missing(merged),
              ElementsAre(whole.cells[0].info.id + ": 1 of 4 (3)", whole.cells[1].info.id + ": 1 of 4 (3)"));
}

TEST(Merge, missing_replicates_are_listed_as_intervals) {
  const ResultSet whole = test::sample_results();
  const ResultSet merged = merge({{"a", part_of(whole, 1, 1, true)}});
  EXPECT_THAT(list_missing(merged)[0], whole.cells[0].info.id + ": 3 of 4 (0, 2..3)");
}

TEST(Merge, a_grown_part_leads) {
  const ResultSet whole = test::sample_results();
  ResultSet small = whole;
  small.cells.pop_back();
  small.study_text = "small";
  const ResultSet merged = merge({{"a", small}, {"b", whole}});
  EXPECT_EQ(merged.cells.size(), 2u);
  EXPECT_EQ(merged.study_text, whole.study_text);
}

TEST(Merge, another_study_and_different_rows_are_named) {
  const ResultSet whole = test::sample_results();
  ResultSet other = whole;
  other.cells[1].info.key ^= 1;
  EXPECT_THAT(refusal({{"a", whole}, {"b", other}}), HasSubstr("this is no part of the study in"));
  other = whole;
  other.cells[0].iterations[1] = 5;
  EXPECT_THAT(refusal({{"a", whole}, {"b", other}}),
              HasSubstr("b: cell '" + whole.cells[0].info.id + "', replicate 1 is not the same as in a"));
}

}  // namespace
}  // namespace mixrate
