#include "experiment/schedule/cost_record.hpp"

#include <algorithm>
#include <cmath>

namespace mixrate {

void CostRecord::add(double seconds) {
  if (!std::isfinite(seconds) || seconds < 0.0) return;
  if (times_.size() < capacity) {
    times_.push_back(static_cast<float>(seconds));
    return;
  }
  times_[next_] = static_cast<float>(seconds);
  next_ = (next_ + 1) % capacity;
}

double CostRecord::upper_s() const {
  if (times_.empty()) return 0.0;
  std::vector<float> sorted = times_;
  const auto count = static_cast<double>(sorted.size());
  // An order statistic, not math/statistics/quantile.hpp: a bound on time must not lie below the time that it stands
  // for.
  const auto place = sorted.begin() + static_cast<std::ptrdiff_t>(std::ceil(0.95 * count)) - 1;
  std::nth_element(sorted.begin(), place, sorted.end());
  return static_cast<double>(*place) * (1.0 + 2.0 / count);
}

}  // namespace mixrate
