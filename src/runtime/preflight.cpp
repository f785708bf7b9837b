#include "runtime/preflight.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "base/text.hpp"

namespace mixrate {

namespace {

std::string counted(int count, const char* one, const char* many) {
  return fmt::format("{} {}", count, count == 1 ? one : many);
}

/// Ranks of this host that compute: the master only schedules. 0 = not known.
int computing_ranks(const PreflightRequest& request, const HostFacts& host) {
  return request.num_ranks > 1 && host.ranks > 0 ? host.ranks - 1 : host.ranks;
}

PreflightCheck check_launcher(const PreflightRequest& request, const PreflightFacts& facts) {
  const LaunchCheck launch = check_launch(request.num_ranks, facts.environment);
  if (launch.several_copies) return {"launcher", Finding::fatal, launch.message};
  if (!launch.message.empty()) return {"launcher", Finding::warning, launch.message};
  if (request.num_ranks == 1) return {"launcher", Finding::ok, "one process, no launcher needed"};
  return {"launcher", Finding::ok, fmt::format("{} ranks see each other", request.num_ranks)};
}

PreflightCheck check_cores(const PreflightRequest& request, const HostFacts& host) {
  const int computing = computing_ranks(request, host);
  if (computing == 0)
    return {"cores", Finding::ok, fmt::format("this host has {}", counted(host.cores, "core", "cores"))};
  if (computing > host.cores)
    return {"cores", Finding::warning,
            fmt::format("{} computing ranks share the {} of this host (they slow each other down); start {} here: one "
                        "for each core and one that only schedules",
                        computing, counted(host.cores, "core", "cores"), counted(host.cores + 1, "rank", "ranks"))};
  std::string text = fmt::format("{} of {} compute", computing, counted(host.cores, "core", "cores"));
  if (request.num_ranks == 1 && host.cores > 1) text += fmt::format("; mpirun -n {} would use all", host.cores + 1);
  return {"cores", Finding::ok, text};
}

PreflightCheck check_binding(const PreflightRequest& request, const HostFacts& host) {
  const int wanted = std::min(computing_ranks(request, host), host.cores);
  if (wanted <= host.usable_cores)
    return {"binding", Finding::ok,
            fmt::format("the ranks of this host may use {}", counted(host.usable_cores, "core", "cores"))};
  return {"binding", Finding::warning,
          fmt::format("{} computing ranks of this host are bound to {} of {}; start mpirun with --bind-to none, or ask "
                      "Slurm for one CPU a task (and see taskset and cpusets)",
                      computing_ranks(request, host), counted(host.usable_cores, "core", "cores"), host.cores)};
}

int number_in(const Environment& environment, const char* name) {
  const auto text = environment(name);
  return text ? std::atoi(text->c_str()) : 0;
}

PreflightCheck check_threads(const PreflightRequest& request, const PreflightFacts& facts) {
  const int computing = std::max(computing_ranks(request, facts.host), 1);
  for (const char* name : {"OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"}) {
    const int threads = number_in(facts.environment, name);
    if (threads > 1 && threads * computing > facts.host.cores)
      return {"threads", Finding::warning,
              fmt::format("{}={} for {} on {} (a rank of mixrate computes with one thread, and a library that starts "
                          "more slows the others down); set it to 1",
                          name, threads, counted(computing, "computing rank", "computing ranks"),
                          counted(facts.host.cores, "core", "cores"))};
  }
  const int held = number_in(facts.environment, "SLURM_CPUS_PER_TASK");
  if (held > 1)
    return {"threads", Finding::warning,
            fmt::format("Slurm gives {} CPUs to each task, and a rank of mixrate uses one; ask for more tasks and "
                        "--cpus-per-task=1",
                        held)};
  return {"threads", Finding::ok, "one thread a rank computes"};
}

PreflightCheck check_memory(const PreflightRequest& request, const HostFacts& host) {
  const std::uint64_t needed = request.rank_bytes * static_cast<std::uint64_t>(std::max(host.ranks, 1));
  const std::string wanted = fmt::format("about {} for {}", bytes_text(static_cast<double>(needed)),
                                         counted(std::max(host.ranks, 1), "rank", "ranks"));
  if (!host.free_memory) return {"memory", Finding::ok, wanted + "; what is free is not known"};
  const std::string free = bytes_text(static_cast<double>(*host.free_memory));
  if (needed <= *host.free_memory) return {"memory", Finding::ok, wanted + " of " + free + " that are free here"};
  return {
      "memory", Finding::warning,
      fmt::format("{} are needed on this host, {} are free; start fewer ranks here, or use more hosts", wanted, free)};
}

PreflightCheck check_shared_memory(const PreflightRequest& request, const HostFacts& host) {
  if (request.num_ranks == 1) return {"shared memory", Finding::ok, "not needed"};
  // Open MPI 4.1: a segment of 4 MiB a rank, filled as messages come; a full file system is then a bus error
  const std::uint64_t needed = (std::uint64_t{4} << 20) * static_cast<std::uint64_t>(std::max(host.ranks, 1));
  if (host.free_shared_memory && *host.free_shared_memory < needed)
    return {"shared memory", Finding::warning,
            fmt::format(
                "/dev/shm has {} left, and the ranks of this host may need {} (they then die of SIGBUS); remove "
                "old vader_segment files there, enlarge it (docker run --shm-size), or set "
                "OMPI_MCA_btl_vader_backing_directory=/tmp",
                bytes_text(static_cast<double>(*host.free_shared_memory)), bytes_text(static_cast<double>(needed)))};
  constexpr std::uint64_t session_bytes = 10'000'000;
  if (host.free_temporary && *host.free_temporary < session_bytes)
    return {"shared memory", Finding::warning,
            fmt::format("the directory for temporary files has {} left, where MPI keeps its session; free some, or set "
                        "TMPDIR to another",
                        bytes_text(static_cast<double>(*host.free_temporary)))};
  return {"shared memory", Finding::ok, fmt::format("{} suffice", bytes_text(static_cast<double>(needed)))};
}

PreflightCheck check_directory(const PreflightRequest& request, const DirectoryFacts& facts) {
  constexpr double slow_s = 1.0;
  if (!facts.problem.empty())
    return {"directory", Finding::fatal,
            fmt::format("{}: the result directory cannot be {} ({}). Choose another with -o", request.directory,
                        facts.exists ? "written" : "created", facts.problem),
            ExitCode::io};
  if (facts.file_system == "tmpfs")
    return {"directory", Finding::warning,
            fmt::format("{} lies in memory (tmpfs): a restart of this host loses the results; choose a disk with -o",
                        request.directory)};
  if (facts.sync_s > slow_s)
    return {"directory", Finding::warning,
            fmt::format("{}: the disk took {:.1f} s to store a small file; a power cut can cost that much work",
                        request.directory, facts.sync_s)};
  return {"directory", Finding::ok, request.directory + " can be written"};
}

std::string lock_remedy(const std::string& file_system) {
  if (file_system == "lustre") return "ask for a mount with -o flock";
  if (file_system == "nfs") return "ask for NFS 4, or a mount without 'nolock'";
  return "choose another file system with -o if there is one";
}

PreflightCheck check_locking(const PreflightRequest& request, const DirectoryFacts& facts) {
  if (!facts.problem.empty()) return {"locking", Finding::ok, "not asked"};
  if (facts.locking == Locking::works) return {"locking", Finding::ok, "a second run in the directory is kept out"};
  return {"locking", Finding::warning,
          fmt::format("{}: this file system{} {} locks, so a second run in the directory is not kept out: see to it "
                      "yourself; {}",
                      request.directory, facts.file_system.empty() ? "" : " (" + facts.file_system + ")",
                      facts.locking == Locking::refused ? "has no" : "ignores", lock_remedy(facts.file_system))};
}

PreflightCheck check_space(const PreflightRequest& request, const DirectoryFacts& facts) {
  const std::string needed = bytes_text(static_cast<double>(request.disk_bytes));
  if (facts.no_free_files)
    return {"space", Finding::fatal,
            fmt::format("{}: no file can be added to this file system (no inode is left). Remove some, or choose "
                        "another with -o",
                        request.directory),
            ExitCode::io};
  if (!facts.free_bytes) return {"space", Finding::ok, needed + " are needed; what is free is not known"};
  const std::string free = bytes_text(static_cast<double>(*facts.free_bytes));
  if (*facts.free_bytes < request.disk_bytes)
    return {"space", Finding::fatal,
            fmt::format("{}: there is not enough space for the results ({} are free, about {} are needed). Free some, "
                        "or choose another directory with -o",
                        request.directory, free, needed),
            ExitCode::io};
  if (*facts.free_bytes / 2 < request.disk_bytes)
    return {"space", Finding::warning,
            fmt::format("{}: about {} of the {} that are free will be used", request.directory, needed, free)};
  return {"space", Finding::ok, fmt::format("about {} of {} that are free", needed, free)};
}

}  // namespace

std::vector<PreflightCheck> check_preflight(const PreflightRequest& request, const PreflightFacts& facts) {
  return {check_launcher(request, facts),
          check_cores(request, facts.host),
          check_binding(request, facts.host),
          check_threads(request, facts),
          check_memory(request, facts.host),
          check_shared_memory(request, facts.host),
          check_directory(request, facts.directory),
          check_locking(request, facts.directory),
          check_space(request, facts.directory)};
}

std::string format_preflight(const std::vector<PreflightCheck>& checks) {
  constexpr const char* words[] = {"ok", "warning", "error"};
  std::string out;
  for (const PreflightCheck& check : checks)
    out += fmt::format("{:<8} {:<14} {}\n", words[static_cast<std::size_t>(check.finding)], check.name, check.text);
  return out;
}

std::vector<std::string> require_ready(const std::vector<PreflightCheck>& checks) {
  std::vector<std::string> warnings;
  for (const PreflightCheck& check : checks) {
    if (check.finding == Finding::fatal) throw UserError(check.exit_code, {}, check.text);
    if (check.finding == Finding::warning) warnings.push_back(check.text + ".");
  }
  return warnings;
}

}  // namespace mixrate
