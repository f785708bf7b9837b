// Factorisations of square systems: Cholesky, L D L', LU.
#include "math/solve.hpp"

#include <Eigen/Cholesky>
#include <Eigen/LU>

namespace mixrate {

bool Cholesky::factorise(const Matrix& a) {
  lower_ = a;
  const Eigen::LLT<Eigen::Ref<Matrix>> factor(lower_);  // in place
  is_positive_ = factor.info() == Eigen::Success;
  lower_.triangularView<Eigen::StrictlyUpper>().setZero();
  return is_positive_;
}

Vector Cholesky::solve(const Vector& b) const {
  Vector x = b;
  solve_in_place(x);
  return x;
}

Matrix Cholesky::inverse() const {
  Matrix x = Matrix::Identity(lower_.rows(), lower_.cols());
  lower_.triangularView<Eigen::Lower>().solveInPlace(x);
  lower_.transpose().triangularView<Eigen::Upper>().solveInPlace(x);
  return x;
}

void Cholesky::solve_in_place(VectorRef b) const {
  solve_lower_in_place(b);
  solve_upper_in_place(b);
}

void Cholesky::solve_lower_in_place(VectorRef b) const { lower_.triangularView<Eigen::Lower>().solveInPlace(b); }

void Cholesky::solve_upper_in_place(VectorRef b) const {
  lower_.transpose().triangularView<Eigen::Upper>().solveInPlace(b);
}

Matrix solve_lower(const Matrix& lower, const Matrix& b) { return lower.triangularView<Eigen::Lower>().solve(b); }

Vector solve_symmetric(const Matrix& a, const Vector& b) { return Eigen::LDLT<Matrix>(a).solve(b); }

bool try_solve_symmetric(const Matrix& a, const Vector& b, Vector& x) {
  const Eigen::LDLT<Matrix> factor(a);
  if (factor.info() != Eigen::Success) return false;
  Vector answer = factor.solve(b);
  if (!answer.allFinite()) return false;
  x = std::move(answer);
  return true;
}

Matrix inverse(const Matrix& a) { return a.inverse(); }

}  // namespace mixrate
