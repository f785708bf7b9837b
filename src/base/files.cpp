#include "base/files.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <utility>

#include "base/error.hpp"

namespace mixrate {

namespace {

std::string_view kind_of(mode_t mode) {
  if (S_ISDIR(mode)) return "a directory";
  if (S_ISFIFO(mode)) return "a FIFO";
  if (S_ISSOCK(mode)) return "a socket";
  if (S_ISLNK(mode)) return "a symbolic link";
  return "a device";
}

[[noreturn]] void refuse(const std::string& path, const std::string& problem, int error) {
  throw FileError(path, problem, std::strerror(error), "Check the path and its permissions");
}

/// Throws unless the descriptor is of a regular file.
void expect_regular(const Descriptor& file, const std::string& path) {
  struct stat facts {};
  if (::fstat(file.id(), &facts) != 0) refuse(path, "cannot look at the file", errno);
  if (!S_ISREG(facts.st_mode))
    throw FileError(path, fmt::format("this is {}", kind_of(facts.st_mode)), "a regular file is needed",
                    "Check the path, or copy what it gives into a file first");
}

/// Names in /dev, /proc and /sys belong to everybody, whatever they lead to: /dev/stdout may lead to a regular file.
/// /dev/shm is a disk like others.
bool is_of_the_system(const std::string& path) {
  std::error_code ignored;
  const std::filesystem::path folder =
      std::filesystem::weakly_canonical(std::filesystem::absolute(path, ignored).parent_path(), ignored);
  const std::string text = folder.string() + '/';
  const auto is_below = [&](const char* root) { return text.starts_with(root); };
  return is_below("/proc/") || is_below("/sys/") || (is_below("/dev/") && !is_below("/dev/shm/"));
}

}  // namespace

Descriptor& Descriptor::operator=(Descriptor&& other) noexcept {
  if (this != &other) {
    close();
    id_ = other.release();
  }
  return *this;
}

Descriptor::~Descriptor() { close(); }

int Descriptor::release() { return std::exchange(id_, -1); }

int Descriptor::close() {
  const int id = release();
  return id < 0 || ::close(id) == 0 ? 0 : errno;
}

Descriptor open_for_reading(const std::string& path) {
  // O_NONBLOCK: a FIFO without a writer would wait for ever
  Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
  if (file.id() < 0) refuse(path, "cannot open the file", errno);
  expect_regular(file, path);
  return file;
}

Descriptor create_file(const std::string& path) {
  struct stat there {};
  const bool is_odd = ::stat(path.c_str(), &there) == 0 && !S_ISREG(there.st_mode);
  if (is_odd || is_of_the_system(path))
    throw FileError(path, fmt::format("this is {}", is_odd ? kind_of(there.st_mode) : "a file of the system"),
                    "only regular files are replaced", "Choose another path");
  constexpr int tries = 3;  // somebody may put a file there in between
  for (int i = 0; i < tries; ++i) {
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0666));
    if (file.id() >= 0) return file;
    if (errno != EEXIST) break;
    if (::unlink(path.c_str()) != 0 && errno != ENOENT) break;
  }
  refuse(path, "cannot create the file", errno);
}

Descriptor open_kept_file(const std::string& path, int flags) {
  Descriptor file(::open(path.c_str(), flags | O_CREAT | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC, 0666));
  if (file.id() < 0 && errno == ELOOP)
    throw FileError(path, "this is a symbolic link", "links inside a result directory are not followed",
                    "Remove it, or put the file itself there");
  if (file.id() < 0 && errno == ENXIO)  // a FIFO that nobody reads
    throw FileError(path, "this is a FIFO", "a regular file is needed", "Remove it");
  if (file.id() < 0) refuse(path, "cannot open the file for writing", errno);
  expect_regular(file, path);
  return file;
}

int write_all(int descriptor, std::string_view bytes) {
  constexpr std::size_t piece = std::size_t{1} << 24;
  while (!bytes.empty()) {
    const ssize_t written = ::write(descriptor, bytes.data(), std::min(bytes.size(), piece));
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

bool is_file_at(int descriptor, const std::string& path) {
  struct stat open_one {
  }, there{};
  return ::fstat(descriptor, &open_one) == 0 && ::lstat(path.c_str(), &there) == 0 && open_one.st_dev == there.st_dev &&
         open_one.st_ino == there.st_ino;
}

std::string current_path(int descriptor) {
  struct stat facts {};
  if (::fstat(descriptor, &facts) != 0 || facts.st_nlink == 0) return {};
  std::array<char, 4096> path{};
  const ssize_t size = ::readlink(fmt::format("/proc/self/fd/{}", descriptor).c_str(), path.data(), path.size());
  return size <= 0 ? std::string() : std::string(path.data(), static_cast<std::size_t>(size));
}

void fill_standard_descriptors() {
  // open gives the lowest free number, so each closed one is filled in turn
  for (int id = STDIN_FILENO; id <= STDERR_FILENO; ++id)
    if (::fcntl(id, F_GETFD) < 0) static_cast<void>(::open("/dev/null", O_RDWR));
}

}  // namespace mixrate
