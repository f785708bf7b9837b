#include "runtime/lifeline.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <thread>

#include "base/error.hpp"
#include "runtime/toy_run.hpp"

namespace mixrate {
namespace {

using namespace test;
using namespace std::chrono_literals;

template <class Condition>
bool eventually(Condition condition) {
  for (int i = 0; i < 3000 && !condition(); ++i) std::this_thread::sleep_for(1ms);
  return condition();
}

struct LifelineTest : testing::Test {
  LifelineSettings settings(double timeout_s) {
    return {.heartbeat_s = 0.02, .master_timeout_s = timeout_s, .farewell_s = 0.05, .end_process = [this](int code) {
              ended = code;
            }};
  }
  Hub hub{3};
  ThreadTransport master{hub, 0}, worker{hub, 1};
  std::atomic<int> ended{-1};
};

TEST_F(LifelineTest, LeavesWhenTheMasterIsSilent) {
  const Lifeline lifeline(worker, settings(0.2));
  EXPECT_TRUE(eventually([&] { return ended == static_cast<int>(ExitCode::resumable); }));
  EXPECT_GE(hub.count(Tag::heartbeat, 1, 0), 3);
}

TEST_F(LifelineTest, StaysWhileTheBeaconShines) {
  const Lifeline lifeline(worker, settings(0.4));
  {
    const Beacon beacon(master, 0.02);
    std::this_thread::sleep_for(1s);
    EXPECT_EQ(ended, -1);
  }
  EXPECT_TRUE(eventually([&] { return ended >= 0; }));
}

TEST_F(LifelineTest, NoBeaconForARankThatWasGivenUp) {
  master.give_up(2);
  const Beacon beacon(master, 0.01);
  EXPECT_TRUE(eventually([&] { return hub.count(Tag::alive, 0, 1) >= 3; }));
  EXPECT_EQ(hub.count(Tag::alive, 0, 2), 0);
}

TEST_F(LifelineTest, MessagesTakenByTheSecondThreadComeInOrder) {
  Lifeline lifeline(worker, settings(60.0));
  master.send(1, Tag::assign, "first");
  master.send(1, Tag::alive, {});
  master.send(1, Tag::assign, "second");
  std::this_thread::sleep_for(200ms);  // the second thread has them now
  master.send(1, Tag::assign, "third");
  Message message;
  for (const char* text : {"first", "second", "third"}) {
    ASSERT_TRUE(lifeline.take(message));
    EXPECT_EQ(message.bytes, text);
  }
  EXPECT_FALSE(lifeline.take(message));
}

TEST_F(LifelineTest, WaitsForTheMastersLeave) {
  Lifeline lifeline(worker, settings(60.0));
  std::atomic<bool> left = false;
  std::thread thread([&] {
    lifeline.await_leave();
    left = true;
  });
  master.send(1, Tag::dismiss, {});
  std::this_thread::sleep_for(50ms);
  EXPECT_FALSE(left);
  master.send(1, Tag::leave, "clean");
  thread.join();
  EXPECT_EQ(ended, -1);
}

TEST_F(LifelineTest, ByForceItSaysByeAndLeavesWhateverTheMainThreadDoes) {
  const Lifeline lifeline(worker, settings(60.0));
  master.send(1, Tag::leave, "force");
  EXPECT_TRUE(eventually([&] { return ended == 0; }));
  EXPECT_EQ(hub.count(Tag::bye, 1, 0), 1);
}

TEST_F(LifelineTest, ALongerTimeoutCountsFromNow) {
  Lifeline lifeline(worker, settings(0.3));
  lifeline.set_times(0.02, 60.0);
  std::this_thread::sleep_for(600ms);
  EXPECT_EQ(ended, -1);
}

TEST(Heartbeat, IsAQuarterOfTheTimeoutAndNeverRare) {
  EXPECT_DOUBLE_EQ(heartbeat_for(2.0), 0.5);
  EXPECT_DOUBLE_EQ(heartbeat_for(60.0), 5.0);
}

}  // namespace
}  // namespace mixrate
