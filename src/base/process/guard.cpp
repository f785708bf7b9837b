#include "base/process/guard.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdint>

namespace mixrate {

namespace {

constexpr int grace_ms = 1000;  // for a program whose input has ended

void tell(int report, GuardReport::Kind kind, int value) {
  const GuardReport news{kind, value};
  static_cast<void>(!write(report, &news, sizeof news));  // whoever asked may be gone
}

/// Close descriptors above the standard ones when the program begins.
void close_at_exec() {
  constexpr unsigned first = 3, any = ~0U;
  if (close_range(first, any, CLOSE_RANGE_CLOEXEC) == 0) return;
  rlimit limit{};
  constexpr rlim_t most = 65536;
  if (getrlimit(RLIMIT_NOFILE, &limit) != 0 || limit.rlim_cur > most) limit.rlim_cur = most;
  for (int d = first; d < static_cast<int>(limit.rlim_cur); ++d) fcntl(d, F_SETFD, FD_CLOEXEC);
}

/// Close all but these two.
void close_others(int a, int b) {
  const int low = a < b ? a : b, high = a < b ? b : a;
  const auto close_span = [](int first, int last) {
    if (first > last || close_range(static_cast<unsigned>(first), static_cast<unsigned>(last), 0) == 0) return;
    constexpr int most = 65536;
    for (int d = first; d <= last && d < most; ++d) close(d);
  };
  close_span(0, low - 1);
  close_span(low + 1, high - 1);
  close_span(high + 1, INT32_MAX);
}

[[noreturn]] void be_program(const GuardTask& task, pid_t guard) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != guard) _exit(1);
  setpgid(0, 0);
  struct sigaction action {};
  sigemptyset(&action.sa_mask);
  action.sa_handler = SIG_DFL;
  for (int signal = 1; signal < NSIG; ++signal) sigaction(signal, &action, nullptr);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, nullptr);
  dup2(task.input, STDIN_FILENO);
  dup2(task.output, STDOUT_FILENO);
  dup2(task.errors, STDERR_FILENO);
  close_at_exec();
  execve(task.path, task.arguments, task.environment);
  tell(task.report, GuardReport::refused, errno);
  _exit(127);
}

/// The children of this process that the kernel lists; 0 if there are none, or it does not say.
int list_children(pid_t* children, int room) {
  char text[4096];
  const int file = open("/proc/thread-self/children", O_RDONLY | O_CLOEXEC);
  if (file < 0) return 0;
  const ssize_t count = read(file, text, sizeof text);
  close(file);
  int found = 0;
  pid_t pid = 0;
  for (ssize_t i = 0; i < count && found < room; ++i) {
    if (text[i] >= '0' && text[i] <= '9') {
      pid = 10 * pid + (text[i] - '0');
    } else if (pid > 0) {
      children[found++] = pid;
      pid = 0;
    }
  }
  return found;
}

/// End the group of the program, and what has left it: orphans become children of this process.
void end_all(pid_t program) {
  ::kill(-program, SIGKILL);
  ::kill(program, SIGKILL);
  constexpr int rounds = 200, pause_us = 5000;
  for (int round = 0; round < rounds; ++round) {
    pid_t children[256];
    const int count = list_children(children, 256);
    for (int i = 0; i < count; ++i) ::kill(children[i], SIGKILL);
    int status = 0;
    while (waitpid(-1, &status, WNOHANG) > 0) {
    }
    if (waitpid(-1, &status, WNOHANG) < 0) return;  // none are left
    usleep(pause_us);
  }
}

/// Collect what has ended; true if the program is among it.
bool has_ended(pid_t program, int report) {
  bool ended = false;
  int status = 0;
  for (pid_t pid = 0; (pid = waitpid(-1, &status, WNOHANG)) > 0;) {
    if (pid != program) continue;
    tell(report, GuardReport::ended, status);
    ended = true;
  }
  return ended;
}

/// Forget the signals that were counted: those of a kind are delivered once.
void drain(int signals) {
  signalfd_siginfo info{};
  static_cast<void>(!read(signals, &info, sizeof info));
}

/// Wait for the end of the program or of whoever asked for it.
void watch(pid_t program, const GuardTask& task, int signals) {
  for (;;) {
    pollfd ready[2] = {{task.life, POLLIN, 0}, {signals, POLLIN, 0}};
    if (poll(ready, 2, -1) < 0) continue;
    if (ready[1].revents != 0) drain(signals);
    if (has_ended(program, task.report)) return;
    if (ready[0].revents == 0) continue;
    char order = 0;
    if (read(task.life, &order, 1) > 0) return;  // now
    for (int left_ms = grace_ms; left_ms > 0; left_ms -= 20) {
      pollfd news{signals, POLLIN, 0};
      if (poll(&news, 1, 20) > 0) drain(signals);
      if (has_ended(program, task.report)) return;
    }
    return;
  }
}

}  // namespace

void be_guard(const GuardTask& task) {
  setpgid(0, 0);  // what is meant for the group of the run is not meant for it
  sigset_t all;
  sigfillset(&all);
  sigprocmask(SIG_SETMASK, &all, nullptr);
  prctl(PR_SET_CHILD_SUBREAPER, 1);
  const pid_t guard = getpid(), program = fork();
  if (program == 0) be_program(task, guard);
  if (program < 0) {
    tell(task.report, GuardReport::refused, errno);
    _exit(1);
  }
  setpgid(program, program);  // whoever comes first
  close_others(task.life, task.report);
  sigset_t children;
  sigemptyset(&children);
  sigaddset(&children, SIGCHLD);
  const int signals = signalfd(-1, &children, SFD_CLOEXEC | SFD_NONBLOCK);
  tell(task.report, GuardReport::started, program);
  watch(program, task, signals);
  end_all(program);
  _exit(0);
}

}  // namespace mixrate
