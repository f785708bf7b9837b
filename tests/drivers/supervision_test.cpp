// The parts of the supervisor that need no mpirun.
#include <gtest/gtest.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <map>
#include <thread>

#include "drivers/supervise/launcher.hpp"
#include "drivers/supervise/process_group.hpp"
#include "drivers/supervise/restart_policy.hpp"
#include "drivers/supervise/status_file.hpp"

namespace mixrate {
namespace {

Environment environment_of(std::map<std::string, std::string> variables) {
  return [variables = std::move(variables)](const char* name) -> std::optional<std::string> {
    const auto found = variables.find(name);
    return found == variables.end() ? std::nullopt : std::optional<std::string>(found->second);
  };
}

std::string line_of(const LaunchRequest& request, std::map<std::string, std::string> variables) {
  std::string line;
  for (const std::string& word : launcher_command(request, environment_of(std::move(variables)))) line += word + ' ';
  return line;
}

TEST(RestartPolicy, WaitsLongerWithoutProgressAndGivesUp) {
  RestartPolicy policy(4);
  EXPECT_EQ(policy.seconds_before_restart(100), 0.0);
  EXPECT_EQ(policy.seconds_before_restart(100), 1.0);
  EXPECT_EQ(policy.seconds_before_restart(100), 2.0);
  EXPECT_EQ(policy.seconds_before_restart(9000), 0.0) << "it made progress";
  EXPECT_EQ(policy.seconds_before_restart(10000), 1.0);
  EXPECT_EQ(policy.seconds_before_restart(12000), 2.0);
  EXPECT_EQ(policy.seconds_before_restart(12000), 4.0);
  EXPECT_EQ(policy.seconds_before_restart(12000), std::nullopt);
}

TEST(RestartPolicy, WaitsAMinuteAtMostAndNeverRestartsIfToldSo) {
  EXPECT_EQ(RestartPolicy(0).seconds_before_restart(5), std::nullopt);
  RestartPolicy patient(100);
  for (int i = 0; i < 99; ++i) static_cast<void>(patient.seconds_before_restart(0));
  EXPECT_EQ(patient.seconds_before_restart(0), 60.0);
}

TEST(LauncherCommand, StartsOneRankMoreThanCores) {
  const std::string cores = std::to_string(std::max(1U, std::thread::hardware_concurrency()) + 1);
  EXPECT_EQ(line_of({0, "/bin/mixrate", {"s.toml", "-o", "d"}}, {}),
            "mpirun --enable-recovery --oversubscribe --bind-to none -n " + cores +
                " -x OMP_NUM_THREADS -x OPENBLAS_NUM_THREADS /bin/mixrate run s.toml -o d ");
}

TEST(LauncherCommand, TakesTheAllocationUnlessToldOtherwise) {
  const std::map<std::string, std::string> job = {{"SLURM_JOB_ID", "7"}, {"SLURM_NTASKS", "64"}};
  EXPECT_NE(line_of({0, "m", {"s"}}, job).find(" -n 65 "), std::string::npos);
  EXPECT_NE(line_of({3, "m", {"s"}}, job).find(" -n 3 "), std::string::npos);
}

TEST(LauncherCommand, ObeysTheUser) {
  EXPECT_EQ(line_of({0, "m", {"s"}}, {{"MIXRATE_LAUNCHER", "srun"}}), "srun --mpi=pmix m run s ");
  EXPECT_EQ(line_of({4, "m", {"s"}}, {{"MIXRATE_LAUNCHER", "srun"}}), "srun --mpi=pmix -n 4 m run s ");
  EXPECT_EQ(line_of({4, "m", {"s"}}, {{"MIXRATE_LAUNCHER", "mpiexec  -np 2"}}), "mpiexec -np 2 m run s ");
  EXPECT_THROW(line_of({0, "m", {}}, {{"MIXRATE_LAUNCHER", " "}}), StudyError);
}

TEST(RefuseNesting, OnlyWhereSeveralCopiesWereStarted) {
  EXPECT_THROW(refuse_nesting(environment_of({{"OMPI_COMM_WORLD_SIZE", "2"}})), StudyError);
  EXPECT_THROW(refuse_nesting(environment_of({{"SLURM_STEP_NUM_TASKS", "4"}})), StudyError);
  EXPECT_NO_THROW(refuse_nesting(environment_of({{"SLURM_JOB_ID", "4"}, {"SLURM_STEP_NUM_TASKS", "1"}})));
}

TEST(ProcessGroup, TellsHowAProgramEnded) {
  ProcessGroup failing({"sh", "-c", "exit 3"});
  while (!failing.has_ended()) std::this_thread::yield();
  EXPECT_TRUE(failing.failed());
  EXPECT_EQ(failing.ending(), "exit code 3");
  ProcessGroup sleeping({"sleep", "100"});
  EXPECT_FALSE(sleeping.has_ended());
  sleeping.kill_all();
  EXPECT_TRUE(sleeping.has_ended());
  EXPECT_EQ(sleeping.ending(), "signal 9");
  EXPECT_THROW(ProcessGroup({"no-such-program"}), UserError);
}

TEST(StatusFile, IsWrittenWholeAndClearedWhole) {
  const std::string file = std::filesystem::temp_directory_path() / ("status-test." + std::to_string(::getpid()));
  EXPECT_FALSE(read_status(file));
  EXPECT_FALSE(read_master(file));
  announce_master(file, "a directory/with blanks");
  write_status(file, ExitCode::resumable);
  EXPECT_EQ(read_status(file), 75);
  const auto master = read_master(file);
  ASSERT_TRUE(master);
  EXPECT_EQ(master->pid, ::getpid());
  EXPECT_EQ(master->directory, "a directory/with blanks");
  EXPECT_FALSE(is_gone(*master));
  clear_status(file);
  EXPECT_FALSE(read_status(file));
  EXPECT_FALSE(read_master(file));
}

TEST(StatusFile, KnowsWhenAProcessIsGone) {
  const pid_t child = ::fork();
  if (child == 0) ::_exit(0);
  const MasterNote zombie{child, host_name(), "d"};
  while (!is_gone(zombie)) std::this_thread::yield();  // nobody has waited for it: a zombie counts as gone
  EXPECT_FALSE(is_gone({child, "another-host", "d"}));
}

}  // namespace
}  // namespace mixrate
