#include "runtime/crash_note.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <signal.h>
#include <sys/syscall.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstdio>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <string_view>

#include "base/error.hpp"

namespace mixrate {

namespace {

constexpr std::array fatal_signals{SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT};
constexpr std::string_view prefix = "crash.";
constexpr const char* note_format = "mixrate.crash/1 rank %d signal %d known %d cell %u replicate %u key %llu end";
constexpr std::size_t stack_size = 1u << 16;

/// What the handler may look at: plain memory that is there before the crash. A signal handler has no other way to know
/// anything, so this is the one object of the program that everybody can reach.
struct Scene {
  std::array<char, 4096> path{};
  std::atomic<int> rank{0};
  std::atomic<bool> watched{false};
  std::atomic<long> thread{0};  // that computes
  std::atomic<bool> known{false};
  std::atomic<std::uint32_t> cell{0}, replicate{0};
  std::atomic<std::uint64_t> cell_key{0};
};
static_assert(std::atomic<std::uint64_t>::is_always_lock_free);

Scene& scene() {
  static constinit Scene the_scene;
  return the_scene;
}

/// snprintf is not allowed in a signal handler.
class Line {
 public:
  Line& text(std::string_view words) {
    for (const char c : words) push(c);
    return *this;
  }
  Line& number(std::uint64_t value) {
    std::array<char, 20> digits{};
    std::size_t count = 0;
    do digits[count++] = static_cast<char>('0' + value % 10);
    while ((value /= 10) > 0);
    while (count > 0) push(digits[--count]);
    return *this;
  }
  void write_to(int descriptor) const {
    if (::write(descriptor, bytes_.data(), size_) < 0) return;  // nobody is left to be told
  }

 private:
  void push(char c) {
    if (size_ < bytes_.size()) bytes_[size_++] = c;
  }
  std::array<char, 256> bytes_{};
  std::size_t size_ = 0;
};

/// Async-signal-safe calls only.
void on_crash(int signal, siginfo_t* info, void* /*context*/) {
  const Scene& s = scene();
  // a signal from another process, or in another thread, says nothing about the replicate
  const bool own = info->si_code != SI_USER || info->si_pid == getpid();
  const bool known = own && s.known && s.thread == syscall(SYS_gettid);
  const int file = open(s.path.data(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0644);
  if (file >= 0) {
    Line line;
    line.text("mixrate.crash/1 rank ").number(static_cast<std::uint64_t>(s.rank.load()));
    line.text(" signal ").number(static_cast<std::uint64_t>(signal)).text(" known ").number(known ? 1 : 0);
    line.text(" cell ").number(s.cell).text(" replicate ").number(s.replicate);
    line.text(" key ").number(s.cell_key).text(" end\n").write_to(file);
    fsync(file);
    close(file);
  }
  Line words;
  words.text("mixrate: signal ").number(static_cast<std::uint64_t>(signal)).text(" on rank ");
  words.number(static_cast<std::uint64_t>(s.rank.load()));
  if (known) {
    words.text(" in replicate ").number(s.replicate).text(" of cell ").number(s.cell);
    words.text(" of the study (from 0). With --isolate a crash costs that replicate only");
  }
  words.text(".\n").write_to(STDERR_FILENO);
  raise(signal);  // the default action is back (SA_RESETHAND), and the signal is not blocked (SA_NODEFER)
}

std::vector<std::filesystem::path> note_paths(const std::string& directory) {
  std::vector<std::filesystem::path> paths;
  std::error_code error;
  for (auto entry = std::filesystem::directory_iterator(directory, error);
       !error && entry != std::filesystem::directory_iterator(); entry.increment(error)) {
    if (entry->path().filename().string().starts_with(prefix)) paths.push_back(entry->path());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

std::optional<CrashNote> read_note(const std::filesystem::path& path) {
  CrashNote note;
  note.path = path.string();
  long long pid = 0;
  int rank_of_name = 0;
  if (std::sscanf(path.filename().c_str(), "crash.%d.%lld", &rank_of_name, &pid) != 2) return std::nullopt;
  note.pid = pid;
  std::array<char, 256> text{};
  std::ifstream(path).read(text.data(), text.size() - 1);
  int known = 0, end = 0;
  ReplicateKey key{};
  unsigned long long cell_key = 0;
  std::string whole(note_format);
  whole += "%n";
  const int count = std::sscanf(text.data(), whole.c_str(), &note.rank, &note.signal, &known, &key.cell, &key.replicate,
                                &cell_key, &end);
  if (count != 6 || end == 0 || note.rank != rank_of_name) return std::nullopt;
  note.cell_key = cell_key;
  if (known == 1) note.culprit = key;
  return note;
}

}  // namespace

CrashStack::CrashStack() : bytes_(stack_size) {
  stack_t stack{};
  stack.ss_sp = bytes_.data();
  stack.ss_size = bytes_.size();
  sigaltstack(&stack, nullptr);
}

CrashStack::~CrashStack() {
  stack_t stack{};
  stack.ss_flags = SS_DISABLE;
  sigaltstack(&stack, nullptr);
}

CrashWatch::CrashWatch(const std::string& directory, int rank) {
  Scene& s = scene();
  MIXRATE_EXPECT(!s.watched.exchange(true), "one watch at a time");
  const std::string path = fmt::format("{}/{}{}.{}", directory, prefix, rank, getpid());
  MIXRATE_EXPECT(path.size() < s.path.size(), "the path of a crash note fits");
  std::copy_n(path.c_str(), path.size() + 1, s.path.begin());
  s.rank = rank;
  struct sigaction action {};
  sigemptyset(&action.sa_mask);
  action.sa_sigaction = on_crash;
  action.sa_flags = static_cast<int>(SA_SIGINFO | SA_ONSTACK | SA_RESETHAND | SA_NODEFER);
  for (const int signal : fatal_signals) sigaction(signal, &action, nullptr);
}

CrashWatch::~CrashWatch() {
  struct sigaction action {};
  sigemptyset(&action.sa_mask);
  action.sa_handler = SIG_DFL;
  for (const int signal : fatal_signals) sigaction(signal, &action, nullptr);
  scene().watched = false;
}

void note_computing(ReplicateKey key, std::uint64_t cell_key) noexcept {
  Scene& s = scene();
  s.known = false;  // never a mixture of two replicates
  s.cell.store(key.cell, std::memory_order_relaxed);
  s.replicate.store(key.replicate, std::memory_order_relaxed);
  s.cell_key.store(cell_key, std::memory_order_relaxed);
  s.thread.store(syscall(SYS_gettid), std::memory_order_relaxed);
  s.known = true;
}

void note_computing_nothing() noexcept { scene().known = false; }

std::vector<CrashNote> read_crash_notes(const std::string& directory) {
  std::vector<CrashNote> notes;
  for (const auto& path : note_paths(directory)) {
    if (const auto note = read_note(path)) notes.push_back(*note);
  }
  return notes;
}

void remove_crash_notes(const std::string& directory) {
  std::error_code error;  // what cannot be removed is read again the next time
  for (const auto& path : note_paths(directory)) std::filesystem::remove(path, error);
}

}  // namespace mixrate
