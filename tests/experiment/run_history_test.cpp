// Facts of runs: what a later one overwrites is kept in the history, and differences between programs are named.
#include "experiment/record/run_history.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "experiment/record/missing.hpp"

namespace mixrate {
namespace {

using testing::ElementsAre;

Provenance facts(const std::string& commit, const std::string& host, const std::string& functions) {
  return {{"commit", commit}, {"hosts", host}, {"functions", functions}, {"started", "now"}};
}

TEST(RunHistory, later_facts_win_and_earlier_programs_are_kept) {
  Provenance all;
  add_facts(all, facts("abc", "one", "exp 01"));
  add_facts(all, {{"wall_s", "3"}});  // of the end of a run: no record
  add_facts(all, facts("def", "two", "exp 01"));
  add_facts(all, facts("abc", "one", "exp 01"));  // again: no second record
  EXPECT_EQ(all.at("commit"), "abc");
  EXPECT_EQ(all.at("wall_s"), "3");
  const std::vector<Provenance> history = history_of(all);
  ASSERT_EQ(history.size(), 2u);
  EXPECT_EQ(history[0].at("commit"), "abc");
  EXPECT_EQ(history[1].at("hosts"), "two");
  EXPECT_FALSE(history[0].contains("started"));
}

TEST(RunHistory, is_carried_over_with_the_facts_of_a_file) {
  Provenance file, journal;
  add_facts(file, facts("abc", "one", "exp 01"));
  add_facts(file, facts("def", "two\nlines", "exp 01"));
  add_facts(journal, file);
  add_facts(journal, facts("ghi", "three", "exp 01"));
  EXPECT_EQ(history_of(journal).size(), 3u);
}

TEST(RunHistory, facts_without_a_history_are_a_record) {
  EXPECT_EQ(history_of(facts("abc", "one", "")).size(), 1u);
  EXPECT_EQ(history_of({{"wall_s", "3"}}).size(), 0u);
}

TEST(RunHistory, differences_name_facts_and_functions) {
  const Provenance was = facts("abc", "one", "exp 01, log 02, pow 03"),
                   now = facts("abc", "two", "exp 01, log 12, pow 13");
  EXPECT_EQ(program_difference(was, was), "");
  EXPECT_EQ(program_difference(was, now), "log and pow give other digits");
  EXPECT_EQ(program_difference(was, facts("def", "one", "exp 01")), "commit was 'abc', is 'def'");
  EXPECT_EQ(program_difference(was, {{"compiler", "GNU"}}), "") << "what one of them lacks is not known to differ";
  Provenance both;
  add_facts(both, was);
  add_facts(both, facts("def", "one", "exp 01"));
  EXPECT_THAT(program_differences(both, was), ElementsAre("commit was 'def', is 'abc'"));
}

TEST(MissingRows, intervals_of_the_study_and_of_a_shard) {
  CellInfo info;
  info.id = "cell";
  info.replicates = 10;
  CellState cell(info);
  for (const std::uint32_t r : {0u, 1u, 4u, 9u}) cell.add_row(r, 1, 0.0);
  StudyState study;
  study.cells = {cell};
  const std::vector<MissingRows> missing = missing_rows(study);
  ASSERT_EQ(missing.size(), 1u);
  EXPECT_EQ(missing_text(missing[0]), "cell: 6 of 10 (2..3, 5..8)");
  EXPECT_EQ(num_missing(missing), 6u);
  EXPECT_EQ(missing_text(missing_rows(study, {1, 2})[0]), "cell: 2 of 5 (2..3)");
  EXPECT_TRUE(missing_rows(study, {1, 5}).empty());
}

/// Programs of one commit are told apart by what the linker calls them, and only where nothing else differs.
TEST(RunHistory, a_program_that_was_built_again_is_another) {
  Provenance one = facts("abc", "one", "exp 01"), two = one, upgraded = facts("def", "one", "exp 01");
  one["executable"] = "0123456789abcdef";
  two["executable"] = "fedcba9876543210";
  upgraded["executable"] = "aaaaaaaaaaaaaaaa";
  EXPECT_EQ(program_difference(one, one), "");
  EXPECT_EQ(program_difference(one, two), "executable was 01234567, is fedcba98: built again from other sources");
  EXPECT_EQ(program_difference(one, upgraded), "commit was 'abc', is 'def'");
  EXPECT_EQ(program_difference(one, facts("abc", "one", "exp 01")), "") << "an older mixrate did not tell";
  Provenance all;
  for (const Provenance& run : {one, one}) add_facts(all, run);
  EXPECT_THAT(differences_within(all), testing::IsEmpty());
  for (const Provenance& run : {two, upgraded}) add_facts(all, run);
  EXPECT_THAT(differences_within(all),
              ElementsAre("executable was 01234567, is fedcba98: built again from other sources",
                          "commit was 'abc', is 'def'"));
}

}  // namespace
}  // namespace mixrate
