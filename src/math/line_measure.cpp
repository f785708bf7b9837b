#include "math/line_measure.hpp"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

#include "base/error.hpp"

namespace mixrate {

Vector moments_of(const LineMeasure& measure, Index order) {
  MIXRATE_EXPECT(measure.atoms.size() == measure.weights.size() && order >= 0, "one weight per atom, order >= 0");
  Vector moments(order + 1), powers = measure.weights;
  for (Index r = 0; r <= order; ++r) {
    moments[r] = powers.sum();
    powers.array() *= measure.atoms.array();
  }
  return moments;
}

double wasserstein_1(const LineMeasure& left, const LineMeasure& right) {
  std::vector<std::pair<double, double>> jumps;  // place, jump of F - G
  jumps.reserve(static_cast<std::size_t>(left.size() + right.size()));
  const auto add = [&jumps](const LineMeasure& measure, double sign) {
    MIXRATE_EXPECT(measure.atoms.size() == measure.weights.size(), "one weight per atom");
    const double mass = measure.weights.sum();
    MIXRATE_EXPECT(mass > 0.0, "W_1 needs measures with mass");
    for (Index i = 0; i < measure.size(); ++i) jumps.emplace_back(measure.atoms[i], sign * measure.weights[i] / mass);
  };
  add(left, 1.0);
  add(right, -1.0);
  std::sort(jumps.begin(), jumps.end());
  double distance = 0.0, difference = 0.0;
  for (std::size_t i = 0; i + 1 < jumps.size(); ++i) {
    difference += jumps[i].second;
    distance += std::abs(difference) * (jumps[i + 1].first - jumps[i].first);
  }
  return distance;
}

}  // namespace mixrate
