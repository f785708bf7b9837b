// Where finished replicates go: the seam between running (runtime) and keeping (store).
#pragma once

#include "experiment/record/record.hpp"

namespace mixrate {

/// A worker died, or was given up, while it computed these replicates of a cell.
struct Death {
  std::uint32_t cell, first, count;
};

/// Takes finished batches. Called on one thread of the master only, batches in order of arrival (any order of cells).
///
/// Whatever either function throws ends the run: the workers are sent home, and RunReport carries the message.
class ResultSink {
 public:
  virtual ~ResultSink() = default;
  /// Take the rows of a finished batch. It must be cheap (the workers' next batches wait for it); once it has
  /// returned, the replicates count as done and are not handed out again.
  virtual void commit(const RecordBatch& batch) = 0;
  /// Throw what has gone wrong since the last call of anything here. Called often: cheap.
  virtual void expect_sound() {}
  /// A good moment to bring derived files up to date. Called every RunSettings::checkpoint_interval_s, at the end of
  /// the run however it ended, and at once on SIGTERM. Workers wait meanwhile: long work belongs elsewhere.
  virtual void checkpoint() = 0;
  /// Remember a death beyond this run, so that a replicate that kills every worker is found. As cheap as commit().
  virtual void record_death(const Death& death) = 0;
};

}  // namespace mixrate
