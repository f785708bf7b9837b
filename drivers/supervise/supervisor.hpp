// Starts a run under mpirun, ends it when it says it is done, starts it again when it dies.
//
// mpirun --enable-recovery lets a run survive the death of a worker, but then always exits 0, may never exit after a
// node is lost, and does not notice that the master is dead. So the run says in a file how it ended, and the supervisor
// watches that file, the master and mpirun.
#pragma once

#include <chrono>
#include <csignal>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "drivers/commands.hpp"
#include "drivers/supervise/process_group.hpp"
#include "drivers/supervise/restart_policy.hpp"

namespace mixrate {

/// The stop signals, blocked and fetched when there is time for them.
class SignalInbox {
 public:
  /// Block SIGINT, SIGUSR1, SIGTERM and SIGHUP (unless ignored), for good: the process ends with the command.
  SignalInbox();
  /// The next signal; 0 if none comes within a twentieth of a second.
  [[nodiscard]] int next() const;

 private:
  sigset_t signals_{};
};

/// Supervises one `mixrate run`.
class Supervisor {
 public:
  Supervisor(const LaunchArguments& arguments, std::string status_file)
      : arguments_(arguments), status_file_(std::move(status_file)), policy_(arguments.restarts) {}
  ~Supervisor();
  Supervisor(const Supervisor&) = delete;
  Supervisor& operator=(const Supervisor&) = delete;

  /// Until the run has ended with a code of its own, or it makes no progress any more, or somebody stops it.
  int supervise();

  /// none: nobody asked for an end. drain: finish what is in flight. now: save and leave. kill: do not even save.
  enum class Stop { none, drain, now, kill };
  [[nodiscard]] Stop stop_asked() const { return stop_; }

 private:
  using Clock = std::chrono::steady_clock;
  class StartWatch;
  /// One start: the code that the run gave itself; nothing if it died.
  std::optional<int> watch(ProcessGroup& group);
  void look_for_signal(const ProcessGroup& group);
  void forward_late_stop(const ProcessGroup& group);
  void end_group(ProcessGroup& group);
  void end_master() const;
  bool wait_to_restart();
  [[nodiscard]] bool isolates() const;
  [[nodiscard]] std::vector<std::string> command() const;
  [[nodiscard]] double remaining_s() const;
  [[nodiscard]] std::uint64_t journal_bytes() const;

  const LaunchArguments& arguments_;
  std::string status_file_, how_it_died_;
  RestartPolicy policy_;
  SignalInbox inbox_;
  Stop stop_ = Stop::none;
  Clock::time_point begin_ = Clock::now(), stop_since_;
  bool owes_stop_ = false;    // SIGTERM is to be forwarded, but not yet
  bool never_began_ = false;  // the launcher refused: trying again would not help
};

}  // namespace mixrate
