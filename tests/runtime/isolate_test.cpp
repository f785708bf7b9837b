// Replicates that crash, hang, throw, exit and allocate without end, each in a process of its own.
#include "runtime/isolate.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <thread>

#include "experiment/replicate.hpp"
#include "runtime/out_of_memory.hpp"
#include "runtime/toy_run.hpp"

namespace mixrate {
namespace {

using namespace test;

void eat_memory() {
  std::vector<std::vector<char>> all;
  for (;;) all.emplace_back(1u << 20, 'x');
}

// What replicate r does; all others behave.
enum Deed : std::uint32_t {
  segfault = 1,
  hang = 2,
  abort_it = 3,
  allocate = 4,
  leave = 5,
  kill_itself = 6,
  divide = 7
};

RecordBatch misbehave(std::uint32_t cell, std::uint32_t first, std::uint32_t count) {
  EXPECT_EQ(count, 1u);
  switch (first) {
    case segfault:
      raise(SIGSEGV);
      break;
    case hang:
      std::this_thread::sleep_for(std::chrono::seconds(100));
      break;
    case abort_it:
      std::abort();
    case allocate:
      eat_memory();
      break;
    case leave:
      std::_Exit(0);
    case kill_itself:
      raise(SIGKILL);
      break;
    case divide:
      raise(SIGFPE);
      break;
    default:
      break;
  }
  return toy_batch(cell, first, count);
}

int open_descriptors() {
  int count = 0;
  for ([[maybe_unused]] const auto& entry : std::filesystem::directory_iterator("/proc/self/fd")) ++count;
  return count;
}

std::string message_of(std::uint32_t r, const BatchWork& work) {
  const RecordBatch batch = work(0, r, 1);
  EXPECT_EQ(batch.count, 1u);
  EXPECT_EQ(batch.status.at(0), static_cast<std::uint8_t>(FitStatus::crashed));
  EXPECT_TRUE(std::isnan(batch.values.at(0)));
  return batch.messages.at(0).second;
}

TEST(Isolate, RowsAreThoseOfTheWorkItself) {
  const BatchWork work = isolate(toy_batch, toy_crashed_row, {});
  const RecordBatch batch = work(3, 10, 5), expected = toy_batch(3, 10, 5);
  EXPECT_EQ(batch.cell, 3u);
  EXPECT_EQ(batch.first, 10u);
  EXPECT_EQ(batch.count, 5u);
  EXPECT_EQ(batch.status, expected.status);
  EXPECT_EQ(batch.iterations, expected.iterations);
  EXPECT_EQ(batch.values, expected.values);
  EXPECT_EQ(batch.estimates, expected.estimates);
  EXPECT_EQ(batch.log_likelihood, expected.log_likelihood);
  EXPECT_EQ(batch.certificate, expected.certificate);
}

TEST(Isolate, EachDeedCostsOneReplicateAndIsNamed) {
  const BatchWork work = isolate(misbehave, toy_crashed_row, {.replicate_timeout_s = 0.5});
  EXPECT_EQ(message_of(segfault, work), "killed by signal 11 (Segmentation fault)");
  EXPECT_EQ(message_of(hang, work), "ran longer than 0.5 s");
  EXPECT_EQ(message_of(abort_it, work), "killed by signal 6 (Aborted)");
  EXPECT_EQ(message_of(leave, work), "left without a result (exit code 0)");
  EXPECT_EQ(message_of(kill_itself, work), "killed by signal 9 (Killed)");
  EXPECT_EQ(message_of(divide, work), "killed by signal 8 (Floating point exception)");
  EXPECT_EQ(work(0, 20, 3).values, toy_batch(0, 20, 3).values);
}

TEST(Isolate, ABatchKeepsTheOthersOfACrash) {
  const RecordBatch batch = isolate(misbehave, toy_crashed_row, {})(2, 0, 2);
  EXPECT_EQ(batch.status[0], static_cast<std::uint8_t>(FitStatus::converged));
  EXPECT_EQ(batch.status[1], static_cast<std::uint8_t>(FitStatus::crashed));
  EXPECT_EQ(batch.values[0], toy_value(2, 0));
  EXPECT_EQ(batch.messages.at(0).first, 1u);
}

TEST(Isolate, KilledFromOutsideIsTriedAgain) {
  const auto count_file = std::filesystem::temp_directory_path() / ("isolate_test." + std::to_string(getpid()));
  const auto work = [&](std::uint32_t cell, std::uint32_t first, std::uint32_t count) {
    std::FILE* file = std::fopen(count_file.c_str(), "a");
    std::fputc('x', file);
    std::fclose(file);
    if (std::filesystem::file_size(count_file) < 3) raise(SIGKILL);
    return toy_batch(cell, first, count);
  };
  EXPECT_EQ(isolate(work, toy_crashed_row, {})(0, 4, 1).values, toy_batch(0, 4, 1).values);
  EXPECT_EQ(std::filesystem::file_size(count_file), 3u);
  std::filesystem::remove(count_file);
}

TEST(Isolate, ExceptionsOutsideAReplicateComeThrough) {
  const auto work = [](std::uint32_t, std::uint32_t, std::uint32_t) -> RecordBatch {
    throw std::logic_error("toy trouble");
  };
  EXPECT_THAT([&] { isolate(work, toy_crashed_row, {})(0, 0, 1); },
              testing::ThrowsMessage<std::runtime_error>("toy trouble"));
}

#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)  // they need address space without end
TEST(Isolate, EndlessAllocationMeetsTheMemoryLimit) {
  const IsolateSettings settings{.replicate_timeout_s = 20.0, .memory_limit_bytes = 64u << 20};
  EXPECT_EQ(message_of(allocate, isolate(misbehave, toy_crashed_row, settings)), "needed more than 64 MB");
}
#endif

TEST(Isolate, LackOfMemoryWithoutALimitIsNoRow) {
  const auto work = [](std::uint32_t, std::uint32_t, std::uint32_t) -> RecordBatch { throw std::bad_alloc(); };
  try {
    isolate(work, toy_crashed_row, {})(3, 8, 1);
    FAIL() << "no exception";
  } catch (const OutOfMemory& error) {
    EXPECT_EQ(error.culprit(), (ReplicateKey{3, 8}));
  }
}

TEST(Isolate, LargeRowsFitThroughThePipe) {
  const auto work = [](std::uint32_t cell, std::uint32_t first, std::uint32_t count) {
    RecordBatch batch = toy_batch(cell, first, count);
    batch.estimates.assign(1u << 18, 1.5);
    return batch;
  };
  EXPECT_EQ(isolate(work, toy_crashed_row, {})(0, 0, 1).estimates.size(), std::size_t{1} << 18);
}

TEST(Isolate, LeavesNoZombiesAndNoDescriptorsAndIsCheap) {
  const BatchWork work = isolate(misbehave, toy_crashed_row, {.replicate_timeout_s = 0.02});
  message_of(hang, work);
  const int before = open_descriptors();
  const auto begin = std::chrono::steady_clock::now();
  for (std::uint32_t r = 0; r < 500; ++r) {
    if (r % 50 == 0) message_of(1 + r / 50 % 3, work);
    work(0, 100 + r, 1);
  }
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  EXPECT_EQ(open_descriptors(), before);
  EXPECT_EQ(waitpid(-1, nullptr, WNOHANG), -1) << "no child is left";
  EXPECT_EQ(errno, ECHILD);
  std::printf("[ figure   ] %.3g ms per isolated replicate\n", 1e3 * seconds / 510);
}

TEST(Isolate, StopSignalsAreForTheRunNotForTheReplicate) {
  const auto work = [](std::uint32_t cell, std::uint32_t first, std::uint32_t count) {
    for (const int signal : {SIGINT, SIGTERM, SIGUSR1, SIGHUP}) raise(signal);
    return toy_batch(cell, first, count);
  };
  EXPECT_EQ(isolate(work, toy_crashed_row, {})(0, 0, 1).values, toy_batch(0, 0, 1).values);
}

}  // namespace
}  // namespace mixrate
