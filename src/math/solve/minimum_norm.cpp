// The complete orthogonal decomposition.
#include <Eigen/QR>

#include "math/solve.hpp"

namespace mixrate {

namespace {

Eigen::CompleteOrthogonalDecomposition<Matrix> complete(const Matrix& a, double threshold) {
  Eigen::CompleteOrthogonalDecomposition<Matrix> factor(a.rows(), a.cols());
  if (threshold > 0.0) factor.setThreshold(threshold);
  factor.compute(a);
  return factor;
}

}  // namespace

Vector minimum_norm_solve(const Matrix& a, const Vector& b, double threshold) {
  return complete(a, threshold).solve(b);
}

Matrix minimum_norm_solve(const Matrix& a, const Matrix& b) {
  const auto factor = complete(a, 0.0);
  Matrix x(a.cols(), b.cols());
  for (Index c = 0; c < b.cols(); ++c) x.col(c) = factor.solve(Vector(b.col(c)));
  return x;
}

}  // namespace mixrate
