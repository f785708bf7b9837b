// A program of somebody else, with pipes to it. It never outlives this process, and neither does what it starts.
#pragma once

#include <sys/types.h>

#include <string>
#include <utility>
#include <vector>

#include "base/files.hpp"

namespace mixrate {

/// What to start.
struct ChildCommand {
  std::string path;                    // of the program
  std::vector<std::string> arguments;  // argv, the program's name first
  /// Variables of the environment, set unless the environment has them already.
  std::vector<std::pair<std::string, std::string>> defaults = {};
};

/// The path of a program as a shell would find it: a name without '/' is looked up in PATH. "" if there is none that
/// can be executed.
std::string find_program(const std::string& name);

/// A running program: its standard input, output and error are pipes that this object holds the other ends of.
///
/// Between this process and the program stands a guard, a process without a program of its own. It holds a pipe that
/// ends when this process does, however it dies, and then ends the program and all that this one has started: those in
/// its process group, and those that left it, which the guard inherits. SIGPIPE is ignored from the first start on.
class ChildProcess {
 public:
  /// Throws std::runtime_error with the reason if it cannot be started.
  explicit ChildProcess(const ChildCommand& command);
  /// Closes the pipes. The program has a second to end by itself; nobody waits for it here.
  ~ChildProcess();
  ChildProcess(const ChildProcess&) = delete;
  ChildProcess& operator=(const ChildProcess&) = delete;

  [[nodiscard]] int input() const { return input_.id(); }    // write here; not blocking
  [[nodiscard]] int output() const { return output_.id(); }  // read here; not blocking
  [[nodiscard]] int errors() const { return errors_.id(); }  // the same of standard error
  /// End it and what it has started, now.
  void kill();
  /// How it ended, e.g. "it ended with exit code 3"; "" if it runs. Waits so long for the news.
  std::string end(double patience_s);
  /// Close what belongs to it and leave it alone: it is that of another process, which this one is a fork of.
  void forget();

 private:
  Descriptor input_, output_, errors_, life_, report_;
  pid_t guard_ = -1;
};

}  // namespace mixrate
