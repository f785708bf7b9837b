// Questions and answers over the pipes of a program: a line and bytes down, a line and bytes up.
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <span>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/process/child_process.hpp"

namespace mixrate {

/// No answer, or one that nobody can read; what() says which, without a full stop. The program is not to be asked
/// again.
class NoAnswer : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

/// How long to wait for an answer.
struct Patience {
  Patience(double longest_s = 0.0, std::function<bool()> over = {}) : seconds(longest_s), is_over(std::move(over)) {}
  double seconds;
  std::function<bool()> is_over;  // asked some times a second: whether to wait no longer; null: nobody says so
};

/// A program that answers one question at a time. Whatever it does (silence, floods, death, a stop), a call comes back
/// when the patience is over at the latest, and memory stays bounded.
class Dialogue {
 public:
  explicit Dialogue(const ChildCommand& command) : process_(command) {}

  /// Send a line (a line feed is added) and bytes; return the line that comes back, without its line feed. Throws
  /// NoAnswer.
  std::string ask(std::string_view line, std::span<const std::byte> bytes, const Patience& patience);
  /// So many bytes that follow the line. They count against the same patience. Throws NoAnswer.
  void read_bytes(std::span<std::byte> bytes);
  /// Throw NoAnswer if anything follows the answer.
  void expect_silence();
  /// The end of what it wrote to standard error since the last question, line by line, to be quoted: no control
  /// characters, no line that is empty or that of the line before. At most 4 KiB, and the last `most` lines.
  [[nodiscard]] std::vector<std::string> last_lines(std::size_t most);
  /// The last of these lines; "" if there is none.
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
  void take_all_errors();

  ChildProcess process_;
  Clock::time_point until_;
  Patience patience_;
  std::string to_send_;  // line and bytes that are under way
  std::size_t sent_ = 0;
  std::string received_, errors_;
  bool was_asked_ = false, has_closed_ = false, is_deaf_ = false;
};

}  // namespace mixrate
