// What `mixrate launch` starts: mpirun (or srun) with the right words and the right environment.
#pragma once

#include <string>
#include <vector>

#include "runtime/launch.hpp"

namespace mixrate {

struct LaunchRequest {
  int ranks = 0;                           // 0: tasks of the Slurm allocation, else cores, + 1
  std::string program;                     // path of mixrate
  std::vector<std::string> run_arguments;  // what follows `mixrate run`
};

/// The command line that starts the ranks. MIXRATE_LAUNCHER says how: `mpirun` (default), `srun` (short for
/// `srun --mpi=pmix`), or a whole command line, which is used as it is.
std::vector<std::string> launcher_command(const LaunchRequest& request, const Environment& environment);

/// Are we inside a Slurm allocation?
bool in_allocation(const Environment& environment);

/// Throw StudyError (exit 64) if this process itself is one of several ranks: each would start a run.
void refuse_nesting(const Environment& environment);

/// Set what mpirun and the ranks need, unless the user has set it: root may run, one thread a rank, no shared-memory
/// copies that containers forbid.
void prepare_environment(const Environment& environment);

}  // namespace mixrate
