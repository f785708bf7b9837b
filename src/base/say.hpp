// Words for the user that a run does not depend on.
#pragma once

#include <fmt/core.h>

#include <cstdio>
#include <string>
#include <utility>

namespace mixrate {

/// Print, and go on if that fails: a terminal that was closed, an mpirun that was killed or a full disk under the log
/// costs the line, never the run. (fmt::print throws.)
template <class... T>
void say_to(std::FILE* out, fmt::format_string<T...> format, T&&... arguments) {
  static_cast<void>(std::fputs(fmt::format(format, std::forward<T>(arguments)...).c_str(), out));
}

/// The same on standard output.
template <class... T>
void say(fmt::format_string<T...> format, T&&... arguments) {
  say_to(stdout, format, std::forward<T>(arguments)...);
}

}  // namespace mixrate
