#include "drivers/supervise/supervisor.hpp"

#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cmath>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <filesystem>

#include "base/build_info.hpp"
#include "base/say.hpp"
#include "base/seconds_since.hpp"
#include "drivers/supervise/launcher.hpp"
#include "drivers/supervise/status_file.hpp"
#include "runtime/progress.hpp"

namespace mixrate {

namespace {

constexpr double patience_s = 3.0;  // for a run that is done to leave, and for SIGTERM to work

/// What follows -n; 0 if the launcher is told otherwise.
int ranks_of(const std::vector<std::string>& command) {
  const auto option = std::ranges::find(command, "-n");
  return option == command.end() || option + 1 == command.end() ? 0 : std::atoi((option + 1)->c_str());
}

}  // namespace

SignalInbox::SignalInbox() {
  sigemptyset(&signals_);
  for (const int signal : {SIGINT, SIGUSR1, SIGTERM}) sigaddset(&signals_, signal);
  struct sigaction hangup {};
  if (sigaction(SIGHUP, nullptr, &hangup) == 0 && hangup.sa_handler != SIG_IGN) sigaddset(&signals_, SIGHUP);
  sigprocmask(SIG_BLOCK, &signals_, nullptr);
}

int SignalInbox::next() const {
  constexpr timespec patience{0, 50'000'000};
  const int signal = sigtimedwait(&signals_, nullptr, &patience);
  return signal > 0 ? signal : 0;
}

Supervisor::~Supervisor() { clear_status(status_file_); }

double Supervisor::remaining_s() const { return arguments_.run.time_limit_s - seconds_since(begin_); }

std::vector<std::string> Supervisor::command() const {
  LaunchRequest request{arguments_.ranks, program_path(), arguments_.run_words};
  if (::access(request.program.c_str(), X_OK) != 0)
    throw FileError(request.program, "the program is gone", std::strerror(errno),
                    "Install it again; the same command continues");
  request.run_arguments.insert(request.run_arguments.end(), {"--status-file", status_file_});
  if (isolates()) request.run_arguments.emplace_back("--isolate");
  if (std::isfinite(arguments_.run.time_limit_s))
    request.run_arguments.insert(request.run_arguments.end(), {"--time-limit", fmt::format("{:.3f}s", remaining_s())});
  return launcher_command(request, process_environment());
}

/// A replicate that kills its process may do so at every start: after two deaths without progress each has one of its
/// own, so that it becomes a row.
bool Supervisor::isolates() const {
  constexpr int most_deaths = 2;
  return !arguments_.run.isolate && policy_.without_progress() >= most_deaths;
}

std::uint64_t Supervisor::journal_bytes() const {
  const auto master = read_master(status_file_);
  if (!master) return 0;
  std::error_code missing;
  const auto bytes = std::filesystem::file_size(master->directory + "/results.journal", missing);
  return missing ? 0 : bytes;
}

/// The first SIGINT or SIGUSR1 drains, the second SIGINT or SIGTERM stops, and after that there is no waiting.
void Supervisor::look_for_signal(const ProcessGroup& group) {
  const int signal = inbox_.next();
  if (signal == 0) return;
  const bool drain = signal == SIGUSR1 || (signal == SIGINT && stop_ == Stop::none);
  if (drain) {
    if (stop_ == Stop::none) group.signal(SIGUSR1);  // mpirun passes it on to the ranks at once
    stop_ = std::max(stop_, Stop::drain);
  } else if (stop_ == Stop::now) {
    stop_ = Stop::kill;
  } else if (stop_ != Stop::kill) {
    stop_ = Stop::now;
    stop_since_ = Clock::now();
    owes_stop_ = true;
  }
}

/// Slurm sends SIGTERM to all processes of a job, and a second one makes mpirun kill the ranks at once, before they
/// have saved anything. So within a job mpirun gets time to obey the first.
void Supervisor::forward_late_stop(const ProcessGroup& group) {
  const double delay_s = in_allocation(process_environment()) ? 4.0 : 0.0;
  if (!owes_stop_ || seconds_since(stop_since_) < delay_s) return;
  group.signal(SIGTERM);
  owes_stop_ = false;
}

/// A run that has said how it ended may leave by itself; then ask, then force.
void Supervisor::end_group(ProcessGroup& group) {
  for (const int signal : {0, SIGTERM}) {
    if (signal == 0 && !read_status(status_file_)) continue;
    group.signal(signal);
    for (const auto begin = Clock::now(); !group.has_ended() && seconds_since(begin) < patience_s;) {
      const Stop before = stop_;
      look_for_signal(group);
      if (stop_ != before && stop_ >= Stop::now) break;
    }
  }
  group.kill_all();
}

/// The master of a dead mpirun ends within a second or so; the lock of the result directory is its until then.
void Supervisor::end_master() const {
  const auto master = read_master(status_file_);
  if (!master) return;
  constexpr double longest_s = 10.0;
  for (const auto begin = Clock::now(); !is_gone(*master) && seconds_since(begin) < longest_s;) ::usleep(20'000);
  if (!is_gone(*master) && master->host == host_name()) ::kill(static_cast<pid_t>(master->pid), SIGKILL);
}

/// Has a rank died before the master began? Then the others wait for it in MPI_Init for ever, and mpirun with them.
/// `expected`: ranks that will be on this host; 0 = not known. A rank that died before we first looked is missed only
/// then.
class Supervisor::StartWatch {
 public:
  explicit StartWatch(int expected) : expected_(expected) {}
  bool is_stuck(const ProcessGroup& group) {
    constexpr double slow_start_s = 15.0;  // until then they may not have been started yet
    const int ranks = group.num_ranks();
    most_ranks_ = std::max(most_ranks_, ranks);
    if (ranks == most_ranks_ && (ranks >= expected_ || seconds_since(begin_) < slow_start_s))
      lost_since_ = Clock::now();
    constexpr double longest_start_s = 300.0;  // ranks on other hosts are not seen
    return seconds_since(lost_since_) > 1.0 || seconds_since(begin_) > longest_start_s;
  }

 private:
  int expected_, most_ranks_ = 0;
  Clock::time_point begin_ = Clock::now(), lost_since_ = begin_;
};

std::optional<int> Supervisor::watch(ProcessGroup& group) {
  const bool all_here = !in_allocation(process_environment());
  StartWatch start(all_here ? ranks_of(command()) : 0);
  Clock::time_point master_died;
  bool master_is_dead = false, is_stuck = false;
  while (true) {
    look_for_signal(group);
    forward_late_stop(group);
    if (read_status(status_file_)) break;
    if (group.has_ended() || stop_ == Stop::kill) break;
    const auto master = read_master(status_file_);
    if (!master_is_dead && master && is_gone(*master)) {
      master_is_dead = true;
      master_died = Clock::now();
    }
    if (master_is_dead && seconds_since(master_died) > 1.0) break;  // its last word may still be on the way
    is_stuck = !master && start.is_stuck(group);
    if (is_stuck) break;
  }
  const bool was_running = !group.has_ended();
  // Ranks whose mpirun was killed see their messages fail: what they say of it then is not how the run ended.
  const bool was_killed = stop_ == Stop::none && !was_running && group.was_killed();
  const bool has_reason = group.failed() || group.was_killed();
  how_it_died_ = is_stuck      ? "a process of the run died before work began"
                 : was_running ? "the first process of the run died"
                 : has_reason  ? "mpirun ended with " + group.ending()
                               : "a process of the run died and mpirun ended";
  if (stop_ != Stop::kill) end_group(group);
  group.kill_all();
  end_master();
  never_began_ = group.failed() && !was_running && !read_master(status_file_);
  const auto code = read_status(status_file_);
  return was_killed && code == static_cast<int>(ExitCode::failure) ? std::nullopt : code;
}

/// Returns false if it is not to be started again.
bool Supervisor::wait_to_restart() {
  const auto delay_s = policy_.seconds_before_restart(journal_bytes());
  if (!delay_s) {
    const int times = arguments_.restarts + 1;
    say_to(stderr, "mixrate: {}, {} {} in a row without progress; given up. The same command continues.\n",
           how_it_died_, times, times == 1 ? "time" : "times");
    return false;
  }
  if (isolates())
    say_to(stderr,
           "mixrate: from now on each replicate has a process of its own (--isolate): one that crashes becomes a "
           "row with the status crashed.\n");
  const std::string when = *delay_s > 0.0 ? "in " + format_duration(*delay_s) : "now";
  say_to(stderr, "mixrate: {}; it is started again {}, nothing finished is lost.\n", how_it_died_, when);
  for (const auto begin = Clock::now(); seconds_since(begin) < *delay_s;)
    if (inbox_.next() != 0) stop_ = Stop::now;
  return stop_ == Stop::none;
}

int Supervisor::supervise() {
  for (bool first = true; first || remaining_s() > 0.0; first = false) {
    clear_status(status_file_);
    std::optional<int> code;
    {
      ProcessGroup group(command());
      code = watch(group);
    }
    if (code) return *code;
    if (stop_ != Stop::none) {
      say_to(stderr, "mixrate: stopped before the run could say how far it is. The same command continues.\n");
      break;
    }
    if (first && never_began_) {
      say_to(stderr, "mixrate: {} before the run began; it says above why.\n", how_it_died_);
      return static_cast<int>(ExitCode::failure);
    }
    if (!wait_to_restart()) break;
  }
  return static_cast<int>(ExitCode::resumable);
}

}  // namespace mixrate
