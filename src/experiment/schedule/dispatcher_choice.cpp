// Which cell comes next, how large its batch is, and how long that may take.
#include <algorithm>
#include <cmath>
#include <iterator>
#include <limits>

#include "experiment/schedule/dispatcher.hpp"

namespace mixrate {

namespace {

constexpr std::uint64_t growth = 4;     // a batch has at most this many times the replicates measured so far
constexpr double weight_caution = 3.0;  // on times that rest on weights alone
constexpr double guess_caution = 2.0;   // an upper time that rests on the mean of an earlier run alone
constexpr double nan_value = std::numeric_limits<double>::quiet_NaN();

}  // namespace

double Dispatcher::Cell::cost_s() const {
  return num_measured > 0 ? measured_s / static_cast<double>(num_measured) : guess_s;
}

double Dispatcher::Cell::upper_s() const {
  return num_measured > 0 ? std::max(times.upper_s(), cost_s()) : guess_caution * guess_s;
}

double Dispatcher::expected_seconds(const Cell& cell, std::uint32_t count) const {
  if (cell.is_known()) return (count - 1) * cell.cost_s() + cell.upper_s();
  if (!(measured_weight_ > 0.0)) return 0.0;  // nothing is known: trying is the only way to learn
  return count * weight_caution * cell.weight * seconds_per_weight();
}

/// Can one replicate be expected to end in the time left?
bool Dispatcher::fits(const Cell& cell, double room_s) const {
  return room_s > 0.0 && expected_seconds(cell, 1) <= room_s;
}

/// The cell to take from. Pilots first; then the longest expected replicate. Unknown costs are never sent ahead.
const Dispatcher::Rank* Dispatcher::choose(bool ahead, double room_s) const {
  const Rank* known = longest_that_fits(known_, room_s);
  if (ahead) return known;
  if (const Rank* untried = longest_that_fits(untried_, room_s)) return untried;
  const Rank* trying = longest_that_fits(trying_, room_s);
  if (known == nullptr || trying == nullptr) return known != nullptr ? known : trying;
  return trying->first * seconds_per_weight() > known->first ? trying : known;
}

/// All cells of a queue are known, or all are not. Those that are longer than the room are not looked at one by one.
const Dispatcher::Rank* Dispatcher::longest_that_fits(const std::set<Rank>& queue, double room_s) const {
  if (queue.empty()) return nullptr;
  const double unit = cells_[queue.begin()->second].is_known() ? 1.0 : seconds_per_weight();
  const double most = unit > 0.0 ? room_s / unit : std::numeric_limits<double>::infinity();
  const auto end = queue.upper_bound({most, std::numeric_limits<std::uint32_t>::max()});
  for (auto place = std::make_reverse_iterator(end); place != queue.rend(); ++place) {
    if (fits(cells_[place->second], room_s)) return &*place;
  }
  return nullptr;
}

std::uint32_t Dispatcher::batch_count(const Cell& cell, double room_s) const {
  if (!cell.is_known()) return 1;
  const double cost_s = cell.cost_s();
  double seconds = std::min(target_s(), std::max(floor_s(), guided_share()));
  seconds = std::min(seconds, std::max(0.0, room_s - cell.upper_s()) + cost_s);
  std::uint64_t count = policy_.max_count;
  if (cost_s * static_cast<double>(count) > seconds) count = static_cast<std::uint64_t>(seconds / cost_s);
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
  return std::max(seconds, 0.0) / (2.0 * num_shares() * (1 + policy_.prefetch));
}

int Dispatcher::num_shares() const {
  return std::max({1, num_workers(), policy_.expected_workers - static_cast<int>(lost_.size())});
}

/// If all workers had batches of this length, the master would just keep up.
double Dispatcher::floor_s() const { return std::max(policy_.floor_s, num_shares() * policy_.master_s); }

double Dispatcher::target_s() const { return std::max(policy_.target_s, 10.0 * num_shares() * policy_.master_s); }

std::set<Dispatcher::Rank>& Dispatcher::queue_of(const Cell& cell) {
  if (cell.is_known()) return known_;
  return cell.num_in_flight > 0 ? trying_ : untried_;
}

double Dispatcher::key_of(const Cell& cell) { return cell.is_known() ? cell.cost_s() : cell.weight; }

/// Add (or take away) what is left of a cell to the sums behind ETA and shares.
void Dispatcher::account(const Cell& cell, double sign) {
  const double unit = sign * key_of(cell);
  const double pending = unit * static_cast<double>(cell.num_pending + cell.num_suspects);
  const double in_flight = unit * static_cast<double>(cell.num_in_flight);
  (cell.is_known() ? pending_s_ : pending_weight_) += pending;
  (cell.is_known() ? in_flight_s_ : in_flight_weight_) += in_flight;
}

}  // namespace mixrate
