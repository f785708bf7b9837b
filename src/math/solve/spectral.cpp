// Singular values and symmetric eigenproblems.
#include <Eigen/Eigenvalues>
#include <Eigen/SVD>

#include "math/solve.hpp"

namespace mixrate {

Vector singular_values(const Matrix& a) { return Eigen::JacobiSVD<Matrix>(a).singularValues(); }

Matrix right_singular_vectors(const Matrix& a) {
  return Eigen::JacobiSVD<Matrix>(a, Eigen::ComputeThinU | Eigen::ComputeThinV).matrixV();
}

Spectrum symmetric_spectrum(const Matrix& a) {
  const Eigen::SelfAdjointEigenSolver<Matrix> solver(a);
  return {solver.eigenvalues(), solver.eigenvectors()};
}

Vector symmetric_eigenvalues(const Matrix& a) {
  return Eigen::SelfAdjointEigenSolver<Matrix>(a, Eigen::EigenvaluesOnly).eigenvalues();
}

}  // namespace mixrate
