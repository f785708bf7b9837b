// Manual pages, made from the commands.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "drivers/shell/command_tree.hpp"

namespace mixrate {

/// All pages as (name of the file, text for man): one for the program and one for each command, section 1. `version` as
/// in "0.1.0".
std::vector<std::pair<std::string, std::string>> manual_pages(const CommandFacts& program, const std::string& version);

}  // namespace mixrate
