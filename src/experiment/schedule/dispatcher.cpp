#include "experiment/schedule/dispatcher.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "base/error.hpp"

namespace mixrate {

namespace {

template <class... Cases>
struct Overloaded : Cases... {
  using Cases::operator()...;
};
// clang 14, which lints us, does not deduce aggregates on its own.
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

}  // namespace

Dispatcher::Dispatcher(std::vector<DispatchCell> cells, BatchPolicy policy)
    : policy_(policy), may_get_more_(policy.in_rounds) {
  MIXRATE_EXPECT(policy_.target_s > 0.0 && policy_.floor_s >= 0.0, "batch times are positive");
  MIXRATE_EXPECT(policy_.max_count > 0 && policy_.prefetch >= 0, "a batch has at least one replicate");
  MIXRATE_EXPECT(policy_.max_deaths > 0, "a replicate is tried at least once");
  cells_.resize(cells.size());
  for (std::uint32_t c = 0; c < cells.size(); ++c) {
    add_cell(c, cells[c]);
    add_deaths(c, cells[c]);
  }
}

void Dispatcher::add_cell(std::uint32_t index, const DispatchCell& source) {
  MIXRATE_EXPECT(std::isfinite(source.cost_s) && source.cost_s >= 0.0, "cost is finite and not negative");
  MIXRATE_EXPECT(std::isfinite(source.weight) && source.weight >= 0.0, "weight is finite and not negative");
  std::uint64_t end = 0;
  change(index, [&](Cell& cell) {
    cell.guess_s = source.cost_s;
    cell.weight = source.weight;
    for (const auto& [first, count] : source.pending) {
      MIXRATE_EXPECT(count > 0 && first >= end, "pending intervals are sorted, disjoint and not empty");
      end = std::uint64_t{first} + count;
      cell.pending.emplace_hint(cell.pending.end(), first, count);
      cell.num_pending += count;
    }
  });
  num_pending_ += cells_[index].num_pending;
  if (source.cost_s > 0.0) {
    measured_s_ += source.cost_s;
    measured_weight_ += source.weight;
  }
}

/// Take the replicates on which workers died before out of the intervals.
void Dispatcher::add_deaths(std::uint32_t index, const DispatchCell& source) {
  for (const auto& death : source.deaths) {
    const std::uint32_t r = death.first;
    auto place = cells_[index].pending.upper_bound(r);
    if (death.second == 0 || place == cells_[index].pending.begin()) continue;
    --place;
    const std::uint32_t first = place->first, count = place->second;
    if (r - first >= count) continue;  // done since
    change(index, [&](Cell& cell) {
      cell.pending.erase(place);
      if (r > first) cell.pending.emplace(first, r - first);
      if (r + 1 < first + count) cell.pending.emplace(r + 1, first + count - r - 1);
      --cell.num_pending;
      ++cell.num_suspects;
    });
    const ReplicateKey key{index, r};
    const auto deaths = static_cast<int>(std::min<std::uint32_t>(death.second, 1000));
    if (suspects_.blame(key, deaths) >= policy_.max_deaths) {
      hopeless_.push_back(key);
    } else {
      suspects_.wait(key);
    }
  }
}

std::vector<DispatchCommand> Dispatcher::on(const DispatchEvent& event) {
  commands_.clear();
  for (const ReplicateKey& key : std::exchange(hopeless_, {})) abandon(key);
  std::visit(Overloaded{[this](const WorkerIdle& e) { idle(e.worker); }, [this](const BatchDone& e) { done(e); },
                        [this](const WorkerLost& e) { lost(e); }, [this](const MemoryRefused& e) { refused(e); },
                        [this](const MoreWork& e) { more(e); }, [this](const LookForLate&) { share_late(); },
                        [this](const WindDown&) { winding_down_ = true; }},
             event);
  finish_if_over();
  return std::move(commands_);
}

Answer Dispatcher::answer(int worker, std::uint32_t cell, std::uint32_t first, std::uint32_t count) const {
  const Worker* found = find_worker(worker);
  if (found == nullptr) return Answer::unexpected;
  for (const Batch& b : found->batches) {
    if (!b.is(cell, first, count)) continue;
    if (b.is_answered) return Answer::again;
    return b.is_shared ? Answer::first : Answer::only;
  }
  return Answer::unexpected;
}

int Dispatcher::num_computing() const {
  return static_cast<int>(std::ranges::count_if(workers_, [](const auto& w) { return !w.second.batches.empty(); }));
}

double Dispatcher::remaining_seconds() const {
  double seconds = pending_s_ + in_flight_s_;
  const double weight = pending_weight_ + in_flight_weight_;
  if (weight > 0.0) seconds += weight * seconds_per_weight();
  return num_pending_ + num_in_flight_ == 0 ? 0.0 : seconds;
}

void Dispatcher::idle(int worker) {
  if (lost_.contains(worker)) return;
  if (finished_) {
    commands_.emplace_back(Dismiss{worker});
    return;
  }
  const auto place = static_cast<std::size_t>(worker);
  if (place >= seats_.size()) seats_.resize(place + 1, nullptr);
  seats_[place] = &workers_.try_emplace(worker).first->second;
  feed(worker);
}

void Dispatcher::done(const BatchDone& event) {
  Worker* worker = find_worker(event.worker);
  if (worker == nullptr) return;
  auto& batches = worker->batches;
  const auto place =
      std::ranges::find_if(batches, [&](const Batch& b) { return b.is(event.cell, event.first, event.count); });
  if (place == batches.end()) return;
  const Batch batch = *place;
  batches.erase(place);
  worker->begun_s = now_s_;
  worker->room_s = std::accumulate(batches.begin(), batches.end(), seconds_left_,
                                   [](double left, const Batch& b) { return left - b.expected_s; });
  if (batch.is_answered) return feed(event.worker);
  if (batch.is_shared) mark_answered(event.worker, batch);
  num_in_flight_ -= event.count;
  if (event.count == 1 || batch.is_shared) {
    for (std::uint32_t i = 0; i < event.count; ++i) suspects_.clear({event.cell, event.first + i});
  }
  const double seconds = std::isfinite(event.seconds) ? std::max(event.seconds, 0.0) : 0.0;
  change(event.cell, [&](Cell& cell) {
    cell.num_in_flight -= event.count;
    measure(cell, event, seconds);
  });
  measured_s_ += seconds;
  measured_weight_ += cells_[event.cell].weight * event.count;
  feed(event.worker);
  feed_starving();
  if (batches.empty()) take_late(event.worker);
}

void Dispatcher::measure(Cell& cell, const BatchDone& event, double seconds) {
  constexpr std::size_t most = 16;  // of one batch: a record is small, and should not hold one batch alone
  cell.num_measured += event.count;
  cell.measured_s += seconds;
  const std::size_t stride = event.row_seconds.size() / most + 1;
  for (std::size_t i = 0; i < event.row_seconds.size(); i += stride) cell.times.add(event.row_seconds[i]);
  if (event.row_seconds.empty()) cell.times.add(seconds / event.count);
}

void Dispatcher::feed(int worker) {
  if (winding_down_ || finished_) return;
  const Worker& state = *find_worker(worker);
  while (static_cast<int>(state.batches.size()) <= policy_.prefetch && !holds_suspect(state)) {
    const bool ahead = !state.batches.empty();
    if (assign_next(worker, ahead) || (!ahead && assign_suspect(worker))) continue;
    starving_ = starving_ || !ahead;
    return;
  }
}

/// What has been measured since may fit where guesses did not.
void Dispatcher::feed_starving() {
  if (!std::exchange(starving_, false) || !std::isfinite(seconds_left_)) return;
  for (const auto& [worker, state] : workers_) {
    if (state.batches.empty()) feed(worker);
  }
}

/// Idle workers have been offered everything: if nothing is in flight now, nothing fits.
void Dispatcher::finish_if_over() {
  const bool nothing_can_be_done = num_without_memory_ > 0 && num_pending_ == num_without_memory_;
  const bool out_of_time = (std::isfinite(seconds_left_) && !workers_.empty()) || nothing_can_be_done;
  if (finished_ || num_in_flight_ > 0 || (num_pending_ > 0 && !winding_down_ && !out_of_time)) return;
  if (may_get_more_ && num_pending_ == 0 && !winding_down_) {
    if (!std::exchange(has_asked_, true)) commands_.emplace_back(AskForMore{});
    return;
  }
  finished_ = true;
  dismiss_all();
  commands_.emplace_back(Finish{num_pending_ == 0 && !may_get_more_});
}

void Dispatcher::more(const MoreWork& event) {
  if (!std::exchange(has_asked_, false)) return;
  may_get_more_ = !event.intervals.empty();
  for (const WorkInterval& interval : event.intervals) {
    MIXRATE_EXPECT(interval.cell < cells_.size() && interval.count > 0, "some replicates of a cell");
    change(interval.cell, [&](Cell& cell) {
      cell.pending.emplace(interval.first, interval.count);
      cell.num_pending += interval.count;
    });
    num_pending_ += interval.count;
  }
  for (const auto& [worker, state] : workers_)
    if (state.batches.empty()) feed(worker);
}

bool Dispatcher::assign_next(int worker, bool ahead) {
  const double room_s = room_of(*find_worker(worker));
  const Rank* chosen = choose(ahead, room_s);
  if (chosen == nullptr) return false;
  const std::uint32_t index = chosen->second;
  const std::uint32_t count = batch_count(cells_[index], room_s);
  if (ahead && count * cells_[index].cost_s() > std::max(guided_share(), floor_s())) return false;
  const double expected_s = expected_seconds(cells_[index], count);
  std::uint32_t first = 0;
  change(index, [&](Cell& cell) {
    const auto interval = cell.pending.begin();
    const auto [begin, length] = *interval;
    first = begin;
    cell.pending.erase(interval);
    if (length > count) cell.pending.emplace_hint(cell.pending.begin(), begin + count, length - count);
    cell.num_pending -= count;
  });
  send(worker, {index, first, count, expected_s});
  return true;
}

bool Dispatcher::assign_suspect(int worker) {
  if (suspects_.none_waiting()) return false;
  const double room_s = room_of(*find_worker(worker));
  const auto key = suspects_.take([&](ReplicateKey suspect) {
    const bool may_start = num_in_flight_ == 0 || !hungry_.contains(suspect);  // all memory is for it
    return may_start && fits(cells_[suspect.cell], room_s);
  });
  if (!key) return false;
  change(key->cell, [](Cell& cell) { --cell.num_suspects; });
  send(worker, {key->cell, key->replicate, 1, expected_seconds(cells_[key->cell], 1)});
  return true;
}

void Dispatcher::send(int worker, Batch batch) {
  Worker& state = *find_worker(worker);
  if (state.batches.empty()) state.begun_s = now_s_;
  state.room_s = room_of(state) - batch.expected_s;
  state.batches.push_back(batch);
  change(batch.cell, [&](Cell& cell) { cell.num_in_flight += batch.count; });
  num_pending_ -= batch.count;
  num_in_flight_ += batch.count;
  commands_.emplace_back(Assign{worker, batch.cell, batch.first, batch.count});
}

/// Suspects stand alone in a worker's queue.
bool Dispatcher::holds_suspect(const Worker& worker) const {
  return !worker.batches.empty() && worker.batches.front().count == 1 &&
         suspects_.contains({worker.batches.front().cell, worker.batches.front().first});
}

double Dispatcher::room_of(const Worker& worker) const {
  return worker.batches.empty() ? seconds_left_ : std::min(worker.room_s, seconds_left_);
}

}  // namespace mixrate
