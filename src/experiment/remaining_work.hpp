// What is left to do of a study.
#pragma once

#include <vector>

#include "experiment/grid.hpp"
#include "experiment/record/study_state.hpp"
#include "experiment/schedule/dispatcher.hpp"
#include "experiment/schedule/shard.hpp"

namespace mixrate {

/// For each cell the replicates of this shard that are not done, with the mean of the measured seconds as cost (0 =
/// nothing measured), n k as weight, and the deaths on them.
/// `states` is in grid order, or empty for a fresh run. Contract: same ids in the same order.
std::vector<DispatchCell> make_work(const Grid& grid, const std::vector<CellState>& states, const Shard& shard = {});

/// Replicates of this shard, done ones included.
std::uint64_t num_replicates(const Grid& grid, const Shard& shard = {});

}  // namespace mixrate
