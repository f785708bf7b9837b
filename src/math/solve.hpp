// Decompositions of matrices as plain functions. Only these files see Eigen's solvers, which take seconds to compile in
// every file that includes them. Extended precision: math/solve/wide.hpp.
#pragma once

#include "base/types.hpp"

namespace mixrate {

/// The Cholesky factor L of a symmetric positive definite matrix, A = L L'. Keeps its memory, so that factorising
/// matrices of one size again and again allocates nothing.
class Cholesky {
 public:
  Cholesky() = default;
  explicit Cholesky(const Matrix& a) { factorise(a); }
  /// Factorise A; reads its lower triangle. False if A is not positive definite: then only lower() may be asked.
  bool factorise(const Matrix& a);
  [[nodiscard]] bool is_positive() const { return is_positive_; }
  /// L, zeros above the diagonal.
  [[nodiscard]] const Matrix& lower() const { return lower_; }
  /// x with A x = b, column by column.
  [[nodiscard]] Vector solve(const Vector& b) const;
  [[nodiscard]] Matrix inverse() const;
  // In place: b := A^-1 b, L^-1 b, L'^-1 b.
  void solve_in_place(VectorRef b) const;
  void solve_lower_in_place(VectorRef b) const;
  void solve_upper_in_place(VectorRef b) const;

 private:
  Matrix lower_;
  bool is_positive_ = false;
};

/// L^-1 B for a lower triangular L.
Matrix solve_lower(const Matrix& lower, const Matrix& b);

/// x with A x = b, A symmetric (lower triangle read), by L D L' with pivoting. Not finite where A is singular.
Vector solve_symmetric(const Matrix& a, const Vector& b);
/// The same; false, and x as it was, if that failed or is not finite.
bool try_solve_symmetric(const Matrix& a, const Vector& b, Vector& x);

/// The x of least norm among those that minimise |A x - b|, by a complete orthogonal decomposition; directions whose
/// pivot is at most `threshold` times the largest count as null (0: the rounding of A).
Vector minimum_norm_solve(const Matrix& a, const Vector& b, double threshold = 0.0);
Matrix minimum_norm_solve(const Matrix& a, const Matrix& b);

/// X that minimises |A X - B|, by QR with column pivoting.
Matrix pivoted_solve(const Matrix& a, const Matrix& b);
/// The rank by QR with column pivoting: pivots above `threshold` times the largest.
Index column_rank(const Matrix& a, double threshold);
/// An orthonormal basis of the span of the columns, at least one column; the rank as in column_rank.
Matrix column_space(const Matrix& a, double threshold);
/// The first `count` columns of Q in A = Q R (Householder, no pivoting).
Matrix orthogonal_factor(const Matrix& a, Index count);
/// R, cols x cols, upper triangular, in A = Q R. Contract: at least as many rows as columns.
Matrix triangular_factor(const Matrix& a);

/// A^-1 of a square matrix, by LU with partial pivoting.
Matrix inverse(const Matrix& a);

/// Singular values, largest first (one-sided Jacobi: small ones to full relative precision).
Vector singular_values(const Matrix& a);
/// V in A = U diag(s) V', thin: one column for each singular value, largest first.
Matrix right_singular_vectors(const Matrix& a);

/// A = V diag(values) V' of a symmetric matrix (lower triangle read), smallest eigenvalue first.
struct Spectrum {
  Vector values;
  Matrix vectors;
};
Spectrum symmetric_spectrum(const Matrix& a);
Vector symmetric_eigenvalues(const Matrix& a);

}  // namespace mixrate
