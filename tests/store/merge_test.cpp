// Merging parts gives the whole, lists what is missing, and compares what stands in several.
#include "store/merge.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>

#include "base/error.hpp"
#include "experiment/record/run_history.hpp"
#include "sample_results.hpp"

namespace mixrate {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

using Parts = std::map<std::string, ResultSet>;

Merged merge_all(const Parts& parts) {
  std::vector<std::string> names;
  for (const auto& [name, part] : parts) names.push_back(name);
  return merge_results(names, {[&](const std::string& name) { return state_of(parts.at(name)); },
                               [&](const std::string& name) { return parts.at(name); }});
}

ResultSet merge(const Parts& parts) { return merge_all(parts).results; }

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

TEST(Merge, what_is_true_of_a_part_is_not_of_the_whole) {
  ResultSet part = part_of(test::sample_results(), 0, 2, false), other = part;
  part.provenance = {{"commit", "abc"}, {"shard", "1/2"}, {"compute_s", "2.5"}};
  other.provenance = {{"commit", "abc"}, {"shard", "2/2"}, {"compute_s", "1.5"}};
  other.cells[0] = CellTable(part.cells[0].info);
  other.cells[0].insert(test::sample_results().cells[0].rows(0, 2, 1));
  const Merged merged = merge_all({{"a", part}, {"b", other}});
  EXPECT_FALSE(merged.results.provenance.contains("shard"));
  EXPECT_EQ(merged.results.provenance.at("compute_s"), "4.000");
  EXPECT_EQ(history_of(merged.results.provenance).size(), 2u);
  EXPECT_THAT(merged.warnings, IsEmpty());
}

TEST(Merge, another_program_is_told_and_kept) {
  ResultSet one = part_of(test::sample_results(), 0, 2, false), other = one;
  one.provenance = {{"commit", "abc"}, {"functions", "exp 01, log 02"}};
  other.provenance = {{"commit", "def"}, {"functions", "exp 01, log 03"}};
  const Merged merged = merge_all({{"a", one}, {"b", other}});
  ASSERT_EQ(merged.warnings.size(), 1u);
  EXPECT_THAT(merged.warnings[0],
              HasSubstr("b: rows were computed by another program than those of a (commit was 'abc', is "
                        "'def'; log gives other digits)"));
  const std::vector<Provenance> history = history_of(merged.results.provenance);
  ASSERT_EQ(history.size(), 2u);
  EXPECT_NE(history[0].at("commit"), history[1].at("commit"));
}

TEST(Merge, inputs_that_cannot_be_read_are_left_out) {
  const ResultSet whole = test::sample_results();
  const auto state = [&](const std::string& name) {
    if (name == "bad") throw FileError(name, "there are no results here");
    if (name == "headless") return StudyState{};
    return state_of(whole);
  };
  const auto results = [&](const std::string&) { return whole; };
  const Merged merged = merge_results({"bad", "good", "headless"}, {state, results});
  EXPECT_EQ(merged.results.study_text, whole.study_text);
  EXPECT_THAT(merged.left_out, ElementsAre(HasSubstr("bad: there are no results here"),
                                           HasSubstr("headless: there is no study in these results")));
  EXPECT_THROW(static_cast<void>(merge_results({"bad", "headless"}, {state, results})), FileError);
}

TEST(Merge, states_are_joined_replicate_by_replicate) {
  const ResultSet whole = test::sample_results();
  const StudyState a = state_of(part_of(whole, 0, 2, false)), b = state_of(part_of(whole, 1, 2, false));
  const StudyState joined = join_states({"a", "b"}, {a, b});
  EXPECT_EQ(joined.cells[0].num_done, 3u);
  EXPECT_THAT(joined.cells[0].done, ElementsAre(true, true, true, false));
  EXPECT_EQ(joined.cells[1].num_done, 0u);
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
