#include "runtime/crash_note.hpp"

#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <thread>

#include "base/error.hpp"

namespace mixrate {
namespace {

namespace fs = std::filesystem;

struct CrashNoteTest : testing::Test {
  CrashNoteTest() {
    std::string name = (fs::temp_directory_path() / "crash_note_XXXXXX").string();
    directory = mkdtemp(name.data());
  }
  ~CrashNoteTest() override { fs::remove_all(directory); }

  // Let a child do this under watch; returns the signal that it died of.
  template <class Deed>
  int crash(Deed deed, int rank = 3) {
    const pid_t child = fork();
    if (child == 0) {
      const CrashWatch watch(directory, rank);
      note_computing({7, 123456}, 0xfedcba9876543210u);
      deed();
      _exit(0);
    }
    int status = 0;
    waitpid(child, &status, 0);
    last_pid = child;
    return WIFSIGNALED(status) ? WTERMSIG(status) : 0;
  }
  void write(const std::string& name, const std::string& text) { std::ofstream(fs::path(directory) / name) << text; }

  std::string directory;
  pid_t last_pid = 0;
};

// Not optimised away, and not a tail call.
int overflow_stack(int depth) {
  volatile char room[4096];
  room[0] = static_cast<char>(depth);
  return depth == -1 ? 0 : overflow_stack(depth + 1) + room[0];
}

TEST_F(CrashNoteTest, NamesTheReplicateForEachSignalAndTheProcessStillDiesOfIt) {
  for (const int signal : {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT}) {
    EXPECT_EQ(crash([&] { raise(signal); }), signal);
    const auto notes = read_crash_notes(directory);
    ASSERT_EQ(notes.size(), 1u);
    EXPECT_EQ(notes[0].rank, 3);
    EXPECT_EQ(notes[0].pid, last_pid);
    EXPECT_EQ(notes[0].signal, signal);
    EXPECT_EQ(notes[0].culprit, (ReplicateKey{7, 123456}));
    EXPECT_EQ(notes[0].cell_key, 0xfedcba9876543210u);
    remove_crash_notes(directory);
    EXPECT_TRUE(read_crash_notes(directory).empty());
  }
}

// A sanitizer would find it before the processor does.
[[gnu::no_sanitize("undefined", "address")]] void write_to_nowhere() {
  volatile int* volatile nowhere = nullptr;  // volatile: no compiler knows
  *nowhere = 1;
}

TEST_F(CrashNoteTest, RealFaultsAreNotedToo) {
  EXPECT_EQ(crash(write_to_nowhere, 1), SIGSEGV);
  EXPECT_EQ(crash([] { std::abort(); }, 2), SIGABRT);
  EXPECT_EQ(read_crash_notes(directory).size(), 2u);
}

#if !defined(__SANITIZE_ADDRESS__)  // it takes the stack for its own
TEST_F(CrashNoteTest, AStackOverflowIsNoted) {
  EXPECT_EQ(crash([] { overflow_stack(0); }), SIGSEGV);
  const auto notes = read_crash_notes(directory);
  ASSERT_EQ(notes.size(), 1u);
  EXPECT_TRUE(notes[0].culprit.has_value());
}
#endif

TEST_F(CrashNoteTest, BetweenReplicatesNobodyIsToBlame) {
  EXPECT_EQ(crash([] {
              note_computing_nothing();
              raise(SIGSEGV);
            }),
            SIGSEGV);
  const auto notes = read_crash_notes(directory);
  ASSERT_EQ(notes.size(), 1u);
  EXPECT_FALSE(notes[0].culprit.has_value());
}

TEST_F(CrashNoteTest, NorForACrashInAnotherThreadOrASignalFromOutside) {
  EXPECT_EQ(crash([] { std::thread([] { raise(SIGSEGV); }).join(); }, 1), SIGSEGV);
  EXPECT_EQ(crash(
                [] {
                  if (fork() == 0) {
                    kill(getppid(), SIGABRT);
                    _exit(0);
                  }
                  sleep(10);
                },
                2),
            SIGABRT);
  const auto notes = read_crash_notes(directory);
  ASSERT_EQ(notes.size(), 2u);
  for (const CrashNote& note : notes) EXPECT_FALSE(note.culprit.has_value());
}

TEST_F(CrashNoteTest, NothingIsWrittenWithoutACrashOrAfterTheWatch) {
  EXPECT_EQ(crash([] {}), 0);
  const pid_t child = fork();
  if (child == 0) {
    { const CrashWatch watch(directory, 1); }
    raise(SIGSEGV);
    _exit(0);
  }
  int status = 0;
  waitpid(child, &status, 0);
  EXPECT_TRUE(WIFSIGNALED(status));
  EXPECT_TRUE(fs::is_empty(directory));
}

TEST_F(CrashNoteTest, GarbageIsLeftOutAndRemoved) {
  const std::string good = "mixrate.crash/1 rank 4 signal 11 known 1 cell 2 replicate 5 key 99 end\n";
  write("crash.4.100", good);
  write("crash.5.101", good);  // another rank's name
  write("crash.4.102", good.substr(0, 60));
  write("crash.4.103", "");
  write("crash.4.104", std::string(5000, '\xff'));
  write("crash.4.105", "mixrate.crash/2 rank 4 signal 11 known 1 cell 2 replicate 5 key 99 end\n");
  write("crash.x", good);
  write("study.toml", "kept");
  const auto notes = read_crash_notes(directory);
  ASSERT_EQ(notes.size(), 1u);
  EXPECT_EQ(notes[0].pid, 100);
  EXPECT_EQ(notes[0].culprit, (ReplicateKey{2, 5}));
  remove_crash_notes(directory);
  EXPECT_EQ(std::distance(fs::directory_iterator(directory), fs::directory_iterator()), 1);
  EXPECT_TRUE(read_crash_notes("/nowhere/at/all").empty());
  remove_crash_notes("/nowhere/at/all");
}

TEST_F(CrashNoteTest, OneWatchAtATime) {
  const CrashWatch watch(directory, 1);
  EXPECT_THROW(CrashWatch(directory, 2), ContractViolation);
}

}  // namespace
}  // namespace mixrate
