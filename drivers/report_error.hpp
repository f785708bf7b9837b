// The one place where an exception becomes a message and an exit code.
#pragma once

#include "base/error.hpp"

namespace mixrate {

/// Call it in a catch block: prints on standard error what the exception in flight says, in one line, and returns the
/// exit code of the process.
[[nodiscard]] ExitCode report_error();

}  // namespace mixrate
