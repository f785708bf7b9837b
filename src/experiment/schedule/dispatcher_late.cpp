// Workers that are late, and what becomes of their batches.
#include <algorithm>

#include "experiment/schedule/dispatcher.hpp"

namespace mixrate {

namespace {

constexpr double patience = 1.5;     // times the time that 19 of 20 should not pass
constexpr double patience_s = 0.25;  // and so much more: shorter delays are not worth a second computation

}  // namespace

/// Nobody is late while it is not known what to expect.
bool Dispatcher::is_late(const Worker& worker) const {
  if (worker.batches.empty()) return false;
  const Batch& batch = worker.batches.front();
  const double expected_s = expected_seconds(cells_[batch.cell], batch.count);
  return expected_s > 0.0 && now_s_ - worker.begun_s > patience * expected_s + patience_s;
}

/// Those that have the batch in flight.
std::vector<const Dispatcher::Worker*> Dispatcher::holders(const Batch& batch) const {
  std::vector<const Worker*> found;
  if (!batch.is_shared) return found;
  for (const auto& [worker, state] : workers_) {
    const bool holds = std::ranges::any_of(
        state.batches, [&](const Batch& b) { return b.is(batch.cell, batch.first, batch.count) && !b.is_answered; });
    if (holds) found.push_back(&state);
  }
  return found;
}

/// Each worker without work takes one batch of a late one; the next comes with its answer or with the next look.
void Dispatcher::share_late() {
  if (winding_down_ || finished_) return;
  std::vector<int> without_work;
  for (const auto& [worker, state] : workers_) {
    if (state.batches.empty()) without_work.push_back(worker);
  }
  for (const auto& [owner, state] : workers_) {
    if (without_work.empty()) return;
    if (!is_late(state) || holds_suspect(state)) continue;
    // from the end: should it wake up, it begins with the first
    for (std::size_t i = state.batches.size(); i-- > 0 && !without_work.empty();) {
      const Batch batch = state.batches[i];
      if (batch.is_answered) continue;
      const auto others = holders(batch);  // with the owner, if there are several
      const int num_holders = std::max<int>(1, static_cast<int>(others.size()));
      const bool all_late = std::ranges::all_of(others, [this](const Worker* w) { return is_late(*w); });
      const bool fits_in = expected_seconds(cells_[batch.cell], batch.count) <= seconds_left_;
      if (!all_late || num_holders + 1 >= policy_.max_deaths || !fits_in) continue;
      share(without_work.back(), batch);
      without_work.pop_back();
    }
  }
}

void Dispatcher::share(int worker, const Batch& batch) {
  for (auto& [owner, state] : workers_) {
    for (Batch& b : state.batches) b.is_shared = b.is_shared || b.is(batch.cell, batch.first, batch.count);
  }
  sharing_ = true;
  Worker& state = workers_.at(worker);
  state.begun_s = now_s_;
  state.room_s = room_of(state) - batch.expected_s;
  state.batches.push_back(batch);
  state.batches.back().is_shared = true;
  commands_.emplace_back(Assign{worker, batch.cell, batch.first, batch.count, true});
}

void Dispatcher::mark_answered(int by, const Batch& batch) {
  for (auto& [worker, state] : workers_) {
    if (worker == by) continue;
    for (Batch& b : state.batches) b.is_answered = b.is_answered || b.is(batch.cell, batch.first, batch.count);
  }
}

/// A worker leaves after what it is computing now.
void Dispatcher::dismiss_all() {
  for (auto& [worker, state] : workers_) {
    if (state.batches.size() > 1) state.batches.resize(1, state.batches.front());
    commands_.emplace_back(Dismiss{worker});
  }
}

}  // namespace mixrate
