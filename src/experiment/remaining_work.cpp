#include "experiment/remaining_work.hpp"

#include <cmath>

#include "base/error.hpp"

namespace mixrate {

namespace {

void add_pending(DispatchCell& cell, std::uint32_t replicate) {
  if (!cell.pending.empty() && cell.pending.back().first + cell.pending.back().second == replicate) {
    ++cell.pending.back().second;
  } else {
    cell.pending.emplace_back(replicate, 1);
  }
}

void add_state(DispatchCell& cell, const CellState& state, std::uint32_t begin, std::uint32_t end) {
  for (std::uint32_t r = begin; r < end; ++r)
    if (r >= state.done.size() || !state.done[r]) add_pending(cell, r);
  for (const auto& [replicate, count] : state.deaths) {
    const bool is_ours = replicate >= begin && replicate < end;
    if (is_ours && !(replicate < state.done.size() && state.done[replicate]))
      cell.deaths.emplace_back(replicate, count);
  }
  if (const double seconds = state.mean_seconds(); std::isfinite(seconds)) cell.cost_s = seconds;
}

}  // namespace

std::vector<DispatchCell> make_work(const Grid& grid, const std::vector<CellState>& states, const Shard& shard) {
  MIXRATE_EXPECT(states.empty() || states.size() == grid.cells.size(), "one state for each cell of the grid, or none");
  std::vector<DispatchCell> work(grid.cells.size());
  for (std::size_t c = 0; c < work.size(); ++c) {
    const CellInfo& info = grid.cells[c].info;
    const auto [begin, end] = shard.range(c, info.replicates);
    work[c].weight = static_cast<double>(info.n) * static_cast<double>(info.k);
    if (!states.empty()) {
      MIXRATE_EXPECT(states[c].info.id == info.id, "states are in grid order");
      add_state(work[c], states[c], begin, end);
    } else if (end > begin) {
      work[c].pending.emplace_back(begin, end - begin);
    }
  }
  return work;
}

std::uint64_t num_replicates(const Grid& grid, const Shard& shard) {
  std::uint64_t total = 0;
  for (std::size_t c = 0; c < grid.cells.size(); ++c) {
    const auto [begin, end] = shard.range(c, grid.cells[c].info.replicates);
    total += end - begin;
  }
  return total;
}

}  // namespace mixrate
