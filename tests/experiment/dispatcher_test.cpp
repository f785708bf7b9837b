#include "experiment/schedule/dispatcher.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <set>

#include "base/error.hpp"
#include "experiment/dispatcher_support.hpp"

namespace mixrate {
namespace {

using namespace test;

TEST(Dispatcher, EveryReplicateExactlyOnceInAnyOrderOfEvents) {
  for (std::uint64_t seed = 1; seed <= 200; ++seed) {
    Choice choice{seed};
    std::vector<DispatchCell> cells(1 + choice.below(6));
    std::set<std::pair<std::uint32_t, std::uint32_t>> todo;
    for (std::uint32_t c = 0; c < cells.size(); ++c) {
      cells[c].weight = static_cast<double>(1 + choice.below(100));
      if (choice.below(2)) cells[c].cost_s = 1e-3 * static_cast<double>(1 + choice.below(100));
      std::uint32_t at = 0;
      for (std::size_t i = choice.below(4); i > 0; --i) {
        at += static_cast<std::uint32_t>(choice.below(3));
        const auto count = static_cast<std::uint32_t>(1 + choice.below(300));
        cells[c].pending.emplace_back(at, count);
        for (std::uint32_t r = at; r < at + count; ++r) todo.emplace(c, r);
        at += count;
      }
    }
    Dispatcher dispatcher(cells, {.prefetch = static_cast<int>(choice.below(3))});
    EXPECT_EQ(dispatcher.num_pending(), todo.size());
    std::vector<Assign> in_flight;
    int next_worker = 1, finishes = 0;
    std::set<int> alive;
    const auto take = [&](const Commands& commands) {
      for (const Assign& a : assigns(commands)) {
        ASSERT_TRUE(alive.contains(a.worker)) << "nothing is ever sent to a lost worker";
        in_flight.push_back(a);
      }
      for (const Abandon& a : all_of<Abandon>(commands)) EXPECT_EQ(todo.erase({a.cell, a.replicate}), 1u);
      finishes += finish_of(commands) != nullptr;
    };
    while (finishes == 0) {
      const std::size_t dice = choice.below(10);
      if (alive.empty() || (dice == 0 && alive.size() < 5)) {
        alive.insert(next_worker);
        take(dispatcher.on(WorkerIdle{next_worker++}));
      } else if (dice == 1) {
        const int victim = *std::next(alive.begin(), static_cast<long>(choice.below(alive.size())));
        alive.erase(victim);
        std::erase_if(in_flight, [&](const Assign& a) { return a.worker == victim; });
        take(dispatcher.on(WorkerLost{victim}));
      } else if (!in_flight.empty()) {
        const std::size_t i = choice.below(in_flight.size());
        const Assign a = in_flight[i];
        in_flight.erase(in_flight.begin() + static_cast<long>(i));
        EXPECT_EQ(dispatcher.answer(a.worker, a.cell, a.first, a.count), Answer::only);
        for (std::uint32_t r = a.first; r < a.first + a.count; ++r) {
          EXPECT_EQ(todo.erase({a.cell, r}), 1u) << "cell " << a.cell << " replicate " << r;
        }
        take(dispatcher.on(done(a, 1e-3 * static_cast<double>(choice.below(1000)))));
      }
    }
    EXPECT_TRUE(todo.empty()) << "seed " << seed;
    EXPECT_EQ(dispatcher.num_pending() + dispatcher.num_in_flight(), 0u);
    EXPECT_EQ(dispatcher.remaining_seconds(), 0.0);
  }
}

TEST(Dispatcher, UnknownCellsStartWithOneReplicateHeaviestFirstThenGrow) {
  Dispatcher dispatcher({cell_of(100000, 0, 1.0), cell_of(100000, 0, 10.0)}, {.target_s = 1.0, .prefetch = 0});
  Assign a = assigns(dispatcher.on(WorkerIdle{1})).at(0);
  EXPECT_EQ(a.cell, 1u);
  EXPECT_EQ(a.count, 1u);
  EXPECT_TRUE(std::isnan(dispatcher.remaining_seconds()));
  a = assigns(dispatcher.on(done(a, 1e-3))).at(0);
  EXPECT_EQ(a.cell, 0u) << "the other cell's pilot comes before the second batch";
  EXPECT_EQ(a.count, 1u);
  std::vector<std::uint32_t> counts;
  for (int i = 0; i < 6; ++i) {
    a = assigns(dispatcher.on(done(a, a.count * (a.cell == 1 ? 1e-3 : 1e-4)))).at(0);
    EXPECT_EQ(a.cell, 1u);
    counts.push_back(a.count);
  }
  EXPECT_EQ(counts, (std::vector<std::uint32_t>{4, 20, 100, 500, 1000, 1000})) << "up to target_s / cost";
}

TEST(Dispatcher, KnownCostNeedsNoPilot) {
  Dispatcher dispatcher({cell_of(1000000, 1e-3)}, {.target_s = 0.2, .prefetch = 0});
  EXPECT_EQ(assigns(dispatcher.on(WorkerIdle{1})).at(0).count, 200u);
  EXPECT_NEAR(dispatcher.remaining_seconds(), 1000.0, 1e-6);
}

TEST(Dispatcher, PrefetchesShortBatchesButNotLongOnesAtTheTail) {
  Dispatcher plenty({cell_of(1000, 0.01)}, {.target_s = 0.1, .prefetch = 2});
  EXPECT_EQ(assigns(plenty.on(WorkerIdle{1})).size(), 3u);

  Dispatcher tail({cell_of(8, 10.0)}, {.target_s = 0.1, .prefetch = 1});
  EXPECT_EQ(assigns(tail.on(WorkerIdle{1})).size(), 2u) << "one worker known, 70 s left: 17.5 s a place";
  EXPECT_EQ(assigns(tail.on(WorkerIdle{2})).size(), 1u) << "a second one could leave the first worker with nothing";
  EXPECT_EQ(assigns(tail.on(WorkerIdle{3})).size(), 1u);
}

TEST(Dispatcher, LostWorkersBatchesGoBackAndWaitingWorkersTakeThem) {
  Dispatcher dispatcher({cell_of(2, 1.0)}, {.prefetch = 0});
  const Assign a = assigns(dispatcher.on(WorkerIdle{1})).at(0);
  const Assign b = assigns(dispatcher.on(WorkerIdle{2})).at(0);
  EXPECT_TRUE(dispatcher.on(WorkerIdle{3}).empty()) << "nothing left, but not over: it waits";
  const Commands commands = dispatcher.on(WorkerLost{1});
  ASSERT_EQ(assigns(commands).size(), 1u);
  EXPECT_EQ(assigns(commands)[0].worker, 3);
  EXPECT_EQ(assigns(commands)[0].first, a.first);
  EXPECT_EQ(dispatcher.answer(1, a.cell, a.first, a.count), Answer::unexpected);
  EXPECT_TRUE(dispatcher.on(done(a, 1.0)).empty()) << "a late answer of the lost worker is ignored";
  EXPECT_TRUE(dispatcher.on(WorkerIdle{1}).empty());
  EXPECT_TRUE(dispatcher.on(done(b, 1.0)).empty());
  const Commands last = dispatcher.on(done(assigns(commands)[0], 1.0));
  ASSERT_NE(finish_of(last), nullptr);
  EXPECT_TRUE(finish_of(last)->complete);
  EXPECT_EQ(count_dismissals(last), 2);
}

TEST(Dispatcher, WindDownDrainsThenFinishesIncomplete) {
  Dispatcher dispatcher({cell_of(1000, 0.1)}, {.prefetch = 1});
  auto in_flight = assigns(dispatcher.on(WorkerIdle{1}));
  for (const Assign& a : assigns(dispatcher.on(WorkerIdle{2}))) in_flight.push_back(a);
  EXPECT_TRUE(dispatcher.on(WindDown{}).empty());
  EXPECT_TRUE(assigns(dispatcher.on(WorkerIdle{3})).empty());
  for (std::size_t i = 0; i + 1 < in_flight.size(); ++i) EXPECT_TRUE(dispatcher.on(done(in_flight[i], 0.1)).empty());
  const Commands last = dispatcher.on(done(in_flight.back(), 0.1));
  EXPECT_EQ(count_dismissals(last), 3);
  ASSERT_NE(finish_of(last), nullptr);
  EXPECT_FALSE(finish_of(last)->complete);
  EXPECT_EQ(count_dismissals(dispatcher.on(WorkerIdle{4})), 1) << "latecomers are sent home";
}

TEST(Dispatcher, NothingToDo) {
  Dispatcher dispatcher({}, {});
  const Commands commands = dispatcher.on(WorkerIdle{1});
  EXPECT_EQ(count_dismissals(commands), 1);
  ASSERT_NE(finish_of(commands), nullptr);
  EXPECT_TRUE(finish_of(commands)->complete);

  Dispatcher stopped({cell_of(5, 1.0)}, {});
  const Commands end = stopped.on(WindDown{});
  ASSERT_NE(finish_of(end), nullptr);
  EXPECT_FALSE(finish_of(end)->complete);
}

TEST(Dispatcher, RemainingSecondsUseMeasuredCostsAndWeights) {
  Dispatcher dispatcher({cell_of(10, 0, 1.0), cell_of(10, 0, 5.0)}, {.prefetch = 0});
  const Assign a = assigns(dispatcher.on(WorkerIdle{1})).at(0);  // cell 1
  dispatcher.on(done(a, 2.0));
  EXPECT_NEAR(dispatcher.remaining_seconds(), 9 * 2.0 + 10 * 0.4, 1e-12);
}

TEST(Dispatcher, RefusesBrokenInput) {
  EXPECT_THROW(Dispatcher({DispatchCell{{{0, 5}, {4, 2}}}}, {}), ContractViolation);
  EXPECT_THROW(Dispatcher({DispatchCell{{{0, 0}}}}, {}), ContractViolation);
  EXPECT_THROW(Dispatcher({DispatchCell{{{0, 1}}, std::nan("")}}, {}), ContractViolation);
}

}  // namespace
}  // namespace mixrate
