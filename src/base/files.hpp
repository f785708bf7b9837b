// Files that others may have laid traps at: links, FIFOs, devices.
//
// What is read must be a regular file, and opening it never waits. What is written is a new file in the place of
// whatever stood there: a symbolic link is replaced, never followed. A directory may be a link: users put their results
// on another disk that way.
#pragma once

#include <sys/types.h>

#include <string>
#include <string_view>

namespace mixrate {

/// An open file descriptor, closed at scope exit; -1 = none.
class Descriptor {
 public:
  Descriptor() = default;
  explicit Descriptor(int id) : id_(id) {}
  Descriptor(Descriptor&& other) noexcept : id_(other.release()) {}
  Descriptor& operator=(Descriptor&& other) noexcept;
  ~Descriptor();
  [[nodiscard]] int id() const { return id_; }
  /// Give it away: the caller closes it.
  int release();
  /// Close and return the error, 0 if none: a network file system may report a full disk only here.
  int close();

 private:
  int id_ = -1;
};

/// Open a regular file for reading. Throws FileError for what is missing, unreadable, a directory, a FIFO or a device.
Descriptor open_for_reading(const std::string& path);

/// Create an empty file for writing; a file or a link that stood there is removed first. Throws FileError, also where a
/// directory, a device or a FIFO stands, or a link to one: /dev/stdout stays what it is.
Descriptor create_file(const std::string& path);

/// Open a file that is kept from run to run, such as a journal or a lock, or create it. Throws FileError where a link
/// or anything but a regular file stands. `flags`: O_WRONLY, O_APPEND, ...
Descriptor open_kept_file(const std::string& path, int flags);

/// Write all bytes; returns 0 or the error.
int write_all(int descriptor, std::string_view bytes);

/// Are these the same file? False if the path leads nowhere.
bool is_file_at(int descriptor, const std::string& path);

/// The path that the kernel knows for an open file now; "" if it has none any more.
std::string current_path(int descriptor);

/// Put `/dev/null` in the place of those of descriptors 0, 1 and 2 that are closed: what is opened later would get
/// their number, and printing would go into it.
void fill_standard_descriptors();

}  // namespace mixrate
