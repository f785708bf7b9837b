// The options of each subcommand. CLI11 is slow to compile: only command_line*.cpp see it.
#pragma once

#include <CLI/CLI.hpp>
#include <functional>

#include "drivers/program.hpp"

namespace mixrate {

/// What the parsed command line asks for.
using Action = std::function<ExitCode()>;

/// What a subcommand may need besides its options.
struct ProgramContext {
  int& argc;
  char**& argv;
  const Hooks& hooks;
};

/// Declare the subcommands that run studies: run, launch, submit, plan, status, merge. Parsing one of them sets
/// `action`.
void add_running_commands(CLI::App& app, Action& action, const ProgramContext& context);

}  // namespace mixrate
