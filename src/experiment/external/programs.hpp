// The programs of users that this thread talks to: each is started once and asked again and again.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "base/process/dialogue.hpp"
#include "experiment/external/command.hpp"

namespace mixrate {

/// jobs/EXTERNAL.md.
inline constexpr std::string_view external_protocol = "mixrate.external/1";

/// What a program says of itself: that it failed, and perhaps why. The answer is one, and no mistake.
class SaysFailed : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// Reads bytes that follow the line of an answer.
using ReadBytes = std::function<void(std::span<std::byte> bytes)>;

/// A question: what it asks, the keys of the request, and the bytes that follow it.
struct Question {
  std::string_view what;  // "fit", "draw"
  Node::Table keys;
  std::span<const std::byte> bytes = {};
  /// Called with the answer where bytes follow it.
  std::function<void(const Node& answer, const ReadBytes& read)> take_bytes = {};
  /// Called with an answer that has come whole. Throws StudyError where the answer is wrong, and SaysFailed.
  std::function<void(const Node& answer)> use = {};
};

/// Ask a program, which is started if this thread has none of the kind; the answer is a table with the id of the
/// question.
///
/// Throws std::runtime_error in words, as the message of a failed replicate: no answer, one that is no JSON object, one
/// to another question, or one that is wrong. After the first three the program is ended, and the next question starts
/// it anew. The last lines of its standard error are part of the message where it had no answer, and where it says
/// that it failed (SaysFailed) and they say more. Throws UnusableProgram if it does not begin or speaks another
/// protocol, and when the first five questions had no answer or wrong ones.
Node ask_program(const ExternalCommand& command, const Question& question);

/// What a program has written to standard error while it began or had a question.
using HearsProgram = std::function<void(const ExternalCommand& command, const std::vector<std::string>& lines)>;

/// While it lives, what programs of this thread write to standard error is told, question by question: at most the last
/// 4 KiB of each.
class ProgramListener {
 public:
  explicit ProgramListener(HearsProgram hears);
  ~ProgramListener();
  ProgramListener(const ProgramListener&) = delete;
  ProgramListener& operator=(const ProgramListener&) = delete;

 private:
  HearsProgram before_;
};

/// While it lives, no question of this thread waits longer than this.
class PatienceLimit {
 public:
  explicit PatienceLimit(Patience most);
  ~PatienceLimit();
  PatienceLimit(const PatienceLimit&) = delete;
  PatienceLimit& operator=(const PatienceLimit&) = delete;

 private:
  Patience before_;
};

/// End all programs of this thread; the next question starts its own anew.
void end_programs();

/// Start the program, let it introduce itself, and end it. Throws UnusableProgram.
void try_program(const ExternalCommand& command);

}  // namespace mixrate
