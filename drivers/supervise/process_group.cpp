#include "drivers/supervise/process_group.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <filesystem>
#include <fstream>

#include "base/error.hpp"
#include "base/process/argument_pointers.hpp"

namespace mixrate {

namespace {

/// In the child: become `command`, or tell the reason through the pipe and leave.
[[noreturn]] void become(std::vector<char*>& command, int report) {
  ::setpgid(0, 0);
  ::prctl(PR_SET_PDEATHSIG, SIGTERM);
  // A program in the background that reads from the terminal is stopped.
  if (const int nothing = ::open("/dev/null", O_RDONLY); nothing >= 0) ::dup2(nothing, STDIN_FILENO);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, nullptr);
  ::execvp(command.front(), command.data());
  const int why = errno;
  if (::write(report, &why, sizeof why) < 0) ::_exit(126);
  ::_exit(127);
}

}  // namespace

ProcessGroup::ProcessGroup(const std::vector<std::string>& command) {
  std::vector<char*> words = argument_pointers(command);
  int report[2] = {-1, -1};
  if (::pipe2(report, O_CLOEXEC) == 0) pid_ = ::fork();
  if (pid_ == 0) become(words, report[1]);
  int why = errno;
  if (pid_ > 0) {
    ::setpgid(pid_, pid_);  // here and in the child: whoever comes first
    ::close(report[1]);
    const bool started = ::read(report[0], &why, sizeof why) <= 0;  // exec closes the other end
    ::close(report[0]);
    if (started) return;
    ::waitpid(pid_, nullptr, 0);
  }
  throw UserError(ExitCode::failure, {}, fmt::format("{} cannot be started", command.front()), std::strerror(why),
                  "Install Open MPI, or run on one core with `mixrate run`");
}

ProcessGroup::~ProcessGroup() { kill_all(); }

bool ProcessGroup::has_ended() {
  if (!has_ended_) has_ended_ = ::waitpid(pid_, &wait_status_, WNOHANG) == pid_;
  return has_ended_;
}

std::string ProcessGroup::ending() const {
  if (!has_ended_) return "";
  return WIFSIGNALED(wait_status_) ? fmt::format("signal {}", WTERMSIG(wait_status_))
                                   : fmt::format("exit code {}", WEXITSTATUS(wait_status_));
}

bool ProcessGroup::failed() const { return has_ended_ && WIFEXITED(wait_status_) && WEXITSTATUS(wait_status_) != 0; }

bool ProcessGroup::was_killed() const { return has_ended_ && WIFSIGNALED(wait_status_); }

int ProcessGroup::num_ranks() const {
  namespace fs = std::filesystem;
  std::error_code gone;  // whatever ends while we look does not count; a zombie has no executable
  int count = 0;
  for (fs::directory_iterator thread(fmt::format("/proc/{}/task", pid_), gone), end; !gone && thread != end;
       thread.increment(gone)) {
    std::ifstream children(thread->path() / "children");
    for (std::string child; children >> child;) {
      std::error_code problem;
      if (fs::equivalent("/proc/" + child + "/exe", "/proc/self/exe", problem)) ++count;
    }
  }
  return count;
}

void ProcessGroup::signal(int number) const {
  if (!has_ended_) ::kill(pid_, number);
}

void ProcessGroup::kill_all() {
  ::kill(-pid_, SIGKILL);
  while (!has_ended_ && (::waitpid(pid_, &wait_status_, 0) == pid_ || errno != EINTR)) has_ended_ = true;
}

}  // namespace mixrate
