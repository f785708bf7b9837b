// Stop signals as a value that the run loop looks at.
#pragma once

#include <atomic>
#include <csignal>
#include <thread>

namespace mixrate {

/// none: go on. drain: finish what is in flight, however long it takes (SIGUSR1, which Slurm sends long before the
/// end). soon: finish what is in flight within a moment (SIGINT). now: save and leave at once (SIGTERM, SIGHUP).
enum class StopRequest : int { none = 0, drain = 1, soon = 2, now = 3 };

/// What the run loop looks at; set by StopSignals, or by a test.
struct StopFlag {
  std::atomic<StopRequest> request{StopRequest::none};
  std::atomic<int> checkpoints_asked{0};  // a change asks for a checkpoint
};

/// Catches SIGINT, SIGUSR1, SIGTERM, SIGHUP (unless ignored, as by nohup) and SIGCONT while it lives.
///
/// The signals are blocked and a thread waits for them, so there is no handler and no global state. Make it before any
/// other thread. A second SIGINT ends the process with exit 130, for users who do not want to wait. SIGCONT asks for a
/// checkpoint: mpirun sends it one second before SIGTERM, Slurm together with it.
class StopSignals {
 public:
  StopSignals();
  ~StopSignals();
  StopSignals(const StopSignals&) = delete;
  StopSignals& operator=(const StopSignals&) = delete;

  [[nodiscard]] const StopFlag& flag() const { return flag_; }

 private:
  void watch();
  StopFlag flag_;
  std::atomic<bool> leaving_{false};
  sigset_t caught_{}, before_{};
  std::thread thread_;
};

}  // namespace mixrate
