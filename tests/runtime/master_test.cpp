// Master and workers as threads of one process, over the recording transport.
#include "runtime/master_run.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <atomic>
#include <thread>

#include "runtime/messages.hpp"
#include "runtime/toy_run.hpp"
#include "runtime/worker.hpp"

namespace mixrate {
namespace {

using namespace test;
using MasterTest = MasterRun;
using testing::HasSubstr;

TEST_F(MasterTest, AllRowsArriveOnceForAnyNumberOfWorkers) {
  for (const int workers : {1, 2, 5}) {
    sink = {};
    const MasterResult result = run(workers, toy_cells(7, 500), toy_batch);
    expect_complete(sink, 7, 500);
    EXPECT_TRUE(result.all_dismissed);
    EXPECT_EQ(result.report.end, RunEnd::complete);
    EXPECT_EQ(result.report.exit_code, ExitCode::complete);
    EXPECT_EQ(result.report.num_done, 3500u);
    EXPECT_EQ(result.report.num_pending, 0u);
    EXPECT_LE(result.report.num_workers, workers);
    EXPECT_GE(sink.num_checkpoints, 1);
    EXPECT_TRUE(observer.closed);
    EXPECT_EQ(observer.last.done, 3500u);
    for (int w = 1; w <= workers; ++w) EXPECT_EQ(hub->count(Tag::dismiss, 0, w), 1);
    EXPECT_THAT(codes, testing::Each(0));
  }
}

TEST_F(MasterTest, NothingToDoSendsEverybodyHome) {
  const MasterResult result = run(3, {}, toy_batch);
  EXPECT_EQ(result.report.end, RunEnd::complete);
  EXPECT_THAT(codes, testing::Each(0));
}

TEST_F(MasterTest, WorkerThatThrowsEndsTheRunAndIsNamed) {
  const auto work = [](std::uint32_t cell, std::uint32_t first, std::uint32_t count) {
    if (cell == 2 && first + count > 100) throw std::runtime_error("toy trouble");
    return toy_batch(cell, first, count);
  };
  const MasterResult result = run(2, toy_cells(3, 400), work);
  EXPECT_EQ(result.report.end, RunEnd::worker_failed);
  EXPECT_EQ(result.report.exit_code, ExitCode::failure);
  EXPECT_THAT(result.report.message, testing::MatchesRegex("Rank [12] failed: .*toy trouble"));
  EXPECT_GT(result.report.num_pending, 0u);
  EXPECT_EQ(result.report.num_done + result.report.num_pending, 1200u);
  EXPECT_TRUE(result.all_dismissed);
  EXPECT_GE(sink.num_checkpoints, 1) << "what was done is kept";
  EXPECT_THAT(codes, testing::Contains(1));
}

TEST_F(MasterTest, FailureBeforeWorkBeginsIsReported) {
  hub = std::make_unique<Hub>(2);
  ThreadTransport(*hub, 1).send(0, Tag::failed, "node7: study.toml: no such file");
  Dispatcher dispatcher(toy_cells(1, 10), {});
  ThreadTransport transport(*hub, 0);
  const MasterResult result = run_master(transport, {dispatcher, sink, observer, stop, 10, toy_crashed_row}, settings);
  EXPECT_EQ(result.report.message, "Rank 1 failed: node7: study.toml: no such file");
  EXPECT_EQ(result.report.exit_code, ExitCode::failure);
}

TEST_F(MasterTest, WorkerWhoseFunctionsDifferIsSentHomeAndNamed) {
  settings.functions = "exp 01, log 02";
  hub = std::make_unique<Hub>(3);
  ThreadTransport(*hub, 2).send(0, Tag::hello, encode(HelloMessage{7, "node7", "exp 01, log 03"}));
  std::thread worker([&] {
    ThreadTransport transport(*hub, 1);
    Lifeline lifeline(transport, lifeline_settings);
    run_worker(transport, lifeline, toy_batch, settings.functions);
  });
  Dispatcher dispatcher(toy_cells(2, 50), {});
  ThreadTransport transport(*hub, 0);
  const MasterResult result = run_master(transport, {dispatcher, sink, observer, stop, 100, toy_crashed_row}, settings);
  worker.join();
  expect_complete(sink, 2, 50);
  EXPECT_EQ(result.report.end, RunEnd::complete);
  EXPECT_EQ(hub->count(Tag::assign, 0, 2), 0);
  EXPECT_EQ(hub->count(Tag::dismiss, 0, 2), 1);
  ASSERT_EQ(result.report.notes.size(), 1u);
  EXPECT_THAT(result.report.notes[0], HasSubstr("Rank 2 on node7 is not used: log gives other digits"));
}

TEST_F(MasterTest, IfNoWorkerAgreesTheRunFails) {
  settings.functions = "exp 01";
  hub = std::make_unique<Hub>(2);
  ThreadTransport(*hub, 1).send(0, Tag::hello, encode(HelloMessage{7, "node7", "exp 02"}));
  Dispatcher dispatcher(toy_cells(1, 10), {});
  ThreadTransport transport(*hub, 0);
  const MasterResult result = run_master(transport, {dispatcher, sink, observer, stop, 10, toy_crashed_row}, settings);
  EXPECT_EQ(result.report.end, RunEnd::worker_failed);
  EXPECT_EQ(result.report.num_done, 0u);
  EXPECT_THAT(result.report.message, HasSubstr("exp gives other digits"));
}

TEST_F(MasterTest, StopRequestDrainsAndIsResumable) {
  std::atomic<int> batches = 0;
  const auto work = [&](std::uint32_t cell, std::uint32_t first, std::uint32_t count) {
    if (++batches == 20) stop.request = StopRequest::drain;
    spin(1e-4 * count);
    return toy_batch(cell, first, count);
  };
  settings.batch.target_s = 0.002;
  const MasterResult result = run(2, toy_cells(4, 100000), work);
  EXPECT_EQ(result.report.end, RunEnd::stopped);
  EXPECT_EQ(result.report.exit_code, ExitCode::resumable);
  EXPECT_TRUE(result.all_dismissed);
  EXPECT_EQ(result.report.num_done, sink.values.size());
  EXPECT_EQ(result.report.num_done + result.report.num_pending, 400000u);
  EXPECT_EQ(sink.num_commits, batches) << "every batch that was computed is kept";
  EXPECT_GE(sink.num_checkpoints, 1);
}

TEST_F(MasterTest, TerminationDoesNotWaitForLongBatches) {
  std::atomic<bool> release = false;
  const auto work = [&](std::uint32_t cell, std::uint32_t first, std::uint32_t count) {
    if (cell == 1) stop.request = StopRequest::now;
    while (cell == 1 && !release) std::this_thread::sleep_for(std::chrono::milliseconds(1));
    return toy_batch(cell, first, count);
  };
  hub = std::make_unique<Hub>(2);
  std::thread thread([&] {
    ThreadTransport transport(*hub, 1);
    Lifeline lifeline(transport, lifeline_settings);
    run_worker(transport, lifeline, work);
  });
  Dispatcher dispatcher(toy_cells(2, 50), {});
  ThreadTransport transport(*hub, 0);
  const MasterResult result = run_master(transport, {dispatcher, sink, observer, stop, 100, toy_crashed_row}, settings);
  release = true;
  thread.join();
  EXPECT_EQ(result.report.end, RunEnd::terminated);
  EXPECT_EQ(result.report.exit_code, ExitCode::resumable);
  EXPECT_FALSE(result.all_dismissed) << "a worker may be busy for hours: the session has to end it by force";
}

TEST_F(MasterTest, TimeLimitDrains) {
  settings.time_limit_s = 0.05;
  settings.batch.target_s = 0.005;
  const auto work = [](std::uint32_t cell, std::uint32_t first, std::uint32_t count) {
    spin(1e-3 * count);
    return toy_batch(cell, first, count);
  };
  const MasterResult result = run(2, toy_cells(1, 100000), work);
  EXPECT_EQ(result.report.end, RunEnd::time_limit);
  EXPECT_EQ(result.report.exit_code, ExitCode::resumable);
  EXPECT_GT(result.report.num_done, 0u);
}

TEST_F(MasterTest, SinkThatFailsEndsTheRunWithItsMessage) {
  sink.fail_after = 3;
  settings.batch.target_s = 0.002;
  const auto work = [](std::uint32_t cell, std::uint32_t first, std::uint32_t count) {
    spin(1e-4 * count);
    return toy_batch(cell, first, count);
  };
  const MasterResult result = run(2, toy_cells(2, 100000), work);
  EXPECT_EQ(result.report.end, RunEnd::sink_failed);
  EXPECT_EQ(result.report.exit_code, ExitCode::io);
  EXPECT_THAT(result.report.message, HasSubstr("disk full"));
  EXPECT_EQ(sink.num_commits, 3);
  EXPECT_EQ(sink.num_checkpoints, 0) << "a sink that failed is left alone";
  EXPECT_TRUE(result.all_dismissed);
}

TEST_F(MasterTest, SilentWorkerIsGivenUpAndItsWorkDoneByOthers) {
  settings.worker_timeout_s = 0.2;  // before it counts as late
  lifeline_settings.heartbeat_s = 0.05;
  hub = std::make_unique<Hub>(3);
  ThreadTransport(*hub, 2).send(0, Tag::hello, {});  // rank 2 takes work and is never heard again
  std::thread thread([&] {
    ThreadTransport transport(*hub, 1);
    Lifeline lifeline(transport, lifeline_settings);
    run_worker(transport, lifeline, toy_batch);
  });
  Dispatcher dispatcher(toy_cells(3, 200), settings.batch);
  ThreadTransport transport(*hub, 0);
  const MasterResult result = run_master(transport, {dispatcher, sink, observer, stop, 600, toy_crashed_row}, settings);
  thread.join();
  expect_complete(sink, 3, 200);
  EXPECT_EQ(result.report.end, RunEnd::complete);
  ASSERT_EQ(result.report.notes.size(), 1u);
  EXPECT_THAT(result.report.notes[0], HasSubstr("Rank 2 was silent"));
  EXPECT_FALSE(result.all_dismissed);
  EXPECT_EQ(hub->count(Tag::dismiss, 0, 2), 0) << "a message to a dead rank may block for ever";
}

TEST_F(MasterTest, DeadRanksThatTheLibraryKnowsAreGivenUpAtOnce) {
  settings.worker_timeout_s = 1000.0;
  hub = std::make_unique<Hub>(3);
  ThreadTransport(*hub, 2).send(0, Tag::hello, {});
  hub->report_dead(2);
  std::thread thread([&] {
    ThreadTransport transport(*hub, 1);
    Lifeline lifeline(transport, lifeline_settings);
    run_worker(transport, lifeline, toy_batch);
  });
  Dispatcher dispatcher(toy_cells(3, 200), settings.batch);
  ThreadTransport transport(*hub, 0);
  const MasterResult result = run_master(transport, {dispatcher, sink, observer, stop, 600, toy_crashed_row}, settings);
  thread.join();
  expect_complete(sink, 3, 200);
  EXPECT_TRUE(transport.is_given_up(2));
  ASSERT_EQ(result.report.notes.size(), 1u);
  EXPECT_THAT(result.report.notes[0], HasSubstr("Rank 2 died"));
  EXPECT_EQ(sink.deaths.size(), hub->count(Tag::assign, 0, 2) > 0 ? 1u : 0u);
}

TEST_F(MasterTest, HeartbeatsKeepAWorkerWithALongReplicate) {
  settings.worker_timeout_s = 0.3;
  lifeline_settings.heartbeat_s = 0.05;
  const auto work = [](std::uint32_t cell, std::uint32_t first, std::uint32_t count) {
    std::this_thread::sleep_for(std::chrono::milliseconds(900));
    return toy_batch(cell, first, count);
  };
  const MasterResult result = run(1, toy_cells(1, 1), work);
  EXPECT_EQ(result.report.end, RunEnd::complete);
  EXPECT_TRUE(result.report.notes.empty());
  EXPECT_GE(hub->count(Tag::heartbeat, 1, 0), 5);
}

TEST_F(MasterTest, EndsWhenNoWorkerIsLeft) {
  settings.worker_timeout_s = 0.1;
  hub = std::make_unique<Hub>(3);
  Dispatcher dispatcher(toy_cells(1, 5), {});
  ThreadTransport transport(*hub, 0);
  const MasterResult result = run_master(transport, {dispatcher, sink, observer, stop, 5, toy_crashed_row}, settings);
  EXPECT_EQ(result.report.end, RunEnd::workers_lost);
  EXPECT_EQ(result.report.exit_code, ExitCode::resumable);
  EXPECT_EQ(result.report.message, "No worker is left.");
}

TEST_F(MasterTest, FailedReplicatesAreCountedAndQuoted) {
  const auto work = [](std::uint32_t cell, std::uint32_t first, std::uint32_t count) {
    RecordBatch batch = toy_batch(cell, first, count);
    for (std::uint32_t i = 0; i < count; ++i) {
      if ((first + i) % 10 != 0) continue;
      batch.status[i] = static_cast<std::uint8_t>(FitStatus::failed);
      batch.messages.emplace_back(first + i, "no luck");
    }
    return batch;
  };
  const MasterResult result = run(2, toy_cells(1, 1000), work);
  EXPECT_EQ(result.report.end, RunEnd::complete);
  EXPECT_EQ(result.report.exit_code, ExitCode::complete);
  EXPECT_EQ(result.report.num_failed, 100u);
  ASSERT_EQ(result.report.failures.size(), 10u);
  EXPECT_EQ(result.report.failures[0].message, "no luck");
}

}  // namespace
}  // namespace mixrate
