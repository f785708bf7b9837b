// Discrete measures on the line: moments and the distance W_1.
#pragma once

#include "base/types.hpp"

namespace mixrate {

/// The measure sum_i weights[i] delta_(atoms[i]) on the line, weights >= 0; atoms in increasing order where a function
/// of this library returns it.
struct LineMeasure {
  Vector atoms;
  Vector weights;
  [[nodiscard]] Index size() const { return atoms.size(); }
};

/// Compute the moments m_r = sum_i w_i t_i^r, r = 0..order; order + 1 numbers.
Vector moments_of(const LineMeasure& measure, Index order);

/// Compute W_1 between two measures, the integral of |F - G|; each is divided by its mass first.
///
/// Atoms in any order, weights >= 0 with a positive sum. Cost: one sort of all atoms. For costs other than |s - t| see
/// `optimal_transport`.
double wasserstein_1(const LineMeasure& left, const LineMeasure& right);

}  // namespace mixrate
