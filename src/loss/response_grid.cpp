#include "loss/response_grid.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace mixrate {

namespace {

constexpr double reach = 9.0, core = 5.0, infinity = std::numeric_limits<double>::infinity();

}  // namespace

void ResponseGrid::append(const Vector& means, const Vector& deviations, std::vector<double>& y,
                          std::vector<double>& weight) const {
  double left = (means - reach * deviations).minCoeff();
  while (true) {
    double right = infinity, next_start = infinity, latest = infinity;
    for (Index i = 0; i < means.size(); ++i) {
      const double s = deviations[i], z = (left - means[i]) / s;
      if (z >= reach - 1e-6) continue;
      if (z < -reach - 1e-6) {  // not begun: a panel may reach a little, not far, into it
        next_start = std::min(next_start, means[i] - reach * s);
        latest = std::min(latest, means[i] - (reach - 2.0) * s);
      } else {
        right = std::min(right, left + panel_ * s * (std::abs(z) < core ? 1.0 : 1.5));
      }
    }
    if (right == infinity) {
      if (next_start == infinity) return;
      left = next_start;
      continue;
    }
    right = std::min(right, latest);
    const double half = 0.5 * (right - left), middle = left + half;
    for (Index node = 0; node < rule_.nodes.size(); ++node) {
      y.push_back(middle + half * rule_.nodes[node]);
      weight.push_back(half * rule_.weights[node]);
    }
    left = right;
  }
}

}  // namespace mixrate
