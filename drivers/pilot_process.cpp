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
#include <utility>

#include "base/error.hpp"
#include "base/files.hpp"
#include "base/quote.hpp"
#include "base/seconds_since.hpp"
#include "experiment/external/trial.hpp"
#include "experiment/replicate.hpp"

namespace mixrate {

namespace {

/// What a child computes: replicates of a cell, for so long, and the columns to be told.
struct PilotTask {
  const Cell& cell;
  std::uint64_t seed;
  double share_s;
  const std::vector<std::uint32_t>& columns;
  int failures;  // a pipe for messages, which does not block
};

/// A message a line: so many at this length fit into a pipe.
constexpr std::size_t longest_failure = 1000;

void tell_failure(const RecordBatch& batch, const PilotTask& task) {
  if (batch.status.back() != static_cast<std::uint8_t>(FitStatus::failed)) return;
  const std::string message = batch.messages.empty() ? "no message" : batch.messages.back().second;
  const std::string line = terminal_text(clipped(message, longest_failure)) + '\n';
  static_cast<void>(!::write(task.failures, line.data(), line.size()));  // all that a full pipe costs is a message
}

/// What the pipe has, line by line.
std::vector<std::string> lines_from(int in) {
  std::string text;
  std::array<char, 4096> piece;  // NOLINT: filled by read
  for (ssize_t count = 0; (count = ::read(in, piece.data(), piece.size())) > 0;)
    text.append(piece.data(), static_cast<std::size_t>(count));
  std::vector<std::string> out;
  std::size_t begin = 0;
  for (std::size_t end = 0; (end = text.find('\n', begin)) != std::string::npos; begin = end + 1)
    out.push_back(text.substr(begin, end - begin));
  return out;
}

/// Write seconds and columns of each replicate into the pipe, and leave. A pipe takes 512 numbers at once or not at
/// all.
[[noreturn]] void be_child(const PilotTask& task, int out, pid_t parent) {
  ::prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (::getppid() != parent) ::_exit(1);
  try {
    const CellInfo& info = task.cell.info;
    const std::uint32_t usual = task.columns.empty() ? pilot_replicates : pilot_replicates_for_precision;
    const std::uint32_t most = std::min(usual, info.replicates);
    double total_s = 0.0;
    std::vector<double> numbers;
    const auto tell = [&] {
      const std::size_t bytes = numbers.size() * sizeof(double);
      return ::write(out, numbers.data(), bytes) == static_cast<ssize_t>(bytes);
    };
    if (asks_program(task.cell)) {
      RecordBatch first = make_batch(info, 0, 0, 1);
      run_replicate(task.cell, 0, task.seed, first);
      numbers.assign(1 + task.columns.size(), first.seconds.back());
      if (!tell()) ::_exit(0);
    }
    RecordBatch batch = make_batch(info, 0, 0, most);
    for (std::uint32_t r = 0; r < most && (r == 0 || total_s < task.share_s); ++r) {
      run_replicate(task.cell, r, task.seed, batch);
      tell_failure(batch, task);
      numbers.assign(1, batch.seconds.back());
      total_s += numbers[0];
      for (const std::uint32_t column : task.columns) numbers.push_back(batch.values[r * info.columns.size() + column]);
      if (!tell()) break;
    }
  } catch (const std::exception&) {  // no memory: the parent sees the end of the pipe
  }
  ::_exit(0);
}

}  // namespace

PilotProcess::PilotProcess(std::uint64_t seed, double budget_s)
    : seed_(seed), budget_s_(budget_s), begin_(std::chrono::steady_clock::now()) {}

double PilotProcess::elapsed_s() const { return seconds_since(begin_); }

PilotTime PilotProcess::time(const Cell& cell, double share_s, const std::vector<std::uint32_t>& columns) {
  std::array<int, 2> ends{};
  if (::pipe2(ends.data(), O_CLOEXEC) != 0) throw FileError("the pilot", "no pipe", std::strerror(errno));
  Descriptor in(ends[0]), out(ends[1]);
  std::array<int, 2> told{};
  if (::pipe2(told.data(), O_CLOEXEC | O_NONBLOCK) != 0) throw FileError("the pilot", "no pipe", std::strerror(errno));
  const Descriptor failures(told[0]), telling(told[1]);
  const double start_s = elapsed_s();
  const pid_t parent = ::getpid(), child = ::fork();
  if (child < 0) throw FileError("the pilot", "no process for it", std::strerror(errno), "Use --pilot 0");
  if (child == 0) be_child({cell, seed_, share_s, columns, telling.id()}, out.id(), parent);
  out.close();
  PilotTime time;
  int count = 0;
  std::vector<double> numbers(1 + columns.size());
  const std::size_t bytes = numbers.size() * sizeof(double);
  time.has_ended = false;
  bool is_first = asks_program(cell);
  double first_s = 0.0;
  for (;;) {
    const double left_s = std::max(0.0, budget_s_ - elapsed_s());
    pollfd ready{in.id(), POLLIN, 0};
    const int found = ::poll(&ready, 1, static_cast<int>(std::ceil(1e3 * left_s)));
    if (found < 0 && errno == EINTR) continue;
    if (found <= 0) break;  // the time is up
    time.has_ended = true;
    if (::read(in.id(), numbers.data(), bytes) != static_cast<ssize_t>(bytes)) break;
    if (std::exchange(is_first, false)) {
      first_s = numbers[0];
      continue;
    }
    time.total_s += numbers[0];
    if (!columns.empty()) time.rows.emplace_back(numbers.begin() + 1, numbers.end());
    ++count;
  }
  time.num_done = count;
  time.failures = lines_from(failures.id());
  ::kill(child, SIGKILL);
  while (::waitpid(child, nullptr, 0) < 0 && errno == EINTR) {
  }
  if (count == 0) time.total_s = first_s > 0.0 ? first_s : elapsed_s() - start_s;
  time.mean_s = time.total_s / std::max(count, 1);
  time.start_s = std::max(0.0, first_s - time.mean_s);
  return time;
}

}  // namespace mixrate
