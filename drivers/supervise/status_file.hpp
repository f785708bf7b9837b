// How a run tells its supervisor where it works and how it ended: mpirun's own exit code says neither.
//
// `run --status-file F` writes F.master when the master begins to work in a result directory, and F at the very end.
// A master that dies leaves no F.
#pragma once

#include <optional>
#include <string>

#include "base/error.hpp"

namespace mixrate {

/// The process that leads a run, and the directory it writes into.
struct MasterNote {
  long pid = 0;
  std::string host;
  std::string directory;
};

/// Tell a supervisor who leads the run. Does nothing if status_file is "". Throws FileError.
void announce_master(const std::string& status_file, const std::string& directory);
/// Tell a supervisor how the run ended. Does nothing if status_file is "". Where it cannot be written the supervisor
/// starts the run again, and that is all: no reason to fail.
void write_status(const std::string& status_file, ExitCode code) noexcept;

/// What announce_master wrote; nothing if it has not yet.
std::optional<MasterNote> read_master(const std::string& status_file);
/// The code of write_status; nothing while the run goes on, or if its master died.
std::optional<int> read_status(const std::string& status_file);

/// Is this process on this host gone? A zombie is. A process of another host cannot be seen and is taken to live.
bool is_gone(const MasterNote& master);

/// Remove what a former run left under this name.
void clear_status(const std::string& status_file);

/// Name of this host; "unknown" if it has none.
std::string host_name();

}  // namespace mixrate
