// What a process that crashes leaves behind: the name of the replicate that it was computing.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "experiment/schedule/suspects.hpp"

namespace mixrate {

/// One note, as read.
struct CrashNote {
  int rank = 0;
  std::int64_t pid = 0;
  int signal = 0;
  std::optional<ReplicateKey> culprit;  // the cell is its position in the grid of that run; none = between replicates
  std::uint64_t cell_key = 0;           // CellInfo::key of it
  std::string path;                     // of the note
};

/// A stack for the signal handlers of the thread that makes it: an overflow of the stack is noted too.
class CrashStack {
 public:
  CrashStack();
  ~CrashStack();
  CrashStack(const CrashStack&) = delete;
  CrashStack& operator=(const CrashStack&) = delete;

 private:
  std::vector<char> bytes_;
};

/// While it lives, SIGSEGV, SIGBUS, SIGILL, SIGFPE and SIGABRT write `directory`/crash.RANK.PID before this process
/// dies of them as it would have anyway. At most one at a time; make it after MPI, which has handlers of its own.
class CrashWatch {
 public:
  CrashWatch(const std::string& directory, int rank);
  ~CrashWatch();
  CrashWatch(const CrashWatch&) = delete;
  CrashWatch& operator=(const CrashWatch&) = delete;

 private:
  CrashStack stack_;
};

/// Remember what this thread is about to compute; costs nothing worth mentioning, whether somebody watches or not.
void note_computing(ReplicateKey key, std::uint64_t cell_key) noexcept;
/// Remember that no replicate is being computed.
void note_computing_nothing() noexcept;

/// Read the notes in a directory, in the order of their names; what is not a whole note is left out. None if the
/// directory cannot be read.
std::vector<CrashNote> read_crash_notes(const std::string& directory);
/// Remove all notes of a directory, broken ones included.
void remove_crash_notes(const std::string& directory);

}  // namespace mixrate
