// mixrate launch: run a study on all cores or all of an allocation, supervised.
#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>

#include "base/say.hpp"
#include "base/text.hpp"
#include "drivers/commands.hpp"
#include "drivers/report/live_page.hpp"
#include "drivers/results/result_directory.hpp"
#include "drivers/slurm/slurm.hpp"
#include "drivers/supervise/launcher.hpp"
#include "drivers/supervise/on_end.hpp"
#include "drivers/supervise/status_file.hpp"
#include "drivers/supervise/supervisor.hpp"
#include "experiment/grid.hpp"
#include "runtime/progress.hpp"
#include "store/journal/journal.hpp"

namespace mixrate {

namespace {

/// Where master and supervisor both see it: on this host, or, where mpirun starts the ranks elsewhere (salloc on a
/// login node), in the result directory.
std::string status_file_for(const std::string& result_directory) {
  const Environment environment = process_environment();
  const bool elsewhere = in_allocation(environment) && !environment("SLURMD_NODENAME");
  std::error_code problem;
  const std::filesystem::path folder =
      elsewhere ? std::filesystem::path(result_directory) : std::filesystem::temp_directory_path(problem);
  if (elsewhere) std::filesystem::create_directories(folder, problem);
  if (problem) throw FileError(folder, "the directory cannot be created", problem.message(), "Choose another with -o");
  return folder / fmt::format("mixrate-launch.{}.{}", host_name(), ::getpid());
}

/// Finished replicates in the journal of a directory; 0 if there is none that can be read.
std::uint64_t finished_rows(const std::string& directory) {
  try {
    std::uint64_t rows = 0;
    for (const CellState& cell : read_journal_state(ResultDirectory::journal_of(directory)).study.cells)
      rows += static_cast<std::uint64_t>(std::ranges::count(cell.done, true));
    return rows;
  } catch (const UserError&) {
    return 0;
  }
}

/// Remembers from job to job how many in a row have finished nothing.
int jobs_without_progress(const std::string& directory, std::uint64_t rows_before) {
  const std::string note = directory + "/.jobs-without-progress";
  int jobs = 0;
  if (finished_rows(directory) == rows_before) {
    try {
      jobs = std::atoi(read_file(note).c_str()) + 1;
    } catch (const FileError&) {
      jobs = 1;
    }
  }
  try {
    write_file(note, fmt::format("{}\n", jobs));
  } catch (const FileError& error) {
    say_to(stderr, "mixrate: {}\n", error.what());
  }
  return jobs;
}

/// Put the job that this process runs in back into the queue if there is work left. Slurm ends us then.
void requeue(const LaunchArguments& arguments, Supervisor::Stop stop, const Environment& environment,
             int without_progress) {
  constexpr int most_without_progress = 2;
  const auto job = environment("SLURM_JOB_ID");
  if (!job) return;
  const int so_far = std::atoi(environment("SLURM_RESTART_COUNT").value_or("0").c_str());
  const double end = std::atof(environment("SLURM_JOB_END_TIME").value_or("0").c_str());
  constexpr double clock_error_s = 5.0;
  const bool is_time_up = end > 0.0 && static_cast<double>(std::time(nullptr)) > end - clock_error_s;
  if (without_progress >= most_without_progress) {
    say_to(stderr,
           "mixrate: {} jobs in a row have not finished a single replicate: the job is not queued again. A replicate "
           "needs more time or memory than a job has. Ask for more (--time, --mem), then submit again.\n",
           without_progress);
  } else if (stop >= Supervisor::Stop::now && !is_time_up) {
    say("the job was cancelled: it is not queued again\n");
  } else if (so_far >= arguments.requeues) {
    say("the job has been queued again {} times, that is enough (--requeue {})\n", so_far, arguments.requeues);
  } else {
    say("the job goes back into the queue and goes on from here, for the {}. time\n", so_far + 1);
    std::fflush(nullptr);
    if (const std::string refusal = requeue_job(*job); !refusal.empty())
      say_to(stderr, "mixrate: scontrol refuses to queue the job again ({})\n", refusal);
  }
}

}  // namespace

ExitCode launch_command(const LaunchArguments& arguments) {
  std::signal(SIGPIPE, SIG_IGN);  // whoever reads what we print may go away
  static_cast<void>(parse_progress_mode(arguments.run.progress));
  const Environment environment = process_environment();
  refuse_nesting(environment);
  const Study study = read_study(arguments.run.study);  // a mistake is told before anything starts
  static_cast<void>(expand(study));
  prepare_environment(environment);
  auto stop = Supervisor::Stop::none;
  auto code = ExitCode::failure;
  const std::string directory = result_path(arguments.run, study.name);
  const std::uint64_t rows_before = arguments.requeues > 0 ? finished_rows(directory) : 0;
  LivePage page([&stop] { return stop >= Supervisor::Stop::now; });
  if (arguments.run.report) page.begin(directory, live_page_file(*arguments.run.report, directory));
  {
    Supervisor supervisor(arguments, status_file_for(directory));
    code = static_cast<ExitCode>(supervisor.supervise());
    stop = supervisor.stop_asked();
  }  // its files go now: a job that is queued again is killed
  page.end();
  call_on_end(arguments.run.on_end, directory, code);
  if (code == ExitCode::resumable && arguments.requeues > 0)
    requeue(arguments, stop, environment, jobs_without_progress(directory, rows_before));
  return code;
}

}  // namespace mixrate
