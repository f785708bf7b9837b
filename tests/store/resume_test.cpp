// Resuming takes over what still holds and refuses what would lose or mix results.
#include "store/resume.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "base/error.hpp"
#include "sample_results.hpp"

namespace mixrate {
namespace {

using testing::HasSubstr;

ResumeRequest request_for(const ResultSet& results) {
  ResumeRequest request{"dir/results.h5", results.study_text, results.seed, {}};
  for (const auto& cell : results.cells) request.cells.push_back(cell.info);
  return request;
}

std::string refusal(const ResultSet& old, const ResumeRequest& request) {
  try {
    resume_cells(old, request);
  } catch (const StudyError& error) {
    EXPECT_EQ(error.exit_code(), ExitCode::usage);
    return error.what();
  }
  return "";
}

TEST(Resume, same_study_takes_all_rows) {
  const ResultSet old = test::sample_results();
  const auto tables = resume_cells(old, request_for(old));
  ASSERT_EQ(tables.size(), 2u);
  EXPECT_EQ(tables[0].status, old.cells[0].status);
  EXPECT_EQ(tables[0].messages, old.cells[0].messages);
  EXPECT_EQ(tables[1].estimates[4], old.cells[1].estimates[4]);
  EXPECT_EQ(tables[1].num_done(), 3u);
}

TEST(Resume, growing_keeps_rows_and_leaves_new_ones_pending) {
  const ResultSet old = test::sample_results();
  ResumeRequest request = request_for(old);
  for (auto& info : request.cells) info.replicates = 7;
  request.cells.insert(request.cells.begin(), test::sample_info("two-atoms.k2.n10.em", 10, 7));
  const auto tables = resume_cells(old, request);
  ASSERT_EQ(tables.size(), 3u);
  EXPECT_EQ(tables[0].num_done(), 0u);
  EXPECT_EQ(tables[1].info.id, old.cells[0].info.id);
  EXPECT_EQ(tables[1].status, (std::vector<std::uint8_t>{1, 4, 7, 0, 0, 0, 0}));
  EXPECT_EQ(tables[1].losses.size(), 14u);
  EXPECT_EQ(tables[1].losses[1], old.cells[0].losses[1]);
  EXPECT_EQ(tables[1].certificate[7], old.cells[0].certificate[7]);
}

TEST(Resume, changed_seed_is_named) {
  const ResultSet old = test::sample_results();
  ResumeRequest request = request_for(old);
  request.seed = 3;
  EXPECT_THAT(refusal(old, request), HasSubstr("the study has changed since the result file was written (seed was "
                                               "18446744073709551615, is 3)"));
}

TEST(Resume, changed_cell_is_named_with_the_line_that_changed) {
  const ResultSet old = test::sample_results();
  ResumeRequest request = request_for(old);
  request.cells[1].key ^= 1;
  request.study_text = "name = \"sample\"\nreplicates = 9\nseed = 1\n";
  const std::string message = refusal(old, request);
  EXPECT_THAT(message, HasSubstr("cell 'two-atoms.k2.n100.em' is defined otherwise"));
  EXPECT_THAT(message, HasSubstr("'seed = 18446744073709551615' became 'seed = 1'"));
  request.cells[1].start = "random";
  EXPECT_THAT(refusal(old, request), HasSubstr("start was oracle, is random"));
}

TEST(Resume, finished_rows_are_never_dropped) {
  const ResultSet old = test::sample_results();
  ResumeRequest request = request_for(old);
  request.cells[0].replicates = 3;  // the fourth row is pending: nothing is lost
  EXPECT_EQ(refusal(old, request), "");
  request.cells[0].replicates = 2;
  EXPECT_THAT(refusal(old, request), HasSubstr("replicates was 4"));
  request = request_for(old);
  request.cells.pop_back();
  EXPECT_THAT(refusal(old, request), HasSubstr("cell 'two-atoms.k2.n100.em' has 3 finished replicates"));
  ResultSet unstarted = old;
  unstarted.cells[1] = CellTable(old.cells[1].info);
  EXPECT_EQ(refusal(unstarted, request), "");
}

}  // namespace
}  // namespace mixrate
