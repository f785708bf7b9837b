#include "runtime/signals.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <chrono>

namespace mixrate {
namespace {

using namespace std::chrono_literals;

// Signals are handled by another thread: wait for what is expected, but not for ever.
template <class Condition>
bool eventually(Condition condition) {
  for (int i = 0; i < 2000 && !condition(); ++i) std::this_thread::sleep_for(1ms);
  return condition();
}

TEST(StopSignals, User1DrainsAndInterruptHasLessPatience) {
  for (const auto& [signal, request] : {std::pair(SIGINT, StopRequest::soon), std::pair(SIGUSR1, StopRequest::drain)}) {
    const StopSignals signals;
    EXPECT_EQ(signals.flag().request.load(), StopRequest::none);
    kill(getpid(), signal);
    EXPECT_TRUE(eventually([&] { return signals.flag().request == request; }));
  }
}

TEST(StopSignals, TerminationOverridesDraining) {
  const StopSignals signals;
  kill(getpid(), SIGUSR1);
  EXPECT_TRUE(eventually([&] { return signals.flag().request == StopRequest::drain; }));
  kill(getpid(), SIGTERM);
  EXPECT_TRUE(eventually([&] { return signals.flag().request == StopRequest::now; }));
  kill(getpid(), SIGUSR1);
  std::this_thread::sleep_for(20ms);
  EXPECT_EQ(signals.flag().request.load(), StopRequest::now);
}

TEST(StopSignals, ContinueAsksForACheckpoint) {
  const StopSignals signals;
  kill(getpid(), SIGCONT);
  EXPECT_TRUE(eventually([&] { return signals.flag().checkpoints_asked == 1; }));
  EXPECT_EQ(signals.flag().request.load(), StopRequest::none);
}

TEST(StopSignalsDeathTest, SecondInterruptLeavesAtOnce) {
  GTEST_FLAG_SET(death_test_style, "threadsafe");
  EXPECT_EXIT(
      {
        const StopSignals signals;
        kill(getpid(), SIGINT);
        eventually([&] { return signals.flag().request == StopRequest::soon; });
        kill(getpid(), SIGINT);
        std::this_thread::sleep_for(10s);
      },
      testing::ExitedWithCode(130), "");
}

}  // namespace
}  // namespace mixrate
