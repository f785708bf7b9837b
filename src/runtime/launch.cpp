#include "runtime/launch.hpp"

#include <fmt/format.h>

#include <charconv>
#include <cstdlib>

namespace mixrate {

namespace {

int number(const std::optional<std::string>& text) {
  int value = 0;
  if (text) std::from_chars(text->data(), text->data() + text->size(), value);
  return value;
}

}  // namespace

Environment process_environment() {
  return [](const char* name) -> std::optional<std::string> {
    const char* value = std::getenv(name);
    return value == nullptr ? std::nullopt : std::optional<std::string>(value);
  };
}

LaunchCheck check_launch(int num_ranks, const Environment& environment) {
  if (num_ranks > 1) return {};
  // the first of these that is set says how many copies of this program were started
  for (const char* name : {"OMPI_COMM_WORLD_SIZE", "PMI_SIZE", "SLURM_STEP_NUM_TASKS"}) {
    const auto text = environment(name);
    if (!text) continue;
    const int copies = number(text);
    if (copies <= 1) return {};
    return {true, fmt::format("{} copies of mixrate were started ({}={}), but each sees only itself: the launcher and "
                              "the MPI library do not match. Use the mpirun of the MPI library that mixrate was built "
                              "with, or srun --mpi=pmix",
                              copies, name, *text)};
  }
  const int tasks = number(environment("SLURM_NTASKS"));
  if (tasks <= 1) return {};
  return {false, fmt::format("this Slurm allocation has {} tasks, but mixrate runs as one process and computes on one "
                             "core. Start it with mpirun or srun --mpi=pmix to use all",
                             tasks)};
}

}  // namespace mixrate
