#include "drivers/report_error.hpp"

#include <cstdio>
#include <exception>
#include <new>
#include <string>

#include "base/quote.hpp"
#include "base/say.hpp"

namespace mixrate {

namespace {

ExitCode report(const std::string& text, ExitCode code) {
  std::fflush(stdout);
  say_to(stderr, "mixrate: {}\n", terminal_text(text));
  return code;
}

}  // namespace

ExitCode report_error() {
  try {
    throw;
  } catch (const UserError& error) {
    return report(error.what(), error.exit_code());
  } catch (const ContractViolation& error) {
    return report(std::string("this is a bug in mixrate, please report it: ") + error.what(), ExitCode::failure);
  } catch (const std::bad_alloc&) {
    return report(
        "this host has too little memory for it; nothing has been changed. Use a host with more, or raise "
        "the limit (ulimit -v, --mem).",
        ExitCode::io);
  } catch (const std::exception& error) {
    return report(std::string("unexpected error: ") + error.what(), ExitCode::failure);
  }
}

}  // namespace mixrate
