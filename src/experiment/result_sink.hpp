// Where finished replicates go: the seam between running (runtime) and keeping (store).
#pragma once

#include "experiment/record.hpp"

namespace mixrate {

/// Takes finished batches. Called on one thread of the master only, batches in order of arrival (any order of cells).
///
/// Whatever either function throws ends the run: the workers are sent home, and RunReport carries the message.
class ResultSink {
 public:
  virtual ~ResultSink() = default;
  /// Take the rows of a finished batch. It must be cheap (the workers' next batches wait for it); once it has
  /// returned, the replicates count as done and are not handed out again.
  virtual void commit(const RecordBatch& batch) = 0;
  /// Make everything committed so far last (write, fsync, rename). Called every RunSettings::checkpoint_interval_s,
  /// at the end of the run however it ended, and at once on SIGTERM.
  virtual void checkpoint() = 0;
};

}  // namespace mixrate
