#include "drivers/supervise/launcher.hpp"

#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <sstream>

#include "base/error.hpp"
#include "base/host.hpp"

namespace mixrate {

bool in_allocation(const Environment& environment) { return environment("SLURM_JOB_ID").has_value(); }

namespace {

using Words = std::vector<std::string>;

/// Processes that the allocation, or else this host, has room for.
int room(const Environment& environment) {
  const std::string tasks = environment("SLURM_NTASKS").value_or("");
  int count = 0;
  std::from_chars(tasks.data(), tasks.data() + tasks.size(), count);
  if (!in_allocation(environment) || count <= 0) count = available_cores();
  return std::max(1, count);
}

/// --enable-recovery: the others go on when a rank dies. One rank more than there is room for, oversubscribed and not
/// bound, because rank 0 sleeps; mpirun puts the extra one on the node of rank 0.
Words mpirun_words(const LaunchRequest& request, const Environment& environment) {
  const int ranks = request.ranks > 0 ? request.ranks : room(environment) + 1;
  Words words = {"mpirun", "--enable-recovery", "--oversubscribe", "--bind-to", "none", "-n", std::to_string(ranks)};
  for (const char* name : {"OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"}) words.insert(words.end(), {"-x", name});
  return words;
}

Words srun_words(const LaunchRequest& request) {
  Words words = {"srun", "--mpi=pmix"};
  if (request.ranks > 0) words.insert(words.end(), {"-n", std::to_string(request.ranks)});
  return words;
}

}  // namespace

std::vector<std::string> launcher_command(const LaunchRequest& request, const Environment& environment) {
  const std::string launcher = environment("MIXRATE_LAUNCHER").value_or("mpirun");
  Words words;
  if (launcher == "mpirun") {
    words = mpirun_words(request, environment);
  } else if (launcher == "srun") {
    words = srun_words(request);
  } else {
    std::istringstream in(launcher);
    for (std::string word; in >> word;) words.push_back(word);
  }
  if (words.empty()) throw StudyError({}, "MIXRATE_LAUNCHER names no program", {}, "Unset it, or use mpirun or srun");
  words.insert(words.end(), {request.program, "run"});
  words.insert(words.end(), request.run_arguments.begin(), request.run_arguments.end());
  return words;
}

void refuse_nesting(const Environment& environment) {
  for (const char* name : {"OMPI_COMM_WORLD_SIZE", "SLURM_STEP_NUM_TASKS"}) {
    const std::string text = environment(name).value_or("1");
    int copies = 1;
    std::from_chars(text.data(), text.data() + text.size(), copies);
    if (copies > 1)
      throw StudyError({}, fmt::format("{} copies of `mixrate launch` were started", copies),
                       fmt::format("{}={}", name, text), "It starts mpirun itself: call it once, or use `mixrate run`");
  }
}

void prepare_environment(const Environment& environment) {
  const auto set_default = [&](const char* name, const char* value) {
    if (!environment(name)) ::setenv(name, value, 1);
  };
  if (::geteuid() == 0) {
    set_default("OMPI_ALLOW_RUN_AS_ROOT", "1");
    set_default("OMPI_ALLOW_RUN_AS_ROOT_CONFIRM", "1");
  }
  set_default("OMPI_MCA_btl_vader_single_copy_mechanism", "none");
  set_default("OMP_NUM_THREADS", "1");
  set_default("OPENBLAS_NUM_THREADS", "1");
}

}  // namespace mixrate
