// Functions of the models once more, for plain numbers and for automatic differentiation.
#pragma once

#include <Eigen/Core>
#include <cmath>
#include <numbers>
#include <string>
#include <unsupported/Eigen/AutoDiff>

#include "base/error.hpp"
#include "base/types.hpp"

namespace mixrate::testing_tools {

using Dual = Eigen::AutoDiffScalar<Vector>;

inline double normal_cdf(double z) { return 0.5 * std::erfc(-z / std::numbers::sqrt2); }
inline Dual normal_cdf(const Dual& z) {
  const double density = std::exp(-0.5 * z.value() * z.value()) / std::sqrt(2.0 * std::numbers::pi);
  return {normal_cdf(z.value()), density * z.derivatives()};
}
inline double value_of(double z) { return z; }
inline double value_of(const Dual& z) { return z.value(); }

template <class T>
T activate(const std::string& name, const T& z) {
  using std::exp;
  using std::tanh;
  if (name == "tanh") return tanh(z);
  if (name == "sigmoid") return T(1.0 / (1.0 + exp(-z)));
  if (name == "gelu") return T(z * normal_cdf(z));
  if (name == "relu") return value_of(z) > 0 ? T(z) : T(z * 0.0);
  throw ContractViolation("write the activation '" + name + "' here too");
}

}  // namespace mixrate::testing_tools
