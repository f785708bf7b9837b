// Rounds: what comes next is decided when all rows of a round are in the sink.
#include <gtest/gtest.h>

#include "runtime/master_run.hpp"

namespace mixrate {
namespace {

using namespace test;

/// Two cells; each round doubles the first, until it has 80.
struct Doubling {
  const MemorySink& sink;
  std::uint32_t count = 10;
  int asked = 0;
  std::vector<WorkInterval> operator()() {
    ++asked;
    EXPECT_EQ(sink.values.size(), count + 5u) << "a round begins before all rows are kept";
    if (count >= 80) return {};
    count *= 2;
    return {{0, count / 2, count / 2}};
  }
};

std::vector<DispatchCell> two_cells() {
  std::vector<DispatchCell> cells(2);
  cells[0].pending = {{0, 10}};
  cells[1].pending = {{0, 5}};
  return cells;
}

struct Rounds : MasterRun {};

TEST_F(Rounds, run_with_workers_until_there_is_no_more) {
  for (const int workers : {1, 3}) {
    sink = {};
    Doubling next{sink};
    settings.next_round = [&next] { return next(); };
    settings.batch.in_rounds = true;
    const MasterResult result = run(workers, two_cells(), toy_batch);
    EXPECT_EQ(result.report.end, RunEnd::complete) << result.report.message;
    EXPECT_EQ(result.report.exit_code, ExitCode::complete);
    EXPECT_EQ(result.report.num_done, 85u);
    EXPECT_EQ(result.report.num_pending, 0u);
    EXPECT_TRUE(result.all_dismissed);
    EXPECT_EQ(next.asked, 4);
  }
}

TEST_F(Rounds, run_in_one_process) {
  Doubling next{sink};
  settings.next_round = [&next] { return next(); };
  settings.batch.in_rounds = true;
  settings.batch.prefetch = 0;
  Dispatcher dispatcher(two_cells(), settings.batch);
  const MasterResult result = run_inline(toy_batch, {dispatcher, sink, observer, stop, 15, toy_crashed_row}, settings);
  EXPECT_EQ(result.report.end, RunEnd::complete);
  EXPECT_EQ(result.report.num_done, 85u);
  EXPECT_EQ(next.asked, 4);
}

/// Asked to stop while the last rows of a round are computed: the next one is known, and missing.
TEST_F(Rounds, stopped_at_the_end_of_a_round_the_run_is_resumable) {
  Doubling next{sink};
  settings.next_round = [&next] { return next(); };
  settings.batch.in_rounds = true;
  settings.batch.prefetch = 0;
  const BatchWork stops = [this](std::uint32_t cell, std::uint32_t first, std::uint32_t count) {
    if (cell == 0 && first + count == 10) {
      stop.request = StopRequest::drain;
      std::this_thread::sleep_for(std::chrono::milliseconds(200));  // the master winds down meanwhile
    }
    return toy_batch(cell, first, count);
  };
  std::vector<DispatchCell> cells = two_cells();
  cells[0].cost_s = 0.001;
  cells[1].cost_s = 1.0;  // first
  const MasterResult result = run(1, std::move(cells), stops);
  EXPECT_EQ(result.report.end, RunEnd::stopped);
  EXPECT_EQ(result.report.exit_code, ExitCode::resumable);
  EXPECT_EQ(result.report.num_done, 15u);
  EXPECT_EQ(result.report.num_pending, 10u);
  EXPECT_EQ(next.asked, 1);
}

TEST_F(Rounds, what_a_round_throws_ends_the_run) {
  settings.next_round = []() -> std::vector<WorkInterval> { throw std::runtime_error("no more"); };
  settings.batch.in_rounds = true;
  const MasterResult result = run(2, two_cells(), toy_batch);
  EXPECT_EQ(result.report.end, RunEnd::sink_failed);
  EXPECT_EQ(result.report.num_done, 15u);
}

}  // namespace
}  // namespace mixrate
