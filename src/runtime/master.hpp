// The master's side of the conversation, and the run without workers.
#pragma once

#include "runtime/run_book.hpp"
#include "runtime/transport.hpp"

namespace mixrate {

/// What run_master leaves behind.
struct MasterResult {
  RunReport report;
  /// False if some rank may never answer again (silent, or busy when SIGTERM came): then MPI_Finalize would hang.
  bool all_dismissed = true;
};

/// Lead the workers (ranks 1 .. size - 1) until the work is done, stopped, or failed. Sleeps when there is nothing to
/// do. Never throws for what workers or the sink do: see RunReport.
///
/// A worker that reports a failure ends the run: what the others have in flight is awaited and kept. A worker that is
/// silent for settings.worker_timeout_s is given up: its batches go to the others, nothing is sent to it again, and
/// what it may still say is ignored. If all are lost the run ends and is resumable.
MasterResult run_master(Transport& transport, const RunParts& parts, const RunSettings& settings);

/// Compute everything in this process, in a thread of its own: stop requests and the time limit are obeyed at any time.
/// `all_dismissed` is false if that thread was left while computing; the process has to end soon then.
MasterResult run_inline(const BatchWork& work, const RunParts& parts, const RunSettings& settings);

}  // namespace mixrate
