// The programs of users that this thread talks to: each is started once and asked again and again.
#pragma once

#include <cstddef>
#include <functional>
#include <span>
#include <string_view>

#include "experiment/external/command.hpp"

namespace mixrate {

/// jobs/EXTERNAL.md.
inline constexpr std::string_view external_protocol = "mixrate.external/1";

/// Reads bytes that follow the line of an answer.
using ReadBytes = std::function<void(std::span<std::byte> bytes)>;

/// A question: what it asks, the keys of the request, and the bytes that follow it.
struct Question {
  std::string_view what;  // "fit", "draw"
  Node::Table keys;
  std::span<const std::byte> bytes = {};
  /// Called with the answer where bytes follow it.
  std::function<void(const Node& answer, const ReadBytes& read)> take_bytes = {};
};

/// Ask a program, which is started if this thread has none of the kind; the answer is a table with the id of the
/// question.
///
/// Throws std::runtime_error in words, as the message of a failed replicate: no answer, one that is no JSON object, or
/// one to another question. The program is then ended, and the next question starts it anew. Throws UnusableProgram if
/// it does not begin or speaks another protocol, and when the first five questions had no answer.
Node ask_program(const ExternalCommand& command, const Question& question);

/// Start the program, let it introduce itself, and end it. Throws UnusableProgram.
void try_program(const ExternalCommand& command);

}  // namespace mixrate
