// A normal law in unbounded coordinates, where chains may begin.
#pragma once

#include "random/stream.hpp"

namespace mixrate {

/// x = mean + spread z, z standard normal.
struct NormalApproximation {
  Vector mean;
  Matrix covariance, spread;  // spread spread' = covariance
};

/// Spread and covariance of the precision, its eigenvalues lifted to `floor`.
void set_precision(const Matrix& precision, double floor, NormalApproximation& normal);

/// A draw of that law.
Vector draw_coordinates(const NormalApproximation& normal, Stream& stream);

}  // namespace mixrate
