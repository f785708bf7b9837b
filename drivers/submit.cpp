// mixrate submit: job scripts for a study, their cost, and into the queue with them.
#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <filesystem>

#include "base/build_info.hpp"
#include "base/host.hpp"
#include "base/quote.hpp"
#include "base/say.hpp"
#include "base/text.hpp"
#include "drivers/commands.hpp"
#include "drivers/cost.hpp"
#include "drivers/precision/precision_run.hpp"
#include "drivers/results/result_directory.hpp"
#include "drivers/slurm/job_script.hpp"
#include "drivers/slurm/job_templates.hpp"
#include "drivers/slurm/slurm.hpp"
#include "drivers/slurm/submitted_job.hpp"
#include "experiment/remaining_work.hpp"
#include "runtime/progress.hpp"

namespace mixrate {

namespace {

namespace fs = std::filesystem;

/// The scripts, and where they will lie.
struct Submission {
  std::string directory, study_copy;
  std::string job_file, job_text;
  std::string post_file, post_text;
};

int tasks_per_node(const SubmitArguments& arguments, bool asks_slurm) {
  if (arguments.tasks_per_node > 0) return arguments.tasks_per_node;
  if (asks_slurm)
    if (const auto cpus = cpus_per_node(arguments.partition)) return *cpus;
  const int cores = available_cores();
  fmt::print(
      "note: Slurm does not say how many CPUs a node has; {} are taken, as here. --ntasks-per-node says better.\n",
      cores);
  return cores;
}

/// A task without a replicate has nothing to do.
void check_array_has_work(const SubmitArguments& arguments, const Grid& grid) {
  const std::uint64_t replicates = num_replicates(grid);
  if (arguments.array <= 1 || static_cast<std::uint64_t>(arguments.array) <= replicates) return;
  throw StudyError({"--array", 0, 0}, fmt::format("{} tasks are too many", arguments.array),
                   fmt::format("the study has {} replicates", replicates), "Use fewer shards");
}

void check_array(const SubmitArguments& arguments) {
  if (arguments.array <= 1) return;
  const auto most = max_array_tasks();
  if (most && arguments.array > *most)
    throw StudyError({"--array", 0, 0}, fmt::format("{} tasks are too many", arguments.array),
                     fmt::format("MaxArraySize of this cluster allows {}", *most),
                     "Use fewer shards with more nodes each");
}

/// What the user asks of Slurm for both jobs. Throws StudyError for a word of --sbatch that is no option.
std::vector<std::pair<std::string, std::string>> asked_options(const SubmitArguments& arguments) {
  std::vector<std::pair<std::string, std::string>> options = {{"partition", arguments.partition},
                                                              {"account", arguments.account},
                                                              {"mem", arguments.memory},
                                                              {"qos", arguments.qos},
                                                              {"constraint", arguments.constraint}};
  if (!arguments.mail_user.empty())
    options.insert(options.end(), {{"mail-user", arguments.mail_user}, {"mail-type", "END,FAIL"}});
  std::erase_if(options, [](const auto& option) { return option.second.empty(); });
  for (const std::string& word : arguments.sbatch) {
    const std::size_t equals = word.find('=');
    const std::string name = word.substr(0, equals);
    constexpr std::string_view letters = "abcdefghijklmnopqrstuvwxyz-";
    if (equals == std::string::npos || name.empty() || name.front() == '-' ||
        name.find_first_not_of(letters) != std::string::npos)
      throw StudyError({"--sbatch", 0, 0}, fmt::format("'{}' is no option of sbatch", word), {},
                       "Write name=value, e.g. --sbatch gres=gpu:1");
    options.emplace_back(name, word.substr(equals + 1));
  }
  return options;
}

Submission prepare(const SubmitArguments& arguments, const std::string& study_name, int tasks) {
  const bool is_array = arguments.array > 1;
  Submission jobs;
  jobs.directory = fs::absolute(result_path(arguments.run, study_name)).lexically_normal();
  require_plain(jobs.directory, {"-o", 0, 0}, "the result directory");  // it may lie in a directory of any name
  jobs.study_copy = jobs.directory + "/study.toml";
  jobs.job_file = jobs.directory + (is_array ? "/array.sbatch" : "/study.sbatch");
  jobs.post_file = jobs.directory + "/postprocess.sbatch";
  const std::string logs = slurm_path(jobs.directory) + "/log-";
  JobScript job, post;
  job.options = {{"job-name", slug(study_name)},
                 {"output", logs + (is_array ? "%A_%a.txt" : "%j.txt")},
                 {"nodes", std::to_string(arguments.nodes)},
                 {"ntasks-per-node", std::to_string(tasks)},
                 {"time", slurm_time(arguments.time_s)}};
  if (is_array) job.options.emplace_back("array", fmt::format("1-{}", arguments.array));
  post.options = {{"job-name", slug(study_name) + "-post"}, {"output", logs + "postprocess-%j.txt"}};
  for (JobScript* script : {&job, &post}) {
    for (const auto& option : asked_options(arguments)) script->options.push_back(option);
    script->modules = arguments.modules;
    script->environment.emplace_back("MIXRATE", program_path());
  }
  if (is_array) job.environment.emplace_back("MIXRATE_SHARDS", std::to_string(arguments.array));
  job.arguments = {jobs.study_copy, "-o", jobs.directory};
  job.arguments.insert(job.arguments.end(), {"--progress", "lines"});
  if (!arguments.run.on_end.empty()) job.arguments.insert(job.arguments.end(), {"--on-end", arguments.run.on_end});
  if (arguments.keeps_page) job.arguments.push_back("--report");
  post.arguments = {jobs.directory};
  jobs.job_text = fill_job(is_array ? array_job() : study_job(), job);
  jobs.post_text = fill_job(postprocess_job(), post);
  return jobs;
}

/// What a job can use of its time: Slurm warns two minutes before the limit.
double usable_seconds(const SubmitArguments& arguments) {
  constexpr double warning_s = 120.0;
  return std::max(arguments.time_s - warning_s, 0.5 * arguments.time_s);
}

/// Wall time is counted without waiting in the queue.
void print_cost(const SubmitArguments& arguments, const StudyCost& cost, int tasks) {
  const double jobs = std::max(1, arguments.array);
  const double wall_s = cost.wall_s(jobs * arguments.nodes * tasks);
  const auto requeues = static_cast<int>(std::ceil(wall_s / usable_seconds(arguments))) - 1;
  fmt::print("CPU time   {} ({:.3g} h), within a factor of 2 as a rule\n", format_duration(cost.cpu_s),
             cost.cpu_s / 3600.0);
  fmt::print("wall time  {} on {:.0f} {} of {} {} with {} tasks each; {} {}\n", format_duration(wall_s), jobs,
             jobs == 1 ? "job" : "jobs", arguments.nodes, arguments.nodes == 1 ? "node" : "nodes", tasks,
             requeues == 0 ? "no" : std::to_string(requeues), requeues == 1 ? "requeue" : "requeues");
  if (cost.is_lower_bound)
    fmt::print(
        "warning: a replicate had not ended when the pilot's time was up; it may take far longer (--pilot 60)\n");
  fmt::print("charged    {:.3g} CPU hours, if whole CPUs are\n", wall_s * jobs * arguments.nodes * tasks / 3600.0);
}

/// A replicate that is longer than a job is never finished, however often the job is queued again.
void check_longest(const SubmitArguments& arguments, const StudyCost& cost) {
  if (cost.longest_s <= usable_seconds(arguments)) return;
  throw StudyError({"--time", 0, 0},
                   fmt::format("a replicate is predicted to take {}, longer than a job of {}",
                               format_duration(cost.longest_s), format_duration(arguments.time_s)),
                   fmt::format("cell {}; no job would finish one", cost.longest_cell),
                   "Give jobs more time, or leave out the largest n (--pilot 0 submits without this check)");
}

void write_scripts(const SubmitArguments& arguments, const Submission& jobs) {
  std::error_code problem;
  fs::create_directories(jobs.directory, problem);
  if (problem)
    throw FileError(jobs.directory, "the result directory cannot be created", problem.message(),
                    "Choose another with -o");
  if (ResultDirectory::is_running(jobs.directory))
    throw FileError(jobs.directory, "another mixrate run is writing here", "two would spoil each other's results",
                    "Wait for it, cancel it, or choose another directory with -o");
  if (const auto job = queued_job(jobs.directory))
    throw FileError(jobs.directory, "a job for this directory is in the queue", "job " + job->text(),
                    fmt::format("Wait for it, cancel it (scancel {}), or choose another directory with -o", job->id));
  if (const std::string study = read_file(arguments.run.study);
      !fs::exists(jobs.study_copy) || read_file(jobs.study_copy) != study)
    write_file(jobs.study_copy, study);
  write_file(jobs.job_file, jobs.job_text);
  write_file(jobs.post_file, jobs.post_text);
}

void print_dry_run(const SubmitArguments& arguments, const Submission& jobs) {
  fmt::print("\n--- {}\n{}\n--- {}\n{}\n", jobs.job_file, jobs.job_text, jobs.post_file, jobs.post_text);
  fmt::print(
      "--- nothing is written or submitted; it would be\ncp {} {}\nsbatch {}\nsbatch --dependency=afterany:JOB {}\n",
      shell_path(arguments.run.study), shell_path(jobs.study_copy), shell_path(jobs.job_file),
      shell_path(jobs.post_file));
}

}  // namespace

ExitCode submit_command(const SubmitArguments& arguments) {
  const Study study = read_study(arguments.run.study);
  Grid grid = expand(study);
  if (arguments.array > 1) refuse_shards(grid, "--array");
  const bool asks_slurm = has_slurm(process_environment());
  if (asks_slurm) check_array(arguments);
  check_array_has_work(arguments, grid);
  const int tasks = tasks_per_node(arguments, asks_slurm);
  const Submission jobs = prepare(arguments, study.name, tasks);
  try_programs_of(study, ProgramsAre::wished);
  const StudyCost cost = predict_cost(grid, arguments.pilot_s);
  for (const PilotFailures& failures : cost.failures) say_to(stderr, "warning: {}\n", failure_text(failures));
  fmt::print("study      {}: {} cells, {} replicates\n", study.name, grid.cells.size(), cost.replicates);
  if (arguments.pilot_s > 0.0) {
    check_longest(arguments, cost);
    expect_reachable(grid, cost.forecasts);
    print_cost(arguments, cost, tasks);
  }
  if (arguments.dry_run) {
    print_dry_run(arguments, jobs);
    return ExitCode::complete;
  }
  write_scripts(arguments, jobs);
  if (arguments.writes_only) {
    fmt::print("scripts    {}\n           {}\nsubmit     sbatch {}\n", jobs.job_file, jobs.post_file,
               shell_path(jobs.job_file));
    return ExitCode::complete;
  }
  const std::string job = submit_job({jobs.job_file});
  remember_job(jobs.directory, job);
  fmt::print("job        {}  {}\n", job, jobs.job_file);
  std::fflush(stdout);  // should the next be refused
  const std::string post = submit_job({"--dependency=afterany:" + job, jobs.post_file});
  fmt::print("then       {}  {}\n", post, jobs.post_file);
  fmt::print("follow     mixrate status {}\nresults    {}\n", shell_path(jobs.directory),
             ResultDirectory::file_of(jobs.directory));
  return ExitCode::complete;
}

}  // namespace mixrate
