#include <memory>
#include <set>

#include "drivers/command_line.hpp"
#include "drivers/commands.hpp"
#include "drivers/typed_values.hpp"

namespace mixrate {

namespace {

/// The options that `run` and `launch` share; some are still text.
struct RunOptions {
  RunArguments arguments;
  std::string time_limit, shard, worker_timeout, replicate_timeout, memory_limit;
  bool isolates = false;
  /// Read the texts. Throws StudyError.
  void resolve() {
    if (!time_limit.empty()) arguments.time_limit_s = parse_duration(time_limit);
    if (!worker_timeout.empty()) arguments.worker_timeout_s = parse_duration(worker_timeout);
    if (!shard.empty()) arguments.shard = parse_shard(shard);
    for (const auto& [name, text] :
         {std::pair("--replicate-timeout", &replicate_timeout), std::pair("--memory-limit", &memory_limit)}) {
      if (!isolates && !text->empty())
        throw StudyError({name, 0, 0}, "this needs --isolate", "a limit can only end a process", "Add --isolate");
    }
    if (!isolates) return;
    arguments.isolate.emplace();
    if (!replicate_timeout.empty()) arguments.isolate->replicate_timeout_s = parse_duration(replicate_timeout);
    if (!memory_limit.empty()) arguments.isolate->memory_limit_bytes = parse_bytes(memory_limit);
  }
};

void add_run_options(CLI::App& command, RunOptions& options) {
  RunArguments& arguments = options.arguments;
  command.add_option("STUDY", arguments.study, "Study file (TOML)")->required();
  command.add_option("-o,--output", arguments.output, "Result directory (default: <study name>.mixrate)");
  command.add_option("--time-limit", options.time_limit,
                     "End the run after this time: 90, 15m, 1h30m, 2:00:00; the same command goes on");
  command.add_option("--worker-timeout", options.worker_timeout,
                     "A rank that is silent for so long counts as dead (default: 60s)");
  command.add_flag("--isolate", options.isolates,
                   "Each replicate in a process of its own: a crash costs that one only");
  command.add_option("--replicate-timeout", options.replicate_timeout, "With --isolate: seconds a replicate may take");
  command.add_option("--memory-limit", options.memory_limit, "With --isolate: memory of a replicate, e.g. 500M or 2G");
  command.add_option("--progress", arguments.progress, "auto, bar, lines or none")->capture_default_str();
  command.add_option("--shard", options.shard, "Run part i of m only, e.g. 2/8, into a folder of its own; see merge");
  command.add_flag("--smoke", arguments.smoke, "Try it: the two smallest n, at most 2 replicates");
}

void add_run(CLI::App& app, Action& action, const ProgramContext& context) {
  auto options = std::make_shared<RunOptions>();
  CLI::App* command = app.add_subcommand("run", "Run or resume a study (alone, or under mpirun / srun)");
  add_run_options(*command, *options);
  command->add_option("--status-file", options->arguments.status_file,
                      "For supervisors: write the exit code here at the end");
  command->add_flag("--preflight", options->arguments.preflight, "Print all checks of host and directory, and stop");
  command->callback([=, &action] {
    action = [=] {
      options->resolve();
      options->arguments.command.assign(context.argv, context.argv + context.argc);
      return run_command(options->arguments, context.argc, context.argv, context.hooks);
    };
  });
}

/// What was given on the command line as words for another command line, without the options named in `but`.
std::vector<std::string> given_words(const CLI::App& command, const std::set<std::string>& but) {
  std::vector<std::string> words;
  for (const CLI::Option* option : command.get_options()) {
    const std::string name = option->get_name();
    if (option->count() == 0 || but.contains(name)) continue;
    const bool is_flag = option->get_expected_max() == 0;
    if (is_flag) words.push_back(name);
    if (is_flag) continue;
    for (const std::string& value : option->results()) {
      if (option->nonpositional()) words.push_back(name);
      words.push_back(value);
    }
  }
  return words;
}

void add_launch(CLI::App& app, Action& action) {
  auto options = std::make_shared<RunOptions>();
  auto arguments = std::make_shared<LaunchArguments>();
  CLI::App* command = app.add_subcommand("launch", "Run a study on all cores or a Slurm allocation, supervised");
  add_run_options(*command, *options);
  command->add_option("-n", arguments->ranks, "Ranks (default: tasks of the Slurm allocation, else cores, + 1)")
      ->check(CLI::PositiveNumber);
  command->add_option("--restarts", arguments->restarts, "Start a dead run again so often without progress")
      ->check(CLI::NonNegativeNumber)
      ->capture_default_str();
  command
      ->add_option("--requeue", arguments->requeues,
                   "In a batch job: if work is left, queue the job again, at most so often")
      ->check(CLI::NonNegativeNumber);
  command->callback([=, &action] {
    action = [=] {
      options->resolve();
      arguments->run = options->arguments;
      arguments->run_words = given_words(*command, {"-n", "--restarts", "--requeue", "--time-limit"});
      return launch_command(*arguments);
    };
  });
}

void add_submit(CLI::App& app, Action& action) {
  auto arguments = std::make_shared<SubmitArguments>();
  auto time = std::make_shared<std::string>();
  CLI::App* command = app.add_subcommand("submit", "Write and submit Slurm jobs for a study; tell what they will cost");
  command->add_option("STUDY", arguments->run.study, "Study file (TOML)")->required();
  command->add_option("--nodes", arguments->nodes, "Nodes of a job")->required()->check(CLI::PositiveNumber);
  command->add_option("--time", *time, "Time limit of a job, with units: 90m, 12h, 2d, 1:30:00")->required();
  command->add_option("--ntasks-per-node", arguments->tasks_per_node, "Processes on a node (default: its CPUs)")
      ->check(CLI::PositiveNumber);
  command->add_option("--array", arguments->array, "Split the study into so many jobs")->check(CLI::PositiveNumber);
  command->add_option("--partition", arguments->partition, "Partition of Slurm");
  command->add_option("--account", arguments->account, "Account that is charged");
  command->add_option("-o,--output", arguments->run.output, "Result directory (default: <study name>.mixrate)");
  command->add_option("--pilot", arguments->pilot_s, "Seconds to spend on predicting the cost; 0: no prediction")
      ->check(CLI::NonNegativeNumber)
      ->capture_default_str();
  command->add_flag("--dry-run", arguments->dry_run, "Show scripts and commands; write and submit nothing");
  command->callback([=, &action] {
    action = [=] {
      arguments->time_s = parse_job_time(*time);
      return submit_command(*arguments);
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
  add_launch(app, action);
  add_submit(app, action);
  add_plan(app, action);
  add_status(app, action);
  add_rebuild(app, action);
  add_merge(app, action);
}

}  // namespace mixrate
