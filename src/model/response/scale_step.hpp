// The M-step of the scale of a location-scale law.
#pragma once

#include <algorithm>
#include <cmath>

#include "model/response/law.hpp"

namespace mixrate {

/// The change of lambda_1 = log s where d log p / dlambda_1 = (w u^2 / s - 1) / 2, w the weights of iteratively
/// reweighted least squares (1 for a Gaussian). The sum of r w u^2 / s is then twice the gradient plus the mass, and a
/// least-squares step of the predictors with these weights takes `predictors` away from it: exact for lines.
inline double scale_step(const NuisanceSums& sums) {
  const double squares = 2.0 * sums.gradient[0] + sums.mass;  // of residuals, over s
  return std::log(std::max((squares - sums.predictors) / sums.mass, 1e-12 * squares / sums.mass + 1e-300));
}

}  // namespace mixrate
