#include "drivers/slurm/slurm.hpp"

#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <sstream>

#include "base/error.hpp"
#include "base/process/argument_pointers.hpp"

namespace mixrate {

namespace {

/// A file that is gone when it is closed: no pipe, so that neither output can fill up while the other is read.
class Scratch {
 public:
  Scratch() : file_(std::tmpfile(), &std::fclose) {
    if (!file_) throw FileError("", "no temporary file can be made");
  }
  [[nodiscard]] int descriptor() const { return ::fileno(file_.get()); }
  [[nodiscard]] std::string text() const {
    std::string all;
    char part[4096];
    ssize_t count = 0;
    off_t at = 0;
    while ((count = ::pread(descriptor(), part, sizeof part, at)) > 0) {
      all.append(part, static_cast<std::size_t>(count));
      at += count;
    }
    return all;
  }

 private:
  std::unique_ptr<std::FILE, int (*)(std::FILE*)> file_;
};

std::string first_line(const std::string& text) { return text.substr(0, text.find('\n')); }

}  // namespace

CommandOutput run_captured(const std::vector<std::string>& command) {
  const Scratch out, err;
  posix_spawn_file_actions_t actions;
  posix_spawn_file_actions_init(&actions);
  posix_spawn_file_actions_adddup2(&actions, out.descriptor(), STDOUT_FILENO);
  posix_spawn_file_actions_adddup2(&actions, err.descriptor(), STDERR_FILENO);
  const std::vector<char*> words = argument_pointers(command);
  pid_t pid = -1;
  const int problem = ::posix_spawnp(&pid, words.front(), &actions, nullptr, words.data(), ::environ);
  posix_spawn_file_actions_destroy(&actions);
  int status = 0;
  if (problem != 0 || ::waitpid(pid, &status, 0) != pid) return {127, "", command.front() + " cannot be started"};
  return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), out.text(), err.text()};
}

bool has_slurm(const Environment& environment) {
  if (environment("SLURM_CONF")) return true;
  constexpr const char* places[] = {"/etc/slurm/slurm.conf", "/etc/slurm-llnl/slurm.conf", "/run/slurm/conf/slurm.conf",
                                    "/var/spool/slurmd/conf-cache/slurm.conf"};
  return std::any_of(std::begin(places), std::end(places), [](const char* file) {
    std::error_code ignored;
    return std::filesystem::exists(file, ignored);
  });
}

std::optional<std::int64_t> max_array_tasks() {
  const CommandOutput answer = run_captured({"scontrol", "show", "config"});
  std::istringstream lines(answer.out);
  for (std::string line; std::getline(lines, line);) {
    std::int64_t size = 0;
    std::istringstream words(line);
    std::string name, equals;
    // the size is one above the largest index, and the indices here begin with 1
    if (words >> name >> equals >> size && name == "MaxArraySize") return std::max<std::int64_t>(0, size - 1);
  }
  return std::nullopt;
}

std::optional<int> cpus_per_node(const std::string& partition) {
  std::vector<std::string> command = {"sinfo", "-h", "-N", "-o", "%c"};
  if (!partition.empty()) command.insert(command.end(), {"-p", partition});
  std::istringstream in(run_captured(command).out);
  std::optional<int> least;
  for (int cpus = 0; in >> cpus;) least = std::min(cpus, least.value_or(cpus));
  return least;
}

std::string submit_job(const std::vector<std::string>& sbatch_arguments) {
  std::vector<std::string> command = {"sbatch", "--parsable"};
  command.insert(command.end(), sbatch_arguments.begin(), sbatch_arguments.end());
  const CommandOutput answer = run_captured(command);
  if (answer.exit_code == 127)
    throw UserError(ExitCode::failure, {}, "sbatch cannot be started", "is this a login node of a Slurm cluster?",
                    "--dry-run shows what would be submitted");
  if (answer.exit_code != 0)
    throw UserError(ExitCode::failure, {}, "sbatch refuses the job", first_line(answer.err),
                    "Nothing more is submitted");
  return first_line(answer.out).substr(0, first_line(answer.out).find(';'));  // "id" or "id;cluster"
}

std::string requeue_job(const std::string& job_id) {
  const CommandOutput answer = run_captured({"scontrol", "requeue", job_id});
  return answer.exit_code == 0 ? "" : first_line(answer.err);
}

}  // namespace mixrate
