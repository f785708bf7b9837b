// The scheduler as a state machine without clock or network: events in, commands out.
#pragma once

#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "experiment/schedule/cost_record.hpp"
#include "experiment/schedule/suspects.hpp"

namespace mixrate {

// Events. Times are seconds on the caller's clock; the dispatcher has none of its own.
struct WorkerIdle {
  int worker;
};  // a worker asks for work (also its hello)
struct BatchDone {
  int worker;
  std::uint32_t cell, first, count;
  double seconds;                            // of computing
  std::span<const double> row_seconds = {};  // of each replicate, if known; read during the call only
};
/// died: on what it was computing (or silent for too long). left: it said goodbye, and no replicate is to blame.
enum class Departure { died, left };
struct WorkerLost {
  int worker;
  Departure how = Departure::died;
  std::optional<ReplicateKey> culprit = {};  // the replicate on which it died, if that is known
};                                           // its batches go back to the queue
/// The system gave no memory for the replicate: nobody died, but all batches of the worker go back, and it has to be
/// fed anew.
struct MemoryRefused {
  int worker;
  ReplicateKey culprit;
};
/// Replicates first .. first + count - 1 of a cell.
struct WorkInterval {
  std::uint32_t cell, first, count;
};
/// The answer to AskForMore; read during the call only. Empty: there will be no more.
struct MoreWork {
  std::span<const WorkInterval> intervals;
};
struct LookForLate {};  // give what late workers have to workers that have nothing; a few times a second
struct WindDown {};     // no new batches; finish when all in flight are back
using DispatchEvent = std::variant<WorkerIdle, BatchDone, WorkerLost, MemoryRefused, MoreWork, LookForLate, WindDown>;

// Commands.
struct Assign {
  int worker;
  std::uint32_t cell, first, count;
  bool again = false;  // another worker has it, too, and is late
};
struct Dismiss {
  int worker;
};  // tell the worker to leave
struct Blame {
  std::uint32_t cell, first, count;
};  // a worker died on these replicates: remember it beyond this run
struct Abandon {
  std::uint32_t cell, replicate;
};  // record it as crashed: it has had its deaths
/// All is done, and there may be another round (BatchPolicy::in_rounds): answer with MoreWork.
struct AskForMore {};
struct Finish {
  bool complete;
};  // the run is over; complete = nothing is pending. Incomplete without a WindDown: nothing fits in the time or memory
    // left
using DispatchCommand = std::variant<Assign, Dismiss, Blame, Abandon, AskForMore, Finish>;

/// What an answer of a worker is: not awaited; the only one; the first of a batch that others compute, too; one more of
/// a batch that has been answered, whose rows have to be the same.
enum class Answer { unexpected, only, first, again };

/// How batches are sized and sent ahead.
struct BatchPolicy {
  double target_s = 0.2;               // aim for batches of this many seconds...
  double floor_s = 0.001;              // ...shrinking toward this at the end
  double master_s = 20e-6;             // what a batch may cost the master: with W workers no batch is shorter than W of
                                       // these (it would be late), and the aim is ten times as long at least
  std::uint32_t max_count = 1u << 14;  // bounds the message: some MB at a few hundred bytes a row
  int prefetch = 1;                    // batches sent ahead of the one being computed
  int expected_workers = 0;            // shares are cut for so many even before all have said hello
  bool in_rounds = false;              // when all is done more may come: see AskForMore
  int max_deaths = 3;                  // a replicate on which so many workers died is not tried again
};

/// Pending replicates of one cell and a guess of its cost.
struct DispatchCell {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pending;  // disjoint, sorted (first, count)
  double cost_s = 0.0;  // expected seconds of one replicate; 0 = unknown (then order by `weight`)
  double weight = 1.0;  // relative cost guess used until measured, e.g. n * k
  std::vector<std::pair<std::uint32_t, std::uint32_t>> deaths = {};  // (replicate, workers that died on it), sorted
};

/// Hands out batches: longest expected cells first, sized in time from measured cost, shrinking toward the end.
///
/// A cell of unknown cost starts with a pilot of one replicate, and the cells of unknown cost come first: their first
/// replicates have to be computed anyway, and from then on order, sizes and the ETA rest on measurements. A batch
/// takes at most 4 times as many replicates as have been measured, `target_s` seconds, and the guided share
/// (pending seconds) / (2 workers (1 + prefetch)), but at least `floor_s` seconds and one replicate. A batch is sent
/// ahead only if it is not longer than the guided share, so that no long batch waits behind a busy worker while others
/// have nothing.
///
/// When a worker dies, the batch that it was computing is suspect; what was sent ahead is innocent and goes back. Each
/// replicate of a suspect batch has one death more (only the culprit, if it is known) and is from then on handed out
/// alone, with nothing sent ahead before or behind it, when no other work is left: the next death names the key.
///
/// A replicate that found no memory is tried once more, alone and when no other work is left. If it finds none then, it
/// is left for another run: it stays pending, is not counted as a death, and the run ends incomplete.
///
/// With seconds left (set_seconds_left) no batch is handed out that is expected to pass them: m replicates are expected
/// to take m - 1 mean times and one upper time (CostRecord), three times what the weights say while nothing has been
/// measured. Batches shrink to fit; of the cells that fit the longest comes first. The run is over when nothing is in
/// flight and nothing fits.
///
/// A worker is late when what it computes has taken 1.5 times its upper time and 0.25 s more (it is stopped, or has to
/// share its core). What it has goes to workers that have nothing else to do, too. The first answer counts; the others
/// are asked for so that they can be compared. The end does not wait for them. The late worker may be dead, and so may
/// be whoever computes the same: fewer than `max_deaths` workers have a batch at the same time.
///
/// With BatchPolicy::in_rounds the end of all work is the end of a round. Workers stay; MoreWork is handed out like
/// what was there from the beginning. What decides about it is not known here.
///
/// Which batches are formed depends on timing; results do not, since each replicate is a pure function of
/// its key. An event costs O(log cells + log intervals).
class Dispatcher {
 public:
  /// Contract: pending intervals of a cell are sorted, disjoint and not empty; weights and costs are finite, >= 0.
  Dispatcher(std::vector<DispatchCell> cells, BatchPolicy policy);
  Dispatcher(const Dispatcher&) = delete;
  Dispatcher& operator=(const Dispatcher&) = delete;
  Dispatcher(Dispatcher&&) = default;
  Dispatcher& operator=(Dispatcher&&) = default;
  ~Dispatcher() = default;
  /// Take an event; return what to do, in order. A batch that is not in flight (a lost worker's late answer) is
  /// ignored. After the run is over a WorkerIdle is answered with Dismiss, everything else with nothing.
  std::vector<DispatchCommand> on(const DispatchEvent& event);
  /// Say before an event how many seconds are left for computing (infinity if nobody says anything).
  void set_seconds_left(double seconds) { seconds_left_ = seconds; }
  /// Say before an event what time it is, in seconds on any clock; without it nobody is ever late.
  void set_now(double seconds) { now_s_ = seconds; }
  /// What it means if this worker says now that it has done this batch.
  [[nodiscard]] Answer answer(int worker, std::uint32_t cell, std::uint32_t first, std::uint32_t count) const;
  [[nodiscard]] std::uint64_t num_pending() const { return num_pending_; }  // replicates neither done nor in flight
  [[nodiscard]] std::uint64_t num_in_flight() const { return num_in_flight_; }
  /// Replicates that found no memory when they were tried alone.
  [[nodiscard]] std::uint64_t num_without_memory() const { return num_without_memory_; }
  /// Workers that have a batch; after the end those that still compute what another has answered.
  [[nodiscard]] int num_computing() const;
  [[nodiscard]] int num_workers() const { return static_cast<int>(workers_.size()); }  // known and not lost
  /// Expected seconds of computing left (pending and in flight), from measured costs; NaN while nothing is known.
  [[nodiscard]] double remaining_seconds() const;

 private:
  struct Cell {
    std::map<std::uint32_t, std::uint32_t> pending;  // first -> count
    std::uint64_t num_pending = 0, num_in_flight = 0, num_measured = 0;
    std::uint64_t num_suspects = 0;  // pending too, but kept apart
    double measured_s = 0.0;
    double guess_s = 0.0, weight = 1.0;
    CostRecord times;
    [[nodiscard]] bool is_known() const { return num_measured > 0 || guess_s > 0.0; }
    [[nodiscard]] double cost_s() const;   // contract: is_known()
    [[nodiscard]] double upper_s() const;  // contract: is_known()
  };
  struct Batch {
    std::uint32_t cell, first, count;
    double expected_s;
    bool is_shared = false;    // others have it, or had it, too
    bool is_answered = false;  // by another, so that it counts no longer
    [[nodiscard]] bool is(std::uint32_t c, std::uint32_t f, std::uint32_t n) const {
      return cell == c && first == f && count == n;
    }
    [[nodiscard]] bool contains(ReplicateKey key) const {
      return key.cell == cell && key.replicate >= first && key.replicate - first < count;
    }
  };
  struct Worker {
    std::vector<Batch> batches;  // in flight, in the order in which they were sent; the first is being computed
    double room_s = 0.0;         // expected seconds left when all are done
    double begun_s = 0.0;        // when it began with the first of them
  };
  using Rank = std::pair<double, std::uint32_t>;  // (cost or weight, cell): the longest is last

  [[nodiscard]] Worker* find_worker(int worker) const {  // null: not known, or lost
    const auto place = static_cast<std::size_t>(worker);
    return place < seats_.size() ? seats_[place] : nullptr;
  }
  void add_cell(std::uint32_t index, const DispatchCell& source);
  void add_deaths(std::uint32_t index, const DispatchCell& source);
  void idle(int worker);
  void done(const BatchDone& event);
  void measure(Cell& cell, const BatchDone& event, double seconds);
  void lost(const WorkerLost& event);
  void refused(const MemoryRefused& event);
  void more(const MoreWork& event);
  void blame(std::uint32_t cell, std::uint32_t first, std::uint32_t count);
  void remember_death(std::uint32_t cell, std::uint32_t first, std::uint32_t count);
  void give_back(std::uint32_t cell, std::uint32_t first, std::uint32_t count);
  void abandon(ReplicateKey key);
  void feed(int worker);
  void feed_starving();
  void share_late();
  void take_late(int worker);
  void share(int owner, Batch batch, int worker);
  void mark_answered(int by, const Batch& batch);
  void dismiss_all();
  [[nodiscard]] bool is_late(const Worker& worker) const;
  [[nodiscard]] bool may_be_shared(int owner, const Batch& batch) const;
  [[nodiscard]] const std::vector<int>& holders(const Batch& batch) const;
  bool leaves_to_others(int worker, const Batch& batch);
  void finish_if_over();
  bool assign_next(int worker, bool ahead);
  bool assign_suspect(int worker);
  void send(int worker, Batch batch);
  [[nodiscard]] bool holds_suspect(const Worker& worker) const;
  [[nodiscard]] double room_of(const Worker& worker) const;
  [[nodiscard]] const Rank* choose(bool ahead, double room_s) const;
  [[nodiscard]] const Rank* longest_that_fits(const std::set<Rank>& queue, double room_s) const;
  [[nodiscard]] double expected_seconds(const Cell& cell, std::uint32_t count) const;
  [[nodiscard]] bool fits(const Cell& cell, double room_s) const;
  [[nodiscard]] std::uint32_t batch_count(const Cell& cell, double room_s) const;
  [[nodiscard]] double seconds_per_weight() const;  // NaN while nothing is known
  [[nodiscard]] double guided_share() const;
  [[nodiscard]] double floor_s() const;
  [[nodiscard]] double target_s() const;
  [[nodiscard]] int num_shares() const;
  std::set<Rank>& queue_of(const Cell& cell);
  [[nodiscard]] static double key_of(const Cell& cell);
  void account(const Cell& cell, double sign);
  template <class Edit>
  void change(std::uint32_t index, Edit&& edit);

  BatchPolicy policy_;
  std::vector<Cell> cells_;
  // Cells with pending replicates (suspects apart), in one of three queues.
  std::set<Rank> untried_;  // cost unknown, nothing in flight; by weight
  std::set<Rank> trying_;   // cost unknown, pilot in flight; by weight
  std::set<Rank> known_;    // by cost
  Suspects suspects_;
  std::set<ReplicateKey> hungry_;       // found no memory once
  std::vector<ReplicateKey> hopeless_;  // to be abandoned with the first event
  std::map<int, Worker> workers_;
  std::vector<Worker*> seats_;  // those of workers_ by number: with 10,000 of them a search is a walk through memory
  std::set<int> lost_;
  std::vector<std::pair<int, Batch>> late_;  // (worker, batch): found at the last look; the next to be shared is last
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::vector<int>> holders_;  // (cell, first) of shared batches
  std::vector<DispatchCommand> commands_;
  std::uint64_t num_pending_ = 0, num_in_flight_ = 0, num_without_memory_ = 0;
  double seconds_left_ = std::numeric_limits<double>::infinity();
  double now_s_ = 0.0;
  // Sums over the replicates left: seconds where the cost is known, weights where it is not.
  double pending_s_ = 0.0, in_flight_s_ = 0.0, pending_weight_ = 0.0, in_flight_weight_ = 0.0;
  double measured_s_ = 0.0, measured_weight_ = 0.0;  // their ratio turns weights into seconds
  bool winding_down_ = false, finished_ = false;
  bool may_get_more_ = false, has_asked_ = false;
  bool starving_ = false;  // some worker has nothing because nothing fitted
};

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
