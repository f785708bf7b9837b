// The commands of Slurm, as far as mixrate calls them.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "runtime/launch.hpp"

namespace mixrate {

/// What a command printed, and how it ended.
struct CommandOutput {
  int exit_code = 0;  // 127: it cannot be started; 128 + n: signal n
  std::string out, err;
};

/// Run a program to its end and keep what it prints.
CommandOutput run_captured(const std::vector<std::string>& command);

/// Can this host ask Slurm? Without a configuration every command of Slurm waits for a minute and fails.
bool has_slurm(const Environment& environment);

/// Largest number of tasks of a job array; nothing if Slurm does not say.
std::optional<std::int64_t> max_array_tasks();

/// CPUs of the smallest node of a partition ("" = the default one, or all); nothing if Slurm does not say.
std::optional<int> cpus_per_node(const std::string& partition);

/// Submit a job script. Returns the job id. Throws UserError with the message of sbatch if it refuses.
std::string submit_job(const std::vector<std::string>& sbatch_arguments);

/// Put the running job back into the queue; on success Slurm ends it. Returns what scontrol says if it refuses.
std::string requeue_job(const std::string& job_id);

}  // namespace mixrate
