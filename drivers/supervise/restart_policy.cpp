#include "drivers/supervise/restart_policy.hpp"

#include <algorithm>
#include <cmath>

namespace mixrate {

std::optional<double> RestartPolicy::seconds_before_restart(std::uint64_t journal_bytes) {
  constexpr std::uint64_t notes_of_a_start = 4096;
  if (journal_bytes > journal_bytes_ + notes_of_a_start) without_progress_ = 0;
  journal_bytes_ = journal_bytes;
  if (++without_progress_ > most_) return std::nullopt;
  constexpr double longest_s = 60.0;
  return without_progress_ == 1 ? 0.0 : std::min(longest_s, std::exp2(without_progress_ - 2));
}

}  // namespace mixrate
