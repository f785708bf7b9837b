// What is still to be computed of a study, as intervals of replicates.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "experiment/record/study_state.hpp"
#include "experiment/schedule/shard.hpp"

namespace mixrate {

/// The rows that a cell lacks, of those that are asked for.
struct MissingRows {
  std::string cell;
  std::uint32_t count = 0, of = 0;
  std::vector<std::pair<std::uint32_t, std::uint32_t>> intervals;  // first and last replicate
};

/// Cells that lack rows, in grid order; of the whole study or of a shard.
std::vector<MissingRows> missing_rows(const StudyState& study, const Shard& shard = {});
std::vector<MissingRows> missing_rows(const ResultSet& results);

/// How many rows they lack together.
std::uint64_t num_missing(const std::vector<MissingRows>& cells);

/// "cell: 3 of 10 (0, 4..5)"; many intervals end in "..".
std::string missing_text(const MissingRows& cell);

}  // namespace mixrate
