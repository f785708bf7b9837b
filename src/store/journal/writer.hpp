// Appending to a journal without ever waiting for the disk.
#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <exception>
#include <mutex>
#include <string>
#include <string_view>
#include <thread>

#include "base/error.hpp"
#include "base/files.hpp"
#include "store/journal/entry.hpp"

namespace mixrate {

/// An open journal. A helper thread writes what has been appended within 50 ms and fdatasyncs it once a second, so that
/// a killed process loses at most 50 ms of entries and a power cut at most 2 s (as long as the disk keeps up).
class JournalWriter {
 public:
  /// Open `path`, keep its first `sound_bytes` (JournalScan; 0 = begin a new journal) and go on after them.
  /// Throws FileError. One writer at a time: hold the lock of the directory.
  JournalWriter(std::string path, std::uint64_t sound_bytes);
  /// Writes and syncs what is left; errors are lost here: call sync() before.
  ~JournalWriter();
  JournalWriter(const JournalWriter&) = delete;
  JournalWriter& operator=(const JournalWriter&) = delete;

  /// Take one entry; returns at once unless more than 256 MiB wait. Throws the FileError that the helper thread met:
  /// from then on nothing is taken; what was written is kept.
  void append(EntryKind kind, std::string_view payload);
  /// Return when everything appended so far is on the disk, and the file is still at its path. Throws as append().
  void sync();
  /// Throws as append(), takes nothing.
  void expect_sound() const;
  [[nodiscard]] std::uint64_t bytes() const;             // appended so far, those waiting included
  [[nodiscard]] double cpu_s() const { return cpu_s_; }  // spent by the helper thread

 private:
  void work();
  void write_out(const std::string& bytes);
  void expect_in_place();
  void fail_later(const std::string& problem, int error);
  void fail_later(const FileError& error);

  std::string path_;
  Descriptor file_;
  mutable std::mutex mutex_;
  std::condition_variable wake_, done_;
  std::string waiting_;         // frames not handed to the system yet
  std::uint64_t appended_ = 0;  // file size when all that waits is written
  std::uint64_t written_ = 0, synced_ = 0;
  std::uint64_t sync_wanted_ = 0;  // sync() waits for this many bytes
  bool leaving_ = false;
  std::exception_ptr trouble_;
  std::atomic<double> cpu_s_{0.0};
  std::thread thread_;  // last: the others exist before it starts
};

}  // namespace mixrate
