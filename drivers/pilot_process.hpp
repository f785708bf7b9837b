// Replicates of a pilot, each computed in a process that ends when the pilot's time is up.
#pragma once

#include <chrono>
#include <cstdint>

#include "experiment/grid.hpp"

namespace mixrate {

/// What replicates of one cell took.
struct PilotTime {
  double mean_s = 0.0;    // of one; if none has ended: how long the first has been computed
  double total_s = 0.0;   // of all
  bool has_ended = true;  // false: the time was up before the first had ended
};

constexpr std::uint32_t pilot_replicates = 5;  // per timed cell; fewer when the pilot's time runs out

/// A login node is no place for minutes of computing, and a replicate cannot be left: so it is computed elsewhere.
class PilotProcess {
 public:
  /// The time starts now.
  PilotProcess(std::uint64_t seed, double budget_s);
  /// Time the first replicates of a cell: at least one, then until `share_s` seconds are used. A replicate that kills
  /// its process, or finds no memory, counts as ended.
  PilotTime time(const Cell& cell, double share_s);
  [[nodiscard]] double elapsed_s() const;

 private:
  std::uint64_t seed_;
  double budget_s_;
  std::chrono::steady_clock::time_point begin_;
};

}  // namespace mixrate
