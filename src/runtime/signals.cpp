#include "runtime/signals.hpp"

#include <unistd.h>

#include <ctime>

namespace mixrate {

StopSignals::StopSignals() {
  sigemptyset(&caught_);
  for (const int signal : {SIGINT, SIGUSR1, SIGTERM, SIGCONT}) sigaddset(&caught_, signal);
  struct sigaction hangup {};
  if (sigaction(SIGHUP, nullptr, &hangup) == 0 && hangup.sa_handler != SIG_IGN) sigaddset(&caught_, SIGHUP);
  pthread_sigmask(SIG_BLOCK, &caught_, &before_);
  thread_ = std::thread([this] { watch(); });
}

StopSignals::~StopSignals() {
  leaving_ = true;
  thread_.join();
  pthread_sigmask(SIG_SETMASK, &before_, nullptr);
}

void StopSignals::watch() {
  constexpr timespec patience{0, 50'000'000};
  bool interrupted = false;
  while (!leaving_) {
    const int signal = sigtimedwait(&caught_, nullptr, &patience);
    if (signal == SIGCONT) {
      ++flag_.checkpoints_asked;
    } else if (signal == SIGTERM || signal == SIGHUP) {
      flag_.request = StopRequest::now;
    } else if (signal == SIGINT && interrupted) {
      _exit(130);  // asked twice: whatever is committed is already with the sink
    } else if (signal == SIGINT || signal == SIGUSR1) {
      interrupted = interrupted || signal == SIGINT;
      const StopRequest request = signal == SIGINT ? StopRequest::soon : StopRequest::drain;
      if (flag_.request < request) flag_.request = request;
    }
  }
}

}  // namespace mixrate
