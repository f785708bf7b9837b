#include "base/process/dialogue.hpp"

#include <fmt/format.h>
#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include "base/quote.hpp"
#include "base/text.hpp"

namespace mixrate {

namespace {

constexpr std::size_t longest_line = std::size_t{4} << 20;
constexpr std::size_t piece = std::size_t{1} << 16;
constexpr std::size_t kept_errors = 4096;

std::string words_from(std::string_view text) { return terminal_text(clipped(text, 120)); }

}  // namespace

int Dialogue::milliseconds_left() const {
  const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(until_ - Clock::now()).count();
  if (left <= 0) throw NoAnswer(fmt::format("it gave no answer within {} s", number_text(patience_.seconds)));
  if (patience_.is_over && patience_.is_over()) throw NoAnswer("nobody waits for its answer any more");
  constexpr std::chrono::milliseconds::rep longest = 3'600'000, look = 50;
  return static_cast<int>(std::min(left, patience_.is_over ? look : longest));
}

void Dialogue::fail_ended() {
  constexpr double news_s = 0.5;  // a program that closes its output mostly ends at once
  const std::string end = process_.end(news_s);
  throw NoAnswer(end.empty() ? "it closed its standard output without an answer" : end);
}

void Dialogue::take_output() {
  std::array<char, piece> buffer;  // NOLINT: filled by read
  const ssize_t count = read(process_.output(), buffer.data(), buffer.size());
  if (count > 0) {
    received_.append(buffer.data(), static_cast<std::size_t>(count));
  } else if (count == 0) {
    has_closed_ = true;
  }
}

/// Keep the end of what there is on standard error; false if there is nothing.
bool Dialogue::take_errors() {
  std::array<char, piece> buffer;  // NOLINT: filled by read
  const ssize_t count = read(process_.errors(), buffer.data(), buffer.size());
  if (count == 0) is_deaf_ = true;  // it has closed it
  if (count <= 0) return false;
  errors_.append(buffer.data(), static_cast<std::size_t>(count));
  if (errors_.size() > 2 * kept_errors) errors_.erase(0, errors_.size() - kept_errors);
  return true;
}

/// Wait until something can be moved, and move it.
void Dialogue::pump(bool is_sending) {
  std::array<pollfd, 3> ready = {pollfd{has_closed_ ? -1 : process_.output(), POLLIN, 0},
                                 pollfd{is_deaf_ ? -1 : process_.errors(), POLLIN, 0},
                                 pollfd{is_sending ? process_.input() : -1, POLLOUT, 0}};
  if (poll(ready.data(), ready.size(), milliseconds_left()) <= 0) return;  // the next turn looks at the time
  if (ready[1].revents != 0) take_errors();
  if (ready[0].revents != 0) take_output();
  if (ready[2].revents == 0) return;
  const ssize_t count = write(process_.input(), to_send_.data() + sent_, to_send_.size() - sent_);
  if (count > 0) {
    sent_ += static_cast<std::size_t>(count);
  } else if (count < 0 && errno == EPIPE) {
    const std::string end = process_.end(0.2);
    throw NoAnswer(end.empty() ? "it closed its standard input" : end);
  }
}

std::string Dialogue::ask(std::string_view line, std::span<const std::byte> bytes, const Patience& patience) {
  patience_ = patience;
  until_ = Clock::now() + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(patience.seconds));
  if (was_asked_) expect_silence();  // what it says before the first question is taken for its answer
  was_asked_ = true;
  errors_.clear();
  to_send_.assign(line);
  to_send_ += '\n';
  to_send_.append(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  sent_ = 0;
  while (sent_ < to_send_.size()) {
    if (has_closed_) fail_ended();
    if (received_.size() > longest_line) throw NoAnswer("it writes without end instead of reading");
    pump(true);
  }
  for (std::size_t looked_at = 0;;) {
    const std::size_t end = received_.find('\n', looked_at);
    if (end != std::string::npos && end <= longest_line) {
      std::string answer = received_.substr(0, end);
      received_.erase(0, end + 1);
      return answer;
    }
    looked_at = received_.size();
    if (looked_at > longest_line)
      throw NoAnswer(fmt::format("its line is longer than {} bytes: '{}'", longest_line, words_from(received_)));
    if (has_closed_ && !received_.empty())
      throw NoAnswer(fmt::format("it ended in the middle of its answer: '{}'", words_from(received_)));
    if (has_closed_) fail_ended();
    pump(false);
  }
}

void Dialogue::read_bytes(std::span<std::byte> bytes) {
  while (received_.size() < bytes.size()) {
    if (has_closed_)
      throw NoAnswer(fmt::format("it ended after {} of {} bytes of data", received_.size(), bytes.size()));
    pump(false);
  }
  std::memcpy(bytes.data(), received_.data(), bytes.size());
  received_.erase(0, bytes.size());
}

void Dialogue::expect_silence() {
  if (!has_closed_) take_output();
  if (!received_.empty()) throw NoAnswer(fmt::format("it wrote more than its answer: '{}'", words_from(received_)));
}

void Dialogue::kill() {
  take_all_errors();
  is_deaf_ = has_closed_ = true;
  process_.kill();
}

void Dialogue::take_all_errors() {
  constexpr int most = 100;  // of a flood, as much as is there already
  for (int turn = 0; turn < most && !is_deaf_ && take_errors(); ++turn) {
  }
}

std::vector<std::string> Dialogue::last_lines(std::size_t most) {
  take_all_errors();
  std::vector<std::string> out;
  std::string_view text = errors_;
  if (text.size() > kept_errors) text.remove_prefix(text.size() - kept_errors);
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    while (!line.empty() && (line.back() == ' ' || line.back() == '\r')) line.remove_suffix(1);
    std::string words = terminal_text(clipped(line, 200));
    if (!words.empty() && (out.empty() || out.back() != words)) out.push_back(std::move(words));
  }
  if (out.size() > most) out.erase(out.begin(), out.end() - static_cast<std::ptrdiff_t>(most));
  return out;
}

std::string Dialogue::last_words() {
  const std::vector<std::string> lines = last_lines(1);
  return lines.empty() ? std::string() : lines.front();
}

}  // namespace mixrate
