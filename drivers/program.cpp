// The one place where an exception becomes a message and an exit code.
#include "drivers/program.hpp"

#include <cstdio>
#include <exception>
#include <new>
#include <string>

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

}  // namespace

int run_program(int argc, char** argv, const Hooks& hooks) {
  try {
    return static_cast<int>(obey_command_line(argc, argv, hooks));
  } catch (const UserError& error) {
    return report(error.what(), error.exit_code());
  } catch (const ContractViolation& error) {
    return report((std::string("this is a bug in mixrate, please report it: ") + error.what()).c_str(),
                  ExitCode::failure);
  } catch (const std::bad_alloc&) {
    return report("out of memory.", ExitCode::failure);
  } catch (const std::exception& error) {
    return report((std::string("unexpected error: ") + error.what()).c_str(), ExitCode::failure);
  }
}

}  // namespace mixrate
