// Run a study: the entry that drivers/run.cpp calls.
//
//   Session session(argc, argv);                        // first thing; MPI and signals
//   const Grid grid = expand(read_study(path));         // every rank; print errors on the master only:
//                                                       //   a worker calls session.fail(error.what())
//   if (!session.is_master()) return serve_study(session, grid);
//   if (!session.warning().empty()) print it
//   <open or create the result directory: a ResultSink, and the rows already done>
//   const RunReport report = run_study(session, grid, make_work(grid, tables), sink, settings);
//   <write the result file, print the closing lines>
//   return static_cast<int>(report.exit_code);
#pragma once

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

#include "experiment/dispatcher.hpp"
#include "experiment/grid.hpp"
#include "experiment/result_sink.hpp"
#include "runtime/progress.hpp"
#include "runtime/session.hpp"

namespace mixrate {

struct RunSettings {
  BatchPolicy batch;
  double checkpoint_interval_s = 30.0;
  /// Seconds after which no new batch is handed out (the run then drains and is resumable).
  double time_limit_s = std::numeric_limits<double>::infinity();
  /// A worker silent for so long is given up: its batches go to others, and nothing is ever sent to it again.
  double worker_timeout_s = 120.0;
  ProgressMode progress = ProgressMode::automatic;
};

/// Why the run ended.
enum class RunEnd { complete, stopped, time_limit, terminated, worker_failed };

/// A replicate whose row has status `failed`.
struct FailureNote {
  std::uint32_t cell, replicate;
  std::string message;
};

struct RunReport {
  RunEnd end = RunEnd::complete;
  ExitCode exit_code = ExitCode::complete;  // complete 0; stopped, time_limit, terminated 75; worker_failed 1
  std::string message;                // one sentence for the user, names the rank if a worker failed; "" if complete
  std::uint64_t num_done = 0;         // replicates committed in this run
  std::uint64_t num_pending = 0;      // replicates left
  std::uint64_t num_failed = 0;       // rows with status failed in this run
  std::vector<FailureNote> failures;  // the first few (at most 10)
  int num_workers = 1;                // processes that computed
  double wall_s = 0.0;                // of run_study
  double compute_s = 0.0;             // summed over batches; compute_s / (num_workers wall_s) is the efficiency
  double master_busy_s = 0.0;         // CPU seconds of the master's thread (alone: computing included)
};

/// What is left to do: for each cell the replicates 0..info.replicates - 1 without a finished row in `done`, with the
/// mean of the measured seconds as cost (0 = nothing measured) and n k as weight.
/// `done` is in grid order (ResultSet::cells), or empty for a fresh run. Contract: same ids in the same order.
std::vector<DispatchCell> make_work(const Grid& grid, const std::vector<CellTable>& done);

/// Run the work: with the workers of the session, or in this process if there are none. Master only.
///
/// Commits every finished batch to the sink, in order of arrival; checkpoints on a timer and at the end. SIGINT and
/// SIGUSR1 drain (batches in flight finish), SIGTERM does not wait. Shows progress on standard output. An exception of
/// the sink passes through after the workers have been sent home. A replicate that fails is a row, not an error.
/// `work` has one entry per cell of the grid (leave `pending` empty to skip a cell, e.g. in another shard).
RunReport run_study(Session& session, const Grid& grid, std::vector<DispatchCell> work, ResultSink& sink,
                    const RunSettings& settings);

/// Compute batches until the master says goodbye; returns the exit code of this rank (0 or 1). Workers only.
/// An exception outside run_replicate is reported to the master, who prints it; nothing is printed here.
int serve_study(Session& session, const Grid& grid);

}  // namespace mixrate
