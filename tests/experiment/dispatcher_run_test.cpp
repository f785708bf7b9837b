// Whole runs on simulated workers: order, sizes, idle time, throughput.
#include <gtest/gtest.h>

#include <chrono>
#include <cmath>
#include <cstdio>
#include <deque>
#include <map>
#include <queue>

#include "experiment/dispatcher_support.hpp"
#include "experiment/schedule/dispatcher.hpp"

namespace mixrate {
namespace {

using namespace test;

// A run on simulated workers: worker w takes cost[cell] seconds for each replicate, and `latency_s` between batches
// unless one was sent ahead.
struct Simulation {
  Dispatcher dispatcher;
  std::vector<double> cost_s;
  double latency_s = 0.0;
  double now_s = 0.0;
  std::map<int, std::deque<Assign>> queues{};
  using Event = std::pair<double, int>;  // (time, worker)
  std::priority_queue<Event, std::vector<Event>, std::greater<>> finishing{};
  std::vector<Assign> order{};
  bool complete = false;

  void take(const Commands& commands) {
    for (const Assign& a : assigns(commands)) {
      order.push_back(a);
      queues[a.worker].push_back(a);
      if (queues[a.worker].size() == 1) start(a.worker, now_s + latency_s);
    }
    if (const Finish* finish = finish_of(commands)) complete = finish->complete;
  }
  void start(int worker, double at_s) {
    const Assign& a = queues[worker].front();
    finishing.emplace(at_s + a.count * cost_s[a.cell], worker);
  }
  double run(int workers) {
    for (int w = 1; w <= workers; ++w) take(dispatcher.on(WorkerIdle{w}));
    while (!finishing.empty()) {
      const auto [time_s, worker] = finishing.top();
      finishing.pop();
      now_s = time_s;
      const Assign a = queues[worker].front();
      queues[worker].pop_front();
      if (!queues[worker].empty()) start(worker, now_s);
      take(dispatcher.on(done(a, a.count * cost_s[a.cell])));
    }
    return now_s;
  }
};

TEST(DispatcherRun, LongestCellsFirstOnceMeasured) {
  Simulation simulation{.dispatcher = Dispatcher({cell_of(50, 0, 1), cell_of(50, 0, 1), cell_of(50, 0, 1)}, {}),
                        .cost_s = {0.3, 0.9, 0.6}};
  simulation.run(1);
  EXPECT_TRUE(simulation.complete);
  std::vector<std::uint32_t> firsts;  // order in which cells appear after the three pilots
  for (std::size_t i = 3; i < simulation.order.size(); ++i) {
    if (firsts.empty() || firsts.back() != simulation.order[i].cell) firsts.push_back(simulation.order[i].cell);
  }
  EXPECT_EQ(firsts, (std::vector<std::uint32_t>{1, 2, 0}));
}

TEST(DispatcherRun, ShrinksTowardTheEnd) {
  Simulation simulation{
      .dispatcher = Dispatcher({cell_of(4000, 1e-3)}, {.target_s = 0.5, .floor_s = 0.01, .expected_workers = 4}),
      .cost_s = {1e-3}};
  const double wall_s = simulation.run(4);
  EXPECT_LE(simulation.order.back().count, 10u);
  EXPECT_GE(simulation.order.front().count, 200u);
  EXPECT_LE(wall_s, 1.0 + 0.03) << "4000 ms on 4 workers; the tail costs at most about the floor";
}

TEST(DispatcherRun, MixedCostsKeepAllWorkersBusy) {
  // 1 to 50 ms, unknown at first, 100 us between batches: two workers in at most 0.51 of the time of one.
  std::vector<DispatchCell> cells;
  std::vector<double> cost_s;
  for (int c = 0; c < 12; ++c) {
    cost_s.push_back(1e-3 * std::pow(50.0, c / 11.0));
    cells.push_back(cell_of(100, 0.0, std::pow(2.0, c)));
  }
  double wall_s[3] = {};
  for (int workers = 1; workers <= 2; ++workers) {
    Simulation simulation{.dispatcher = Dispatcher(cells, {}), .cost_s = cost_s, .latency_s = 1e-4};
    wall_s[workers] = simulation.run(workers);
    EXPECT_TRUE(simulation.complete);
  }
  EXPECT_LE(wall_s[2] / wall_s[1], 0.51);
}

TEST(DispatcherRun, HandsOutAMillionFreeReplicatesPerSecond) {
  std::vector<DispatchCell> cells;
  for (int c = 0; c < 200; ++c) cells.push_back(cell_of(100000, 0, 1 + c % 7));
  Dispatcher dispatcher(cells, {});
  const auto begin = std::chrono::steady_clock::now();
  std::deque<Assign> in_flight;
  std::uint64_t replicates = 0, events = 0;
  for (int w = 1; w <= 8; ++w) {
    for (const Assign& a : assigns(dispatcher.on(WorkerIdle{w}))) in_flight.push_back(a);
  }
  while (!in_flight.empty()) {
    const Assign a = in_flight.front();
    in_flight.pop_front();
    replicates += a.count;
    ++events;
    for (const Assign& b : assigns(dispatcher.on(done(a, 1e-7 * a.count)))) in_flight.push_back(b);
  }
  const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
  EXPECT_EQ(replicates, 200u * 100000u);
  std::printf("[ figure   ] %.3g replicates/s, %.3g us per event (%llu events)\n",
              static_cast<double>(replicates) / seconds, 1e6 * seconds / static_cast<double>(events),
              static_cast<unsigned long long>(events));
  EXPECT_GE(static_cast<double>(replicates) / seconds, 1e6);
}

}  // namespace
}  // namespace mixrate
