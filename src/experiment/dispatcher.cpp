#include "experiment/dispatcher.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "base/error.hpp"

namespace mixrate {

namespace {

constexpr std::uint64_t growth = 4;  // a batch has at most this many times the replicates measured so far
constexpr double nan_value = std::numeric_limits<double>::quiet_NaN();

template <class... Cases>
struct Overloaded : Cases... {
  using Cases::operator()...;
};
// clang 14, which lints us, does not deduce aggregates on its own.
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

}  // namespace

double Dispatcher::Cell::cost_s() const {
  return num_measured > 0 ? measured_s / static_cast<double>(num_measured) : guess_s;
}

Dispatcher::Dispatcher(std::vector<DispatchCell> cells, BatchPolicy policy) : policy_(policy) {
  MIXRATE_EXPECT(policy_.target_s > 0.0 && policy_.floor_s >= 0.0, "batch times are positive");
  MIXRATE_EXPECT(policy_.max_count > 0 && policy_.prefetch >= 0, "a batch has at least one replicate");
  cells_.resize(cells.size());
  for (std::uint32_t c = 0; c < cells.size(); ++c) {
    const DispatchCell& source = cells[c];
    MIXRATE_EXPECT(std::isfinite(source.cost_s) && source.cost_s >= 0.0, "cost is finite and not negative");
    MIXRATE_EXPECT(std::isfinite(source.weight) && source.weight >= 0.0, "weight is finite and not negative");
    std::uint64_t end = 0;
    change(c, [&](Cell& cell) {
      cell.guess_s = source.cost_s;
      cell.weight = source.weight;
      for (const auto& [first, count] : source.pending) {
        MIXRATE_EXPECT(count > 0 && first >= end, "pending intervals are sorted, disjoint and not empty");
        end = std::uint64_t{first} + count;
        cell.pending.emplace_hint(cell.pending.end(), first, count);
        cell.num_pending += count;
      }
    });
    num_pending_ += cells_[c].num_pending;
    if (source.cost_s > 0.0) {
      measured_s_ += source.cost_s;
      measured_weight_ += source.weight;
    }
  }
}

std::vector<DispatchCommand> Dispatcher::on(const DispatchEvent& event) {
  commands_.clear();
  std::visit(
      Overloaded{[this](const WorkerIdle& e) { idle(e.worker); }, [this](const BatchDone& e) { done(e); },
                 [this](const WorkerLost& e) { lost(e.worker); }, [this](const WindDown&) { winding_down_ = true; }},
      event);
  finish_if_over();
  return std::move(commands_);
}

bool Dispatcher::expects(int worker, std::uint32_t cell, std::uint32_t first, std::uint32_t count) const {
  const auto found = workers_.find(worker);
  return found != workers_.end() && std::ranges::any_of(found->second, [&](const Batch& b) {
           return b.cell == cell && b.first == first && b.count == count;
         });
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
  workers_.try_emplace(worker);
  feed(worker);
}

void Dispatcher::done(const BatchDone& event) {
  const auto found = workers_.find(event.worker);
  if (found == workers_.end()) return;
  auto& batches = found->second;
  const auto batch = std::ranges::find_if(batches, [&](const Batch& b) {
    return b.cell == event.cell && b.first == event.first && b.count == event.count;
  });
  if (batch == batches.end()) return;
  batches.erase(batch);
  num_in_flight_ -= event.count;
  const double seconds = std::isfinite(event.seconds) ? std::max(event.seconds, 0.0) : 0.0;
  change(event.cell, [&](Cell& cell) {
    cell.num_in_flight -= event.count;
    cell.num_measured += event.count;
    cell.measured_s += seconds;
  });
  measured_s_ += seconds;
  measured_weight_ += cells_[event.cell].weight * event.count;
  feed(event.worker);
}

void Dispatcher::lost(int worker) {
  lost_.insert(worker);
  const auto found = workers_.find(worker);
  if (found == workers_.end()) return;
  for (const Batch& batch : found->second) {
    num_in_flight_ -= batch.count;
    num_pending_ += batch.count;
    change(batch.cell, [&](Cell& cell) {
      cell.num_in_flight -= batch.count;
      cell.num_pending += batch.count;
      cell.pending.emplace(batch.first, batch.count);
    });
  }
  workers_.erase(found);
  for (const auto& [other, batches] : workers_) feed(other);  // some may have been waiting for nothing
}

void Dispatcher::feed(int worker) {
  if (winding_down_ || finished_) return;
  const auto& batches = workers_.at(worker);
  while (static_cast<int>(batches.size()) <= policy_.prefetch) {
    if (!assign_next(worker, !batches.empty())) return;
  }
}

void Dispatcher::finish_if_over() {
  if (finished_ || num_in_flight_ > 0 || (num_pending_ > 0 && !winding_down_)) return;
  finished_ = true;
  for (const auto& [worker, batches] : workers_) commands_.emplace_back(Dismiss{worker});
  commands_.emplace_back(Finish{num_pending_ == 0});
}

bool Dispatcher::assign_next(int worker, bool ahead) {
  const Rank* chosen = choose(ahead);
  if (chosen == nullptr) return false;
  const std::uint32_t index = chosen->second;
  const std::uint32_t count = batch_count(cells_[index]);
  if (ahead && count * cells_[index].cost_s() > std::max(guided_share(), policy_.floor_s)) return false;
  std::uint32_t first = 0;
  change(index, [&](Cell& cell) {
    const auto interval = cell.pending.begin();
    const auto [begin, length] = *interval;
    first = begin;
    cell.pending.erase(interval);
    if (length > count) cell.pending.emplace_hint(cell.pending.begin(), begin + count, length - count);
    cell.num_pending -= count;
    cell.num_in_flight += count;
  });
  num_pending_ -= count;
  num_in_flight_ += count;
  workers_.at(worker).push_back({index, first, count});
  commands_.emplace_back(Assign{worker, index, first, count});
  return true;
}

/// The cell to take from. Pilots first; then the longest expected replicate. Unknown costs are never sent ahead.
const Dispatcher::Rank* Dispatcher::choose(bool ahead) const {
  const Rank* known = known_.empty() ? nullptr : &*known_.rbegin();
  if (ahead) return known;
  if (!untried_.empty()) return &*untried_.rbegin();
  const Rank* trying = trying_.empty() ? nullptr : &*trying_.rbegin();
  if (known == nullptr || trying == nullptr) return known != nullptr ? known : trying;
  return trying->first * seconds_per_weight() > known->first ? trying : known;
}

std::uint32_t Dispatcher::batch_count(const Cell& cell) const {
  if (!cell.is_known()) return 1;
  const double seconds = std::min(policy_.target_s, std::max(policy_.floor_s, guided_share()));
  std::uint64_t count = policy_.max_count;
  if (cell.cost_s() * static_cast<double>(count) > seconds) count = static_cast<std::uint64_t>(seconds / cell.cost_s());
  if (cell.guess_s <= 0.0) count = std::min(count, growth * cell.num_measured);
  count = std::clamp<std::uint64_t>(count, 1, cell.pending.begin()->second);
  return static_cast<std::uint32_t>(count);
}

double Dispatcher::seconds_per_weight() const {
  return measured_weight_ > 0.0 ? measured_s_ / measured_weight_ : nan_value;
}

/// Half of an equal share for every place a batch can stand in: being computed or sent ahead, at each worker.
double Dispatcher::guided_share() const {
  double seconds = pending_s_;
  if (pending_weight_ > 0.0 && measured_weight_ > 0.0) seconds += pending_weight_ * seconds_per_weight();
  const int workers = std::max({1, num_workers(), policy_.expected_workers - static_cast<int>(lost_.size())});
  return std::max(seconds, 0.0) / (2.0 * workers * (1 + policy_.prefetch));
}

std::set<Dispatcher::Rank>& Dispatcher::queue_of(const Cell& cell) {
  if (cell.is_known()) return known_;
  return cell.num_in_flight > 0 ? trying_ : untried_;
}

double Dispatcher::key_of(const Cell& cell) { return cell.is_known() ? cell.cost_s() : cell.weight; }

/// Add (or take away) what is left of a cell to the sums behind ETA and shares.
void Dispatcher::account(const Cell& cell, double sign) {
  const double unit = sign * key_of(cell);
  const double pending = unit * static_cast<double>(cell.num_pending);
  const double in_flight = unit * static_cast<double>(cell.num_in_flight);
  (cell.is_known() ? pending_s_ : pending_weight_) += pending;
  (cell.is_known() ? in_flight_s_ : in_flight_weight_) += in_flight;
}

/// Edit one cell and keep its queue and the sums in step.
template <class Edit>
void Dispatcher::change(std::uint32_t index, Edit&& edit) {
  Cell& cell = cells_[index];
  if (cell.num_pending > 0) queue_of(cell).erase({key_of(cell), index});
  account(cell, -1.0);
  edit(cell);
  account(cell, 1.0);
  if (cell.num_pending > 0) queue_of(cell).emplace(key_of(cell), index);
}

}  // namespace mixrate
