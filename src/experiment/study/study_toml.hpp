// TOML as a front end of the configuration tree; the only place that knows toml++.
#pragma once

#include <string>

#include "base/node.hpp"

namespace mixrate {

/// Parse TOML text into a tree. Every value carries `name`, line and column: of its key if it has one, else its own.
/// Throws StudyError where the text is not TOML, and for dates and times, which no option takes.
Node parse_toml(const std::string& text, const std::string& name);

}  // namespace mixrate
