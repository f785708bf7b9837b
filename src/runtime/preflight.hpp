// What can be known to go wrong before a run begins: cores, threads, memory, and the result directory.
//
// Seen from the master's host, without a word to the other ranks. What cannot be seen from inside: mpirun refuses to
// start as root unless OMPI_ALLOW_RUN_AS_ROOT=1 and OMPI_ALLOW_RUN_AS_ROOT_CONFIRM=1 are set, and more ranks than
// slots unless --oversubscribe is given; it then says so itself.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/error.hpp"
#include "runtime/launch.hpp"

namespace mixrate {

/// What the run will ask of the machine.
struct PreflightRequest {
  std::string directory;         // of the results; need not exist yet
  std::uint64_t disk_bytes = 0;  // still to be written there
  std::uint64_t rank_bytes = 0;  // memory of one rank
  int num_ranks = 1;             // of the run, the master included
};

/// The host, as the master sees it.
struct HostFacts {
  int cores = 1;         // online, or what the container's CPU quota is worth if that is less
  int usable_cores = 1;  // that some rank of this host may run on (affinity)
  int ranks = 1;         // of this run on this host; 0 = not known
  std::optional<std::uint64_t> free_memory, free_shared_memory, free_temporary;  // bytes; shared = /dev/shm
};

/// works: a second lock is refused; refused: no lock can be taken; ignored: two can be taken at once.
enum class Locking { works, refused, ignored };

/// The result directory, or the nearest ancestor that exists.
struct DirectoryFacts {
  bool exists = true;       // the result directory itself
  std::string problem;      // why no file can be written there; "" = it can
  std::string file_system;  // "nfs", "lustre", "tmpfs", ... or "" for an ordinary one
  std::optional<std::uint64_t> free_bytes;
  bool no_free_files = false;  // no inode left
  Locking locking = Locking::works;
  double sync_s = 0.0;  // of a small file
};

struct PreflightFacts {
  HostFacts host;
  DirectoryFacts directory;
  Environment environment;
};

enum class Finding { ok, warning, fatal };

/// The answer to one question.
struct PreflightCheck {
  std::string name;  // "cores", "locking", ...
  Finding finding = Finding::ok;
  std::string text;                      // what was seen, or what is wrong, why, and what helps; without full stop
  ExitCode exit_code = ExitCode::usage;  // of a fatal one
};

/// Look at this host and the directory (a small file is written there and removed).
PreflightFacts gather_facts(const PreflightRequest& request);

/// Answer every question. Fatal: copies that do not see each other, a directory that cannot be written, not enough
/// space. Everything else is a warning.
std::vector<PreflightCheck> check_preflight(const PreflightRequest& request, const PreflightFacts& facts);

/// One line each: "ok", "warning" or "error", name, text.
std::string format_preflight(const std::vector<PreflightCheck>& checks);

/// Throw the first fatal one as UserError; return the texts of the warnings.
std::vector<std::string> require_ready(const std::vector<PreflightCheck>& checks);

}  // namespace mixrate
