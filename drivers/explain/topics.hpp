// What `mixrate explain` tells beside the catalogue: words of study files, of tables and of runs.
#pragma once

#include <span>
#include <string_view>

namespace mixrate {

/// A word and what it means. `aliases` are other words for it, each with a space on both sides.
struct Topic {
  std::string_view name, aliases, summary, text;
};

std::span<const Topic> topics();

}  // namespace mixrate
