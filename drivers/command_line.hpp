// The options of each subcommand. CLI11 is slow to compile: only command_line_*.cpp and program.cpp see it.
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

/// Declare the subcommands that read result files, data and the catalogue.
void add_reading_commands(CLI::App& app, Action& action);

}  // namespace mixrate
