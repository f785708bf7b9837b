// Several result directories or files that are parts of one study, counted together.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "experiment/record/study_state.hpp"
#include "experiment/schedule/shard.hpp"

namespace mixrate {

/// The shard that these results are for; the whole study where shards were joined.
Shard shard_of(const StudyState& study);

/// Replicates that are done and asked for, of the study or of a shard.
struct Count {
  std::uint64_t done = 0, total = 0;
};
Count count_replicates(const StudyState& study, const Shard& shard = {});

/// One part: what it is for, and how far; or why it cannot be read.
struct Part {
  std::string name, problem;
  Count count;
  bool is_running = false;
};

struct Parts {
  std::vector<Part> all;
  StudyState joined;  // a replicate counts once, in however many parts it is
  std::size_t num_bad = 0;
};

/// Look at the parts. Those that cannot be read are named in the result; throws FileError if that is all of them, and
/// StudyError if one belongs to another study.
Parts look_at_parts(const std::vector<std::string>& names);

}  // namespace mixrate
