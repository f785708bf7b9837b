// What preflight.cpp judges, as this host tells it.
#include <fcntl.h>
#include <sched.h>
#include <sys/file.h>
#include <sys/statfs.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "base/host.hpp"
#include "base/seconds_since.hpp"
#include "runtime/preflight.hpp"

namespace mixrate {

namespace {

namespace fs = std::filesystem;

/// The number of ranks on this host, as the launcher tells every rank; 0 = not known.
int count_ranks(int num_ranks, const Environment& environment) {
  if (num_ranks == 1) return 1;
  for (const char* name : {"OMPI_COMM_WORLD_LOCAL_SIZE", "MPI_LOCALNRANKS", "SLURM_STEP_TASKS_PER_NODE"}) {
    const auto text = environment(name);  // Slurm: "2(x3),1", the master's node first
    int value = 0;
    if (text && std::from_chars(text->data(), text->data() + text->size(), value).ec == std::errc() && value > 0)
      return std::min(value, num_ranks);
  }
  return 0;
}

/// The parent of a process: the fourth field of its stat, after the name in parentheses. 0 = not known.
pid_t parent_of(const std::string& folder) {
  const std::string line = first_line_of_file(folder + "/stat");
  const std::size_t name_end = line.rfind(')');
  if (name_end == std::string::npos) return 0;
  std::istringstream rest(line.substr(name_end + 1));
  char state = 0;
  pid_t parent = 0;
  return rest >> state >> parent ? parent : 0;
}

/// Cores that this process or one of its siblings of the same program may run on: the other ranks of this host are
/// children of the same launcher.
int count_usable_cores() {
  cpu_set_t usable;
  CPU_ZERO(&usable);
  const auto add = [&](pid_t process) {
    cpu_set_t mask;
    CPU_ZERO(&mask);
    if (::sched_getaffinity(process, sizeof mask, &mask) == 0) CPU_OR(&usable, &usable, &mask);
  };
  add(0);
  std::error_code ignored;
  const pid_t launcher = ::getppid();
  const fs::path program = fs::read_symlink("/proc/self/exe", ignored);
  for (fs::directory_iterator entry("/proc", ignored), end; !ignored && entry != end; entry.increment(ignored)) {
    const std::string name = entry->path().filename().string();
    pid_t process = 0;
    const auto [stop, error] = std::from_chars(name.data(), name.data() + name.size(), process);
    if (error != std::errc() || stop != name.data() + name.size() || parent_of(entry->path()) != launcher) continue;
    std::error_code gone;
    if (fs::read_symlink(entry->path() / "exe", gone) == program && !gone) add(process);
  }
  return std::max(1, CPU_COUNT(&usable));
}

std::optional<std::uint64_t> free_space(const std::string& path) {
  struct statvfs facts {};
  if (::statvfs(path.c_str(), &facts) != 0 || facts.f_blocks == 0) return std::nullopt;
  return std::uint64_t{facts.f_bavail} * facts.f_frsize;
}

std::string file_system_of(const std::string& path) {
  struct statfs facts {};
  if (::statfs(path.c_str(), &facts) != 0) return "";
  switch (static_cast<std::uint32_t>(facts.f_type)) {  // statfs(2)
    case 0x6969:
      return "nfs";
    case 0x0bd00bd0:
      return "lustre";
    case 0x01021994:
      return "tmpfs";
    case 0x47504653:
      return "gpfs";
    case 0x19830326:
      return "beegfs";
    case 0x00c36400:
      return "ceph";
    case 0xff534d42:
    case 0xfe534d42:
      return "smb";
    case 0x01021997:
      return "9p";
    default:
      return "";
  }
}

/// Open the file a second time and see whether the first lock keeps the second out.
Locking try_locking(const std::string& path, int first) {
  if (::flock(first, LOCK_EX | LOCK_NB) != 0) return Locking::refused;
  const int second = ::open(path.c_str(), O_RDWR | O_CLOEXEC);
  if (second < 0) return Locking::refused;
  const bool kept_out = ::flock(second, LOCK_EX | LOCK_NB) != 0;
  ::close(second);
  return kept_out ? Locking::works : Locking::ignored;
}

/// Write, sync, lock and rename a small file.
void probe(const std::string& folder, DirectoryFacts& facts) {
  std::string path = folder + "/.preflight-XXXXXX";
  const int file = ::mkostemp(path.data(), O_CLOEXEC);
  if (file < 0) {
    facts.problem = std::strerror(errno);
    return;
  }
  const std::string renamed = path + "-renamed";
  const std::string block(4096, 'x');
  const auto begin = std::chrono::steady_clock::now();
  errno = 0;
  const bool stored = ::write(file, block.data(), block.size()) == static_cast<ssize_t>(block.size()) &&
                      ::fsync(file) == 0 && ::rename(path.c_str(), renamed.c_str()) == 0;
  if (!stored) facts.problem = errno != 0 ? std::strerror(errno) : "only a part of a small file was written";
  facts.sync_s = seconds_since(begin);
  if (stored) facts.locking = try_locking(renamed, file);
  ::close(file);
  ::unlink(stored ? renamed.c_str() : path.c_str());
}

DirectoryFacts look_at_directory(const std::string& directory) {
  std::error_code ignored;
  fs::path folder = fs::absolute(directory, ignored);
  while (!fs::exists(folder, ignored) && folder.has_relative_path()) folder = folder.parent_path();
  DirectoryFacts facts;
  facts.exists = fs::exists(directory, ignored);
  if (!fs::is_directory(folder, ignored)) {
    facts.problem = std::strerror(ENOTDIR);
    return facts;
  }
  facts.file_system = file_system_of(folder);
  facts.free_bytes = free_space(folder);
  struct statvfs counts {};
  facts.no_free_files = ::statvfs(folder.c_str(), &counts) == 0 && counts.f_files > 0 && counts.f_favail == 0;
  probe(folder, facts);
  return facts;
}

}  // namespace

PreflightFacts gather_facts(const PreflightRequest& request) {
  PreflightFacts facts;
  facts.environment = process_environment();
  facts.host.cores = machine_cores();
  facts.host.usable_cores = count_usable_cores();
  facts.host.ranks = count_ranks(request.num_ranks, facts.environment);
  facts.host.free_memory = available_memory();
  facts.host.free_shared_memory = free_space("/dev/shm");
  facts.host.free_temporary = free_space(facts.environment("TMPDIR").value_or("/tmp"));
  facts.directory = look_at_directory(request.directory);
  return facts;
}

}  // namespace mixrate
