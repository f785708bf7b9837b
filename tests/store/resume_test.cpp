// Resuming takes over what still holds and refuses what would lose or mix results.
#include "store/resume.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.hpp"
#include "sample_results.hpp"

namespace mixrate {
namespace {

using testing::HasSubstr;

StudyRequest dir_request(const ResultSet& results) {
  StudyRequest request = test::request_for(results);
  request.source = "dir/results.journal";
  request.hash = 0;
  return request;
}

std::string refusal(const ResultSet& old, const StudyRequest& request) {
  try {
    match_cells(state_of(old), request);
  } catch (const StudyError& error) {
    EXPECT_EQ(error.exit_code(), ExitCode::usage);
    return error.what();
  }
  return "";
}

TEST(Resume, same_study_matches_all_cells) {
  const ResultSet old = test::sample_results();
  const auto matches = match_cells(state_of(old), dir_request(old));
  EXPECT_THAT(matches, testing::ElementsAre(0u, 1u));
}

TEST(Resume, a_grown_study_matches_what_was_there) {
  const ResultSet old = test::sample_results();
  StudyRequest request = dir_request(old);
  for (auto& info : request.cells) info.replicates = 7;
  request.cells.insert(request.cells.begin(), test::sample_info("two-atoms.k2.n10.em", 10, 7));
  EXPECT_THAT(match_cells(state_of(old), request), testing::ElementsAre(std::nullopt, 0u, 1u));
}

TEST(Resume, changed_seed_is_named) {
  const ResultSet old = test::sample_results();
  StudyRequest request = dir_request(old);
  request.seed = 3;
  EXPECT_THAT(refusal(old, request), HasSubstr("the study has changed since the results were written (seed was "
                                               "18446744073709551615, is 3)"));
}

TEST(Resume, changed_cell_is_named_with_the_line_that_changed) {
  const ResultSet old = test::sample_results();
  StudyRequest request = dir_request(old);
  request.cells[1].key ^= 1;
  request.text = "name = \"sample\"\nreplicates = 9\nseed = 1\n";
  const std::string message = refusal(old, request);
  EXPECT_THAT(message, HasSubstr("cell 'two-atoms.k2.n100.em' is defined otherwise"));
  EXPECT_THAT(message, HasSubstr("'seed = 18446744073709551615' became 'seed = 1'"));
  request.cells[1].start = "random";
  EXPECT_THAT(refusal(old, request), HasSubstr("start was oracle, is random"));
}

TEST(Resume, finished_rows_are_never_dropped) {
  const ResultSet old = test::sample_results();
  StudyRequest request = dir_request(old);
  request.cells[0].replicates = 3;  // the fourth row is pending: nothing is lost
  EXPECT_EQ(refusal(old, request), "");
  request.cells[0].replicates = 2;
  EXPECT_THAT(refusal(old, request), HasSubstr("replicates was 4"));
  request = dir_request(old);
  request.cells.pop_back();
  EXPECT_THAT(refusal(old, request), HasSubstr("cell 'two-atoms.k2.n100.em' has 3 finished replicates"));
  ResultSet unstarted = old;
  unstarted.cells[1] = CellTable(old.cells[1].info);
  EXPECT_EQ(refusal(unstarted, request), "");
}

}  // namespace
}  // namespace mixrate
