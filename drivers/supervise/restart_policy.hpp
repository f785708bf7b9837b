// When a supervisor starts a dead run again, and when it gives up.
#pragma once

#include <cstdint>
#include <optional>

namespace mixrate {

/// Starts again as long as the journal grows; otherwise waits longer each time and gives up in the end.
class RestartPolicy {
 public:
  /// At most `most` restarts in a row without progress.
  explicit RestartPolicy(int most) : most_(most) {}

  /// The run has died, and its journal now has so many bytes; a few kilobytes are no progress, because every start
  /// writes some notes of its own. Returns seconds to wait before the next start: none at
  /// the first death and after progress, then 1, 2, 4, ... up to a minute; nothing if it is time to give up.
  std::optional<double> seconds_before_restart(std::uint64_t journal_bytes);
  /// Deaths in a row without progress.
  [[nodiscard]] int without_progress() const { return without_progress_; }

 private:
  int most_;
  int without_progress_ = 0;  // deaths in a row
  std::uint64_t journal_bytes_ = 0;
};

}  // namespace mixrate
