#include "store/publish.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <utility>

#include "base/error.hpp"

namespace mixrate {

namespace {

[[noreturn]] void refuse(const std::string& path, const std::string& problem, int error) {
  throw FileError(path, problem, std::strerror(error),
                  "Make the directory writable, free some space, or choose another output directory; what was there is "
                  "untouched");
}

/// An open file descriptor.
class Descriptor {
 public:
  Descriptor(const std::string& path, int flags) : id_(::open(path.c_str(), flags | O_CLOEXEC, 0666)) {}
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  ~Descriptor() {
    if (id_ >= 0) ::close(id_);
  }
  [[nodiscard]] int id() const { return id_; }
  /// Close and return the error, 0 if none: a network file system may report a full disk only here.
  int close() { return ::close(std::exchange(id_, -1)) == 0 ? 0 : errno; }

 private:
  int id_;
};

/// Removes a file at scope exit, unless it has been renamed away.
class Temporary {
 public:
  explicit Temporary(std::string path) : path_(std::move(path)) {}
  Temporary(const Temporary&) = delete;
  Temporary& operator=(const Temporary&) = delete;
  ~Temporary() {
    if (!path_.empty()) ::unlink(path_.c_str());
  }
  void keep() { path_.clear(); }

 private:
  std::string path_;
};

/// Write all bytes; returns 0 or the error.
int write_all(int id, std::string_view bytes) {
  constexpr std::size_t piece = std::size_t{1} << 24;
  while (!bytes.empty()) {
    const ssize_t written = ::write(id, bytes.data(), std::min(bytes.size(), piece));
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) return errno;
    bytes.remove_prefix(static_cast<std::size_t>(written));
  }
  return 0;
}

}  // namespace

void sync_directory_of(const std::string& path) {
  const auto parent = std::filesystem::path(path).parent_path();
  const Descriptor directory(parent.empty() ? "." : parent.string(), O_RDONLY | O_DIRECTORY);
  // Some network file systems refuse to sync a directory (EINVAL); their rename is as durable as they make it.
  if (directory.id() >= 0 && ::fsync(directory.id()) != 0 && errno != EINVAL)
    refuse(path, "cannot make the new file durable", errno);
}

void publish(const std::string& path, std::string_view bytes,
             const std::function<void(const std::string& temporary)>& check) {
  const std::string temporary = path + ".tmp";
  Descriptor file(temporary, O_WRONLY | O_CREAT | O_TRUNC);
  if (file.id() < 0) refuse(temporary, "cannot create the result file", errno);
  Temporary guard(temporary);
  if (const int error = write_all(file.id(), bytes)) refuse(temporary, "cannot write the result file", error);
  if (::fsync(file.id()) != 0) refuse(temporary, "cannot make the new result file durable", errno);
  if (const int error = file.close()) refuse(temporary, "cannot write the result file", error);
  check(temporary);
  if (::rename(temporary.c_str(), path.c_str()) != 0) refuse(path, "cannot put the new result file in place", errno);
  guard.keep();
  sync_directory_of(path);
}

}  // namespace mixrate
