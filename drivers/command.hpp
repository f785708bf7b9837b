// One command of the command line: its options, and what it does.
//
// A narrow view on CLI11, for two reasons: only command.cpp compiles CLI11, and numbers are read in one place,
// strictly. A number outside its range, with a sign or digits too many, "nan" or "inf" is refused in words.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"
#include "drivers/shell/command_tree.hpp"

namespace mixrate {

enum class Presence { optional, required };

/// Closed range of a number on the command line.
template <typename Number>
struct NumberRange {
  Number lower, upper;
};

/// What the parsed command line asks for.
using Action = std::function<ExitCode()>;

/// A handle: copies are the same command.
class Command {
 public:
  /// The program. Throws nothing; options are checked when `parse` reads them.
  Command(std::string_view summary, std::string_view name, const std::string& version);
  /// A subcommand of this command.
  [[nodiscard]] Command add(std::string_view name, std::string_view summary);
  /// What the command does once the command line is read.
  void does(Action action);

  // Options; `names` as in "-o,--output", or a word in capitals for one that is told by its place. Each writes to
  // `value`, which must outlive the parsing, and shows the default that it finds there, unless there is none ("", an
  // empty optional, a number outside the range).
  void flag(std::string_view names, bool& value, std::string_view help);
  void text(std::string_view names, std::string& value, std::string_view help, Presence presence = Presence::optional);
  /// An option whose value may be left out: it is then "".
  void optional_text(std::string_view names, std::optional<std::string>& value, std::string_view help);
  /// An option that may be given several times; one told by its place takes all words that are left.
  void texts(std::string_view names, std::vector<std::string>& values, std::string_view help,
             Presence presence = Presence::optional);
  /// For int, std::int64_t, std::uint32_t, std::uint64_t and double.
  template <typename Number>
  void number(std::string_view names, Number& value, NumberRange<Number> range, std::string_view help,
              Presence presence = Presence::optional);
  template <typename Number>
  void number(std::string_view names, std::optional<Number>& value, NumberRange<Number> range, std::string_view help);
  /// A text that is one of some words, which the help lists; whoever uses it checks it.
  void choice(std::string_view names, std::string& value, const std::vector<std::string>& words);
  /// What completion offers for an option or a place.
  void suggest(const std::string& name, std::vector<Suggestion> suggestions);

  /// Read the command line and return what it asks for; nothing if it asked for help or the version, which are then
  /// printed. Throws StudyError for what it does not understand.
  [[nodiscard]] Action parse(int argc, char** argv);

  /// This command and those below it as data, in the order in which they were added.
  [[nodiscard]] CommandFacts tree() const;

  /// What was given to this command, as words of another command line, without the options named in `but`.
  [[nodiscard]] std::vector<std::string> given_words(const std::set<std::string>& but) const;

 private:
  struct State;
  explicit Command(std::shared_ptr<State> state);
  std::shared_ptr<State> state_;
};

}  // namespace mixrate
