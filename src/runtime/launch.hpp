// Does what the launcher offers fit what MPI sees?
#pragma once

#include <functional>
#include <optional>
#include <string>

namespace mixrate {

/// Looks up an environment variable.
using Environment = std::function<std::optional<std::string>(const char* name)>;

/// The environment of this process.
Environment process_environment();

struct LaunchCheck {
  bool several_copies = false;  // several processes that do not see each other: they would write the same files
  std::string message;          // a sentence for the user; "" if all is well
};

/// Compare the number of ranks with OMPI_COMM_WORLD_SIZE, PMI_SIZE, SLURM_STEP_NUM_TASKS (copies that were started)
/// and SLURM_NTASKS (what the allocation offers).
LaunchCheck check_launch(int num_ranks, const Environment& environment);

}  // namespace mixrate
