// What the master keeps account of during a run, with or without workers.
#pragma once

#include <limits>
#include <string>
#include <vector>

#include "experiment/record/result_sink.hpp"
#include "experiment/schedule/dispatcher.hpp"
#include "runtime/progress.hpp"
#include "runtime/run_settings.hpp"
#include "runtime/signals.hpp"

namespace mixrate {

/// What a run works on. All must outlive it.
struct RunParts {
  Dispatcher& dispatcher;
  ResultSink& sink;
  RunObserver& observer;
  const StopFlag& stop;
  std::uint64_t total = 0;      // replicates of the study, for the progress
  CrashedRow crashed_row = {};  // for replicates that killed their workers
  CellName cell_name = {};      // empty: positions
};

/// Commits batches, checkpoints on time, watches the stop flag and the time limit, shows progress, writes the report.
class RunBook {
 public:
  RunBook(const RunParts& parts, const RunSettings& settings);

  /// Give the rows to the sink. A sink that throws ends the run: see over().
  void commit(const RecordBatch& batch, double seconds);
  /// What to hand out next, now that all is done; see NextRound. Nothing where there are no rounds, or the sink failed.
  std::vector<WorkInterval> next_round();
  /// Do what a command of the dispatcher says about a replicate that kills: remember a death, write its row.
  void blame(const Blame& command);
  void abandon(const Abandon& command);
  /// Look at the clock and the flags; checkpoint and show progress when it is time. `workers` = those computing now.
  void tick(int workers);
  /// End the run for this reason if nothing has ended it before.
  void end(RunEnd why, std::string message);

  /// End the run because nothing fits in the time left.
  void out_of_time() { end(RunEnd::time_limit, "Time limit reached."); }
  /// End the run because of what is left nothing can be computed now: so many replicates found no memory, the others no
  /// time.
  void cannot_go_on(std::uint64_t without_memory);
  /// Say what it cost to leave so many workers in the middle of a batch; `seconds` of the longest, NaN if not known.
  void left_behind(int workers, double seconds);

  /// Keep a sentence for the end: something went wrong, but the run goes on.
  void note(std::string text);

  /// Should the dispatcher be wound down (stop, time limit, failure)?
  [[nodiscard]] bool wants_wind_down() const { return report_.end != RunEnd::complete; }
  /// Must the run be left at once, without waiting for batches in flight (SIGTERM, time is up; SIGINT or a failure of
  /// the sink a moment ago)?
  [[nodiscard]] bool must_leave() const;
  /// Whether the last commit or checkpoint failed; nothing more is given to the sink then.
  [[nodiscard]] bool sink_failed() const { return report_.end == RunEnd::sink_failed; }

  /// Last checkpoint, last progress, and the report. Call once.
  RunReport close(int workers);

  [[nodiscard]] double elapsed_s() const { return clock_s() - begin_s_; }
  /// Seconds left for computing: what the dispatcher has to know before each event.
  [[nodiscard]] double seconds_left() const { return seconds_left_at(elapsed_s()); }
  /// The same at a time on elapsed_s(): reading the clock is not free.
  [[nodiscard]] double seconds_left_at(double now_s) const {
    return settings_.time_limit_s - settings_.reserve_s - now_s;
  }

 private:
  [[nodiscard]] double clock_s() const;
  void checkpoint();
  template <class Action>
  void guarded(Action&& action);
  [[nodiscard]] RunSnapshot snapshot(int workers, double now_s) const;

  RunParts parts_;
  RunSettings settings_;
  RunReport report_;
  double begin_s_;  // on clock_s()
  std::uint64_t pending_before_;
  double cpu_begin_s_;
  double last_checkpoint_s_ = 0.0;
  int checkpoints_asked_;
  double stop_soon_s_ = std::numeric_limits<double>::infinity();  // when StopRequest::soon was seen, or the sink failed
  bool rounds_are_over_;
  bool uncommitted_ = false;  // something has been committed since the last checkpoint
};

}  // namespace mixrate
