// Cells of responses with their probabilities under a density, for chi-squared tests of draws.
#pragma once

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "model/model.hpp"

namespace mixrate::experts_test {

/// A partition of the responses at one x with its probabilities.
struct Cells {
  std::vector<double> upper;  // right ends, the last one infinite; counts and classes: y <= upper
  Vector probability;
  [[nodiscard]] Index of(double y) const {
    return static_cast<Index>(std::lower_bound(upper.begin(), upper.end(), y) - upper.begin());
  }
};

/// About `count` cells of equal probability, from sums over counts or Simpson's rule over an interval; tails of powers
/// are given to the outermost cells.
inline Cells equal_cells(const Model& model, const Eigen::RowVectorXd& x, const MixingMeasure& g, Index count) {
  const bool is_discrete = model.response_support().is_discrete();
  Vector means, variances;
  model.component_moments(x.transpose(), g, means, variances);
  const double reach = is_discrete ? 400.0 : 60.0 * std::sqrt(variances.maxCoeff());
  const double low = is_discrete ? 0.0 : means.minCoeff() - reach, high = means.maxCoeff() + reach;
  const Index nodes = is_discrete ? static_cast<Index>(high) + 1 : 400001;
  const double step = is_discrete ? 1.0 : (high - low) / static_cast<double>(nodes - 1);
  Matrix y(nodes, 1);
  for (Index i = 0; i < nodes; ++i) y(i, 0) = low + step * static_cast<double>(i);
  if (const Index largest = model.response_support().largest; largest >= 0 && nodes > largest + 1)
    y.conservativeResize(largest + 1, 1);
  Vector density(y.rows());
  model.log_density(x.replicate(y.rows(), 1), y, g, density);
  Vector mass = density.array().exp() * step;
  const double missing = 1.0 - mass.sum();
  mass[0] += 0.5 * missing;
  mass[mass.size() - 1] += 0.5 * missing;
  Cells out;
  std::vector<double> probability;
  double left = 1.0, sum = 0.0;
  for (Index i = 0; i < y.rows(); ++i) {
    sum += mass[i];
    const double wanted = 1.0 / static_cast<double>(count);
    if (sum < wanted || left - sum < 0.5 * wanted) continue;
    out.upper.push_back(is_discrete ? y(i, 0) : y(i, 0) + 0.5 * step);
    probability.push_back(sum);
    left -= sum;
    sum = 0.0;
  }
  out.upper.push_back(std::numeric_limits<double>::infinity());
  probability.push_back(left);
  out.probability = Eigen::Map<const Vector>(probability.data(), static_cast<Index>(probability.size()));
  return out;
}

}  // namespace mixrate::experts_test
