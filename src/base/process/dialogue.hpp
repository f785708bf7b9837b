// Questions and answers over the pipes of a program: a line and bytes down, a line and bytes up.
#pragma once

#include <chrono>
#include <cstddef>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>

#include "base/process/child_process.hpp"

namespace mixrate {

/// No answer, or one that nobody can read; what() says which, without a full stop. The program is not to be asked
/// again.
class NoAnswer : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// A program that answers one question at a time. Whatever it does (silence, floods, death, a stop), a call comes back
/// when the patience is over at the latest, and memory stays bounded.
class Dialogue {
 public:
  explicit Dialogue(const ChildCommand& command) : process_(command) {}

  /// Send a line (a line feed is added) and bytes; return the line that comes back, without its line feed. Throws
  /// NoAnswer.
  std::string ask(std::string_view line, std::span<const std::byte> bytes, double patience_s);
  /// So many bytes that follow the line. They count against the same patience. Throws NoAnswer.
  void read_bytes(std::span<std::byte> bytes);
  /// Throw NoAnswer if anything follows the answer.
  void expect_silence();
  /// The last line that it wrote to standard error, to be quoted; "" if there is none.
  [[nodiscard]] std::string last_words();
  /// End the program. Its last words are kept.
  void kill();
  /// See ChildProcess.
  void forget() { process_.forget(); }

 private:
  using Clock = std::chrono::steady_clock;
  void send(std::string_view text);
  void pump(bool is_sending);
  void take_output();
  bool take_errors();
  [[noreturn]] void fail_ended();
  [[nodiscard]] int milliseconds_left() const;

  ChildProcess process_;
  Clock::time_point until_;
  double patience_s_ = 0.0;
  std::string to_send_;  // line and bytes that are under way
  std::size_t sent_ = 0;
  std::string received_, errors_;
  bool was_asked_ = false, has_closed_ = false, is_deaf_ = false;
};

}  // namespace mixrate
