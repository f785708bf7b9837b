// How master and workers know that the other side is alive, and what a worker does when it is not.
#pragma once

#include <atomic>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <string>
#include <thread>

#include "runtime/transport.hpp"

namespace mixrate {

/// Calls `action` every so many seconds from its own thread while it lives; an action that returns false ends it.
class Ticker {
 public:
  Ticker(double interval_s, std::function<bool()> action);
  ~Ticker();
  Ticker(const Ticker&) = delete;
  Ticker& operator=(const Ticker&) = delete;
  /// From now on tick at this interval.
  void set_interval(double interval_s);

 private:
  void loop();
  std::function<bool()> action_;
  std::mutex mutex_;
  std::condition_variable wake_;
  double interval_s_;
  bool leaving_ = false;
  std::thread thread_;  // last: the others exist before it starts
};

/// The master's side: tells all workers that the process is alive, also while the main thread writes files. So a
/// worker does not have to guess how long reading a journal or publishing results may take.
class Beacon {
 public:
  Beacon(Transport& transport, double interval_s);
  void set_interval(double interval_s) { ticker_.set_interval(interval_s); }

 private:
  Ticker ticker_;
};

/// How patient a worker is.
struct LifelineSettings {
  double heartbeat_s = 5.0;                   // it says so often that it is alive, however long a replicate takes
  double master_timeout_s = 60.0;             // it leaves when the master is silent for so long
  double farewell_s = 2.0;                    // between being told to leave by force and leaving
  std::function<void(int)> end_process = {};  // with this exit code; empty = _exit. For tests
};

/// The heartbeat for a given time-out: a quarter of it, at most 5 s.
double heartbeat_for(double timeout_s);

/// The worker's side. A first thread sends heartbeats and takes messages while the main thread computes; a second one,
/// which never touches MPI and so cannot be held up by it, ends the process with exit code 75 and a line on standard
/// error when the master is silent for too long. Silence is counted in ticks of this process: a job that was suspended
/// and goes on does not find that everybody was silent.
class Lifeline {
 public:
  Lifeline(Transport& transport, const LifelineSettings& settings);
  ~Lifeline();
  Lifeline(const Lifeline&) = delete;
  Lifeline& operator=(const Lifeline&) = delete;
  /// Set how patient this worker is from now on.
  void set_times(double heartbeat_s, double master_timeout_s);
  /// Take the next message for the main thread if there is one. `leave` comes as well.
  bool take(Message& message);
  /// Wait until the master says that this rank may leave. Does not return if it has to leave by force.
  void await_leave();

 private:
  enum class Leave { not_yet, clean, by_force };
  void receive();
  bool pulse();
  bool watch();
  void end_process(int code);

  Transport& transport_;
  LifelineSettings settings_;
  std::mutex inbox_mutex_;
  std::deque<Message> inbox_;
  std::atomic<Leave> leave_{Leave::not_yet};
  std::atomic<int> silent_ticks_{0};  // of the watch
  std::atomic<double> heartbeat_s_, timeout_s_;
  double since_heartbeat_s_ = 0.0;
  Ticker watch_;
  Ticker pulse_;
};

}  // namespace mixrate
