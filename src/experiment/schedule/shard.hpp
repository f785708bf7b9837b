// A part of a study that runs on its own, e.g. as one task of a Slurm array.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace mixrate {

/// Shard `index` (1 .. count) of `count`; the default is the whole study.
struct Shard {
  std::uint32_t index = 1, count = 1;
  [[nodiscard]] bool is_whole() const { return count == 1; }
  /// The replicates [begin, end) of the cell at this position of the grid. Over all shards they are all replicates,
  /// each once. Parts rotate from cell to cell, so that every shard has work when replicates are few.
  [[nodiscard]] std::pair<std::uint32_t, std::uint32_t> range(std::size_t cell, std::uint32_t replicates) const;
  /// "2/8", as parse_shard reads it.
  [[nodiscard]] std::string text() const;
  /// "shard-2-of-8": the folder of the shard in the result directory.
  [[nodiscard]] std::string folder() const;
};

/// Read "2/8". Throws StudyError.
Shard parse_shard(std::string_view text);

}  // namespace mixrate
