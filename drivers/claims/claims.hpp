// The command `claims`.
#pragma once

#include "drivers/command.hpp"

namespace mixrate {

/// Declare it.
void add_claims(Command& program);

}  // namespace mixrate
