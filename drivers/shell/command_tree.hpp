// The commands as data: what help, completion and the manual are made of. Command::tree makes it.
#pragma once

#include <string>
#include <vector>

namespace mixrate {

/// What may stand for a value on a command line.
enum class Suggests {
  words,  // of Suggestion::words
  files,  // that end in one of Suggestion::words; without words any
  directories,
  leaves,    // names of the catalogue, of the kinds in Suggestion::words; without words all
  cells,     // of the study or result that the first positional names
  commands,  // of a shell
};

struct Suggestion {
  Suggests what = Suggests::words;
  std::vector<std::string> words = {};
};

/// An option, or a word that is told by its place.
struct OptionFacts {
  std::vector<std::string> names;  // "-o", "--output"; of one told by its place its name in capitals
  std::string type;                // "TEXT", "INTEGER", "NUMBER"; "" for a flag
  std::string help, fallback;      // fallback: the default as text, "" if there is none
  bool is_positional = false, is_required = false, is_repeated = false;
  std::vector<Suggestion> suggestions;
};

struct CommandFacts {
  std::string name, summary;
  std::vector<OptionFacts> options;
  std::vector<CommandFacts> subcommands;
};

}  // namespace mixrate
