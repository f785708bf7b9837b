#include <Eigen/Eigenvalues>

#include "math/solve/wide.hpp"

namespace mixrate {

WideSpectrum wide_spectrum(const WideMatrix& a) {
  const Eigen::SelfAdjointEigenSolver<WideMatrix> solver(a);
  return {solver.eigenvalues(), solver.eigenvectors()};
}

WideVector wide_eigenvalues(const WideMatrix& a) {
  return Eigen::SelfAdjointEigenSolver<WideMatrix>(a, Eigen::EigenvaluesOnly).eigenvalues();
}

std::optional<WideSpectrum> wide_tridiagonal_spectrum(const WideVector& diagonal, const WideVector& beside) {
  Eigen::SelfAdjointEigenSolver<WideMatrix> solver;
  solver.computeFromTridiagonal(diagonal, beside, Eigen::ComputeEigenvectors);
  if (solver.info() != Eigen::Success) return std::nullopt;
  return WideSpectrum{solver.eigenvalues(), solver.eigenvectors()};
}

}  // namespace mixrate
