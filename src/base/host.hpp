// How many cores and how much memory this process may use: what the machine has, what its affinity allows, and the
// limits of the control groups that it is in (containers, Slurm, systemd), version 1 and 2.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

namespace mixrate {

/// Limits of the control groups, the smallest on the way from the process's own group to the root.
struct GroupLimits {
  double cores = 0.0;                          // worth of CPU time; 0 = no limit
  std::optional<std::uint64_t> memory;         // bytes
  std::optional<std::uint64_t> memory_unused;  // of the limit, caches that can be dropped counted as unused
};

/// Read the limits below `root` ("" for this machine; tests give a folder with its own proc and sys).
GroupLimits read_group_limits(const std::string& root = "");

/// Cores of this machine, or what its control groups allow if that is less; at least 1.
int machine_cores();

/// The same, of those that this process may run on (affinity).
int available_cores();

/// The first line of a small file that is known to be regular; "" if it cannot be read.
std::string first_line_of_file(const std::string& path);

/// Bytes that can still be allocated before something is swapped out or killed; nothing if the system does not say.
std::optional<std::uint64_t> available_memory();

}  // namespace mixrate
