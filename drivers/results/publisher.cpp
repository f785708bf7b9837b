#include "drivers/results/publisher.hpp"

#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstring>

#include "base/say.hpp"
#include "base/seconds_since.hpp"

namespace mixrate {

namespace {

constexpr double most_share = 0.01;  // of one core
constexpr double most_wait_s = 1200.0;
constexpr useconds_t nap_us = 5'000;

double seconds(const timeval& time) {
  return static_cast<double>(time.tv_sec) + 1e-6 * static_cast<double>(time.tv_usec);
}

/// The program itself, even if its file has been replaced meanwhile.
constexpr const char* this_program = "/proc/self/exe";

}  // namespace

Publisher::~Publisher() { collect(); }

void Publisher::publish_if_due() {
  if (child_ >= 0 && !collect()) return;
  const double waited_s = seconds_since(since_);
  if (waited_s >= least_interval_s_ && waited_s >= last_s_ / most_share) start();
}

bool Publisher::publish_now() {
  if (child_ >= 0) ::kill(child_, SIGKILL);  // it shows less than what comes now; files are put in place whole
  if (!wait()) return false;
  start();
  return wait() && is_good_;
}

/// Wait for the child; false if it was left or ended.
bool Publisher::wait() {
  while (!collect()) {
    if (must_leave_ && must_leave_()) {
      say_to(stderr, "mixrate: told to end while the result file was being made; the journal has everything.\n");
      return false;
    }
    if (seconds_since(since_) > most_wait_s) {
      say_to(stderr, "mixrate: making the result file took more than {:.0f} s and was ended.\n", most_wait_s);
      ::kill(child_, SIGKILL);
    }
    ::usleep(nap_us);
  }
  return true;
}

void Publisher::start() {
  // Not in our process group: Ctrl-C means the run. With our blocked signals undone: it must be killable.
  posix_spawnattr_t attributes;
  posix_spawnattr_init(&attributes);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK);
  sigset_t none;
  sigemptyset(&none);
  posix_spawnattr_setsigmask(&attributes, &none);
  std::fflush(stdout);
  std::string words[] = {"mixrate", "rebuild", "--quiet", directory_};
  char* arguments[] = {words[0].data(), words[1].data(), words[2].data(), words[3].data(), nullptr};
  pid_t child = -1;
  const int error = posix_spawn(&child, this_program, nullptr, &attributes, arguments, environ);
  posix_spawnattr_destroy(&attributes);
  since_ = Clock::now();
  if (error != 0) {
    say_to(stderr, "mixrate: the result file cannot be made now ({}); the journal has everything.\n",
           std::strerror(error));
    is_good_ = false;
    return;
  }
  child_ = child;
}

/// Take the end of the child, if it has ended; returns whether none is going on.
bool Publisher::collect() {
  if (child_ < 0) return true;
  int status = 0;
  pid_t ended = 0;
  rusage used{};
  do ended = ::wait4(child_, &status, WNOHANG, &used);
  while (ended < 0 && errno == EINTR);
  if (ended == 0) return false;
  child_ = -1;
  // its own time: when we look, it may have ended long ago
  last_s_ = seconds(used.ru_utime) + seconds(used.ru_stime);
  total_s_ += last_s_;
  since_ = Clock::now();
  is_good_ = ended > 0 && WIFEXITED(status) && WEXITSTATUS(status) == 0;
  return true;
}

}  // namespace mixrate
