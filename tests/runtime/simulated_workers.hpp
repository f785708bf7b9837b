// Thousands of workers that exist in virtual time only, for the master that exists in truth.
#pragma once

#include <ctime>

#include <cmath>
#include <deque>
#include <queue>
#include <string>
#include <vector>

#include "runtime/master.hpp"
#include "runtime/messages.hpp"
#include "runtime/toy_run.hpp"

namespace mixrate::test {

/// What the workers are like. Replicates of cell c take lognormal times with mean `cell_s[c]`.
struct Swarm {
  int workers = 1000;
  std::vector<double> cell_s;
  double log_sd = 0.5;                     // of one replicate's time
  double latency_s = 20e-6;                // of a message on its way
  double send_s = 2e-6, receive_s = 5e-6;  // what the message library costs the master for each message
  // What the master's work is timed with. CPU time is not disturbed by others, but asking for it takes half a
  // microsecond; on a quiet machine CLOCK_MONOTONIC is nearer to the truth.
  clockid_t clock = CLOCK_THREAD_CPUTIME_ID;
};

/// The transport between the real master and simulated workers, and the clock of both.
///
/// Virtual time passes as the master's thread uses its core, without what the simulation itself uses, plus send_s and
/// receive_s for each message; when the master has nothing to do, time jumps to the next message, at most 1 ms ahead at
/// a time.
class SimulatedWorkers : public Transport {
 public:
  explicit SimulatedWorkers(Swarm swarm) : swarm_(std::move(swarm)), queues_(static_cast<std::size_t>(size())) {
    for (int w = 1; w < size(); ++w) arrivals_.push({0.001 * w / size(), w, Tag::hello, {}});
  }
  [[nodiscard]] int rank() const override { return 0; }
  [[nodiscard]] int size() const override { return swarm_.workers + 1; }
  void send(int to, Tag tag, std::string_view bytes) override {
    const Pause pause(*this, swarm_.send_s);
    if (tag != Tag::assign) return;
    auto& queue = queues_[static_cast<std::size_t>(to)];
    queue.push_back(decode_assign(bytes));
    if (queue.size() == 1) begin(to, now_s() + swarm_.latency_s);
  }
  bool poll(Message& message) override {
    const double before_s = now_s();
    const Pause pause(*this, 0.0);
    if (arrivals_.empty() || arrivals_.top().s > before_s + nap_s) {
      skipped_s_ += nap_s;
      idle_s += nap_s;
      return false;
    }
    const Arrival arrival = arrivals_.top();
    arrivals_.pop();
    idle_s += std::max(0.0, arrival.s - before_s);
    skipped_s_ += std::max(0.0, arrival.s - before_s) + swarm_.receive_s;
    message = {arrival.worker, arrival.tag, arrival.tag == Tag::hello ? std::string() : finish(arrival)};
    return true;
  }
  void give_up(int) override {}
  [[nodiscard]] bool is_given_up(int) const override { return false; }
  void end_by_force(int) override {}

  /// Seconds on the clock of the simulation.
  [[nodiscard]] double now_s() const { return used_s() - own_s_ + skipped_s_; }

  double compute_s = 0.0;     // of all workers
  double idle_s = 0.0;        // that the master waited for messages
  std::uint64_t batches = 0;  // answered

 private:
  static constexpr double nap_s = 1e-3;
  struct Arrival {
    double s;
    int worker;
    Tag tag;
    AssignMessage task;
    double seconds = 0.0;
    bool operator<(const Arrival& other) const { return s > other.s; }  // the earliest is on top
  };
  /// What passes between construction and destruction is the simulation's, not the master's.
  struct Pause {
    Pause(SimulatedWorkers& simulation, double cost_s) : owner(simulation), begin_s(simulation.used_s()) {
      owner.skipped_s_ += cost_s;
    }
    ~Pause() { owner.own_s_ += owner.used_s() - begin_s; }
    Pause(const Pause&) = delete;
    Pause& operator=(const Pause&) = delete;
    SimulatedWorkers& owner;
    double begin_s;
  };
  [[nodiscard]] double used_s() const {
    timespec time{};
    clock_gettime(swarm_.clock, &time);
    return static_cast<double>(time.tv_sec) + 1e-9 * static_cast<double>(time.tv_nsec);
  }
  /// The sum of twelve uniform numbers, less six: near enough for times, and the same everywhere.
  double normal() {
    double sum = -6.0;
    for (int i = 0; i < 12; ++i) {
      state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
      sum += static_cast<double>(state_ >> 11) * 0x1p-53;
    }
    return sum;
  }
  /// The time of all replicates of a batch: a normal sum once there are many.
  double draw_seconds(const AssignMessage& task) {
    const double mean_s = swarm_.cell_s[task.cell], variance = std::expm1(swarm_.log_sd * swarm_.log_sd);
    if (task.count >= 30) return std::max(0.0, mean_s * (task.count + std::sqrt(variance * task.count) * normal()));
    double sum_s = 0.0;
    for (std::uint32_t i = 0; i < task.count; ++i)
      sum_s += mean_s * std::exp(swarm_.log_sd * normal() - 0.5 * swarm_.log_sd * swarm_.log_sd);
    return sum_s;
  }
  void begin(int worker, double at_s) {
    const AssignMessage& task = queues_[static_cast<std::size_t>(worker)].front();
    const double seconds = draw_seconds(task);
    arrivals_.push({at_s + seconds + swarm_.latency_s, worker, Tag::result, task, seconds});
  }
  std::string finish(const Arrival& arrival) {
    auto& queue = queues_[static_cast<std::size_t>(arrival.worker)];
    queue.pop_front();
    if (!queue.empty()) begin(arrival.worker, arrival.s - swarm_.latency_s);
    compute_s += arrival.seconds;
    ++batches;
    ResultMessage result{arrival.seconds, toy_batch(arrival.task.cell, arrival.task.first, arrival.task.count)};
    std::ranges::fill(result.batch.seconds, arrival.seconds / arrival.task.count);
    return encode(result);
  }

  Swarm swarm_;
  std::vector<std::deque<AssignMessage>> queues_;  // of each worker; the first is being computed
  std::priority_queue<Arrival> arrivals_;
  std::uint64_t state_ = 1;
  double own_s_ = 0.0, skipped_s_ = 0.0;
};

/// What a simulated run came to.
struct SwarmFigures {
  RunReport report;
  std::uint64_t batches = 0;
  double efficiency = 0.0;  // seconds of computing / (workers x seconds of the run)
  double master_us = 0.0;   // microseconds of rank 0 a batch, messages included
};

inline SwarmFigures run_swarm(const Swarm& swarm, std::uint32_t replicates, ResultSink& sink) {
  SimulatedWorkers transport(swarm);
  RunSettings settings;
  settings.clock_s = [&transport] { return transport.now_s(); };
  BatchPolicy policy;
  policy.expected_workers = swarm.workers;
  std::vector<DispatchCell> cells(swarm.cell_s.size());
  for (std::size_t c = 0; c < cells.size(); ++c) {
    cells[c].pending = {{0, replicates}};
    cells[c].weight = swarm.cell_s[c];
  }
  Dispatcher dispatcher(std::move(cells), policy);
  RecordingObserver observer;
  const StopFlag stop;
  const std::uint64_t total = std::uint64_t{replicates} * swarm.cell_s.size();
  SwarmFigures figures;
  figures.report = run_master(transport, {dispatcher, sink, observer, stop, total, toy_crashed_row}, settings).report;
  const double wall_s = figures.report.wall_s;
  figures.batches = transport.batches;
  figures.efficiency = transport.compute_s / (swarm.workers * wall_s);
  figures.master_us = 1e6 * (wall_s - transport.idle_s) / static_cast<double>(transport.batches);
  return figures;
}

/// Cells whose replicates take 3 to 30 ms, 10 ms in the mean.
inline std::vector<double> ten_milliseconds(std::size_t cells) {
  std::vector<double> seconds(cells);
  double sum = 0.0;
  for (std::size_t c = 0; c < cells; ++c)
    sum += seconds[c] = std::pow(10.0, static_cast<double>(c) / (static_cast<double>(cells) - 1.0));
  for (double& s : seconds) s *= 0.01 * static_cast<double>(cells) / sum;
  return seconds;
}

}  // namespace mixrate::test
