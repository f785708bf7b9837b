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

/// The action of a command whose only product is what it prints: what cannot be written is an error (exit 74).
Action printing(Action action);

/// Declare the subcommands that run studies: run, launch, submit, plan, status, rebuild, merge.
void add_running_commands(Command& program, const ProgramContext& context);

/// Declare the subcommands for data of one's own: fit, predict.
void add_fitting_commands(Command& program);

/// Declare what tells shells and man of all commands that were declared before: completion, manual. `path`:
/// of this program, as it was called.
void add_shell_commands(Command& program, const std::string& path);
/// What the scripts of `completion` call: `mixrate complete -- WORDS...` prints what the last word, which may be empty,
/// can become. Empty for any other command line. It is no command, because words of people are never empty.
Action completing(const Command& program, int argc, char** argv);

}  // namespace mixrate
