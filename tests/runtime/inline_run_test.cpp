#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <memory>
#include <thread>

#include "runtime/master.hpp"
#include "runtime/out_of_memory.hpp"
#include "runtime/toy_run.hpp"

namespace mixrate {
namespace {

using namespace test;

struct InlineRunTest : testing::Test {
  RunReport run(std::vector<DispatchCell> cells, std::uint64_t total, const BatchWork& work) {
    Dispatcher dispatcher(std::move(cells), settings.batch);
    const MasterResult result = run_inline(work, {dispatcher, sink, observer, stop, total, toy_crashed_row}, settings);
    has_left = !result.all_dismissed;
    return result.report;
  }
  MemorySink sink;
  RecordingObserver observer;
  StopFlag stop;
  RunSettings settings;
  bool has_left = false;
};

/// Work whose replicate (0, 3) takes as long as `gate` is closed. What a thread that was left uses lives on.
struct LongReplicate {
  std::shared_ptr<std::atomic<bool>> open = std::make_shared<std::atomic<bool>>(false);
  ~LongReplicate() {
    *open = true;
    std::this_thread::sleep_for(std::chrono::milliseconds(50));  // the thread that was left ends
  }
  [[nodiscard]] BatchWork work() const {
    return [gate = open](std::uint32_t cell, std::uint32_t first, std::uint32_t count) {
      while (first <= 3 && 3 < first + count && !*gate) std::this_thread::sleep_for(std::chrono::milliseconds(1));
      return toy_batch(cell, first, count);
    };
  }
};

TEST_F(InlineRunTest, ALongReplicateIsLeftWhenTheRunIsToldToEnd) {
  for (const StopRequest request : {StopRequest::now, StopRequest::soon}) {
    const LongReplicate replicate;
    stop.request = StopRequest::none;
    sink = {};
    std::thread signal_comes([&] {
      std::this_thread::sleep_for(std::chrono::milliseconds(100));
      stop.request = request;
    });
    const auto begin = std::chrono::steady_clock::now();
    const RunReport report = run(toy_cells(1, 10), 10, replicate.work());
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    EXPECT_LT(seconds, 2.0);
    EXPECT_GE(seconds, request == StopRequest::soon ? 1.0 : 0.1);
    EXPECT_TRUE(has_left);
    EXPECT_EQ(report.exit_code, ExitCode::resumable);
    EXPECT_GT(report.num_pending, 0u);
    ASSERT_EQ(report.notes.size(), 1u);
    EXPECT_THAT(report.notes[0], testing::HasSubstr("left unfinished after"));
    signal_comes.join();
  }
}

TEST_F(InlineRunTest, TheTimeLimitEndsALongReplicate) {
  const LongReplicate replicate;
  settings.time_limit_s = 0.2;
  const RunReport report = run(toy_cells(1, 10), 10, replicate.work());
  EXPECT_EQ(report.end, RunEnd::time_limit);
  EXPECT_LT(report.wall_s, 1.0);
  EXPECT_TRUE(has_left);
}

TEST_F(InlineRunTest, DrainingWaitsForALongReplicate) {
  const auto work = [&](std::uint32_t cell, std::uint32_t first, std::uint32_t count) {
    stop.request = StopRequest::drain;
    std::this_thread::sleep_for(std::chrono::milliseconds(1500));
    return toy_batch(cell, first, count);
  };
  const RunReport report = run(toy_cells(1, 10), 10, work);
  EXPECT_EQ(report.num_done, 1u);
  EXPECT_FALSE(has_left);
}

TEST_F(InlineRunTest, WhatFindsNoMemoryIsTriedAloneAndLastAndNeverBecomesARow) {
  std::vector<ReplicateKey> order;
  const auto work = [&](std::uint32_t cell, std::uint32_t first, std::uint32_t count) {
    for (std::uint32_t r = first; r < first + count; ++r) {
      order.push_back({cell, r});
      if (cell == 1 && (r == 2 || (r == 5 && std::ranges::count(order, ReplicateKey{1, 5}) == 1)))
        throw OutOfMemory({cell, r});
    }
    return toy_batch(cell, first, count);
  };
  const RunReport report = run(toy_cells(3, 20), 60, work);
  EXPECT_EQ(report.end, RunEnd::no_memory);
  EXPECT_EQ(report.exit_code, ExitCode::resumable);
  EXPECT_EQ(report.num_done, 59u);
  EXPECT_EQ(report.num_pending, 1u);
  EXPECT_EQ(report.num_failed + report.num_crashed, 0u);
  EXPECT_FALSE(sink.values.contains({1, 2}));
  EXPECT_TRUE(sink.values.contains({1, 5}));  // there was memory when it was alone
  EXPECT_TRUE(sink.deaths.empty());
  ASSERT_GE(order.size(), 2u);
  EXPECT_TRUE(order[order.size() - 2] == (ReplicateKey{1, 2}) && order.back() == (ReplicateKey{1, 5}));
  EXPECT_EQ(std::ranges::count(order, ReplicateKey{1, 2}), 2);
}

TEST_F(InlineRunTest, ComputesEverything) {
  const RunReport report = run(toy_cells(5, 300), 1500, toy_batch);
  expect_complete(sink, 5, 300);
  EXPECT_EQ(report.end, RunEnd::complete);
  EXPECT_EQ(report.exit_code, ExitCode::complete);
  EXPECT_EQ(report.num_done, 1500u);
  EXPECT_EQ(sink.num_checkpoints, 1);
}

TEST_F(InlineRunTest, ResumedRunComputesOnlyWhatIsMissing) {
  std::vector<DispatchCell> cells(2);
  cells[1].pending = {{3, 2}, {10, 1}};
  const RunReport report = run(cells, 40, toy_batch);
  EXPECT_EQ(report.num_done, 3u);
  EXPECT_TRUE(sink.values.contains({1, 3}) && sink.values.contains({1, 4}) && sink.values.contains({1, 10}));
  EXPECT_EQ(observer.last.done, 40u);
  EXPECT_EQ(observer.last.done_this_run, 3u);
}

TEST_F(InlineRunTest, StopsBetweenBatchesAndKeepsThem) {
  int batches = 0;
  const auto work = [&](std::uint32_t cell, std::uint32_t first, std::uint32_t count) {
    if (++batches == 5) stop.request = StopRequest::drain;
    return toy_batch(cell, first, count);
  };
  const RunReport report = run(toy_cells(10, 100), 1000, work);
  EXPECT_EQ(report.end, RunEnd::stopped);
  EXPECT_EQ(report.exit_code, ExitCode::resumable);
  EXPECT_EQ(sink.num_commits, 5);
  EXPECT_EQ(sink.num_checkpoints, 1);
  EXPECT_EQ(report.num_done + report.num_pending, 1000u);
}

TEST_F(InlineRunTest, StopRequestDuringTheLastBatchIsNoInterruption) {
  const auto work = [&](std::uint32_t cell, std::uint32_t first, std::uint32_t count) {
    stop.request = StopRequest::drain;
    return toy_batch(cell, first, count);
  };
  EXPECT_EQ(run(toy_cells(1, 1), 1, work).exit_code, ExitCode::complete);
}

TEST_F(InlineRunTest, CheckpointsOnTimeAndOnRequest) {
  settings.checkpoint_interval_s = 0.02;
  settings.batch.target_s = 0.001;
  const auto work = [](std::uint32_t cell, std::uint32_t first, std::uint32_t count) {
    spin(1e-3 * count);
    return toy_batch(cell, first, count);
  };
  run(toy_cells(1, 100), 100, work);
  EXPECT_GE(sink.num_checkpoints, 4);
  EXPECT_LE(sink.num_checkpoints, 50);

  settings.checkpoint_interval_s = 1e9;
  sink = {};
  const auto asking = [&](std::uint32_t cell, std::uint32_t first, std::uint32_t count) {
    if (first == 50) ++stop.checkpoints_asked;
    return toy_batch(cell, first, count);
  };
  settings.batch.max_count = 1;
  run(toy_cells(1, 100), 100, asking);
  EXPECT_EQ(sink.num_checkpoints, 2);
}

TEST_F(InlineRunTest, TimeLimitIsTheEndOfTheRunNotTheBeginningOfItsLastBatch) {
  settings.time_limit_s = 0.6;
  settings.reserve_s = 0.1;
  const auto work = [](std::uint32_t cell, std::uint32_t first, std::uint32_t count) {
    spin(0.03 * count);
    return toy_batch(cell, first, count);
  };
  std::vector<DispatchCell> cells = toy_cells(1, 1000);
  cells[0].cost_s = 0.03;
  const RunReport report = run(cells, 1000, work);
  EXPECT_EQ(report.end, RunEnd::time_limit);
  EXPECT_EQ(report.exit_code, ExitCode::resumable);
  EXPECT_LE(report.wall_s, 0.55) << "the machine may be busy, but nothing is begun that does not fit";
  EXPECT_GE(report.num_done, 5u);
  EXPECT_EQ(report.num_done + report.num_pending, 1000u);
}

TEST_F(InlineRunTest, WhatKilledThreeWorkersBeforeGetsARow) {
  std::vector<DispatchCell> cells = toy_cells(1, 4);
  cells[0].deaths = {{1, 1}, {2, 3}};
  const RunReport report = run(cells, 4, toy_batch);
  EXPECT_EQ(report.end, RunEnd::complete);
  EXPECT_EQ(report.num_done, 4u);
  EXPECT_EQ(report.num_crashed, 1u);
  EXPECT_EQ(sink.messages, (decltype(sink.messages){{{0, 2}, "killed its worker 3 times"}}));
  EXPECT_TRUE(std::isnan(sink.values.at({0, 2})));
}

TEST_F(InlineRunTest, FailuresOfWorkAndSinkBecomeMessages) {
  RunReport report = run(toy_cells(1, 10), 10, [](std::uint32_t, std::uint32_t, std::uint32_t) -> RecordBatch {
    throw std::runtime_error("toy trouble");
  });
  EXPECT_EQ(report.end, RunEnd::worker_failed);
  EXPECT_EQ(report.message, "toy trouble");
  EXPECT_EQ(report.exit_code, ExitCode::failure);

  sink.fail_after = 1;
  report = run(toy_cells(1, 1000), 1000, toy_batch);
  EXPECT_EQ(report.end, RunEnd::sink_failed);
  EXPECT_EQ(report.exit_code, ExitCode::io);
  EXPECT_EQ(report.num_done, 1u);
  EXPECT_EQ(report.num_pending, 999u);
}

}  // namespace
}  // namespace mixrate
