// The subcommands that run studies, and look after what they leave.
#include <limits>
#include <memory>

#include "drivers/command_line.hpp"
#include "drivers/commands.hpp"
#include "drivers/report/live_page.hpp"
#include "drivers/typed_values.hpp"

namespace mixrate {

namespace {

const std::vector<Suggestion> study_files = {{Suggests::files, {"toml"}}};
constexpr NumberRange<int> at_least_1 = {1, std::numeric_limits<int>::max()};
constexpr NumberRange<int> at_least_0 = {0, std::numeric_limits<int>::max()};
constexpr NumberRange<double> pilot_time = {0.0, 86400.0};

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
    if (arguments.report) static_cast<void>(live_page_file(*arguments.report, ""));  // a mistake is told now
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

void add_run_options(Command& command, RunOptions& options) {
  RunArguments& arguments = options.arguments;
  command.text("STUDY", arguments.study, "Study file (TOML)", Presence::required);
  command.suggest("STUDY", study_files);
  command.text("-o,--output", arguments.output, "Result directory (default: <study name>.mixrate)");
  command.suggest("--output", {{Suggests::directories}});
  command.text("--time-limit", options.time_limit,
               "End the run after this time: 90, 15m, 1h30m, 2:00:00; the same command goes on");
  command.text("--worker-timeout", options.worker_timeout,
               "A rank that is silent for so long counts as dead (default: 60s)");
  command.flag("--isolate", options.isolates, "Each replicate in a process of its own: a crash costs that one only");
  command.text("--replicate-timeout", options.replicate_timeout, "With --isolate: seconds a replicate may take");
  command.text("--memory-limit", options.memory_limit, "With --isolate: memory of a replicate, e.g. 500M or 2G");
  command.choice("--progress", arguments.progress, {"auto", "bar", "lines", "none"});
  command.text("--shard", options.shard, "Run part i of m only, e.g. 2/8, into a folder of its own; see merge");
  command.optional_text("--report", arguments.report,
                        "Keep a page for a browser while the run goes on (without a word: report.html in the results)");
  command.suggest("--report", {{Suggests::files, {"html"}}});
  command.text("--on-end", arguments.on_end, "A command for sh when the run has ended; it sees MIXRATE_STATE");
  command.suggest("--on-end", {{Suggests::commands}});
  command.flag("--smoke", arguments.smoke, "Try it: the two smallest n, at most 2 replicates");
}

void add_run(Command& program, const ProgramContext& context) {
  auto options = std::make_shared<RunOptions>();
  Command command = program.add("run", "Run or resume a study (alone, or under mpirun / srun)");
  add_run_options(command, *options);
  command.text("--status-file", options->arguments.status_file, "For supervisors: write the exit code here at the end");
  command.flag("--preflight", options->arguments.preflight, "Print all checks of host and directory, and stop");
  command.does([=] {
    options->resolve();
    options->arguments.command.assign(context.argv, context.argv + context.argc);
    return run_command(options->arguments, context.argc, context.argv, context.hooks);
  });
}

void add_launch(Command& program) {
  auto options = std::make_shared<RunOptions>();
  auto arguments = std::make_shared<LaunchArguments>();
  Command command = program.add("launch", "Run a study on all cores or a Slurm allocation, supervised");
  add_run_options(command, *options);
  command.number("-n", arguments->ranks, at_least_1, "Ranks (default: tasks of the Slurm allocation, else cores, + 1)");
  command.number("--restarts", arguments->restarts, at_least_0, "Start a dead run again so often without progress");
  command.number("--requeue", arguments->requeues, at_least_0,
                 "In a batch job: if work is left, queue the job again, at most so often");
  command.does([=] {
    options->resolve();
    arguments->run = options->arguments;
    arguments->run_words =
        command.given_words({"-n", "--restarts", "--requeue", "--time-limit", "--on-end", "--report"});
    return launch_command(*arguments);
  });
}

void add_submit(Command& program) {
  auto arguments = std::make_shared<SubmitArguments>();
  auto time = std::make_shared<std::string>();
  Command command = program.add("submit", "Write and submit Slurm jobs for a study; tell what they will cost");
  command.text("STUDY", arguments->run.study, "Study file (TOML)", Presence::required);
  command.suggest("STUDY", study_files);
  command.number("--nodes", arguments->nodes, at_least_1, "Nodes of a job", Presence::required);
  command.text("--time", *time, "Time limit of a job, with units: 90m, 12h, 2d, 1:30:00", Presence::required);
  command.number("--ntasks-per-node", arguments->tasks_per_node, at_least_1, "Processes on a node (default: its CPUs)");
  command.number("--array", arguments->array, at_least_1, "Split the study into so many jobs");
  command.text("--partition", arguments->partition, "Partition of Slurm");
  command.text("--account", arguments->account, "Account that is charged");
  command.text("--mem", arguments->memory, "Memory of a node, as Slurm reads it: 16G");
  command.text("--qos", arguments->qos, "Quality of service");
  command.text("--constraint", arguments->constraint, "Features of nodes");
  command.text("--mail-user", arguments->mail_user, "Who gets mail when a job ends or fails");
  command.texts("--sbatch", arguments->sbatch, "name=value: any further option of sbatch; may be given several times");
  command.texts("--module", arguments->modules, "A module that the jobs load; may be given several times");
  command.text("--on-end", arguments->run.on_end, "A command for sh when a job has ended; it sees MIXRATE_STATE");
  command.flag("--report", arguments->keeps_page, "The jobs keep a page report.html in the result directory");
  command.text("-o,--output", arguments->run.output, "Result directory (default: <study name>.mixrate)");
  command.number("--pilot", arguments->pilot_s, pilot_time,
                 "Seconds to spend on predicting the cost; 0: no prediction");
  command.flag("--dry-run", arguments->dry_run, "Show scripts and commands; write and submit nothing");
  command.flag("--write-only", arguments->writes_only, "Write the scripts, submit nothing");
  command.does([=] {
    arguments->time_s = parse_job_time(*time);
    return submit_command(*arguments);
  });
}

void add_plan(Command& program) {
  auto arguments = std::make_shared<PlanArguments>();
  Command command = program.add("plan", "Validate a study, list its cells, predict what it costs");
  command.text("STUDY", arguments->study, "Study file (TOML)", Presence::required);
  command.suggest("STUDY", study_files);
  command.number(
      "--ranks,--processes", arguments->ranks, at_least_1,
      "Processes that compute (default: cores of this machine); `mpirun -n` needs one more, which schedules");
  command.number("--pilot", arguments->pilot_s, pilot_time, "Seconds to spend on the timed pilot; 0: no pilot");
  command.flag("--json", arguments->json, "Print one JSON object");
  command.does(printing([=] { return plan_command(*arguments); }));
}

void add_status(Command& program) {
  auto arguments = std::make_shared<StatusArguments>();
  Command command = program.add("status", "How far a run is, from its files only");
  command.text("DIR", arguments->directory, "Result directory", Presence::required);
  command.suggest("DIR", {{Suggests::directories}});
  command.flag("--digest", arguments->digest, "Print only the digest of /cells and /rates");
  command.flag("--json", arguments->json, "Print one JSON object");
  command.does(printing([=] { return status_command(*arguments); }));
}

void add_rebuild(Command& program) {
  auto arguments = std::make_shared<RebuildArguments>();
  Command command = program.add("rebuild", "Make the result file of a directory from its journal");
  command.text("DIR", arguments->directory, "Result directory", Presence::required);
  command.suggest("DIR", {{Suggests::directories}});
  command.flag("--drop-damaged", arguments->drops_damaged, "Keep only what is sound of a damaged journal");
  command.flag("--quiet", arguments->is_quiet, "Say nothing if all is well");
  command.does([=] { return rebuild_command(*arguments); });
}

void add_merge(Command& program) {
  auto arguments = std::make_shared<MergeArguments>();
  Command command = program.add("merge", "Join shards and partial results; list what is missing");
  command.texts("IN", arguments->inputs, "Result files or directories", Presence::required);
  command.suggest("IN", {{Suggests::files, {"h5", "journal"}}});
  command.text("-o,--output", arguments->output, "Result file to write", Presence::required);
  command.suggest("--output", {{Suggests::files, {"h5"}}});
  command.does(printing([=] { return merge_command(*arguments); }));
}

}  // namespace

void add_running_commands(Command& program, const ProgramContext& context) {
  add_run(program, context);
  add_launch(program);
  add_submit(program);
  add_plan(program);
  add_status(program);
  add_rebuild(program);
  add_merge(program);
}

}  // namespace mixrate
