// Each replicate in a process of its own: a crash, a hang or endless allocation then costs one replicate.
#pragma once

#include "runtime/run_settings.hpp"

namespace mixrate {

/// Wrap `work` so that each replicate is computed in a child of this process, which then sends its row back.
///
/// What ends a child becomes a row of `crashed_row`: a signal of a crash (SIGSEGV, SIGABRT, SIGBUS, SIGILL, SIGFPE),
/// more than `replicate_timeout_s` seconds, memory refused under `memory_limit_bytes`, or leaving without a result. A
/// signal that may be somebody else's doing (SIGKILL, as from a system short of memory) is given three tries.
/// An exception that leaves `work` is thrown here as std::runtime_error with its text, as is a fork that fails.
/// The children never touch MPI, ignore stop signals, and end with this process.
BatchWork isolate(BatchWork work, CrashedRow crashed_row, const IsolateSettings& settings);

}  // namespace mixrate
