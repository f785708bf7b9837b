#include "runtime/messages.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <cmath>
#include <cstdio>
#include <limits>

#include "experiment/random_rows.hpp"
#include "runtime/toy_run.hpp"

namespace mixrate {
namespace {

using namespace test;

TEST(Messages, AssignComesBack) {
  const AssignMessage back = decode_assign(encode(AssignMessage{7, 4000000000u, 12}));
  EXPECT_EQ(back.cell, 7u);
  EXPECT_EQ(back.first, 4000000000u);
  EXPECT_EQ(back.count, 12u);
}

TEST(Messages, ResultComesBackBitForBit) {
  ResultMessage message{0.125, toy_batch(3, 100, 5)};
  message.batch.values[1] = std::numeric_limits<double>::infinity();
  message.batch.values[2] = -0.0;
  message.batch.values[3] = std::numeric_limits<double>::quiet_NaN();
  message.batch.iterations[4] = -1;
  message.batch.messages = {{102, "failed: \"quoted\", \n and \0 zero"}, {104, ""}};
  const ResultMessage back = decode_result(encode(message));
  EXPECT_EQ(back.seconds, 0.125);
  EXPECT_EQ(back.batch.cell, 3u);
  EXPECT_EQ(back.batch.first, 100u);
  EXPECT_EQ(back.batch.count, 5u);
  EXPECT_EQ(back.batch.status, message.batch.status);
  EXPECT_EQ(back.batch.iterations, message.batch.iterations);
  EXPECT_EQ(back.batch.log_likelihood, message.batch.log_likelihood);
  EXPECT_EQ(back.batch.estimates, message.batch.estimates);
  EXPECT_EQ(back.batch.certificate, message.batch.certificate);
  EXPECT_EQ(back.batch.seconds, message.batch.seconds);
  EXPECT_EQ(back.batch.messages, message.batch.messages);
  EXPECT_EQ(back.batch.values[1], message.batch.values[1]);
  EXPECT_TRUE(std::signbit(back.batch.values[2]));
  EXPECT_TRUE(std::isnan(back.batch.values[3]));
}

TEST(Messages, ResultsHaveAllColumnsOfTheDescription) {
  const RecordBatch batch = random_rows(9).rows(4, 0, 9);
  const RecordBatch back = decode_result(encode(ResultMessage{0.5, batch})).batch;
  expect_same_rows(back, batch);
  EXPECT_EQ(back.messages, batch.messages);
}

TEST(Messages, TruncatedBytesAreRefusedAtEveryLength) {
  const std::string whole = encode(ResultMessage{1.0, toy_batch(0, 0, 2)});
  for (std::size_t size = 0; size < whole.size(); ++size) {
    EXPECT_THROW(static_cast<void>(decode_result(std::string_view(whole).substr(0, size))), std::runtime_error) << size;
  }
  EXPECT_THROW(static_cast<void>(decode_assign("")), std::runtime_error);
}

TEST(Messages, ArraysMustHaveCountRows) {
  ResultMessage message{1.0, toy_batch(0, 0, 4)};
  message.batch.status.pop_back();
  EXPECT_THROW(static_cast<void>(decode_result(encode(message))), std::runtime_error);
  message = {1.0, toy_batch(0, 0, 4)};
  message.batch.estimates.pop_back();
  EXPECT_THROW(static_cast<void>(decode_result(encode(message))), std::runtime_error);
}

#if defined(__SANITIZE_THREAD__) || defined(__SANITIZE_ADDRESS__)
constexpr double target_rate = 1e4;  // sanitizers look at every byte
#else
constexpr double target_rate = 1e6;
#endif

TEST(Messages, AMillionRowsPerSecond) {
  const ResultMessage message{1.0, toy_batch(0, 0, 16384)};
  const auto begin = std::chrono::steady_clock::now();
  std::uint64_t rows = 0;
  for (int i = 0; i < 64; ++i) rows += decode_result(encode(message)).batch.count;
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  std::printf("[ figure   ] %.3g rows/s encoded and decoded\n", static_cast<double>(rows) / seconds);
  EXPECT_GE(static_cast<double>(rows) / seconds, target_rate);
}

TEST(Messages, HelloTravels) {
  const HelloMessage message = decode_hello(encode(HelloMessage{42, "node7", "exp 01, log 02"}));
  EXPECT_EQ(message.pid, 42);
  EXPECT_EQ(message.host, "node7");
  EXPECT_EQ(message.functions, "exp 01, log 02");
  EXPECT_EQ(decode_hello("17").pid, 17);
  EXPECT_EQ(decode_hello("").functions, "");
}

}  // namespace
}  // namespace mixrate
