#include <memory>

#include "drivers/command_line.hpp"
#include "drivers/commands.hpp"
#include "drivers/values.hpp"

namespace mixrate {

namespace {

void add_run(CLI::App& app, Action& action, const ProgramContext& context) {
  auto arguments = std::make_shared<RunArguments>();
  auto limit = std::make_shared<std::string>();
  CLI::App* command = app.add_subcommand("run", "Run or resume a study (alone, or under mpirun / srun)");
  command->add_option("STUDY", arguments->study, "Study file (TOML)")->required();
  command->add_option("-o,--output", arguments->output, "Result directory (default: <study name>.mixrate)");
  command->add_option("--time-limit", *limit, "Stop handing out work after this time: 90, 15m, 1h30m, 2:00:00");
  command->add_option("--progress", arguments->progress, "auto, bar, lines or none")->capture_default_str();
  command->add_flag("--smoke", arguments->smoke, "Try it: the two smallest n, at most 2 replicates");
  command->add_flag("--preflight", arguments->preflight, "Print all checks of host and directory, and stop");
  command->callback([=, &action] {
    action = [=] {
      if (!limit->empty()) arguments->time_limit_s = parse_duration(*limit);
      arguments->command.assign(context.argv, context.argv + context.argc);
      return run_command(*arguments, context.argc, context.argv, context.hooks);
    };
  });
}

void add_plan(CLI::App& app, Action& action) {
  auto arguments = std::make_shared<PlanArguments>();
  CLI::App* command = app.add_subcommand("plan", "Validate a study, list its cells, predict what it costs");
  command->add_option("STUDY", arguments->study, "Study file (TOML)")->required();
  command->add_option("--ranks", arguments->ranks, "Processes that compute (default: cores of this machine)")
      ->check(CLI::PositiveNumber);
  command->add_option("--pilot", arguments->pilot_s, "Seconds to spend on the timed pilot; 0: no pilot")
      ->check(CLI::NonNegativeNumber)
      ->capture_default_str();
  command->callback([=, &action] { action = [=] { return plan_command(*arguments); }; });
}

void add_status(CLI::App& app, Action& action) {
  auto arguments = std::make_shared<StatusArguments>();
  CLI::App* command = app.add_subcommand("status", "How far a run is, from its files only");
  command->add_option("DIR", arguments->directory, "Result directory")->required();
  command->add_flag("--digest", arguments->digest, "Print only the digest of /cells and /rates");
  command->callback([=, &action] { action = [=] { return status_command(*arguments); }; });
}

}  // namespace

void add_running_commands(CLI::App& app, Action& action, const ProgramContext& context) {
  add_run(app, action, context);
  add_plan(app, action);
  add_status(app, action);
}

}  // namespace mixrate
