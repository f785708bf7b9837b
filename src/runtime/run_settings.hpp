// What a run is told, and what it reports.
#pragma once

#include <cstdint>
#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <vector>

#include "base/error.hpp"
#include "experiment/schedule/dispatcher.hpp"
#include "experiment/schedule/study_work.hpp"
#include "runtime/progress.hpp"

namespace mixrate {

/// What a replicate may use when it is computed in a process of its own (isolate.hpp).
struct IsolateSettings {
  double replicate_timeout_s = std::numeric_limits<double>::infinity();
  std::uint64_t memory_limit_bytes = 0;  // beyond what the worker itself holds; 0 = no limit
};

/// Called when all that was handed out is done and committed: what the next round computes; nothing when that was the
/// last. Called again at the end of a run that was stopped between two rounds, so that what is missing is known.
using NextRound = std::function<std::vector<WorkInterval>()>;

struct RunSettings {
  BatchPolicy batch;
  NextRound next_round;  // empty: all work is known from the beginning
  double checkpoint_interval_s = 30.0;
  /// Seconds from the beginning of run_study to the end of the run. Nothing is handed out that is expected to pass
  /// `time_limit_s - reserve_s`; what is in flight then all the same is left behind. The run is resumable.
  double time_limit_s = std::numeric_limits<double>::infinity();
  double reserve_s = 0.0;  // for saving the results after the last replicate
  /// A worker silent for so long is given up: its batches go to others, and nothing is ever sent to it again. A worker
  /// leaves when the master is silent for so long.
  double worker_timeout_s = 60.0;
  ProgressMode progress = ProgressMode::automatic;
  /// Where a process that crashes names the replicate (crash_note.hpp), e.g. the result directory; "" = nowhere.
  std::string crash_directory;
  std::optional<IsolateSettings> isolate;  // set: each replicate in a process of its own
  /// What elementary functions give on this rank. A worker that differs from the master is sent home: its rows would
  /// differ in last digits. "" = not compared.
  std::string functions;
  std::function<double()> clock_s;  // seconds on a steady clock; empty = that of the system. Simulations have their own
  ReplicateHook before_replicate;   // for the replicates computed in this process; tests put faults here
};

/// Why the run ended. From worker_failed on: by a failure, which going on would not mend.
enum class RunEnd {
  complete,
  stopped,
  time_limit,
  terminated,
  no_memory,
  workers_lost,
  worker_failed,
  rows_differ,  // two workers computed the same replicates and got other rows
  sink_failed
};

/// A replicate whose row has status `failed` or `crashed`.
struct FailureNote {
  std::uint32_t cell, replicate;
  std::string message;
};

struct RunReport {
  RunEnd end = RunEnd::complete;
  /// complete 0; stopped, time_limit, terminated, no_memory, workers_lost 75; worker_failed, rows_differ 1;
  /// sink_failed: that of its UserError, else 1.
  ExitCode exit_code = ExitCode::complete;
  std::string message;                // for the user, names the rank if a worker failed; "" if complete
  std::uint64_t num_done = 0;         // replicates committed in this run
  std::uint64_t num_pending = 0;      // replicates left
  std::uint64_t num_failed = 0;       // rows with status failed in this run
  std::uint64_t num_crashed = 0;      // rows with status crashed in this run
  std::vector<FailureNote> failures;  // the first few (at most 10)
  std::vector<std::string> notes;     // sentences for the user about what went wrong without ending the run
  int num_workers = 1;                // processes that computed
  double wall_s = 0.0;                // of run_study
  double compute_s = 0.0;             // summed over batches; compute_s / (num_workers wall_s) is the efficiency
  double master_busy_s = 0.0;         // CPU seconds of the master's thread
};

}  // namespace mixrate
