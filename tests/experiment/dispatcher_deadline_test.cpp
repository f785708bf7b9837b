// Runs with a time limit on simulated workers whose replicates take random times.
#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>
#include <deque>
#include <map>
#include <queue>

#include "experiment/dispatcher_support.hpp"
#include "experiment/schedule/cost_record.hpp"
#include "experiment/schedule/dispatcher.hpp"

namespace mixrate {
namespace {

using namespace test;

// One run: worker w computes its queue in order; the run is left at the limit, as the master does.
struct LimitedRun {
  Dispatcher dispatcher;
  std::vector<double> cost_s;  // mean of each cell; times vary by a factor of 0.5 to 1.5
  double limit_s;
  Choice choice;
  double now_s = 0.0, end_s = 0.0, lost_s = 0.0, computed_s = 0.0, idle_s = 0.0;
  bool finished = false, complete = false;

  struct Running {
    Assign batch;
    std::vector<double> rows;
    double begin_s = 0.0;
  };
  std::map<int, std::deque<Running>> queues{};
  using Event = std::pair<double, int>;
  std::priority_queue<Event, std::vector<Event>, std::greater<>> finishing{};

  void start(int worker) {
    Running& head = queues[worker].front();
    head.begin_s = now_s;
    double seconds = 0.0;
    for (std::uint32_t i = 0; i < head.batch.count; ++i) {
      head.rows.push_back(cost_s[head.batch.cell] * (0.5 + choice.uniform()));
      seconds += head.rows.back();
    }
    finishing.emplace(now_s + seconds, worker);
  }
  void take(const Commands& commands) {
    for (const Assign& a : assigns(commands)) {
      queues[a.worker].push_back({a, {}, 0.0});
      if (queues[a.worker].size() == 1) start(a.worker);
    }
    if (const Finish* finish = finish_of(commands)) {
      finished = true;
      complete = finish->complete;
    }
  }
  Commands tell(const DispatchEvent& event) {
    dispatcher.set_seconds_left(limit_s - now_s);
    return dispatcher.on(event);
  }
  void run(int workers) {
    std::map<int, double> last_s;
    for (int w = 1; w <= workers; ++w) {
      last_s[w] = 0.0;
      take(tell(WorkerIdle{w}));
    }
    while (!finished && !finishing.empty() && finishing.top().first <= limit_s) {
      const auto [time_s, worker] = finishing.top();
      finishing.pop();
      now_s = last_s[worker] = time_s;
      const Running head = queues[worker].front();
      queues[worker].pop_front();
      if (!queues[worker].empty()) start(worker);
      const double seconds = now_s - head.begin_s;
      computed_s += seconds;
      const Assign& a = head.batch;
      take(tell(BatchDone{worker, a.cell, a.first, a.count, seconds, head.rows}));
    }
    end_s = finished ? now_s : limit_s;
    for (const auto& [worker, queue] : queues) {
      if (!queue.empty()) lost_s += limit_s - queue.front().begin_s;
    }
    for (const auto& [worker, time_s] : last_s) idle_s += limit_s - time_s;
  }
};

TEST(DispatcherDeadline, AThousandRandomRunsUseTheirTimeAndEndInIt) {
  double limit_s = 0.0, lost_s = 0.0, idle_s = 0.0;
  int incomplete = 0, interrupted = 0;
  for (std::uint64_t seed = 1; seed <= 1000; ++seed) {
    Choice choice{seed};
    std::vector<DispatchCell> cells(1 + choice.below(8));
    std::vector<double> cost_s;
    for (DispatchCell& cell : cells) {
      cost_s.push_back(0.01 * std::pow(200.0, choice.uniform()));  // 10 ms to 2 s
      cell = cell_of(static_cast<std::uint32_t>(20 + choice.below(2000)),
                     choice.below(3) == 0 ? cost_s.back() * (0.8 + 0.4 * choice.uniform()) : 0.0,
                     cost_s.back() * (0.5 + choice.uniform()));
    }
    const int workers = static_cast<int>(1 + choice.below(8));
    LimitedRun run{.dispatcher = Dispatcher(cells, {.expected_workers = workers}),
                   .cost_s = cost_s,
                   .limit_s = 5.0 + 60.0 * choice.uniform(),
                   .choice = Choice{seed + 5000}};
    run.run(workers);
    ASSERT_LE(run.end_s, run.limit_s);
    if (run.complete) continue;
    ++incomplete;
    interrupted += run.lost_s > 0.0;
    limit_s += workers * run.limit_s;
    lost_s += run.lost_s;
    idle_s += run.idle_s;
  }
  std::printf(
      "[ figure   ] %d of 1000 runs met their limit, %d with work in flight; of their worker time %.2f %% lost, "
      "%.2f %% unused\n",
      incomplete, interrupted, 100.0 * lost_s / limit_s, 100.0 * (idle_s - lost_s) / limit_s);
  EXPECT_GE(incomplete, 300);
  EXPECT_LE(lost_s / limit_s, 0.01);
  EXPECT_LE(idle_s / limit_s, 0.05);
}

TEST(DispatcherDeadline, BatchesShrinkToFitAndThenTheRunIsOver) {
  Dispatcher dispatcher({cell_of(1000, 1.0)}, {.target_s = 8.0, .prefetch = 0});
  dispatcher.set_seconds_left(5.5);
  Assign a = assigns(dispatcher.on(WorkerIdle{1})).at(0);
  EXPECT_EQ(a.count, 4u) << "three at 1 s and one that may take 2 s";
  dispatcher.set_seconds_left(1.4);
  const std::vector<double> rows{1.0, 1.0, 1.0, 1.1};
  const Commands commands = dispatcher.on(BatchDone{1, a.cell, a.first, a.count, 4.1, rows});
  EXPECT_TRUE(assigns(commands).empty());
  ASSERT_NE(finish_of(commands), nullptr);
  EXPECT_FALSE(finish_of(commands)->complete);
  EXPECT_EQ(count_dismissals(commands), 1);
}

TEST(DispatcherDeadline, ShorterCellsFillTheEnd) {
  Dispatcher dispatcher({cell_of(10, 10.0), cell_of(1000, 0.1)}, {.prefetch = 0});
  dispatcher.set_seconds_left(12.0);
  EXPECT_EQ(assigns(dispatcher.on(WorkerIdle{1})).at(0).cell, 1u) << "10 s may become 20";
  dispatcher.set_seconds_left(30.0);
  EXPECT_EQ(assigns(dispatcher.on(WorkerIdle{2})).at(0).cell, 0u);
}

TEST(DispatcherDeadline, NothingIsSentAheadThatWouldStartTooLate) {
  Dispatcher dispatcher({cell_of(1000, 1.0)}, {.target_s = 1.0, .prefetch = 1});
  dispatcher.set_seconds_left(3.5);
  EXPECT_EQ(assigns(dispatcher.on(WorkerIdle{1})).size(), 1u) << "1 s that may take 2, twice, does not fit";
  dispatcher.set_seconds_left(4.5);
  EXPECT_EQ(assigns(dispatcher.on(WorkerIdle{2})).size(), 2u);
}

TEST(DispatcherDeadline, AStarvingWorkerIsFedWhenTheMeasuredTimeIsShorter) {
  Dispatcher dispatcher({cell_of(10, 1.0)}, {.target_s = 0.1, .prefetch = 0});
  dispatcher.set_seconds_left(2.5);
  const Assign a = assigns(dispatcher.on(WorkerIdle{1})).at(0);
  dispatcher.set_seconds_left(1.5);
  EXPECT_TRUE(dispatcher.on(WorkerIdle{2}).empty());
  dispatcher.set_seconds_left(1.4);
  EXPECT_EQ(assigns(dispatcher.on(done(a, 0.1))).size(), 2u);
}

TEST(CostRecord, UpperTimeIsAQuantileThatIsCarefulWithFewTimes) {
  CostRecord record;
  EXPECT_EQ(record.upper_s(), 0.0);
  record.add(2.0);
  record.add(std::nan(""));
  record.add(-1.0);
  EXPECT_DOUBLE_EQ(record.upper_s(), 6.0);
  for (int i = 1; i <= 100; ++i) record.add(i);  // the last 32: 69 to 100
  EXPECT_NEAR(record.upper_s(), 99.0 * (1.0 + 2.0 / 32), 1e-6);
}

}  // namespace
}  // namespace mixrate
