// Programs of users: what they say, how they end, and that nothing of them is left.
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <chrono>
#include <cstdlib>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include "base/process/dialogue.hpp"

namespace mixrate {
namespace {

ChildCommand shell(const std::string& script) { return {"/bin/sh", {"sh", "-c", script}}; }

std::string problem_of(const std::string& script, double patience_s = 5.0) {
  try {
    Dialogue dialogue(shell("read -r q; " + script));
    return "it said " + dialogue.ask("hello", {}, patience_s);
  } catch (const std::runtime_error& error) {
    return error.what();
  }
}

bool ends_soon(pid_t pid) {
  for (int look = 0; look < 300; ++look) {
    if (kill(pid, 0) != 0) return true;
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
  }
  return false;
}

TEST(Process, AnswersComeBackLineByLine) {
  Dialogue dialogue(shell("while read -r a; do echo \"got $a\"; done"));
  EXPECT_EQ(dialogue.ask("one", {}, 5.0), "got one");
  EXPECT_EQ(dialogue.ask("two", {}, 5.0), "got two");
}

TEST(Process, BytesOfAnySizeGoDownAndUp) {
  constexpr std::size_t count = 3'000'000;  // more than any pipe holds
  std::string bytes(count, '\0');
  for (std::size_t i = 0; i < count; ++i) bytes[i] = static_cast<char>(i * 7);
  Dialogue dialogue(shell("read -r a; echo here; exec cat"));
  EXPECT_EQ(dialogue.ask("take", std::as_bytes(std::span(bytes)), 20.0), "here");
  std::string back(count, ' ');
  dialogue.read_bytes(std::as_writable_bytes(std::span(back)));
  EXPECT_TRUE(back == bytes);
  EXPECT_NO_THROW(dialogue.expect_silence());
}

TEST(Process, TheEndOfStandardErrorIsKeptLineByLine) {
  Dialogue dialogue(shell("read -r q; printf 'a\\n\\n  b\\033\\nc\\nc\\r\\nd' >&2; echo done; read -r q; echo again"));
  EXPECT_EQ(dialogue.ask("q", {}, 5.0), "done");
  EXPECT_EQ(dialogue.last_lines(10), (std::vector<std::string>{"a", "  b\\x1b", "c", "d"}));
  EXPECT_EQ(dialogue.last_lines(2), (std::vector<std::string>{"c", "d"}));
  EXPECT_EQ(dialogue.last_words(), "d");
  EXPECT_EQ(dialogue.ask("q", {}, 5.0), "again");
  EXPECT_TRUE(dialogue.last_lines(10).empty()) << "each question has its own";
  Dialogue flood(shell("read -r q; i=0; while [ $i -lt 3000 ]; do echo line $i >&2; i=$((i+1)); done; echo done"));
  EXPECT_EQ(flood.ask("q", {}, 20.0), "done");
  const std::vector<std::string> lines = flood.last_lines(100000);
  EXPECT_LT(lines.size(), 500U);
  EXPECT_EQ(lines.back(), "line 2999");
}

TEST(Process, WhoeverIsToldToStopWaitsNoLonger) {
  Dialogue dialogue(shell("read -r q; sleep 60"));
  const auto begin = std::chrono::steady_clock::now();
  int looks = 0;
  EXPECT_THROW(static_cast<void>(dialogue.ask("q", {}, {60.0, [&looks] { return ++looks > 4; }})), NoAnswer);
  EXPECT_LT(std::chrono::steady_clock::now() - begin, std::chrono::seconds(20));
}

TEST(Process, HowItEndedIsSaid) {
  EXPECT_EQ(problem_of("exit 5"), "it ended with exit code 5");
  EXPECT_EQ(problem_of("kill -TERM $$"), "it was ended by signal 15 (Terminated)");
  EXPECT_EQ(problem_of("sleep 60", 0.1), "it gave no answer within 0.1 s");
  EXPECT_EQ(problem_of("printf half"), "it ended in the middle of its answer: 'half'");
  EXPECT_EQ(problem_of("exec >&-; sleep 60"), "it closed its standard output without an answer");
  EXPECT_EQ(problem_of("echo fine"), "it said fine");
}

TEST(Process, WhatCannotBeStartedIsSaid) {
  Dialogue dialogue(ChildCommand{"/nowhere/program", {"program"}});
  try {
    dialogue.ask("hello", {}, 5.0);
    FAIL() << "nobody can answer";
  } catch (const NoAnswer& error) {
    EXPECT_EQ(std::string(error.what()), "it cannot be started: No such file or directory");
  }
}

TEST(Process, LastWordsAreTheLastLineOfErrors) {
  Dialogue dialogue(shell("read -r q; echo first >&2; echo 'the last one' >&2; exit 1"));
  EXPECT_THROW(dialogue.ask("hello", {}, 5.0), NoAnswer);
  EXPECT_EQ(dialogue.last_words(), "the last one");
}

TEST(Process, EndsWithEverythingThatItHasStarted) {
  // a child in its group, one in another session, and one that ignores what can be ignored
  Dialogue dialogue(
      shell("sleep 600 & a=$!; setsid sleep 601 & b=$!; (trap '' TERM INT HUP; exec sleep 602) & c=$!; "
            "read -r q; echo $$ $a $b $c; sleep 603"));
  std::istringstream pids(dialogue.ask("hello", {}, 5.0));
  std::vector<pid_t> all;
  for (pid_t pid = 0; pids >> pid;) all.push_back(pid);
  ASSERT_EQ(all.size(), 4U);
  for (const pid_t pid : all) EXPECT_EQ(kill(pid, 0), 0) << pid;
  dialogue.kill();
  for (const pid_t pid : all) EXPECT_NE(kill(pid, 0), 0) << pid << ": kill() waits for the end";
}

TEST(Process, EndsWithThisProcessHoweverItDies) {
  int ends[2];
  ASSERT_EQ(pipe(ends), 0);
  const pid_t child = fork();
  if (child == 0) {
    Dialogue dialogue(shell("setsid sleep 600 & echo $! $$; read -r a; sleep 600"));
    const std::string pids = dialogue.ask("hello", {}, 5.0) + "\n";
    if (write(ends[1], pids.data(), pids.size()) < 0) _exit(1);
    raise(SIGKILL);
  }
  int status = 0;
  waitpid(child, &status, 0);
  char text[64] = {};
  ASSERT_GT(read(ends[0], text, sizeof text - 1), 0);
  char* rest = nullptr;
  const auto daemon = static_cast<pid_t>(std::strtol(text, &rest, 10));
  const auto program = static_cast<pid_t>(std::strtol(rest, nullptr, 10));
  EXPECT_TRUE(ends_soon(program)) << program;
  EXPECT_TRUE(ends_soon(daemon)) << daemon << " has left its group and its session";
  close(ends[0]);
  close(ends[1]);
}

TEST(Process, TheEnvironmentIsCompletedNotChanged) {
  setenv("MIXRATE_TEST_GIVEN", "mine", 1);
  ChildCommand command = shell("read -r a; echo $MIXRATE_TEST_GIVEN $MIXRATE_TEST_ABSENT");
  command.defaults = {{"MIXRATE_TEST_GIVEN", "yours"}, {"MIXRATE_TEST_ABSENT", "yours"}};
  Dialogue dialogue(command);
  EXPECT_EQ(dialogue.ask("hello", {}, 5.0), "mine yours");
}

TEST(Process, ProgramsAreFoundAsAShellFindsThem) {
  EXPECT_EQ(find_program("/bin/sh"), "/bin/sh");
  EXPECT_FALSE(find_program("sh").empty());
  EXPECT_EQ(find_program("no-such-program"), "");
  EXPECT_EQ(find_program("/etc/passwd"), "") << "it cannot be executed";
  EXPECT_EQ(find_program("/tmp"), "") << "a directory is no program";
}

}  // namespace
}  // namespace mixrate
