#include "model/dataset.hpp"

#include <cmath>
#include <vector>

#include "base/error.hpp"

namespace mixrate {

Dataset counted_rows(const Dataset& data) {
  if (!data.has_weights() || (data.weights.array() > 0.0).all()) return data;
  std::vector<Index> kept;
  for (Index row = 0; row < data.size(); ++row)
    if (data.weights[row] > 0.0) kept.push_back(row);
  return {data.x(kept, Eigen::all), data.y(kept, Eigen::all), data.weights(kept)};
}

void require_weights(const Dataset& data) {
  if (!data.has_weights()) return;
  MIXRATE_EXPECT(data.weights.size() == data.size(), "one weight per row");
  MIXRATE_EXPECT((data.weights.array() >= 0.0).all(), "weights are not negative");
  MIXRATE_EXPECT(data.weights.sum() > 0.0 && std::isfinite(data.weights.sum()), "weights have a positive sum");
}

}  // namespace mixrate
