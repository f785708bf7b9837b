// Programs that a study names: their words, the files among these, and what the files were.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/options.hpp"
#include "base/process/child_process.hpp"

namespace mixrate {

/// A program that cannot be used at all. It ends the run and makes no row: nothing is known of the replicate.
class UnusableProgram : public StudyError {
 public:
  using StudyError::StudyError;
};

/// A program of the user as a study names it.
struct ExternalCommand {
  std::vector<std::string> words;                          // of `command`, as they stand there
  std::vector<std::pair<std::string, std::string>> files;  // words that are files, with the hash of each
  Node options;                                            // passed on; none: an empty table
  double time_limit_s = 0.0, start_limit_s = 0.0;
  Location where;  // of `command`

  /// What messages call it: its words.
  [[nodiscard]] std::string name() const;
};

/// The options that every table with a program has.
std::vector<OptionSpec> command_options();
ExternalCommand read_command(const Options& options);

/// The table with `files`: the hash of each word of `command` and `depends` that is the path of a file, from the second
/// word on, or in the first where it has a '/'. A table that has `files` keeps them: it is a study as it was stored.
///
/// Paths are seen from the folder of the study, then from the working directory. Throws StudyError at an empty command
/// and at files of `depends` that do not exist.
Node with_files(const Node& table);

/// The command with the full paths of its files, to be started. Throws UnusableProgram by name if there is no such
/// program, or a file is not what it was when the study was read.
ChildCommand startable(const ExternalCommand& command);

}  // namespace mixrate
