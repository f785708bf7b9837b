// Makes the result file from the journal in a process of its own, beside the run.
#pragma once

#include <chrono>
#include <functional>
#include <string>

namespace mixrate {

/// Runs `mixrate rebuild DIR` now and then. A process of its own: the master's memory does not grow with the results,
/// the workers never wait for it, and what happens in there (memory, disk) cannot hurt the run.
class Publisher {
 public:
  /// `must_leave` is asked while publish_now waits: SIGTERM does not wait for a result file.
  explicit Publisher(std::string directory, std::function<bool()> must_leave = {}, double least_interval_s = 60.0)
      : directory_(std::move(directory)),
        must_leave_(std::move(must_leave)),
        least_interval_s_(least_interval_s),
        since_(Clock::now()) {}
  /// A publication that is still going on ends by itself.
  ~Publisher();
  Publisher(const Publisher&) = delete;
  Publisher& operator=(const Publisher&) = delete;

  /// Start a publication if none is going on and the last one was long ago: the least interval, and 100 times the CPU
  /// time it took.
  void publish_if_due();
  /// Publish now and wait, but not for ever: a publication that takes 20 minutes is ended, and one that is still going
  /// on is given up for the new one. Returns whether there is an
  /// up-to-date result file; if not, the reason has been printed.
  bool publish_now();
  /// CPU seconds that all publications took; they run beside the workers.
  [[nodiscard]] double total_s() const { return total_s_; }

 private:
  using Clock = std::chrono::steady_clock;
  void start();
  bool collect();
  bool wait();
  std::string directory_;
  std::function<bool()> must_leave_;
  double least_interval_s_;
  int child_ = -1;
  Clock::time_point since_;  // start of the one that is going on, or end of the last
  double last_s_ = 0.0, total_s_ = 0.0;
  bool is_good_ = false;  // the last one succeeded
};

}  // namespace mixrate
