// What is remembered of the time that replicates of one cell take.
#pragma once

#include <cstddef>
#include <vector>

namespace mixrate {

/// The last few times of a cell, for the question "how long may one more take?".
class CostRecord {
 public:
  /// Remember a time in seconds; what is negative or not finite (a crashed row) is left out.
  void add(double seconds);
  /// A time that 19 of 20 replicates should not pass: the 0.95 quantile of what is remembered, enlarged by 1 + 2/m
  /// while only m times are known. Seconds; 0 = nothing is known.
  [[nodiscard]] double upper_s() const;

 private:
  static constexpr std::size_t capacity = 32;
  std::vector<float> times_;  // a ring once it is full; there may be many cells, so it is small
  std::size_t next_ = 0;
};

}  // namespace mixrate
