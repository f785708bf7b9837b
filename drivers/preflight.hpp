// The checks before a run: what it will need against what is there.
#pragma once

#include <string>

#include "drivers/commands.hpp"
#include "experiment/grid.hpp"

namespace mixrate {

/// Check host and directory for a run of `num_ranks` ranks and print the warnings, or everything with --preflight.
/// Throws the first fatal finding as UserError.
void check_before_run(const RunArguments& arguments, const Grid& grid, const std::string& directory, int num_ranks);

}  // namespace mixrate
