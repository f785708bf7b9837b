// QR decompositions, with and without pivoting.
#include <Eigen/QR>
#include <algorithm>

#include "math/solve.hpp"

namespace mixrate {

namespace {

Eigen::ColPivHouseholderQR<Matrix> pivoted(const Matrix& a, double threshold) {
  Eigen::ColPivHouseholderQR<Matrix> factor(a);
  factor.setThreshold(threshold);
  return factor;
}

}  // namespace

Matrix pivoted_solve(const Matrix& a, const Matrix& b) { return Eigen::ColPivHouseholderQR<Matrix>(a).solve(b); }

Index column_rank(const Matrix& a, double threshold) { return pivoted(a, threshold).rank(); }

Matrix column_space(const Matrix& a, double threshold) {
  const auto factor = pivoted(a, threshold);
  return factor.householderQ() * Matrix::Identity(a.rows(), std::max<Index>(factor.rank(), 1));
}

Matrix orthogonal_factor(const Matrix& a, Index count) {
  return Eigen::HouseholderQR<Matrix>(a).householderQ() * Matrix::Identity(a.rows(), count);
}

Matrix triangular_factor(const Matrix& a) {
  const Eigen::HouseholderQR<Matrix> factor(a);
  return factor.matrixQR().topRows(a.cols()).triangularView<Eigen::Upper>();
}

}  // namespace mixrate
