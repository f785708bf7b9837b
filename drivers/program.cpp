// The one place where an exception becomes a message and an exit code.
#include "drivers/program.hpp"

#include <fmt/format.h>
#include <sys/resource.h>

#include <csignal>
#include <cstdio>
#include <exception>
#include <new>
#include <string>

#include "base/files.hpp"
#include "base/quote.hpp"
#include "base/say.hpp"
#include "drivers/commands.hpp"

namespace mixrate {

namespace {

int report(const char* text, ExitCode code) {
  std::fflush(stdout);
  say_to(stderr, "mixrate: {}\n", terminal_text(text));
  return static_cast<int>(code);
}

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
  } catch (const UserError& error) {
    return report(error.what(), error.exit_code());
  } catch (const ContractViolation& error) {
    return report((std::string("this is a bug in mixrate, please report it: ") + error.what()).c_str(),
                  ExitCode::failure);
  } catch (const std::bad_alloc&) {
    return report(
        "this host has too little memory for it; nothing has been changed. Use a host with more, or raise "
        "the limit (ulimit -v, --mem).",
        ExitCode::io);
  } catch (const std::exception& error) {
    return report((std::string("unexpected error: ") + error.what()).c_str(), ExitCode::failure);
  }
}

}  // namespace mixrate
