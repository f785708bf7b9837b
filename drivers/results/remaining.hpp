// How much of a study is done, and how long the rest will take.
#pragma once

#include <cstdint>

#include "experiment/record/study_state.hpp"
#include "experiment/schedule/shard.hpp"

namespace mixrate {

/// Replicates, and seconds of computing: those spent, and those that are left as far as is known (NaN: not at all).
struct Remaining {
  std::uint64_t total = 0, done = 0;
  double remaining_s = 0.0, spent_s = 0.0;
  [[nodiscard]] double percent() const {
    return total == 0 ? 100.0 : 100.0 * static_cast<double>(done) / static_cast<double>(total);
  }
};

/// Of the part of the study that these results are for: all of it, or a shard. A cell without a time counts as the
/// largest timed one of its series, scaled by n.
Remaining remaining(const StudyState& study, const Shard& shard);

/// Processes that computed in the last run, at least 1.
double num_workers(const StudyState& study);

}  // namespace mixrate
