// Completion of command lines: what may stand at a place.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "drivers/shell/command_tree.hpp"

namespace mixrate {

/// What completion needs to know beside the commands.
struct CompletionSources {
  /// Names of the catalogue of a kind, "" for all.
  std::function<std::vector<std::string>(const std::string& kind)> leaves;
  /// Ids of the cells of a study file, result file or directory; empty where there is none.
  std::function<std::vector<std::string>(const std::string& path)> cells;
};

/// What the last of the words behind the name of the program may become: whole words that begin like it, sorted. A
/// first entry ":files toml h5" or ":directories" asks the shell for files with these endings (none: any) or for
/// directories. Never throws: completion has no place for a message.
std::vector<std::string> complete_words(const CommandFacts& program, const std::vector<std::string>& words,
                                        const CompletionSources& sources);

/// The script for a shell, "bash" or "zsh", that asks the program `name` itself.
std::string completion_script(const std::string& shell, const std::string& name);

}  // namespace mixrate
