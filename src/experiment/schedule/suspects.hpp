// Replicates that were being computed when a worker died.
#pragma once

#include <compare>
#include <cstdint>
#include <map>
#include <optional>
#include <set>
#include <tuple>

namespace mixrate {

/// Names one replicate of a run.
struct ReplicateKey {
  std::uint32_t cell, replicate;
  friend bool operator<(const ReplicateKey& a, const ReplicateKey& b) {  // clang 14 stumbles over <=>
    return std::tie(a.cell, a.replicate) < std::tie(b.cell, b.replicate);
  }
  friend bool operator==(const ReplicateKey& a, const ReplicateKey& b) {
    return a.cell == b.cell && a.replicate == b.replicate;
  }
};

/// Counts deaths per replicate and keeps the suspects that wait to be tried again, one at a time.
class Suspects {
 public:
  /// Add deaths to a replicate; returns how many it has now.
  int blame(ReplicateKey key, int deaths = 1);
  /// Has a worker died on it?
  [[nodiscard]] bool contains(ReplicateKey key) const { return deaths_.contains(key); }
  /// Queue a suspect to be tried again. Contract: contains(key).
  void wait(ReplicateKey key);
  /// Forget a suspect that was computed after all.
  void clear(ReplicateKey key) { deaths_.erase(key); }

  [[nodiscard]] bool none_waiting() const { return waiting_.empty(); }
  /// Take out the first waiting suspect, those with the fewest deaths first, for which `fits(key)` holds.
  template <class Fits>
  std::optional<ReplicateKey> take(Fits&& fits) {
    for (auto place = waiting_.begin(); place != waiting_.end(); ++place) {
      const ReplicateKey key = std::get<1>(*place);
      if (!fits(key)) continue;
      waiting_.erase(place);
      return key;
    }
    return std::nullopt;
  }

 private:
  std::map<ReplicateKey, int> deaths_;
  std::set<std::tuple<int, ReplicateKey>> waiting_;  // (deaths, key)
};

}  // namespace mixrate
