// A sum whose error does not grow with the number of terms.
#pragma once

#include <cmath>

namespace mixrate {

/// Neumaier's compensated sum: "did the objective fall?" can be asked at 1e-15 of its size.
class CompensatedSum {
 public:
  void add(double value) {
    const double sum = sum_ + value;
    lost_ += std::abs(sum_) >= std::abs(value) ? (sum_ - sum) + value : (value - sum) + sum_;
    sum_ = sum;
  }
  [[nodiscard]] double total() const { return sum_ + lost_; }

 private:
  double sum_ = 0.0, lost_ = 0.0;
};

}  // namespace mixrate
