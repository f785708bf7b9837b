#include "drivers/results/result_directory.hpp"

#include <fcntl.h>
#include <fmt/core.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>

#include "base/error.hpp"

namespace mixrate {

namespace {

std::string lock_of(const std::string& directory) { return directory + "/.lock"; }

}  // namespace

ResultDirectory::ResultDirectory(std::string path) : path_(std::move(path)) {
  std::error_code problem;
  std::filesystem::create_directories(path_, problem);
  if (problem)
    throw FileError(path_, "the result directory cannot be created", problem.message(), "Choose another with -o");
  lock_ = ::open(lock_of(path_).c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
  if (lock_ < 0)
    throw FileError(path_, "the result directory cannot be written", std::strerror(errno), "Choose another with -o");
  int error = 0;
  for (int tries = 0; tries < 10; ++tries) {  // `status` looks at the lock by taking it for a moment
    if (tries > 0) ::usleep(20'000);
    if (::flock(lock_, LOCK_EX | LOCK_NB) == 0) return;
    error = errno;
    if (error != EWOULDBLOCK) break;
  }
  if (error == EWOULDBLOCK) {
    ::close(lock_);
    throw FileError(path_, "another mixrate run is writing here", "two would spoil each other's results",
                    "Wait for it, stop it, or choose another directory with -o");
  }
  warning_ = fmt::format("{}: no lock can be taken here ({}); make sure that no other run writes here.", path_,
                         std::strerror(error));
}

ResultDirectory::~ResultDirectory() {
  if (lock_ >= 0) ::close(lock_);
}

int ResultDirectory::wait_to_publish(const std::string& directory) {
  const int lock = ::open((directory + "/.publishing").c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
  if (lock >= 0) static_cast<void>(::flock(lock, LOCK_EX));
  return lock;
}

bool ResultDirectory::is_running(const std::string& directory) {
  const int lock = ::open(lock_of(directory).c_str(), O_RDONLY | O_CLOEXEC);
  if (lock < 0) return false;
  const bool is_taken = ::flock(lock, LOCK_SH | LOCK_NB) != 0 && errno == EWOULDBLOCK;
  ::close(lock);
  return is_taken;
}

}  // namespace mixrate
