#include "math/statistics/quantile.hpp"

#include <algorithm>
#include <cstddef>

#include "base/error.hpp"

namespace mixrate {

double sorted_quantile(std::span<const double> sorted, double level) {
  MIXRATE_EXPECT(!sorted.empty(), "a quantile needs a sample");
  const double at = level * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(at);
  const std::size_t above = std::min(below + 1, sorted.size() - 1);
  return sorted[below] + (at - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

}  // namespace mixrate
