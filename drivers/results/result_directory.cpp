#include "drivers/results/result_directory.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

#include "base/error.hpp"
#include "base/files.hpp"

namespace mixrate {

namespace {

std::string lock_of(const std::string& directory) { return directory + "/.lock"; }

}  // namespace

ResultDirectory::ResultDirectory(std::string path) : path_(std::move(path)) {
  std::error_code problem;
  std::filesystem::create_directories(path_, problem);
  if (problem)
    throw FileError(path_, "the result directory cannot be created", problem.message(), "Choose another with -o");
  lock_ = open_kept_file(lock_of(path_), O_RDWR);
  int error = 0;
  for (int tries = 0; tries < 10; ++tries) {  // `status` looks at the lock by taking it for a moment
    if (tries > 0) ::usleep(20'000);
    if (::flock(lock_.id(), LOCK_EX | LOCK_NB) == 0) return;
    error = errno;
    if (error != EWOULDBLOCK) break;
  }
  if (error == EWOULDBLOCK) {
    throw FileError(path_, "another mixrate run is writing here", "two would spoil each other's results",
                    "Wait for it, stop it, or choose another directory with -o");
  }
  warning_ = fmt::format("{}: no lock can be taken here ({}); make sure that no other run writes here.", path_,
                         std::strerror(error));
}

Descriptor ResultDirectory::wait_to_publish(const std::string& directory, double patience_s) {
  const std::string path = directory + "/.publishing";
  Descriptor lock = open_kept_file(path, O_RDWR);
  constexpr double nap_s = 0.05;
  for (double waited_s = 0.0; ::flock(lock.id(), LOCK_EX | LOCK_NB) != 0; waited_s += nap_s) {
    if (errno != EWOULDBLOCK) return lock;  // no locks here: the caller goes on without
    if (waited_s >= patience_s)
      throw FileError(path, fmt::format("another process has held this lock for {:.0f} seconds", patience_s),
                      "it is making the result file, or was suspended while doing so",
                      "End it, then run mixrate rebuild");
    ::usleep(static_cast<useconds_t>(1e6 * nap_s));
  }
  return lock;
}

bool ResultDirectory::is_running(const std::string& directory) {
  const Descriptor lock(::open(lock_of(directory).c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
  return lock.id() >= 0 && ::flock(lock.id(), LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
}

}  // namespace mixrate
