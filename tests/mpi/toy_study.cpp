// A study of toy replicates under mpirun. The first argument says what shall happen.
#include <fmt/format.h>

#include <signal.h>
#include <unistd.h>

#include <bit>
#include <chrono>
#include <cstdlib>
#include <cstring>
#include <string>
#include <thread>

#include "random/hash.hpp"
#include "runtime/crash_note.hpp"
#include "runtime/isolate.hpp"
#include "runtime/run.hpp"
#include "runtime/toy_run.hpp"

using namespace mixrate;
using namespace mixrate::test;

namespace {

constexpr std::uint32_t num_cells = 6, replicates = 2000;

/// Hash of all values in the order of their keys.
std::uint64_t table_hash(const MemorySink& sink) {
  ContentHash hash;
  for (const auto& [key, value] : sink.values) {
    hash.add(std::uint64_t{key.first}).add(std::uint64_t{key.second}).add(std::bit_cast<std::uint64_t>(value));
  }
  return hash.value();
}

void doze(double seconds) { std::this_thread::sleep_for(std::chrono::duration<double>(seconds)); }

/// With short times, so that tests of dead ranks do not last long.
RunSettings settings_for(const std::string& mode) {
  RunSettings settings;
  if (mode == "nap" || mode == "poison" || mode == "endless") settings.worker_timeout_s = 1.5;
  if (mode == "crash") settings.crash_directory = std::getenv("TOY_CRASH_DIRECTORY");
  if (mode == "endless") settings.time_limit_s = 2.0;
  return settings;
}

/// Cells 0 to 3 are computed here, 4 and 5 in processes of their own, and two of their replicates crash.
BatchWork isolated_work() {
  const auto crashing = [](std::uint32_t cell, std::uint32_t first, std::uint32_t count) {
    if (cell == 4 && first == 77) raise(SIGSEGV);
    if (cell == 5 && first == 1999) doze(100.0);
    return toy_batch(cell, first, count);
  };
  const BatchWork isolated = isolate(crashing, toy_crashed_row, {.replicate_timeout_s = 0.5});
  return [isolated](std::uint32_t cell, std::uint32_t first, std::uint32_t count) {
    return cell < 4 ? toy_batch(cell, first, count) : isolated(cell, first, count);
  };
}

BatchWork work_for(const std::string& mode) {
  if (mode == "isolate") return isolated_work();
  return [mode](std::uint32_t cell, std::uint32_t first, std::uint32_t count) {
    if (mode == "throw" && cell == 4 && first > 50) throw std::runtime_error("toy trouble");
    if (mode == "slow") spin(1e-3 * count);
    if (mode == "hang" && cell == 5) spin(60.0);
    if (mode == "nap" || mode == "poison" || mode == "crash") doze(5e-4 * count);
    if (mode == "poison" && cell == 3 && first <= 777 && first + count > 777) kill(getpid(), SIGKILL);
    if (mode == "crash" && cell == 3 && first <= 777 && first + count > 777) {
      note_computing({cell, 777}, 0);
      raise(SIGSEGV);
    }
    if (mode == "endless" && cell == 5) doze(1000.0);
    return toy_batch(cell, first, count);
  };
}

int lead(Session& session, const std::string& mode) {
  MemorySink sink;
  if (mode == "sink") sink.fail_after = 10;
  const RunSettings settings = settings_for(mode);
  if (mode == "slow" || mode == "hang") fmt::print("begin\n");
  std::fflush(stdout);
  const RunReport report = run_work(session, toy_cells(num_cells, replicates), std::uint64_t{num_cells} * replicates,
                                    work_for(mode), sink, settings, toy_crashed_row);
  if (!report.message.empty()) fmt::print("{}\n", report.message);
  for (const std::string& note : report.notes) fmt::print("{}\n", note);
  fmt::print("kept {} of {}, checkpoints {}\n", sink.values.size(), num_cells * replicates, sink.num_checkpoints);
  for (const auto& [key, text] : sink.messages) fmt::print("cell {} replicate {} {}\n", key.first, key.second, text);
  fmt::print("deaths {} repeated {} exit {}\n", sink.deaths.size(), sink.num_repeated,
             static_cast<int>(report.exit_code));
  fmt::print("table {} cells {} rows fnv {:016x}\n", num_cells, sink.values.size(), table_hash(sink));
  return static_cast<int>(report.exit_code);
}

int toy_main(int argc, char** argv) {
  Session session(argc, argv);
  const std::string mode = argc > 1 ? argv[1] : "table";
  if (mode == "nap" || mode == "poison" || mode == "crash" || mode == "endless") {
    fmt::print("pid {} rank {}\n", getpid(), session.rank());
    std::fflush(stdout);
  }
  if (mode == "early" && session.rank() == 2) return 1;
  if (mode == "master-early" && session.is_master()) {
    fmt::print("no such study\n");
    return 64;
  }
  return session.is_master() ? lead(session, mode) : serve_work(session, work_for(mode), settings_for(mode));
}

}  // namespace

int main(int argc, char** argv) {
  try {
    return toy_main(argc, argv);
  } catch (const std::exception& error) {
    fmt::print(stderr, "{}\n", error.what());
    return 1;
  }
}
