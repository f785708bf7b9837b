// What becomes of batches that do not come back.
#include <algorithm>
#include <utility>

#include "experiment/schedule/dispatcher.hpp"

namespace mixrate {

void Dispatcher::lost(const WorkerLost& event) {
  lost_.insert(event.worker);
  const auto found = workers_.find(event.worker);
  if (found == workers_.end()) return;
  const std::vector<Batch> batches = std::move(found->second.batches);
  workers_.erase(found);
  seats_[static_cast<std::size_t>(event.worker)] = nullptr;
  const auto guilty = std::ranges::find_if(
      batches, [&](const Batch& b) { return event.culprit.has_value() && b.contains(*event.culprit); });
  for (auto batch = batches.begin(); batch != batches.end(); ++batch) {
    if (batch->is_answered) continue;
    if (leaves_to_others(event.worker, *batch)) {  // not lost, but what killed here may kill there
      if (event.how == Departure::died && batch == guilty) remember_death(batch->cell, event.culprit->replicate, 1);
      if (event.how == Departure::died && guilty == batches.end() && batch == batches.begin())
        remember_death(batch->cell, batch->first, batch->count);
      continue;
    }
    num_in_flight_ -= batch->count;
    num_pending_ += batch->count;
    change(batch->cell, [&](Cell& cell) { cell.num_in_flight -= batch->count; });
    if (event.how == Departure::died && batch == guilty) {
      const std::uint32_t before = event.culprit->replicate - batch->first;
      give_back(batch->cell, batch->first, before);
      blame(batch->cell, event.culprit->replicate, 1);
      give_back(batch->cell, event.culprit->replicate + 1, batch->count - before - 1);
    } else if (event.how == Departure::died && guilty == batches.end() && batch == batches.begin()) {
      blame(batch->cell, batch->first, batch->count);
    } else {
      give_back(batch->cell, batch->first, batch->count);
    }
  }
  if (winding_down_ || finished_) return;
  for (const auto& other : workers_) feed(other.first);  // some may have been waiting for nothing
}

/// The worker lives. Who refused memory may have been the others: the culprit is tried again when they are idle.
void Dispatcher::refused(const MemoryRefused& event) {
  const auto found = workers_.find(event.worker);
  if (found == workers_.end()) return;
  const std::vector<Batch> batches = std::exchange(found->second.batches, {});
  found->second.room_s = seconds_left_;
  for (const Batch& batch : batches) {
    if (batch.is_answered) continue;
    // What finds no memory here is not shared again, and tried alone should the others lose it.
    if (leaves_to_others(event.worker, batch)) {
      if (batch.contains(event.culprit)) suspects_.blame(event.culprit, 0);
      if (batch.contains(event.culprit)) hungry_.insert(event.culprit);
      continue;
    }
    num_in_flight_ -= batch.count;
    num_pending_ += batch.count;
    change(batch.cell, [&](Cell& cell) { cell.num_in_flight -= batch.count; });
    if (!batch.contains(event.culprit)) {
      give_back(batch.cell, batch.first, batch.count);
      continue;
    }
    const std::uint32_t before = event.culprit.replicate - batch.first;
    give_back(batch.cell, batch.first, before);
    give_back(batch.cell, event.culprit.replicate + 1, batch.count - before - 1);
    change(batch.cell, [](Cell& cell) { ++cell.num_suspects; });
    if (hungry_.insert(event.culprit).second) {
      suspects_.blame(event.culprit, 0);
      suspects_.wait(event.culprit);
    } else {
      ++num_without_memory_;
    }
  }
  feed(event.worker);
}

/// A worker died on these replicates: each is tried again alone, or abandoned.
void Dispatcher::blame(std::uint32_t cell, std::uint32_t first, std::uint32_t count) {
  commands_.emplace_back(Blame{cell, first, count});
  change(cell, [&](Cell& c) { c.num_suspects += count; });
  for (std::uint32_t r = first; r < first + count; ++r) {
    if (suspects_.blame({cell, r}) >= policy_.max_deaths) {
      abandon({cell, r});
    } else {
      suspects_.wait({cell, r});
    }
  }
}

/// A worker died on these replicates, which another has, too.
void Dispatcher::remember_death(std::uint32_t cell, std::uint32_t first, std::uint32_t count) {
  commands_.emplace_back(Blame{cell, first, count});
  for (std::uint32_t r = first; r < first + count; ++r) suspects_.blame({cell, r});
}

/// Put innocent replicates back; an earlier suspect stays one.
void Dispatcher::give_back(std::uint32_t cell, std::uint32_t first, std::uint32_t count) {
  const auto is_suspect = [&](std::uint32_t r) { return suspects_.contains({cell, r}); };
  const std::uint32_t end = first + count;
  for (std::uint32_t begin = first; begin < end;) {
    if (is_suspect(begin)) {
      change(cell, [](Cell& c) { ++c.num_suspects; });
      suspects_.wait({cell, begin++});
      continue;
    }
    std::uint32_t next = begin + 1;
    while (next < end && !is_suspect(next)) ++next;
    change(cell, [&](Cell& c) {
      c.num_pending += next - begin;
      c.pending.emplace(begin, next - begin);
    });
    begin = next;
  }
}

void Dispatcher::abandon(ReplicateKey key) {
  --num_pending_;
  change(key.cell, [](Cell& cell) { --cell.num_suspects; });
  commands_.emplace_back(Abandon{key.cell, key.replicate});
}

}  // namespace mixrate
