// Work that comes in rounds.
#include <gtest/gtest.h>

#include <array>
#include <set>

#include "experiment/dispatcher_support.hpp"
#include "experiment/schedule/dispatcher.hpp"

namespace mixrate {
namespace {

using namespace test;

BatchPolicy in_rounds() {
  BatchPolicy policy;
  policy.in_rounds = true;
  return policy;
}

bool asks(const Commands& commands) { return !all_of<AskForMore>(commands).empty(); }

/// Answer what is assigned until nothing is; the last commands.
Commands work_off(Dispatcher& dispatcher, Commands commands,
                  std::set<std::pair<std::uint32_t, std::uint32_t>>& done_keys) {
  std::vector<Assign> queue = assigns(commands);
  while (!queue.empty()) {
    const Assign next = queue.front();
    queue.erase(queue.begin());
    for (std::uint32_t r = next.first; r < next.first + next.count; ++r)
      EXPECT_TRUE(done_keys.emplace(next.cell, r).second) << "handed out twice";
    commands = dispatcher.on(done(next, 0.01 * next.count));
    for (const Assign& assign : assigns(commands)) queue.push_back(assign);
  }
  return commands;
}

TEST(DispatcherRounds, asks_for_more_when_all_is_done_and_keeps_the_workers) {
  Dispatcher dispatcher({cell_of(10, 0.0), cell_of(5, 0.0)}, in_rounds());
  std::set<std::pair<std::uint32_t, std::uint32_t>> keys;
  Commands commands = dispatcher.on(WorkerIdle{1});
  const Commands second = dispatcher.on(WorkerIdle{2});
  commands.insert(commands.end(), second.begin(), second.end());
  commands = work_off(dispatcher, commands, keys);
  EXPECT_EQ(keys.size(), 15u);
  EXPECT_TRUE(asks(commands));
  EXPECT_EQ(count_dismissals(commands), 0);
  EXPECT_EQ(finish_of(commands), nullptr);
  EXPECT_FALSE(asks(dispatcher.on(LookForLate{}))) << "once";
  const std::array<WorkInterval, 2> more = {{{0, 10, 20}, {1, 5, 7}}};
  commands = dispatcher.on(MoreWork{more});
  EXPECT_GE(assigns(commands).size(), 2u) << "both workers wait";
  commands = work_off(dispatcher, commands, keys);
  EXPECT_EQ(keys.size(), 42u);
  EXPECT_TRUE(asks(commands));
  commands = dispatcher.on(MoreWork{});
  EXPECT_EQ(count_dismissals(commands), 2);
  ASSERT_NE(finish_of(commands), nullptr);
  EXPECT_TRUE(finish_of(commands)->complete);
}

TEST(DispatcherRounds, a_run_that_is_stopped_between_rounds_is_not_complete) {
  Dispatcher dispatcher({cell_of(3, 0.0)}, in_rounds());
  std::set<std::pair<std::uint32_t, std::uint32_t>> keys;
  EXPECT_TRUE(asks(work_off(dispatcher, dispatcher.on(WorkerIdle{1}), keys)));
  const Commands commands = dispatcher.on(WindDown{});
  ASSERT_NE(finish_of(commands), nullptr);
  EXPECT_FALSE(finish_of(commands)->complete);
  EXPECT_FALSE(asks(commands));
}

TEST(DispatcherRounds, does_not_ask_while_it_winds_down) {
  Dispatcher dispatcher({cell_of(3, 0.0)}, in_rounds());
  const std::vector<Assign> first = assigns(dispatcher.on(WorkerIdle{1}));
  ASSERT_EQ(first.size(), 1u);
  dispatcher.on(WindDown{});
  const Commands commands = dispatcher.on(done(first[0], 0.01));
  EXPECT_FALSE(asks(commands));
  EXPECT_NE(finish_of(commands), nullptr);
}

TEST(DispatcherRounds, work_of_a_worker_that_dies_is_done_before_the_next_round) {
  Dispatcher dispatcher({cell_of(1, 0.0)}, in_rounds());
  const std::vector<Assign> first = assigns(dispatcher.on(WorkerIdle{1}));
  dispatcher.on(WorkerIdle{2});
  const Commands commands = dispatcher.on(WorkerLost{1});
  EXPECT_FALSE(asks(commands));
  const std::vector<Assign> again = assigns(commands);
  ASSERT_EQ(again.size(), 1u);
  EXPECT_TRUE(asks(dispatcher.on(done(again[0], 0.01))));
}

TEST(DispatcherRounds, without_rounds_nothing_is_asked) {
  Dispatcher dispatcher({cell_of(3, 0.0)}, {});
  std::set<std::pair<std::uint32_t, std::uint32_t>> keys;
  const Commands commands = work_off(dispatcher, dispatcher.on(WorkerIdle{1}), keys);
  EXPECT_FALSE(asks(commands));
  ASSERT_NE(finish_of(commands), nullptr);
  EXPECT_TRUE(finish_of(commands)->complete);
}

}  // namespace
}  // namespace mixrate
