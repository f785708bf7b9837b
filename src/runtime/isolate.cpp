#include "runtime/isolate.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <cstring>
#include <new>
#include <stdexcept>
#include <thread>
#include <utility>

#include "base/seconds_since.hpp"
#include "experiment/record/record.hpp"
#include "runtime/messages.hpp"
#include "runtime/out_of_memory.hpp"
#include "runtime/progress.hpp"

namespace mixrate {

namespace {

constexpr int max_tries = 3;  // of a replicate whose child was killed from outside
constexpr std::array crash_signals{SIGSEGV, SIGABRT, SIGBUS, SIGILL, SIGFPE};

// The first byte that a child sends says what follows.
constexpr char kind_row = 'r', kind_exception = 'e', kind_memory = 'm';

/// What is left of a child.
struct Remains {
  std::string sent;
  int status = 0;  // of waitpid
  bool too_long = false;
};

std::uint64_t address_space_bytes() {
  unsigned long pages = 0;
  std::FILE* file = std::fopen("/proc/self/statm", "r");
  if (file == nullptr) return 0;
  if (std::fscanf(file, "%lu", &pages) != 1) pages = 0;  // NOLINT(cert-err34-c): the kernel writes a number
  std::fclose(file);
  return pages * static_cast<std::uint64_t>(sysconf(_SC_PAGESIZE));
}

void limit_memory(std::uint64_t bytes) {
  rlimit limit{};
  const std::uint64_t before = address_space_bytes();
  if (bytes == 0 || before == 0 || getrlimit(RLIMIT_AS, &limit) != 0) return;
  const rlim_t wanted = before + bytes;
  limit.rlim_cur = limit.rlim_max == RLIM_INFINITY ? wanted : std::min(wanted, limit.rlim_max);
  setrlimit(RLIMIT_AS, &limit);
}

/// Handlers and blocked signals of the worker are not the child's business. A stop signal that reaches the whole
/// process group is meant for the run, which decides what happens to the replicate; the child ends with the worker
/// anyway.
void reset_signals() {
  struct sigaction action {};
  sigemptyset(&action.sa_mask);
  action.sa_handler = SIG_DFL;
  for (const int signal : crash_signals) sigaction(signal, &action, nullptr);
  action.sa_handler = SIG_IGN;
  for (const int signal : {SIGINT, SIGUSR1, SIGHUP, SIGTERM}) sigaction(signal, &action, nullptr);
  sigset_t none;
  sigemptyset(&none);
  pthread_sigmask(SIG_SETMASK, &none, nullptr);
}

void write_all(int descriptor, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = write(descriptor, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) _exit(1);
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
}

void send_up(int descriptor, char kind, std::string_view bytes) {
  write_all(descriptor, std::string_view(&kind, 1));
  write_all(descriptor, bytes);
}

[[noreturn]] void be_child(const BatchWork& work, std::uint32_t cell, std::uint32_t r, const IsolateSettings& settings,
                           int out, pid_t parent) {
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  if (getppid() != parent) _exit(1);  // it died before the line above
  reset_signals();
  limit_memory(settings.memory_limit_bytes);
  try {
    ResultMessage result;
    result.batch = work(cell, r, 1);
    send_up(out, kind_row, encode(result));
  } catch (const std::bad_alloc&) {
    send_up(out, kind_memory, {});
  } catch (const std::exception& error) {
    send_up(out, kind_exception, error.what());
  } catch (...) {
    send_up(out, kind_exception, "unknown exception");
  }
  _exit(0);  // no destructors: MPI and the threads belong to the worker
}

pid_t fork_patiently() {
  for (int tries = 0;; ++tries) {
    const pid_t child = fork();
    if (child >= 0) return child;
    const int why = errno;
    if (tries == 10) throw std::runtime_error(std::string("no process for a replicate: ") + std::strerror(why));
    std::this_thread::sleep_for(std::chrono::milliseconds(100));
  }
}

/// Read until the child closes its end; false if that takes too long.
bool read_until(int in, double timeout_s, std::string& sent) {
  using Clock = std::chrono::steady_clock;
  const auto begin = Clock::now();
  std::array<char, 65536> buffer{};
  for (;;) {
    int wait_ms = -1;
    if (std::isfinite(timeout_s)) {
      const double left_s = timeout_s - seconds_since(begin);
      if (left_s <= 0.0) return false;
      wait_ms = static_cast<int>(std::ceil(1e3 * std::min(left_s, 3600.0)));
    }
    pollfd ready{in, POLLIN, 0};
    if (poll(&ready, 1, wait_ms) <= 0) continue;  // time is looked at above; an interruption is nothing
    const ssize_t count = read(in, buffer.data(), buffer.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) return true;
    sent.append(buffer.data(), static_cast<std::size_t>(count));
  }
}

Remains compute_in_child(const BatchWork& work, std::uint32_t cell, std::uint32_t r, const IsolateSettings& settings) {
  std::array<int, 2> ends{};
  if (pipe2(ends.data(), O_CLOEXEC) != 0) throw std::runtime_error(std::string("no pipe: ") + std::strerror(errno));
  const pid_t parent = getpid();
  pid_t child = -1;
  try {
    child = fork_patiently();
  } catch (...) {
    close(ends[0]);
    close(ends[1]);
    throw;
  }
  if (child == 0) be_child(work, cell, r, settings, ends[1], parent);
  close(ends[1]);
  Remains remains;
  remains.too_long = !read_until(ends[0], settings.replicate_timeout_s, remains.sent);
  if (remains.too_long) kill(child, SIGKILL);
  close(ends[0]);
  while (waitpid(child, &remains.status, 0) < 0 && errno == EINTR) {
  }
  return remains;
}

std::string format_memory(std::uint64_t bytes) {
  constexpr std::uint64_t mebi = 1u << 20;
  return bytes % mebi == 0 ? fmt::format("{} MB", bytes / mebi) : fmt::format("{:.4g} MB", 1e-6 * double(bytes));
}

class Isolation {
 public:
  Isolation(BatchWork work, CrashedRow crashed_row, const IsolateSettings& settings)
      : work_(std::move(work)), crashed_row_(std::move(crashed_row)), settings_(settings) {}

  RecordBatch compute(std::uint32_t cell, std::uint32_t first, std::uint32_t count) const {
    RecordBatch batch = row(cell, first);
    for (std::uint32_t i = 1; i < count; ++i) append_rows(batch, row(cell, first + i));
    return batch;
  }

 private:
  [[nodiscard]] RecordBatch row(std::uint32_t cell, std::uint32_t r) const;

  BatchWork work_;
  CrashedRow crashed_row_;
  IsolateSettings settings_;
};

RecordBatch Isolation::row(std::uint32_t cell, std::uint32_t r) const {
  for (int tries = 1;; ++tries) {
    const Remains remains = compute_in_child(work_, cell, r, settings_);
    const std::string_view sent = remains.sent;
    if (remains.too_long) {
      return crashed_row_(cell, r, "ran longer than " + format_duration(settings_.replicate_timeout_s));
    }
    if (WIFSIGNALED(remains.status)) {
      const int signal = WTERMSIG(remains.status);
      const bool is_crash = std::find(crash_signals.begin(), crash_signals.end(), signal) != crash_signals.end();
      if (!is_crash && tries < max_tries) {
        // if all processes of a job are being killed, this one is gone before it blames the replicate
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        continue;
      }
      return crashed_row_(cell, r, fmt::format("killed by signal {} ({})", signal, strsignal(signal)));
    }
    if (!sent.empty() && sent[0] == kind_exception) throw std::runtime_error(std::string(sent.substr(1)));
    if (!sent.empty() && sent[0] == kind_memory) {
      if (settings_.memory_limit_bytes == 0) throw OutOfMemory({cell, r});
      return crashed_row_(cell, r, "needed more than " + format_memory(settings_.memory_limit_bytes));
    }
    try {
      if (sent.empty() || sent[0] != kind_row) throw std::runtime_error("nothing came");
      return decode_result(sent.substr(1)).batch;
    } catch (const std::exception&) {
      return crashed_row_(cell, r, fmt::format("left without a result (exit code {})", WEXITSTATUS(remains.status)));
    }
  }
}

}  // namespace

BatchWork isolate(BatchWork work, CrashedRow crashed_row, const IsolateSettings& settings) {
  return [isolation = Isolation(std::move(work), std::move(crashed_row), settings)](
             std::uint32_t cell, std::uint32_t first, std::uint32_t count) {
    return isolation.compute(cell, first, count);
  };
}

}  // namespace mixrate
