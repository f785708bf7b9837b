#include "loss/response_grid.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace mixrate {

namespace {

constexpr double core = 5.0, infinity = std::numeric_limits<double>::infinity();

}  // namespace

void ResponseGrid::append(const Vector& means, const Vector& deviations, const ResponseSupport& support,
                          std::vector<double>& y, std::vector<double>& weight) const {
  if (support.is_discrete()) {
    double top = std::ceil((means + 12.0 * deviations).maxCoeff() + 40.0);
    if (support.largest >= 0) top = std::min(top, static_cast<double>(support.largest));
    for (double value = 0.0; value <= top; value += 1.0) {
      y.push_back(value);
      weight.push_back(1.0);
    }
    return;
  }
  const bool is_heavy = support.kind == ResponseSupport::Kind::heavy;
  append_panels(means, deviations,
                is_heavy ? Reach{0.5 * panel_, 1e12, 0.5, 1e11, 1e6} : Reach{panel_, 9.0, 0.0, 2.0, 1e-6}, y, weight);
}

void ResponseGrid::append_panels(const Vector& means, const Vector& deviations, const Reach& shape,
                                 std::vector<double>& y, std::vector<double>& weight) const {
  const double reach = shape.reach;
  double left = (means - reach * deviations).minCoeff();
  while (true) {
    double right = infinity, next_start = infinity, latest = infinity;
    for (Index i = 0; i < means.size(); ++i) {
      const double s = deviations[i], z = (left - means[i]) / s;
      if (z >= reach - shape.tolerance) continue;
      if (z < -reach - shape.tolerance) {  // not begun: a panel may reach a little, not far, into it
        next_start = std::min(next_start, means[i] - reach * s);
        latest = std::min(latest, means[i] - (reach - shape.slack) * s);
      } else {
        const double wide = std::max(1.5, shape.growth * std::abs(z));
        right = std::min(right, left + shape.panel * s * (std::abs(z) < core ? 1.0 : wide));
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
