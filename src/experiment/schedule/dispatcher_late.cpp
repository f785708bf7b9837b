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

/// Those that have a shared batch in flight; nobody if it is not shared.
const std::vector<int>& Dispatcher::holders(const Batch& batch) const {
  static const std::vector<int> nobody;
  const auto found = holders_.find({batch.cell, batch.first});
  return batch.is_shared && found != holders_.end() ? found->second : nobody;
}

/// Each worker without work takes one batch of a late one; the next comes with its answer, or with the next look.
void Dispatcher::share_late() {
  late_.clear();
  if (winding_down_ || finished_) return;
  std::vector<int> without_work;
  for (const auto& [worker, state] : workers_) {
    if (state.batches.empty()) without_work.push_back(worker);
  }
  if (without_work.empty()) return;
  for (const auto& [owner, state] : workers_) {
    if (!is_late(state) || holds_suspect(state)) continue;
    for (const Batch& batch : state.batches) late_.emplace_back(owner, batch);
  }
  for (const int worker : without_work) {
    if (late_.empty()) return;
    take_late(worker);
  }
}

/// From the end: should a late worker wake up, it begins with its first.
void Dispatcher::take_late(int worker) {
  while (!late_.empty() && !winding_down_ && !finished_) {
    const auto [owner, batch] = late_.back();
    late_.pop_back();
    if (may_be_shared(owner, batch)) return share(owner, batch, worker);
  }
}

bool Dispatcher::may_be_shared(int owner, const Batch& batch) const {
  const auto found = workers_.find(owner);
  if (found == workers_.end()) return false;
  const auto place = std::ranges::find_if(found->second.batches,
                                          [&](const Batch& b) { return b.is(batch.cell, batch.first, batch.count); });
  if (place == found->second.batches.end() || place->is_answered) return false;
  for (std::uint32_t r = batch.first; r < batch.first + batch.count; ++r) {
    if (suspects_.contains({batch.cell, r})) return false;  // somebody died on it: alone and last
  }
  const std::vector<int>& others = holders(*place);  // the owner with them
  const int num_holders = std::max(1, static_cast<int>(others.size()));
  return num_holders + 1 < policy_.max_deaths && is_late(found->second) &&
         std::ranges::all_of(others, [this](int w) { return is_late(workers_.at(w)); }) &&
         expected_seconds(cells_[batch.cell], batch.count) <= seconds_left_;
}

void Dispatcher::share(int owner, Batch batch, int worker) {
  for (Batch& b : workers_.at(owner).batches) b.is_shared = b.is_shared || b.is(batch.cell, batch.first, batch.count);
  auto& list = holders_[{batch.cell, batch.first}];
  if (list.empty()) list.push_back(owner);
  list.push_back(worker);
  batch.is_shared = true;
  Worker& state = workers_.at(worker);
  state.begun_s = now_s_;
  state.room_s = room_of(state) - batch.expected_s;
  state.batches.push_back(batch);
  commands_.emplace_back(Assign{worker, batch.cell, batch.first, batch.count, true});
}

/// The others' copies count no longer.
void Dispatcher::mark_answered(int by, const Batch& batch) {
  for (const int worker : holders(batch)) {
    if (worker == by) continue;
    for (Batch& b : workers_.at(worker).batches)
      b.is_answered = b.is_answered || b.is(batch.cell, batch.first, batch.count);
  }
  holders_.erase({batch.cell, batch.first});
}

/// The worker does not have the batch any more. Does another?
bool Dispatcher::leaves_to_others(int worker, const Batch& batch) {
  if (!batch.is_shared) return false;
  const auto found = holders_.find({batch.cell, batch.first});
  if (found == holders_.end()) return false;
  std::erase(found->second, worker);
  if (!found->second.empty()) return true;
  holders_.erase(found);
  return false;
}

/// A worker leaves after what it is computing now.
void Dispatcher::dismiss_all() {
  for (auto& [worker, state] : workers_) {
    if (state.batches.size() > 1) state.batches.resize(1, state.batches.front());
    commands_.emplace_back(Dismiss{worker});
  }
}

}  // namespace mixrate
