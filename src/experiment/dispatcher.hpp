// The scheduler as a state machine without clock or network: events in, commands out.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace mixrate {

// Events. Times are seconds on the caller's clock; the dispatcher has none of its own.
struct WorkerIdle { int worker; };                        // a worker asks for work (also its hello)
struct BatchDone { int worker; std::uint32_t cell, first, count; double seconds; };  // seconds of computing
struct WorkerLost { int worker; };                        // silent for too long: its batches go back to the queue
struct WindDown {};                                       // no new batches; finish when all in flight are back
using DispatchEvent = std::variant<WorkerIdle, BatchDone, WorkerLost, WindDown>;

// Commands.
struct Assign { int worker; std::uint32_t cell, first, count; };
struct Dismiss { int worker; };   // tell the worker to leave
struct Finish { bool complete; };  // the run is over; complete = nothing is pending
using DispatchCommand = std::variant<Assign, Dismiss, Finish>;

/// How batches are sized and sent ahead.
struct BatchPolicy {
  double target_s = 0.2;          // aim for batches of this many seconds...
  double floor_s = 0.001;         // ...shrinking toward this at the end
  std::uint32_t max_count = 1u << 20;
  int prefetch = 1;               // batches sent ahead of the one being computed
};

/// Pending replicates of one cell and a guess of its cost.
struct DispatchCell {
  std::vector<std::pair<std::uint32_t, std::uint32_t>> pending;  // disjoint, sorted (first, count)
  double cost_s = 0.0;  // expected seconds of one replicate; 0 = unknown (then order by `n`-based weight)
  double weight = 1.0;  // relative cost guess used until measured, e.g. n * k
};

/// Hands out batches: longest expected cells first, sized in time from measured cost, shrinking toward the end.
class Dispatcher {
 public:
  Dispatcher(std::vector<DispatchCell> cells, BatchPolicy policy);
  std::vector<DispatchCommand> on(const DispatchEvent& event);
  [[nodiscard]] std::uint64_t num_pending() const;    // replicates neither done nor in flight
  [[nodiscard]] std::uint64_t num_in_flight() const;
  /// Expected seconds of computing left (pending and in flight), from measured costs; for the ETA.
  [[nodiscard]] double remaining_seconds() const;

 private:
  struct State;
  // implemented in dispatcher.cpp; members may be changed freely by its author
};

}  // namespace mixrate
