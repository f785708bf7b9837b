// mixrate launch: run a study on all cores or all of an allocation, supervised.
#include <fmt/core.h>
#include <unistd.h>

#include <filesystem>

#include "drivers/commands.hpp"
#include "drivers/launcher.hpp"
#include "drivers/status_file.hpp"
#include "drivers/supervisor.hpp"
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

}  // namespace

ExitCode launch_command(const LaunchArguments& arguments) {
  static_cast<void>(parse_progress_mode(arguments.run.progress));
  const Environment environment = process_environment();
  refuse_nesting(environment);
  const Study study = read_study(arguments.run.study);  // a mistake is told before anything starts
  static_cast<void>(expand(study));
  prepare_environment(environment);
  Supervisor supervisor(arguments, status_file_for(result_path(arguments.run, study.name)));
  return static_cast<ExitCode>(supervisor.supervise());
}

}  // namespace mixrate
