// Batches computed in a thread of its own, so that another one can look at the clock and at stop signals meanwhile.
#pragma once

#include <chrono>
#include <memory>

#include "experiment/record/record.hpp"
#include "experiment/schedule/dispatcher.hpp"
#include "experiment/schedule/study_work.hpp"

namespace mixrate {

/// One batch at a time: begin, wait, take.
class ComputeThread {
 public:
  /// `work` is copied; what it refers to must live until the thread has ended, or the process has if it was left.
  explicit ComputeThread(const BatchWork& work);
  /// Waits for the thread, unless it was left.
  ~ComputeThread();
  ComputeThread(const ComputeThread&) = delete;
  ComputeThread& operator=(const ComputeThread&) = delete;

  void begin(const Assign& task);
  /// Wait for the batch; false if it is not there yet after so long.
  [[nodiscard]] bool wait(std::chrono::milliseconds patience);
  /// The batch, or the exception that it ended with. Contract: wait() said true.
  RecordBatch take();
  /// Go on without the batch that is being computed. Nothing can stop the thread, so the process has to end soon.
  void leave();

 private:
  struct State;
  std::shared_ptr<State> state_;
};

}  // namespace mixrate
