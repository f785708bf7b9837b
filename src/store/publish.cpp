#include "store/publish.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <utility>

#include "base/error.hpp"
#include "base/files.hpp"

namespace mixrate {

namespace {

[[noreturn]] void refuse(const std::string& path, const std::string& problem, int error) {
  throw FileError(path, problem, std::strerror(error),
                  "Make the directory writable, free some space, or choose another output directory; what was there is "
                  "untouched");
}

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

}  // namespace

void sync_directory_of(const std::string& path) {
  const auto parent = std::filesystem::path(path).parent_path();
  const std::string folder = parent.empty() ? "." : parent.string();
  const Descriptor directory(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
  // Some network file systems refuse to sync a directory (EINVAL); their rename is as durable as they make it.
  if (directory.id() >= 0 && ::fsync(directory.id()) != 0 && errno != EINVAL)
    refuse(path, "cannot make the new file durable", errno);
}

void publish(const std::string& path, std::string_view bytes,
             const std::function<void(const std::string& temporary)>& check) {
  const std::string temporary = path + ".tmp";
  Descriptor file = create_file(temporary);
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
