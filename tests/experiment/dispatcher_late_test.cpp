// Workers that are stopped or share their core: others compute what they have, too.
#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <utility>

#include "experiment/dispatcher_support.hpp"
#include "experiment/schedule/dispatcher.hpp"

namespace mixrate {
namespace {

using namespace test;

/// Two workers, 40 replicates of 0.1 s in batches of one. Worker 1 has two of them and stops; worker 2 does the rest.
struct OneStops : testing::Test {
  void SetUp() override {
    stopped = assigns(at(0.0, WorkerIdle{1}));
    ASSERT_EQ(stopped.size(), 2u);
    auto rest = assigns(at(0.0, WorkerIdle{2}));
    double now_s = 0.0;
    while (!rest.empty()) {
      const Commands commands = at(now_s += 0.1, done(rest.front(), 0.1));
      rest.erase(rest.begin());
      for (const Assign& a : assigns(commands)) rest.push_back(a);
    }
    ASSERT_EQ(dispatcher.num_pending(), 0u);
    ASSERT_EQ(dispatcher.num_in_flight(), 2u);
  }
  Commands at(double now_s, const DispatchEvent& event) {
    dispatcher.set_now(now_s);
    return dispatcher.on(event);
  }
  Answer answer(const Assign& a) { return dispatcher.answer(a.worker, a.cell, a.first, a.count); }

  Dispatcher dispatcher{{cell_of(40, 0.1)}, {.target_s = 0.1, .expected_workers = 2}};
  std::vector<Assign> stopped;
};

TEST_F(OneStops, WhoHasNothingTakesWhatTheLateOneHasAndTheEndDoesNotWait) {
  EXPECT_TRUE(at(0.25, LookForLate{}).empty()) << "not late yet";
  auto copies = assigns(at(5.0, LookForLate{}));
  ASSERT_EQ(copies.size(), 1u);
  EXPECT_EQ(copies[0].worker, 2);
  EXPECT_EQ(copies[0].first, stopped[1].first) << "should it wake up, it begins with the first";
  EXPECT_TRUE(copies[0].again);
  EXPECT_EQ(dispatcher.num_in_flight(), 2u) << "counted once";
  EXPECT_EQ(answer(copies[0]), Answer::first);
  EXPECT_EQ(answer(stopped[1]), Answer::first);
  EXPECT_EQ(answer(stopped[0]), Answer::only);

  copies = assigns(at(5.1, done(copies[0], 0.1)));
  ASSERT_EQ(copies.size(), 1u) << "the next without a further look";
  EXPECT_EQ(copies[0].first, stopped[0].first);
  EXPECT_EQ(answer(stopped[1]), Answer::again);
  const Commands last = at(5.2, done(copies[0], 0.1));
  ASSERT_NE(finish_of(last), nullptr);
  EXPECT_TRUE(finish_of(last)->complete);
  EXPECT_EQ(count_dismissals(last), 2);
  EXPECT_EQ(dispatcher.num_computing(), 1) << "the late one has still something to say";
  EXPECT_EQ(answer(stopped[0]), Answer::again);
  EXPECT_EQ(answer(stopped[1]), Answer::unexpected) << "it leaves after what it computes";
  EXPECT_TRUE(at(6.0, done(stopped[0], 6.0)).empty());
  EXPECT_EQ(dispatcher.num_computing(), 0);
}

TEST_F(OneStops, TheLateOneMayBeFirst) {
  const auto copies = assigns(at(5.0, LookForLate{}));
  EXPECT_TRUE(at(5.01, done(stopped[0], 5.0)).empty());
  const Commands last = at(5.05, done(stopped[1], 0.04));
  ASSERT_NE(finish_of(last), nullptr);
  EXPECT_TRUE(finish_of(last)->complete);
  EXPECT_EQ(answer(copies[0]), Answer::again);
}

TEST_F(OneStops, ItsDeathLosesOnlyWhatNobodyElseHas) {
  const auto copies = assigns(at(5.0, LookForLate{}));
  EXPECT_TRUE(assigns(at(6.0, WorkerLost{1})).empty()) << "its first batch is suspect, and worker 2 is busy";
  EXPECT_EQ(dispatcher.num_in_flight(), 1u);
  EXPECT_EQ(dispatcher.num_pending(), 1u);
  const auto next = assigns(at(6.1, done(copies[0], 0.1)));
  ASSERT_EQ(next.size(), 1u);
  EXPECT_EQ(next[0].first, stopped[0].first);
  EXPECT_FALSE(next[0].again);
  EXPECT_NE(finish_of(at(6.2, done(next[0], 0.1))), nullptr);
}

TEST_F(OneStops, WhatFoundNoMemoryIsNotSharedAgain) {
  const auto copies = assigns(at(5.0, LookForLate{}));
  const Commands commands = at(5.1, MemoryRefused{2, {0, copies[0].first}});
  EXPECT_EQ(dispatcher.num_in_flight(), 2u) << "worker 1 has both";
  EXPECT_EQ(dispatcher.num_pending(), 0u);
  const auto next = assigns(at(5.2, LookForLate{}));
  ASSERT_EQ(next.size() + assigns(commands).size(), 1u);
  EXPECT_EQ(next.at(0).first, stopped[0].first) << "the other one";
  at(5.3, done(next[0], 0.1));
  EXPECT_TRUE(at(9.0, LookForLate{}).empty());
  EXPECT_NE(finish_of(at(9.1, done(stopped[1], 9.0))), nullptr);
}

TEST_F(OneStops, BothDeadGoesBack) {
  ASSERT_EQ(assigns(at(5.0, LookForLate{})).size(), 1u);
  at(6.0, WorkerLost{2, Departure::left});
  EXPECT_EQ(dispatcher.num_pending(), 0u) << "worker 1 has both";
  at(7.0, WorkerLost{1, Departure::left});
  EXPECT_EQ(dispatcher.num_pending(), 2u);
  EXPECT_EQ(dispatcher.num_in_flight(), 0u);
}

TEST_F(OneStops, NothingIsSharedWhenWindingDownOrOutOfTime) {
  dispatcher.set_seconds_left(0.05);
  EXPECT_TRUE(at(5.0, LookForLate{}).empty());
  dispatcher.set_seconds_left(100.0);
  at(5.0, WindDown{});
  EXPECT_TRUE(at(5.1, LookForLate{}).empty());
}

TEST_F(OneStops, FewerComputeTheSameThanMayDieOnIt) {
  for (const int worker : {3, 4, 5}) EXPECT_TRUE(at(5.0, WorkerIdle{worker}).empty());
  EXPECT_EQ(assigns(at(5.0, LookForLate{})).size(), 2u) << "one more for each of two batches";
  EXPECT_TRUE(at(20.0, LookForLate{}).empty());
}

TEST_F(OneStops, WhatKillsAllWhoTakeItIsFoundAsWithoutSharing) {
  at(5.0, WorkerIdle{3});
  const auto copies = assigns(at(5.0, LookForLate{}));
  ASSERT_EQ(copies.size(), 2u);
  const Assign innocent = stopped[1], killer = stopped[0];
  const int victim = copies[0].first == killer.first ? copies[0].worker : copies[1].worker;
  at(5.1, done({5 - victim, 0, innocent.first, 1}, 0.1));
  EXPECT_EQ(all_of<Blame>(at(6.0, WorkerLost{1})).size(), 1u);
  const Commands commands = at(6.1, WorkerLost{victim});
  EXPECT_EQ(all_of<Blame>(commands).size(), 1u);
  ASSERT_EQ(assigns(commands).size(), 1u) << "alone at the last one";
  const Commands last = at(7.0, WorkerLost{5 - victim});
  ASSERT_EQ(all_of<Abandon>(last).size(), 1u) << "three deaths";
  EXPECT_EQ(all_of<Abandon>(last)[0].replicate, killer.first);
  EXPECT_NE(finish_of(last), nullptr);
}

/// Workers die without a word on one replicate of a batch of ten; each is late until it has been silent for so long
/// that it is given up.
TEST(DispatcherLate, OnlyWhatKillsIsAbandoned) {
  constexpr std::uint32_t killer = 3;
  constexpr double silence_s = 7.0;
  Dispatcher dispatcher({cell_of(10, 0.1)}, {.target_s = 1.0, .prefetch = 0});
  std::vector<Assign> in_flight = assigns(dispatcher.on(WorkerIdle{1}));
  std::map<int, double> died_s;
  std::set<std::uint32_t> finished, abandoned;
  double now_s = 0.0;
  const auto take = [&](const Commands& commands) {
    for (const Assign& a : assigns(commands)) in_flight.push_back(a);
    for (const Abandon& a : all_of<Abandon>(commands)) abandoned.insert(a.replicate);
    return finish_of(commands) != nullptr;
  };
  for (int w = 2; w <= 6; ++w) take(dispatcher.on(WorkerIdle{w}));
  for (bool is_over = false; !is_over;) {
    ASSERT_LT(now_s += 1.0, 1000.0);
    dispatcher.set_now(now_s);
    is_over = take(dispatcher.on(LookForLate{}));
    const std::vector<Assign> now = std::exchange(in_flight, {});
    for (const Assign& a : now) {
      if (a.first <= killer && killer < a.first + a.count) {
        died_s[a.worker] = now_s;
      } else {
        for (std::uint32_t r = a.first; r < a.first + a.count; ++r) finished.insert(r);
        is_over = take(dispatcher.on(done(a, 0.1 * a.count))) || is_over;
      }
    }
    for (const auto& [worker, at_s] : died_s) {
      if (now_s == at_s + silence_s) is_over = take(dispatcher.on(WorkerLost{worker})) || is_over;
    }
  }
  EXPECT_EQ(abandoned, std::set<std::uint32_t>{killer});
  EXPECT_EQ(finished.size(), 9u);
  EXPECT_EQ(dispatcher.num_workers(), 3) << "it killed three";
}

TEST(DispatcherLate, WhatIsNotKnownIsNotLate) {
  Dispatcher dispatcher({cell_of(1, 0.0)}, {});
  ASSERT_EQ(assigns(dispatcher.on(WorkerIdle{1})).size(), 1u);
  dispatcher.on(WorkerIdle{2});
  dispatcher.set_now(1000.0);
  EXPECT_TRUE(dispatcher.on(LookForLate{}).empty());
}

/// Workers with random delays, some dying: every replicate has exactly one answer that counts.
TEST(DispatcherLate, EveryReplicateCountsOnceWhoeverIsLate) {
  int total_copies = 0;
  for (std::uint64_t seed = 1; seed <= 300; ++seed) {
    Choice choice{seed};
    Dispatcher dispatcher({cell_of(60, 0.1), cell_of(40, 0.0)},
                          {.target_s = 0.3, .prefetch = static_cast<int>(choice.below(3))});
    std::set<std::pair<std::uint32_t, std::uint32_t>> todo;
    for (std::uint32_t r = 0; r < 60; ++r) todo.emplace(0, r);
    for (std::uint32_t r = 0; r < 40; ++r) todo.emplace(1, r);
    std::vector<Assign> in_flight;
    bool is_over = false;
    double now_s = 0.0;
    int next_worker = 1, num_copies = 0;
    const auto take = [&](const Commands& commands) {
      for (const Assign& a : assigns(commands)) in_flight.push_back(a), num_copies += a.again;
      for (const Abandon& a : all_of<Abandon>(commands)) EXPECT_EQ(todo.erase({a.cell, a.replicate}), 1u);
      is_over = is_over || finish_of(commands) != nullptr;
    };
    for (int i = 0; i < 4; ++i) take(dispatcher.on(WorkerIdle{next_worker++}));
    while (!is_over) {
      dispatcher.set_now(now_s += 0.05 * static_cast<double>(choice.below(20)));
      const std::size_t dice = choice.below(12);
      if (dice < 3) {
        take(dispatcher.on(LookForLate{}));
      } else if (dice == 3 && next_worker < 20) {
        const int victim = next_worker - 4;  // the oldest
        std::erase_if(in_flight, [&](const Assign& a) { return a.worker == victim; });
        take(dispatcher.on(WorkerLost{victim}));
        take(dispatcher.on(WorkerIdle{next_worker++}));
      } else if (!in_flight.empty()) {
        // worker 1 of every four is slow; each computes in the order in which it was told
        auto place = in_flight.begin() + static_cast<long>(choice.below(in_flight.size()));
        if (place->worker % 4 == 1 && choice.below(10) != 0) continue;
        place = std::ranges::find(in_flight, place->worker, &Assign::worker);
        const Assign a = *place;
        in_flight.erase(place);
        const Answer answer = dispatcher.answer(a.worker, a.cell, a.first, a.count);
        ASSERT_NE(answer, Answer::unexpected);
        for (std::uint32_t r = a.first; r < a.first + a.count; ++r) {
          ASSERT_EQ(todo.erase({a.cell, r}), answer == Answer::again ? 0u : 1u) << "seed " << seed;
        }
        take(dispatcher.on(done(a, 0.1 * a.count)));
      }
    }
    EXPECT_TRUE(todo.empty()) << "seed " << seed;
    EXPECT_EQ(dispatcher.num_pending() + dispatcher.num_in_flight(), 0u);
    total_copies += num_copies;
  }
  EXPECT_GT(total_copies, 100);
}

}  // namespace
}  // namespace mixrate
