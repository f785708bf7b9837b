// Workers that die, and replicates that kill them.
#include <gtest/gtest.h>

#include <map>
#include <set>

#include "experiment/dispatcher_support.hpp"
#include "experiment/schedule/dispatcher.hpp"

namespace mixrate {
namespace {

using namespace test;
using Key = std::pair<std::uint32_t, std::uint32_t>;

// Workers that die on some keys (as if a new one came for each that died), until the run is over.
struct DeadlyRun {
  std::set<Key> poison;
  bool names_culprit = false;
  std::map<Key, int> computed{}, abandoned{};
  std::map<Key, int> deaths{};
  int num_deaths = 0;
  bool complete = false;

  void run(Dispatcher& dispatcher, int workers) {
    std::map<int, std::vector<Assign>> queues;
    int next = 1;
    bool over = false;
    const auto take = [&](const Commands& commands) {
      for (const Assign& a : assigns(commands)) queues[a.worker].push_back(a);
      for (const Blame& b : all_of<Blame>(commands)) {
        for (std::uint32_t r = b.first; r < b.first + b.count; ++r) ++deaths[{b.cell, r}];
      }
      for (const Abandon& a : all_of<Abandon>(commands)) ++abandoned[{a.cell, a.replicate}];
      if (const Finish* finish = finish_of(commands)) {
        over = true;
        complete = finish->complete;
      }
    };
    for (; next <= workers; ++next) take(dispatcher.on(WorkerIdle{next}));
    while (!over) {
      auto busy = queues.begin();
      while (busy != queues.end() && busy->second.empty()) ++busy;
      ASSERT_NE(busy, queues.end()) << "the run is stuck";
      const int worker = busy->first;
      const Assign a = busy->second.front();
      std::optional<ReplicateKey> killer;
      for (std::uint32_t r = a.first; r < a.first + a.count && !killer; ++r) {
        if (poison.contains({a.cell, r})) killer = ReplicateKey{a.cell, r};
      }
      if (killer) {
        ++num_deaths;
        queues.erase(worker);
        take(dispatcher.on(WorkerLost{worker, Departure::died, names_culprit ? killer : std::nullopt}));
        if (!over) take(dispatcher.on(WorkerIdle{next++}));
        continue;
      }
      for (std::uint32_t r = a.first; r < a.first + a.count; ++r) ++computed[{a.cell, r}];
      busy->second.erase(busy->second.begin());
      take(dispatcher.on(done(a, 1e-3 * a.count)));
    }
  }
};

TEST(DispatcherDeaths, PoisonIsAbandonedAfterThreeDeathsAndNothingElse) {
  for (const bool names_culprit : {false, true}) {
    for (const int prefetch : {0, 1, 2}) {
      Dispatcher dispatcher({cell_of(300, 0), cell_of(200, 1e-3)}, {.prefetch = prefetch});
      DeadlyRun run{.poison = {{0, 7}, {0, 150}, {1, 199}}, .names_culprit = names_culprit};
      run.run(dispatcher, 3);
      EXPECT_TRUE(run.complete);
      EXPECT_EQ(run.abandoned, (std::map<Key, int>{{{0, 7}, 1}, {{0, 150}, 1}, {{1, 199}, 1}}));
      EXPECT_EQ(run.computed.size(), 497u);
      for (const auto& [key, count] : run.computed) EXPECT_EQ(count, 1);
      EXPECT_EQ(run.num_deaths, 9) << "3 for each: suspects are tried alone";
      for (const auto& [key, count] : run.deaths) {
        EXPECT_LE(count, run.poison.contains(key) ? 3 : names_culprit ? 0 : 1);
      }
      EXPECT_EQ(dispatcher.num_pending() + dispatcher.num_in_flight(), 0u);
      EXPECT_EQ(dispatcher.remaining_seconds(), 0.0);
    }
  }
}

TEST(DispatcherDeaths, WhatWasSentAheadIsInnocent) {
  Dispatcher dispatcher({cell_of(1000, 0.01)}, {.target_s = 0.1, .prefetch = 2});
  const auto queue = assigns(dispatcher.on(WorkerIdle{1}));
  ASSERT_EQ(queue.size(), 3u);
  dispatcher.on(done(queue[0], 0.1));  // now the second is being computed
  const auto blames = all_of<Blame>(dispatcher.on(WorkerLost{1}));
  ASSERT_EQ(blames.size(), 1u);
  EXPECT_EQ(blames[0].first, queue[1].first);
  EXPECT_EQ(blames[0].count, queue[1].count);
}

TEST(DispatcherDeaths, AWorkerThatLeavesOrHasNothingBlamesNothing) {
  Dispatcher dispatcher({cell_of(1000, 0.01)}, {});
  dispatcher.on(WorkerIdle{1});
  EXPECT_TRUE(all_of<Blame>(dispatcher.on(WorkerLost{1, Departure::left})).empty());
  EXPECT_EQ(dispatcher.num_pending(), 1000u);
  Dispatcher one({cell_of(1, 0.01)}, {});
  one.on(WorkerIdle{2});
  one.on(WorkerIdle{3});
  EXPECT_TRUE(all_of<Blame>(one.on(WorkerLost{3})).empty()) << "it waits for work";
  EXPECT_TRUE(all_of<Blame>(one.on(WorkerLost{4})).empty()) << "it has never been heard of";
  EXPECT_EQ(all_of<Blame>(one.on(WorkerLost{2})).size(), 1u);
}

TEST(DispatcherDeaths, ACulpritElsewhereInTheQueueIsFound) {
  Dispatcher dispatcher({cell_of(1000, 0.01)}, {.target_s = 0.1, .prefetch = 2});
  const auto queue = assigns(dispatcher.on(WorkerIdle{1}));
  const std::uint32_t r = queue[1].first + 3;  // the first batch's result was lost with the worker
  const auto blames = all_of<Blame>(dispatcher.on(WorkerLost{1, Departure::died, ReplicateKey{0, r}}));
  ASSERT_EQ(blames.size(), 1u);
  EXPECT_EQ(blames[0].first, r);
  EXPECT_EQ(blames[0].count, 1u);
  EXPECT_EQ(dispatcher.num_pending(), 1000u);
}

TEST(DispatcherDeaths, SuspectsComeAloneAndLast) {
  DispatchCell cell = cell_of(100, 0.01);
  cell.deaths = {{20, 1}, {21, 2}};
  Dispatcher dispatcher({cell}, {.target_s = 0.1, .prefetch = 1});
  std::vector<std::uint32_t> alone;
  std::set<std::uint32_t> seen;
  auto queue = assigns(dispatcher.on(WorkerIdle{1}));
  while (!queue.empty()) {
    const Assign a = queue.front();
    queue.erase(queue.begin());
    for (std::uint32_t r = a.first; r < a.first + a.count; ++r) seen.insert(r);
    if (a.first <= 21 && a.first + a.count > 20) {
      EXPECT_EQ(a.count, 1u);
      EXPECT_TRUE(queue.empty()) << "nothing waits behind a suspect";
      EXPECT_GE(seen.size(), 99u);
      alone.push_back(a.first);
    }
    for (const Assign& b : assigns(dispatcher.on(done(a, 0.01 * a.count)))) queue.push_back(b);
  }
  EXPECT_EQ(alone, (std::vector<std::uint32_t>{20, 21}));
  EXPECT_EQ(seen.size(), 100u);
}

TEST(DispatcherDeaths, WorkThatComesBackDoesNotWaitBehindASuspect) {
  DispatchCell cell = cell_of(2, 0.01);
  cell.deaths = {{0, 1}};
  Dispatcher dispatcher({cell}, {.floor_s = 1.0, .prefetch = 1});
  EXPECT_EQ(assigns(dispatcher.on(WorkerIdle{2})).at(0).first, 1u);
  const Assign suspect = assigns(dispatcher.on(WorkerIdle{1})).at(0);
  EXPECT_EQ(suspect.first, 0u);
  EXPECT_TRUE(assigns(dispatcher.on(WorkerLost{2, Departure::left})).empty());
  EXPECT_EQ(assigns(dispatcher.on(done(suspect, 0.01))).size(), 1u);
}

TEST(DispatcherDeaths, HopelessKeysOfEarlierRunsAreAbandonedWithTheFirstEvent) {
  DispatchCell cell = cell_of(3, 0.01);
  cell.pending = {{0, 1}, {5, 2}};
  cell.deaths = {{0, 3}, {2, 9}, {5, 7}, {6, 4}};  // 2 is done
  Dispatcher dispatcher({cell}, {});
  EXPECT_EQ(dispatcher.num_pending(), 3u);
  const Commands commands = dispatcher.on(WorkerIdle{1});
  EXPECT_EQ(all_of<Abandon>(commands).size(), 3u);
  EXPECT_TRUE(assigns(commands).empty());
  ASSERT_NE(finish_of(commands), nullptr);
  EXPECT_TRUE(finish_of(commands)->complete);
}

TEST(DispatcherDeaths, AnInnocentSuspectIsClearedByItsResult) {
  DispatchCell cell = cell_of(1, 0.01);
  cell.deaths = {{0, 2}};
  Dispatcher dispatcher({cell}, {});
  const Assign a = assigns(dispatcher.on(WorkerIdle{1})).at(0);
  const Commands last = dispatcher.on(done(a, 0.01));
  ASSERT_NE(finish_of(last), nullptr);
  EXPECT_TRUE(finish_of(last)->complete);
  EXPECT_TRUE(all_of<Abandon>(last).empty());
}

}  // namespace
}  // namespace mixrate
