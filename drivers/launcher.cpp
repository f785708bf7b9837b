#include "drivers/launcher.hpp"

#include <fmt/core.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <sstream>
#include <thread>

#include "base/error.hpp"

namespace mixrate {

namespace {

using Words = std::vector<std::string>;

/// --enable-recovery: the others go on when a rank dies. Oversubscribed, unbound: rank 0 sleeps and needs no core.
Words mpirun_words(const LaunchRequest& request, bool has_allocation) {
  Words words = {"mpirun", "--enable-recovery", "--oversubscribe", "--bind-to", "none"};
  const unsigned cores = std::max(1U, std::thread::hardware_concurrency());
  if (request.ranks > 0) {
    words.insert(words.end(), {"-n", std::to_string(request.ranks)});
  } else if (!has_allocation) {
    words.insert(words.end(), {"-n", std::to_string(cores + 1)});
  }
  for (const char* name : {"OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS"}) words.insert(words.end(), {"-x", name});
  return words;
}

Words srun_words(const LaunchRequest& request) {
  Words words = {"srun", "--mpi=pmix"};
  if (request.ranks > 0) words.insert(words.end(), {"-n", std::to_string(request.ranks)});
  return words;
}

}  // namespace

bool in_allocation(const Environment& environment) { return environment("SLURM_JOB_ID").has_value(); }

std::vector<std::string> launcher_command(const LaunchRequest& request, const Environment& environment) {
  const std::string launcher = environment("MIXRATE_LAUNCHER").value_or("mpirun");
  Words words;
  if (launcher == "mpirun") {
    words = mpirun_words(request, in_allocation(environment));
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
