// The lines of external-check.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "base/node.hpp"
#include "experiment/external/programs.hpp"

namespace mixrate {

/// Prints what is well and what is wrong, each with what the programs wrote to standard error meanwhile.
class CheckReport {
 public:
  CheckReport();

  void note(const std::string& text);
  void wrong(const std::string& text);
  /// Run one check and print its line with the words that it returns; what it throws is wrong, but for
  /// UnusableProgram, which goes on. Returns whether all went well.
  bool check(const std::string& name, const std::function<std::string()>& body);
  /// Whether a program knows questions of this kind: it has an answer, and be it that it failed in words. Why it has
  /// none is a note.
  bool knows(const std::function<Node()>& question);
  /// The last line; the exit code of the command.
  ExitCode finish();

 private:
  void print_heard();

  std::vector<std::string> heard_, shown_;
  ProgramListener listener_;
  int num_wrong_ = 0;
};

/// Whether an answer says that the program failed, and why; control characters are made visible.
bool says_failed(const Node& answer);
std::string message_of(const Node& answer);

}  // namespace mixrate
