// A worker that is stopped, or gets no core, at the end of a run.
#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <thread>

#include "runtime/master_run.hpp"

namespace mixrate {
namespace {

using namespace test;
using testing::Contains;
using testing::HasSubstr;

struct MasterLateTest : MasterRun {
  /// Replicates of 5 ms; whoever computes the first replicate of cell 0 first is held up for so long.
  BatchWork held_up(double seconds, double second_answer_adds = 0.0) {
    return [=, this](std::uint32_t cell, std::uint32_t first, std::uint32_t count) {
      std::this_thread::sleep_for(std::chrono::milliseconds(5) * count);
      RecordBatch batch = toy_batch(cell, first, count);
      if (cell != 0 || first != 0) return batch;
      if (times++ == 0) {
        std::this_thread::sleep_for(std::chrono::duration<double>(seconds));
      } else {
        batch.values[0] += second_answer_adds;
      }
      return batch;
    };
  }
  std::atomic<int> times = 0;  // that it was begun
};

TEST_F(MasterLateTest, OthersComputeWhatItHasAndItsAnswerIsTheSame) {
  const MasterResult result = run(2, toy_cells(2, 20), held_up(1.0));
  expect_complete(sink, 2, 20);
  EXPECT_EQ(times, 2);
  EXPECT_LT(observer.last.elapsed_s, 1.9);
  EXPECT_EQ(result.report.end, RunEnd::complete);
  EXPECT_TRUE(result.all_dismissed) << "it answered within the moment that is waited for it";
  EXPECT_THAT(result.report.notes, Contains(HasSubstr("late workers")));
}

TEST_F(MasterLateTest, TheEndWaitsAMomentOnly) {
  const MasterResult result = run(2, toy_cells(2, 20), held_up(4.0));
  expect_complete(sink, 2, 20);
  EXPECT_LT(result.report.wall_s, 3.0);
  EXPECT_EQ(result.report.exit_code, ExitCode::complete);
  EXPECT_FALSE(result.all_dismissed) << "MPI_Finalize would wait for it";
}

TEST_F(MasterLateTest, AnswersThatDifferAreAnError) {
  const MasterResult result = run(2, toy_cells(2, 20), held_up(1.0, 1e-15));
  EXPECT_EQ(result.report.end, RunEnd::rows_differ);
  EXPECT_EQ(result.report.exit_code, ExitCode::failure);
  EXPECT_THAT(result.report.message, HasSubstr("computed other rows than another rank"));
  EXPECT_EQ(result.report.num_pending, 0u);
}

}  // namespace
}  // namespace mixrate
