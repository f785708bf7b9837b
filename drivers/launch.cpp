// mixrate launch: run a study on all cores or all of an allocation, supervised.
#include <fmt/core.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <filesystem>

#include "base/say.hpp"
#include "drivers/commands.hpp"
#include "drivers/slurm/slurm.hpp"
#include "drivers/supervise/launcher.hpp"
#include "drivers/supervise/status_file.hpp"
#include "drivers/supervise/supervisor.hpp"
#include "experiment/grid.hpp"
#include "runtime/progress.hpp"

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

/// Put the job that this process runs in back into the queue if there is work left. Slurm ends us then.
void requeue(const LaunchArguments& arguments, Supervisor::Stop stop, const Environment& environment) {
  const auto job = environment("SLURM_JOB_ID");
  if (!job) return;
  const int so_far = std::atoi(environment("SLURM_RESTART_COUNT").value_or("0").c_str());
  const double end = std::atof(environment("SLURM_JOB_END_TIME").value_or("0").c_str());
  constexpr double clock_error_s = 5.0;
  const bool is_time_up = end > 0.0 && static_cast<double>(std::time(nullptr)) > end - clock_error_s;
  if (stop >= Supervisor::Stop::now && !is_time_up) {
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
  {
    Supervisor supervisor(arguments, status_file_for(result_path(arguments.run, study.name)));
    code = static_cast<ExitCode>(supervisor.supervise());
    stop = supervisor.stop_asked();
  }  // its files go now: a job that is queued again is killed
  if (code == ExitCode::resumable && arguments.requeues > 0) requeue(arguments, stop, environment);
  return code;
}

}  // namespace mixrate
