// What the master knows of each rank.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace mixrate {

/// away: has not said hello yet.
enum class RankState { away, refused, here, lost, failed, dismissed };

/// The ranks 1 .. size - 1, and how many of them are in each state.
class RankTable {
 public:
  struct Rank {
    RankState state = RankState::away;
    std::int64_t pid = 0;
    int silent_looks = 0;  // since it was heard; not seconds, which also pass while this process is suspended
  };

  explicit RankTable(int size) : ranks_(static_cast<std::size_t>(size)) {
    counts_[static_cast<std::size_t>(RankState::away)] = size - 1;
  }
  /// Change `state` with enter() only.
  Rank& operator[](int rank) { return ranks_[static_cast<std::size_t>(rank)]; }
  void enter(int rank, RankState state) {
    --counts_[static_cast<std::size_t>((*this)[rank].state)];
    ++counts_[static_cast<std::size_t>(state)];
    (*this)[rank].state = state;
  }
  [[nodiscard]] int num_in(RankState state) const { return counts_[static_cast<std::size_t>(state)]; }
  /// Those that may still be given work.
  [[nodiscard]] int num_possible() const { return num_in(RankState::here) + num_in(RankState::away); }
  /// Those that have said hello and were taken.
  [[nodiscard]] int num_taken() const {
    return static_cast<int>(ranks_.size()) - 1 - num_in(RankState::away) - num_in(RankState::refused);
  }

 private:
  std::vector<Rank> ranks_;
  std::array<int, 6> counts_{};
};

}  // namespace mixrate
