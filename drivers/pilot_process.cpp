#include "drivers/pilot_process.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cmath>
#include <csignal>
#include <cstring>
#include <exception>

#include "base/error.hpp"
#include "base/files.hpp"
#include "experiment/replicate.hpp"

namespace mixrate {

namespace {

/// Write the seconds of each replicate into the pipe, and leave.
[[noreturn]] void be_child(const Cell& cell, std::uint64_t seed, double share_s, int out, pid_t parent) {
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (::getppid() != parent) ::_exit(1);
  try {
    const std::uint32_t most = std::min(pilot_replicates, cell.info.replicates);
    RecordBatch batch = make_batch(cell.info, 0, 0, most);
    double total_s = 0.0;
    for (std::uint32_t r = 0; r < most && (r == 0 || total_s < share_s); ++r) {
      run_replicate(cell, r, seed, batch);
      const double seconds = batch.seconds.back();
      total_s += seconds;
      if (::write(out, &seconds, sizeof seconds) != sizeof seconds) break;
    }
  } catch (const std::exception&) {  // no memory: the parent sees the end of the pipe
  }
  ::_exit(0);
}

}  // namespace

PilotProcess::PilotProcess(std::uint64_t seed, double budget_s)
    : seed_(seed), budget_s_(budget_s), begin_(std::chrono::steady_clock::now()) {}

double PilotProcess::elapsed_s() const {
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin_).count();
}

PilotTime PilotProcess::time(const Cell& cell, double share_s) {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) throw FileError("the pilot", "no pipe", std::strerror(errno));
  Descriptor in(ends[0]), out(ends[1]);
  const double start_s = elapsed_s();
  const pid_t parent = ::getpid(), child = ::fork();
  if (child < 0) throw FileError("the pilot", "no process for it", std::strerror(errno), "Use --pilot 0");
  if (child == 0) be_child(cell, seed_, share_s, out.id(), parent);
  out.close();
  PilotTime time;
  int count = 0;
  time.has_ended = false;
  for (;;) {
    const double left_s = std::max(0.0, budget_s_ - elapsed_s());
    pollfd ready{in.id(), POLLIN, 0};
    const int found = ::poll(&ready, 1, static_cast<int>(std::ceil(1e3 * left_s)));
    if (found < 0 && errno == EINTR) continue;
    if (found <= 0) break;  // the time is up
    double seconds = 0.0;
    time.has_ended = true;
    if (::read(in.id(), &seconds, sizeof seconds) != sizeof seconds) break;
    time.total_s += seconds;
    ++count;
  }
  ::kill(child, SIGKILL);
  while (::waitpid(child, nullptr, 0) < 0 && errno == EINTR) {
  }
  if (count == 0) time.total_s = elapsed_s() - start_s;
  time.mean_s = time.total_s / std::max(count, 1);
  return time;
}

}  // namespace mixrate
