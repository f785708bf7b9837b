#include "runtime/compute_thread.hpp"

#include <condition_variable>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>

#include "base/error.hpp"
#include "runtime/crash_note.hpp"

namespace mixrate {

/// Shared with the thread, which may outlive the object.
struct ComputeThread::State {
  BatchWork work;
  std::mutex mutex;
  std::condition_variable changed;
  std::optional<Assign> task;
  std::optional<RecordBatch> batch;
  std::exception_ptr trouble;
  bool leaving = false;
  std::thread thread;

  [[nodiscard]] bool is_done() const { return batch.has_value() || trouble != nullptr; }
  void run();
};

void ComputeThread::State::run() {
  const CrashStack stack;
  std::unique_lock lock(mutex);
  for (;;) {
    changed.wait(lock, [this] { return leaving || task.has_value(); });
    if (leaving) return;
    const Assign now = *std::exchange(task, std::nullopt);
    lock.unlock();
    std::optional<RecordBatch> computed;
    std::exception_ptr problem;
    try {
      computed = work(now.cell, now.first, now.count);
    } catch (...) {
      problem = std::current_exception();
    }
    lock.lock();
    batch = std::move(computed);
    trouble = problem;
    changed.notify_all();
  }
}

ComputeThread::ComputeThread(const BatchWork& work) : state_(std::make_shared<State>()) {
  state_->work = work;
  state_->thread = std::thread([state = state_] { state->run(); });
}

ComputeThread::~ComputeThread() {
  if (!state_->thread.joinable()) return;
  {
    const std::lock_guard lock(state_->mutex);
    state_->leaving = true;
  }
  state_->changed.notify_all();
  state_->thread.join();
}

void ComputeThread::begin(const Assign& task) {
  const std::lock_guard lock(state_->mutex);
  state_->batch.reset();
  state_->trouble = nullptr;
  state_->task = task;
  state_->changed.notify_all();
}

bool ComputeThread::wait(std::chrono::milliseconds patience) {
  std::unique_lock lock(state_->mutex);
  return state_->changed.wait_for(lock, patience, [this] { return state_->is_done(); });
}

RecordBatch ComputeThread::take() {
  const std::lock_guard lock(state_->mutex);
  MIXRATE_EXPECT(state_->is_done(), "there is a batch to take");
  if (const std::exception_ptr problem = std::exchange(state_->trouble, nullptr)) std::rethrow_exception(problem);
  return *std::exchange(state_->batch, std::nullopt);
}

void ComputeThread::leave() {
  const std::lock_guard lock(state_->mutex);
  state_->leaving = true;  // when it comes back, if the process still lives then
  state_->thread.detach();
}

}  // namespace mixrate
