// mixrate with faults in it. The environment says which:
//   MIXRATE_FAULT="KIND:CELL:REPLICATE[:once=FILE] ..."  before that replicate (CELL is an id or *): segfault, abort,
//     overflow (of the stack), exit, kill, stop, hang, throw, allocate, or sleep (a second). With once=FILE only if
//     FILE does not exist yet; it is made. A hang that FILE=... can be waited for in a test is a stop.
//   MIXRATE_COMPUTED=FILE  one line "cell replicate milliseconds" for each replicate that is begun, to see what was
//     computed twice.
#include <fcntl.h>
#include <fmt/core.h>
#include <unistd.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

#include "drivers/program.hpp"

namespace {

using namespace mixrate;

struct Fault {
  std::string kind, cell, once;
  std::uint32_t replicate = 0;
};

std::vector<Fault> read_faults() {
  std::vector<Fault> faults;
  const char* text = std::getenv("MIXRATE_FAULT");
  std::istringstream words(text == nullptr ? "" : text);
  for (std::string word; words >> word;) {
    std::istringstream parts(word);
    Fault fault;
    std::string replicate, once;
    std::getline(parts, fault.kind, ':');
    std::getline(parts, fault.cell, ':');
    std::getline(parts, replicate, ':');
    std::getline(parts, once);
    fault.replicate = static_cast<std::uint32_t>(std::stoul(replicate));
    if (once.starts_with("once=")) fault.once = once.substr(5);
    faults.push_back(fault);
  }
  return faults;
}

/// True for the first process that asks.
bool is_first(const std::string& file) {
  if (file.empty()) return true;
  const int id = ::open(file.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
  if (id >= 0) ::close(id);
  return id >= 0;
}

[[gnu::noinline]] int fall(int depth) {
  volatile char frame[4096] = {};
  frame[0] = static_cast<char>(depth);
  return depth < 0 ? frame[0] : fall(depth + 1) + frame[0];
}

void allocate_without_end() {
  constexpr std::size_t piece = std::size_t{16} << 20;
  for (std::vector<std::vector<char>> all;;) all.emplace_back(piece, 'x');
}

void commit_fault(const std::string& kind) {
  // the address is hidden from the compiler, which knows what may be done with a null pointer
  static volatile std::uintptr_t nowhere = 8;
  if (kind == "segfault") *reinterpret_cast<volatile int*>(nowhere) = 1;
  if (kind == "abort") std::abort();
  if (kind == "overflow") static_cast<void>(fall(0));
  if (kind == "exit") std::_Exit(3);
  if (kind == "kill") ::raise(SIGKILL);
  if (kind == "stop") ::raise(SIGSTOP);
  if (kind == "hang")
    for (;;) ::pause();
  if (kind == "throw") throw std::runtime_error("a fault that was put in");
  if (kind == "allocate") allocate_without_end();
  if (kind == "sleep") ::sleep(1);
}

void note_computed(int log, const CellInfo& cell, std::uint32_t r) {
  using std::chrono::duration_cast;
  const auto now = std::chrono::system_clock::now().time_since_epoch();
  const std::string line = fmt::format("{} {} {}\n", cell.id, r, duration_cast<std::chrono::milliseconds>(now).count());
  static_cast<void>(::write(log, line.data(), line.size()) + 0);  // one call: lines of several ranks do not mix
}

}  // namespace

int main(int argc, char** argv) {
  const std::vector<Fault> faults = read_faults();
  const char* computed = std::getenv("MIXRATE_COMPUTED");
  const int log = computed == nullptr ? -1 : ::open(computed, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0666);
  Hooks hooks;
  hooks.before_replicate = [&](const CellInfo& cell, std::uint32_t r) {
    if (log >= 0) note_computed(log, cell, r);
    for (const Fault& fault : faults)
      if (fault.replicate == r && (fault.cell == "*" || fault.cell == cell.id) && is_first(fault.once))
        commit_fault(fault.kind);
  };
  return run_program(argc, argv, hooks);
}
