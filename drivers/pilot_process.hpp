// Replicates of a pilot, each computed in a process that ends when the pilot's time is up.
#pragma once

#include <chrono>
#include <cstdint>
#include <string>
#include <vector>

#include "experiment/grid.hpp"

namespace mixrate {

/// What replicates of one cell took.
struct PilotTime {
  double mean_s = 0.0;                    // of one; if none has ended: how long the first has been computed
  double total_s = 0.0;                   // of all
  double start_s = 0.0;                   // what the first of all took longer because a program had to begin
  bool has_ended = true;                  // false: the time was up before the first had ended
  std::vector<std::vector<double>> rows;  // of each replicate the columns that were asked for
  int num_done = 0;
  std::vector<std::string> failures;  // why replicates failed, one message each
};

constexpr std::uint32_t pilot_replicates = 5;  // per timed cell; fewer when the pilot's time runs out
/// The same where a study asks for a precision: what losses vary by has to be known, too.
constexpr std::uint32_t pilot_replicates_for_precision = 25;

/// A login node is no place for minutes of computing, and a replicate cannot be left: so it is computed elsewhere.
class PilotProcess {
 public:
  /// The time starts now.
  PilotProcess(std::uint64_t seed, double budget_s);
  /// Time the first replicates of a cell: at least one, then until `share_s` seconds are used. A cell that asks a
  /// program has one more before, which is not counted: a program begins once, not once a replicate
  /// (PilotTime::start_s). A replicate that kills its process, or finds no memory, counts as ended. `columns`: measured
  /// columns that are wanted, too.
  PilotTime time(const Cell& cell, double share_s, const std::vector<std::uint32_t>& columns = {});
  [[nodiscard]] double elapsed_s() const;

 private:
  std::uint64_t seed_;
  double budget_s_;
  std::chrono::steady_clock::time_point begin_;
};

}  // namespace mixrate
