// The work of a study as the runtime sees it: cells by their infos, replicates as a function.
#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "experiment/record/record.hpp"

namespace mixrate {

/// Computes replicates first .. first + count - 1 of a cell. run_study makes one from StudyWork; tests use toys.
using BatchWork = std::function<RecordBatch(std::uint32_t cell, std::uint32_t first, std::uint32_t count)>;

/// Makes the row of a replicate that cannot be computed: status `crashed`, NaN everywhere, and this message.
using CrashedRow = std::function<RecordBatch(std::uint32_t cell, std::uint32_t replicate, const std::string& message)>;

/// The name of a cell for messages, by its position.
using CellName = std::function<std::string(std::uint32_t cell)>;

/// Called before replicate r of a cell is computed; see RunSettings::before_replicate.
using ReplicateHook = std::function<void(const CellInfo& cell, std::uint32_t r)>;

/// A study without its models and estimators. Both members look into the grid that it was made from, which must
/// outlive it.
struct StudyWork {
  std::vector<const CellInfo*> cells;  // in grid order
  /// Compute replicate r of the cell at a position and append its row. Never throws: see run_replicate.
  std::function<void(std::uint32_t position, std::uint32_t r, RecordBatch& batch)> append_replicate;
};

}  // namespace mixrate
