// The process between a program and the one that has started it; see ChildProcess.
#pragma once

namespace mixrate {

/// What the guard tells: first whether the program could be started, later how it ended.
struct GuardReport {
  enum Kind : int { started = 0, refused = 1, ended = 2 };
  int kind = started;
  int value = 0;  // refused: errno; ended: the status of waitpid
};

/// What it needs; all of it lies in memory before the fork.
struct GuardTask {
  const char* path;
  char* const* arguments;
  char* const* environment;
  int input, output, errors;  // the program's ends of the pipes
  int life;                   // ends with the process that asks; a byte means: end the program now
  int report;                 // GuardReport goes here
};

/// Be the guard: start the program, wait for its end or for that of the other process. To be called after a fork; calls
/// nothing that is not safe then.
[[noreturn]] void be_guard(const GuardTask& task);

}  // namespace mixrate
