#include "runtime/session.hpp"

#include <cstdio>

#include "runtime/launch.hpp"
#include "runtime/mpi_transport.hpp"
#include "runtime/worker.hpp"

namespace mixrate {

Session::Session(int& argc, char**& argv, Launch launch) {
  const bool with_mpi = launch == Launch::mpi || (launch == Launch::automatic && launched_by_mpi());
  if (with_mpi) transport_ = make_mpi_transport(argc, argv);
  const LaunchCheck check = check_launch(size(), process_environment());
  if (check.several_copies) throw UserError(ExitCode::usage, {}, check.message);
  warning_ = check.message;
}

Session::~Session() {
  if (!transport_) return;
  if (ending_ == Ending::not_begun) say_goodbye();
  if (ending_ == Ending::by_force) {
    std::fflush(nullptr);
    transport_->end_by_force(static_cast<int>(exit_code_));
  }
}

void Session::fail(const std::string& why) {
  if (is_master() || ending_ != Ending::not_begun) return;
  transport_->send(0, Tag::failed, with_host(why));
  ending_ = Ending::clean;
}

/// The program leaves before run_study or serve_study: nobody may wait for this rank.
void Session::say_goodbye() noexcept {
  try {
    if (!is_master()) fail("left before the run began");
    for (int r = 1; is_master() && r < size(); ++r) transport_->send(r, Tag::dismiss, {});
    ending_ = Ending::clean;
  } catch (...) {
    ending_ = Ending::by_force;
  }
}

}  // namespace mixrate
