// The command of --on-end: a mail, a message, the copy of the results.
#pragma once

#include <string>

#include "base/error.hpp"

namespace mixrate {

/// Run `command` with sh and wait for it; "" = nothing. It sees in its environment
///
///     MIXRATE_STATE      complete, incomplete (the same command goes on), or failed
///     MIXRATE_EXIT_CODE  of the run
///     MIXRATE_RESULTS    the result directory
///
/// Its own failure is told and changes nothing.
void call_on_end(const std::string& command, const std::string& directory, ExitCode code);

/// Calls it at the end of a scope, however that is left.
struct EndCommand {
  std::string command, directory;
  ExitCode code = ExitCode::failure;
  ~EndCommand();
};

}  // namespace mixrate
