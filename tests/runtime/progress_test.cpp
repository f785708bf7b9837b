#include "runtime/progress.hpp"

#include <fcntl.h>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>

#include <cmath>
#include <cstdlib>

#include "base/error.hpp"

namespace mixrate {
namespace {

using testing::HasSubstr;

RunSnapshot at(std::uint64_t done, double elapsed_s, double remaining_s = 100.0) {
  return {.total = 1000,
          .done = done,
          .failed = 0,
          .done_this_run = done,
          .elapsed_s = elapsed_s,
          .remaining_s = remaining_s,
          .workers = 2};
}

// A file in memory to print to.
struct Paper {
  Paper() : file(open_memstream(&text, &size)) {}
  ~Paper() {
    std::fclose(file);
    std::free(text);
  }
  std::string read() {
    std::fflush(file);
    return {text, size};
  }
  char* text = nullptr;
  std::size_t size = 0;
  std::FILE* file;
};

TEST(Progress, Durations) {
  EXPECT_EQ(format_duration(0.04), "0.0 s");
  EXPECT_EQ(format_duration(9.1), "9.1 s");
  EXPECT_EQ(format_duration(42.4), "42 s");
  EXPECT_EQ(format_duration(59.7), "1:00");
  EXPECT_EQ(format_duration(309), "5:09");
  EXPECT_EQ(format_duration(3909), "1:05:09");
  EXPECT_EQ(format_duration(2 * 86400 + 3 * 3600), "2 d 3 h");
  EXPECT_EQ(format_duration(std::nan("")), "?");
  EXPECT_EQ(format_duration(-1), "0.0 s");
}

TEST(Progress, BarFitsTheTerminal) {
  for (int columns = 0; columns <= 200; ++columns) {
    EXPECT_LE(format_bar(at(500, 10), columns).size(), static_cast<std::size_t>(columns));
  }
  EXPECT_EQ(format_bar(at(500, 10), 60), " 50% [#############..............] 500/1000, 50/s, 1:40 left");
}

TEST(Progress, SaysWhatIsKnown) {
  EXPECT_THAT(format_line(at(0, 0, std::nan(""))), HasSubstr("0% done: 0 of 1000 replicates, ? left"));
  EXPECT_THAT(format_line(at(999, 1e4)), HasSubstr("99% done")) << "100 % means all";
  EXPECT_THAT(format_line(at(1000, 75)), HasSubstr("1:15 in all"));
  RunSnapshot failing = at(10, 1);
  failing.failed = 3;
  EXPECT_THAT(format_bar(failing, 100), HasSubstr(", 3 failed"));
}

TEST(Progress, LinesEveryTenthAndEveryHalfMinute) {
  Paper paper;
  Progress progress(ProgressMode::automatic, paper.file);  // no terminal: lines
  for (int i = 0; i <= 1000; ++i) progress.show(at(static_cast<std::uint64_t>(i), 0.01 * i));
  progress.close(at(1000, 10));
  const std::string text = paper.read();
  EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 10) << text;
  EXPECT_EQ(text.find('\r'), std::string::npos);

  Paper slow;
  Progress waiting(ProgressMode::lines, slow.file);
  for (int i = 0; i <= 100; ++i) waiting.show(at(5, i));
  const std::string slow_text = slow.read();
  EXPECT_EQ(std::count(slow_text.begin(), slow_text.end(), '\n'), 3) << slow_text;
}

TEST(Progress, ResumedRunDoesNotRepeatTenths) {
  Paper paper;
  Progress progress(ProgressMode::lines, paper.file);
  progress.show(at(750, 0.0));
  progress.show(at(760, 0.1));
  EXPECT_EQ(paper.read(), "");
  progress.show(at(800, 0.2));
  EXPECT_THAT(paper.read(), HasSubstr("80% done"));
}

TEST(Progress, BarIsRedrawnInPlaceAndNotTooOften) {
  Paper paper;
  Progress progress(ProgressMode::bar, paper.file);
  for (int i = 0; i < 1000; ++i) progress.show(at(static_cast<std::uint64_t>(i), 0.001 * i));
  const std::string text = paper.read();
  const auto redraws = std::count(text.begin(), text.end(), '\r');
  EXPECT_GE(redraws, 4);
  EXPECT_LE(redraws, 6);
  EXPECT_EQ(text.find('\n'), std::string::npos);
}

TEST(Progress, NoneIsSilent) {
  Paper paper;
  Progress progress(ProgressMode::none, paper.file);
  progress.show(at(100, 1));
  progress.close(at(1000, 2));
  EXPECT_EQ(paper.read(), "");
}

TEST(Progress, ModesByName) {
  EXPECT_EQ(parse_progress_mode("auto"), ProgressMode::automatic);
  EXPECT_EQ(parse_progress_mode("bar"), ProgressMode::bar);
  EXPECT_EQ(parse_progress_mode("lines"), ProgressMode::lines);
  EXPECT_EQ(parse_progress_mode("none"), ProgressMode::none);
  EXPECT_THROW(parse_progress_mode("bra"), StudyError);
}

TEST(Progress, APseudoTerminalWithoutColumnsIsNoTerminal) {
  const int master = posix_openpt(O_RDWR | O_NOCTTY);
  ASSERT_GE(master, 0);
  ASSERT_EQ(grantpt(master) + unlockpt(master), 0);
  const int slave = open(ptsname(master), O_RDWR | O_NOCTTY);
  ASSERT_GE(slave, 0);
  EXPECT_EQ(isatty(slave), 1);
  std::FILE* file = fdopen(slave, "w");
  EXPECT_EQ(terminal_columns(file), 0);
  const winsize size{24, 97, 0, 0};
  ASSERT_EQ(ioctl(slave, TIOCSWINSZ, &size), 0);
  EXPECT_EQ(terminal_columns(file), 97);
  std::fclose(file);
  close(master);
}

}  // namespace
}  // namespace mixrate
