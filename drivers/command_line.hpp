// The options of each subcommand.
#pragma once

#include "drivers/command.hpp"
#include "drivers/program.hpp"

namespace mixrate {

/// What a subcommand may need besides its options.
struct ProgramContext {
  int& argc;
  char**& argv;
  const Hooks& hooks;
};

/// Declare the subcommands that run studies: run, launch, submit, plan, status, rebuild, merge.
void add_running_commands(Command& program, const ProgramContext& context);

}  // namespace mixrate
