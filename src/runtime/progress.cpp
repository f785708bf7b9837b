#include "runtime/progress.hpp"

#include <fmt/format.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <cmath>

#include "base/error.hpp"
#include "base/say.hpp"

namespace mixrate {

namespace {

constexpr double bar_interval_s = 0.2;
constexpr double line_interval_s = 30.0;

double share(const RunSnapshot& s) {
  return s.total == 0 ? 1.0 : static_cast<double>(s.done) / static_cast<double>(s.total);
}

/// Floored, so that 100 % means all.
int percent(const RunSnapshot& s) { return static_cast<int>(100.0 * share(s)); }

std::string rate_text(const RunSnapshot& s) {
  if (s.elapsed_s <= 0.0 || s.done_this_run == 0) return "";
  const double rate = static_cast<double>(s.done_this_run) / s.elapsed_s;
  return rate >= 9999.5 ? fmt::format(", {:.3g}/s", rate) : fmt::format(", {:.{}f}/s", rate, rate < 9.95 ? 1 : 0);
}

std::string failed_text(const RunSnapshot& s) { return s.failed == 0 ? "" : fmt::format(", {} failed", s.failed); }

std::string end_text(const RunSnapshot& s) {
  if (s.done >= s.total) return fmt::format(", {} in all", format_duration(s.elapsed_s));
  return fmt::format(", {} left", format_duration(s.remaining_s));
}

}  // namespace

ProgressMode parse_progress_mode(std::string_view text) {
  if (text == "auto") return ProgressMode::automatic;
  if (text == "bar") return ProgressMode::bar;
  if (text == "lines") return ProgressMode::lines;
  if (text == "none") return ProgressMode::none;
  throw StudyError({}, fmt::format("unknown progress mode '{}'", text), "", "Use auto, bar, lines or none");
}

int terminal_columns(std::FILE* out) {
  const int descriptor = fileno(out);
  winsize size{};
  if (descriptor < 0 || isatty(descriptor) == 0 || ioctl(descriptor, TIOCGWINSZ, &size) != 0) return 0;
  return size.ws_col;
}

std::string format_duration(double seconds) {
  if (!std::isfinite(seconds)) return "?";
  if (seconds < 9.95) return fmt::format("{:.1f} s", std::max(seconds, 0.0));
  const auto total = static_cast<long long>(std::llround(seconds));
  if (total < 60) return fmt::format("{} s", total);
  if (total < 3600) return fmt::format("{}:{:02}", total / 60, total % 60);
  if (total < 86400) return fmt::format("{}:{:02}:{:02}", total / 3600, total / 60 % 60, total % 60);
  return fmt::format("{} d {} h", total / 86400, total / 3600 % 24);
}

std::string format_bar(const RunSnapshot& s, int columns) {
  const std::string head = fmt::format("{:3}% ", percent(s));
  const std::string tail = fmt::format(" {}/{}{}{}{}", s.done, s.total, rate_text(s), failed_text(s), end_text(s));
  const int room = columns - static_cast<int>(head.size() + tail.size()) - 2;
  std::string text = head;
  if (room >= 5) {
    const int width = std::min(room, 40);
    const int filled = static_cast<int>(share(s) * width);
    text += '[' + std::string(static_cast<std::size_t>(filled), '#') +
            std::string(static_cast<std::size_t>(width - filled), '.') + ']';
  }
  text += tail;
  return text.substr(0, static_cast<std::size_t>(std::max(columns, 0)));
}

std::string format_line(const RunSnapshot& s) {
  return fmt::format("{}% done: {} of {} replicates{}{}{}", percent(s), s.done, s.total, rate_text(s), failed_text(s),
                     end_text(s));
}

Progress::Progress(ProgressMode mode, std::FILE* out) : out_(out), mode_(mode) {
  if (mode_ == ProgressMode::automatic) {
    mode_ = terminal_columns(out_) > 0 ? ProgressMode::bar : ProgressMode::lines;
  }
}

void Progress::show(const RunSnapshot& snapshot) {
  if (mode_ == ProgressMode::none) return;
  const double waited_s = snapshot.elapsed_s - last_s_;
  if (mode_ == ProgressMode::bar) {
    if (waited_s < bar_interval_s) return;
    print_bar(snapshot);
  } else {
    const std::uint64_t tenth = snapshot.total == 0 ? 0 : 10 * snapshot.done / snapshot.total;
    if (!begun_) {  // a resumed run begins somewhere in the middle; say nothing about tenths of earlier runs
      begun_ = true;
      last_s_ = snapshot.elapsed_s;
      last_tenth_ = tenth;
      return;
    }
    if (waited_s < line_interval_s && (tenth == last_tenth_ || snapshot.done == snapshot.total)) return;
    last_tenth_ = tenth;
    say_to(out_, "{}\n", format_line(snapshot));
  }
  std::fflush(out_);
  last_s_ = snapshot.elapsed_s;
}

void Progress::close(const RunSnapshot& snapshot) {
  if (mode_ == ProgressMode::none) return;
  if (mode_ == ProgressMode::bar) {
    print_bar(snapshot);
    say_to(out_, "\n");
  } else {
    say_to(out_, "{}\n", format_line(snapshot));
  }
  std::fflush(out_);
}

/// Overwrite the line; the rest of an earlier, longer one is erased by the escape sequence.
void Progress::print_bar(const RunSnapshot& snapshot) {
  const int columns = terminal_columns(out_);
  say_to(out_, "\r{}\x1b[K", format_bar(snapshot, columns > 0 ? columns - 1 : 79));
}

}  // namespace mixrate
