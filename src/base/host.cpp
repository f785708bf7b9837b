#include "base/host.hpp"

#include <sched.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <vector>

namespace mixrate {

namespace {

namespace fs = std::filesystem;

/// "max" and what is no number are no limit; neither is the huge number that version 1 shows for none.
std::optional<std::uint64_t> bytes_in(const fs::path& path) {
  const std::string text = first_line_of_file(path);
  std::uint64_t bytes = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), bytes);
  constexpr std::uint64_t no_limit = std::uint64_t{1} << 60;
  if (error != std::errc() || end == text.data() || bytes >= no_limit) return std::nullopt;
  return bytes;
}

/// A value of memory.stat.
std::uint64_t stat_in(const fs::path& path, const std::string& wanted) {
  std::ifstream file(path);
  std::string name;
  for (std::uint64_t value = 0; file >> name >> value;)
    if (name == wanted) return value;
  return 0;
}

/// One control group; the names of its files depend on the version.
struct Group {
  fs::path folder;
  bool is_old;  // version 1
};

void add_cores(const Group& group, GroupLimits& limits) {
  double quota = 0.0, period = 0.0;
  if (group.is_old) {
    std::istringstream(first_line_of_file(group.folder / "cpu.cfs_quota_us")) >> quota;  // -1: no limit
    std::istringstream(first_line_of_file(group.folder / "cpu.cfs_period_us")) >> period;
  } else {
    std::istringstream(first_line_of_file(group.folder / "cpu.max")) >> quota >>
        period;  // "200000 100000" or "max 100000"
  }
  if (!(quota > 0.0) || !(period > 0.0)) return;
  limits.cores = limits.cores > 0.0 ? std::min(limits.cores, quota / period) : quota / period;
}

void add_memory(const Group& group, GroupLimits& limits) {
  const auto limit = bytes_in(group.folder / (group.is_old ? "memory.limit_in_bytes" : "memory.max"));
  if (!limit) return;
  limits.memory = std::min(limits.memory.value_or(*limit), *limit);
  const auto used = bytes_in(group.folder / (group.is_old ? "memory.usage_in_bytes" : "memory.current"));
  const std::uint64_t droppable =
      stat_in(group.folder / "memory.stat", group.is_old ? "total_inactive_file" : "inactive_file");
  const std::uint64_t held = used.value_or(0) - std::min(used.value_or(0), droppable);
  const std::uint64_t unused = *limit - std::min(*limit, held);
  limits.memory_unused = std::min(limits.memory_unused.value_or(unused), unused);
}

/// The group and its ancestors. In a container the path that the kernel tells is that of the host: then only the root
/// of the mounted tree is there, which is the container's own group.
std::vector<Group> groups_up(const fs::path& mount, const std::string& path, bool is_old) {
  std::vector<Group> groups;
  for (fs::path below = fs::path(path).relative_path();; below = below.parent_path()) {
    groups.push_back({mount / below, is_old});
    if (below.empty()) return groups;
  }
}

}  // namespace

GroupLimits read_group_limits(const std::string& root) {
  GroupLimits limits;
  const fs::path mount = root + "/sys/fs/cgroup";
  std::ifstream file(root + "/proc/self/cgroup");
  for (std::string line; std::getline(file, line);) {  // "0::/path" (version 2), "4:cpu,cpuacct:/path" (version 1)
    const std::size_t first = line.find(':'), second = line.find(':', first + 1);
    if (first == std::string::npos || second == std::string::npos) continue;
    const std::string kinds = line.substr(first + 1, second - first - 1), path = line.substr(second + 1);
    const bool is_old = !kinds.empty();
    std::istringstream words(kinds);
    std::vector<std::string> controllers;
    for (std::string word; std::getline(words, word, ',');) controllers.push_back(word);
    const auto controls = [&](const char* name) { return !is_old || std::ranges::count(controllers, name) > 0; };
    for (const char* name : {"cpu", "memory"}) {
      if (!controls(name)) continue;
      const fs::path base = is_old ? mount / name : mount;
      for (const Group& group : groups_up(base, path, is_old))
        std::string_view(name) == "cpu" ? add_cores(group, limits) : add_memory(group, limits);
    }
  }
  return limits;
}

std::string first_line_of_file(const std::string& path) {
  std::ifstream file(path);
  std::string line;
  std::getline(file, line);
  return line;
}

int machine_cores() {
  int cores = static_cast<int>(::sysconf(_SC_NPROCESSORS_ONLN));
  if (const double worth = read_group_limits().cores; worth > 0.0)
    cores = std::min(cores, static_cast<int>(std::ceil(worth)));
  return std::max(1, cores);
}

int available_cores() {
  cpu_set_t mask;
  CPU_ZERO(&mask);
  if (::sched_getaffinity(0, sizeof mask, &mask) != 0) return machine_cores();
  return std::max(1, std::min(machine_cores(), CPU_COUNT(&mask)));
}

std::optional<std::uint64_t> available_memory() {
  std::optional<std::uint64_t> bytes;
  std::ifstream file("/proc/meminfo");
  for (std::string line; std::getline(file, line);) {
    std::istringstream words(line);
    std::string name;
    std::uint64_t kibibytes = 0;
    if (words >> name >> kibibytes && name == "MemAvailable:") bytes = kibibytes << 10;
  }
  if (const auto unused = read_group_limits().memory_unused) bytes = std::min(bytes.value_or(*unused), *unused);
  return bytes;
}

}  // namespace mixrate
