// The directory a run writes into: results.journal (the truth), results.h5 (made from it), and a lock that keeps two
// runs apart.
#pragma once

#include <string>

#include "base/files.hpp"

namespace mixrate {

/// Holds the lock of a result directory while it lives.
class ResultDirectory {
 public:
  /// Create the directory if needed and lock it. Throws FileError: cannot be created or written, or another run holds
  /// the lock. Where the file system has no locks, `warning` says so and the run goes on.
  explicit ResultDirectory(std::string path);

  [[nodiscard]] const std::string& path() const { return path_; }
  [[nodiscard]] std::string file() const { return file_of(path_); }
  [[nodiscard]] std::string journal() const { return journal_of(path_); }
  [[nodiscard]] const std::string& warning() const { return warning_; }

  static std::string file_of(const std::string& directory) { return directory + "/results.h5"; }
  static std::string journal_of(const std::string& directory) { return directory + "/results.journal"; }
  /// Wait until no other process publishes into this directory, and keep others waiting while the result lives. Throws
  /// FileError after `patience_s` seconds. Where the file system has no locks nobody waits.
  static Descriptor wait_to_publish(const std::string& directory, double patience_s = 30.0);
  /// Does a run hold the lock of this directory now? (Only seen from hosts that share the lock.)
  static bool is_running(const std::string& directory);

 private:
  std::string path_, warning_;
  Descriptor lock_;
};

}  // namespace mixrate
