// A program running in a process group of its own, so that it can be ended with all its children.
#pragma once

#include <sys/types.h>

#include <string>
#include <vector>

namespace mixrate {

/// A started program. Its destructor ends whatever is left of the group.
class ProcessGroup {
 public:
  /// Start a program (looked up in PATH) with its arguments. It reads nothing, gets no signals from the terminal, and
  /// is sent SIGTERM if this process dies. Throws UserError when it cannot be started.
  explicit ProcessGroup(const std::vector<std::string>& command);
  ~ProcessGroup();
  ProcessGroup(const ProcessGroup&) = delete;
  ProcessGroup& operator=(const ProcessGroup&) = delete;

  /// Has the program itself ended? (Others of its group may still run.)
  [[nodiscard]] bool has_ended();
  /// How it ended: "exit code 1" or "signal 9"; "" while it runs.
  [[nodiscard]] std::string ending() const;
  /// Did it end by itself, with an exit code that is not 0?
  [[nodiscard]] bool failed() const;
  /// Did a signal end it?
  [[nodiscard]] bool was_killed() const;
  /// How many children of the program run the executable that this process runs: the ranks of this host.
  [[nodiscard]] int num_ranks() const;
  /// Send a signal to the program alone.
  void signal(int number) const;
  /// SIGKILL to all of the group, and wait for the program.
  void kill_all();

 private:
  pid_t pid_ = -1;
  bool has_ended_ = false;
  int wait_status_ = 0;
};

}  // namespace mixrate
