#include "drivers/program.hpp"

#include <fmt/format.h>
#include <sys/resource.h>

#include <csignal>

#include "base/files.hpp"
#include "base/memory.hpp"
#include "drivers/commands.hpp"
#include "drivers/report_error.hpp"
#include "mixrate/study.hpp"

namespace mixrate {

namespace {

/// Threads and recursive parsers need some stack; below that the process would die without a word.
void expect_stack() {
  constexpr rlim_t least = rlim_t{512} << 10;
  rlimit limit{};
  if (::getrlimit(RLIMIT_STACK, &limit) != 0 || limit.rlim_cur >= least) return;
  throw FileError("the stack", fmt::format("{} kB are too few", limit.rlim_cur >> 10),
                  "the limit of this shell or job is set so", "Say `ulimit -s 8192` first");
}

/// Take the process as it was started, with closed descriptors and odd limits.
void prepare_process() {
  fill_standard_descriptors();
  std::signal(SIGXFSZ, SIG_IGN);  // a file that may not grow is an error of the write, with a message
  expect_stack();
}

}  // namespace

int run_program(int argc, char** argv, const Hooks& hooks) {
  try {
    prepare_process();
    return static_cast<int>(obey_command_line(argc, argv, hooks));
  } catch (...) {
    return static_cast<int>(report_error());
  }
}

int run_program(int argc, char** argv, const Catalogue& catalogue) {
  keep_freed_memory();
  try {
    catalogue.use();
  } catch (...) {
    return static_cast<int>(report_error());
  }
  return run_program(argc, argv, Hooks{});
}

}  // namespace mixrate
