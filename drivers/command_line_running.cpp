#include <memory>

#include "drivers/command_line.hpp"
#include "drivers/commands.hpp"
#include "drivers/values.hpp"

namespace mixrate {

namespace {

void add_run(CLI::App& app, Action& action, const ProgramContext& context) {
  auto arguments = std::make_shared<RunArguments>();
  auto limit = std::make_shared<std::string>(), shard = std::make_shared<std::string>();
  CLI::App* command = app.add_subcommand("run", "Run or resume a study (alone, or under mpirun / srun)");
  command->add_option("STUDY", arguments->study, "Study file (TOML)")->required();
  command->add_option("-o,--output", arguments->output, "Result directory (default: <study name>.mixrate)");
  command->add_option("--time-limit", *limit, "Stop handing out work after this time: 90, 15m, 1h30m, 2:00:00");
  command->add_option("--progress", arguments->progress, "auto, bar, lines or none")->capture_default_str();
  command->add_option("--shard", *shard, "Run part i of m only, e.g. 2/8, into a folder of its own; see mixrate merge");
  command->add_flag("--smoke", arguments->smoke, "Try it: the two smallest n, at most 2 replicates");
  command->add_option("--status-file", arguments->status_file, "For supervisors: write the exit code here at the end");
  command->callback([=, &action] {
    action = [=] {
      if (!limit->empty()) arguments->time_limit_s = parse_duration(*limit);
      if (!shard->empty()) arguments->shard = parse_shard(*shard);
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

void add_rebuild(CLI::App& app, Action& action) {
  auto arguments = std::make_shared<RebuildArguments>();
  CLI::App* command = app.add_subcommand("rebuild", "Make the result file of a directory from its journal");
  command->add_option("DIR", arguments->directory, "Result directory")->required();
  command->add_flag("--drop-damaged", arguments->drops_damaged, "Keep only what is sound of a damaged journal");
  command->add_flag("--quiet", arguments->is_quiet, "Say nothing if all is well");
  command->callback([=, &action] { action = [=] { return rebuild_command(*arguments); }; });
}

void add_merge(CLI::App& app, Action& action) {
  auto arguments = std::make_shared<MergeArguments>();
  CLI::App* command = app.add_subcommand("merge", "Join shards and partial results; list what is missing");
  command->add_option("IN", arguments->inputs, "Result files or directories")->required();
  command->add_option("-o,--output", arguments->output, "Result file to write")->required();
  command->callback([=, &action] { action = [=] { return merge_command(*arguments); }; });
}

}  // namespace

void add_running_commands(CLI::App& app, Action& action, const ProgramContext& context) {
  add_run(app, action, context);
  add_plan(app, action);
  add_status(app, action);
  add_rebuild(app, action);
  add_merge(app, action);
}

}  // namespace mixrate
