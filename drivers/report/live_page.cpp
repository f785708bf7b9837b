#include "drivers/report/live_page.hpp"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fmt/core.h>
#include <algorithm>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstring>
#include <vector>

#include "base/error.hpp"
#include "base/process/argument_pointers.hpp"
#include "base/quote.hpp"
#include "base/say.hpp"
#include "base/seconds_since.hpp"

namespace mixrate {

namespace {

/// Start the program itself with these words; its input is `input`. Returns the error, 0 if none.
int start_beside(std::vector<std::string>& words, int input, pid_t& child) {
  posix_spawnattr_t attributes;
  posix_spawn_file_actions_t files;
  posix_spawnattr_init(&attributes);
  posix_spawn_file_actions_init(&files);
  // Not in our process group: Ctrl-C means the run. With our blocked signals undone.
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK);
  sigset_t none;
  sigemptyset(&none);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawn_file_actions_adddup2(&files, input, STDIN_FILENO);
  const int error =
      posix_spawn(&child, "/proc/self/exe", &files, &attributes, argument_pointers(words).data(), environ);
  posix_spawn_file_actions_destroy(&files);
  posix_spawnattr_destroy(&attributes);
  return error;
}

}  // namespace

std::string live_page_file(const std::string& asked, const std::string& directory) {
  if (asked.empty()) return directory + "/report.html";
  if (!asked.ends_with(".html"))
    throw StudyError({"--report", 0, 0}, fmt::format("'{}' is no name of a page", asked), "it does not end in .html",
                     "Give another name, or write --report behind the study");
  return asked;
}

void LivePage::begin(const std::string& directory, const std::string& file) {
  int ends[2] = {-1, -1};
  int error = ::pipe2(ends, O_CLOEXEC) == 0 ? 0 : errno;
  const Descriptor input(ends[0]);
  Descriptor life(ends[1]);
  directory_ = directory;
  file_ = file;
  std::fflush(nullptr);
  std::vector<std::string> words = {"mixrate", "report", "--beside-run", "--output=" + file, "--", directory};
  if (error == 0) error = start_beside(words, input.id(), child_);
  if (error != 0) {
    child_ = -1;
    return say_to(stderr, "warning: the page {} cannot be made ({}); the run goes on without.\n", terminal_text(file),
                  std::strerror(error));
  }
  life_ = std::move(life);
}

void LivePage::end() {
  if (child_ < 0) return;
  constexpr double most_wait_s = 20.0;
  constexpr useconds_t nap_us = 5'000;
  life_.close();
  const auto begin = std::chrono::steady_clock::now();
  int status = 0;
  pid_t ended = 0;
  while ((ended = ::waitpid(child_, &status, WNOHANG)) == 0 || (ended < 0 && errno == EINTR)) {
    if (must_leave_ && must_leave_()) break;  // it goes on by itself
    if (seconds_since(begin) > most_wait_s) {
      say_to(stderr, "note: {} is still being made.\n", terminal_text(file_));
      break;
    }
    ::usleep(nap_us);
  }
  const bool is_good = ended <= 0 || (WIFEXITED(status) && WEXITSTATUS(status) == 0);
  if (!is_good)
    say_to(stderr, "warning: {} is not the last page of this run; 'mixrate report {} -o {}' makes it.\n",
           terminal_text(file_), shell_path(directory_), shell_path(file_));
  child_ = -1;
}

void step_back_behind_run() {
  for (const int signal : {SIGINT, SIGTERM, SIGHUP, SIGUSR1}) std::signal(signal, SIG_IGN);
  constexpr int lowest = 19;
  ::setpriority(PRIO_PROCESS, 0, lowest);
  const Descriptor score(::open("/proc/self/oom_score_adj", O_WRONLY | O_CLOEXEC));
  if (score.id() >= 0) write_all(score.id(), "1000");  // not allowed everywhere, and no promise
}

bool run_ends_within(double seconds) {
  const auto begin = std::chrono::steady_clock::now();
  while (true) {
    const double left_s = std::max(0.0, seconds - seconds_since(begin));
    pollfd input{STDIN_FILENO, POLLIN, 0};
    constexpr double longest_s = 1e5;
    const int ready = ::poll(&input, 1, static_cast<int>(1000.0 * std::min(left_s, longest_s)));
    if (ready == 0) return false;
    if (ready > 0) {
      char byte = 0;
      const ssize_t got = ::read(STDIN_FILENO, &byte, 1);
      if (got == 0 || (got < 0 && errno != EINTR && errno != EAGAIN)) return true;
    } else if (errno != EINTR) {
      return true;
    }
  }
}

}  // namespace mixrate
