#include "runtime/session.hpp"

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <vector>

#include "runtime/launch.hpp"
#include "runtime/mpi_transport.hpp"
#include "runtime/nap.hpp"
#include "runtime/worker.hpp"

namespace mixrate {

namespace {

constexpr double first_timeout_s = 60.0;  // until the run says what it wants
constexpr double first_beacon_s = 1.0;    // often enough for any time-out a user may give

}  // namespace

Session::Session(int& argc, char**& argv, Launch launch) : timeout_s_(first_timeout_s) {
  const bool with_mpi = launch == Launch::mpi || (launch == Launch::automatic && launched_by_mpi());
  if (with_mpi) transport_ = make_mpi_transport(argc, argv);
  const LaunchCheck check = check_launch(size(), process_environment());
  if (check.several_copies) throw UserError(ExitCode::usage, {}, check.message);
  warning_ = check.message;
  if (size() == 1) return;
  if (is_master()) {
    beacon_ = std::make_unique<Beacon>(*transport_, first_beacon_s);
  } else {
    lifeline_ = std::make_unique<Lifeline>(*transport_, LifelineSettings{});
  }
}

Session::~Session() {
  if (!transport_) {
    if (!ends_by_force()) return;
    std::fflush(nullptr);
    _exit(static_cast<int>(exit_code_));
  }
  if (is_master()) {
    send_all_home();
    beacon_.reset();
  } else {
    tell_master_goodbye();
    lifeline_->await_leave();
    lifeline_.reset();
  }
  // A rank that dies or hangs from here on must not keep this one in MPI_Finalize.
  const int code = is_master() ? static_cast<int>(exit_code_) : 0;
  const Ticker last_resort(timeout_s_, [code]() -> bool { _exit(code); });
  transport_.reset();
}

void Session::set_worker_timeout(double seconds) {
  timeout_s_ = seconds;
  if (beacon_) beacon_->set_interval(std::min(first_beacon_s, heartbeat_for(seconds)));
  if (lifeline_) lifeline_->set_times(heartbeat_for(seconds), seconds);
}

void Session::fail(const std::string& why) {
  if (is_master() || ending_ != Ending::not_begun) return;
  transport_->send(0, Tag::failed, with_host(why));
  ending_ = Ending::clean;
}

/// The program leaves before serve_study: nobody may wait for this rank.
void Session::tell_master_goodbye() noexcept {
  try {
    fail("left before the run began");
  } catch (...) {  // then its silence tells
    ending_ = Ending::by_force;
  }
}

/// Also workers that have not said hello yet: they find the message when they arrive.
void Session::send_all_home() noexcept {
  const bool by_force = ending_ == Ending::by_force;
  try {
    for (int r = 1; r < size(); ++r) transport_->send(r, Tag::leave, by_force ? "force" : "clean");
    if (by_force) await_byes();
  } catch (...) {
    ending_ = Ending::by_force;
  }
  if (ending_ != Ending::by_force) return;
  std::fflush(nullptr);
  transport_->end_by_force(static_cast<int>(exit_code_));
}

/// A process that ends takes what it has not sent yet with it: wait until all who live have heard, but not long.
void Session::await_byes() {
  constexpr int most_naps = 1000;  // of about 1 ms
  std::vector<bool> waiting(static_cast<std::size_t>(size()), true);
  waiting[0] = false;
  for (int r = 1; r < size(); ++r) waiting[static_cast<std::size_t>(r)] = !transport_->is_given_up(r);
  Message message;
  Nap nap;
  for (int i = 0; i < most_naps && std::ranges::find(waiting, true) != waiting.end(); ++i) {
    while (transport_->poll(message)) {
      if (message.tag == Tag::bye) waiting[static_cast<std::size_t>(message.from)] = false;
    }
    nap.wait();
  }
}

}  // namespace mixrate
