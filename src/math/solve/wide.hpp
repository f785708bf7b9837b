// Decompositions in extended precision, for moment problems: see math/solve.hpp.
#pragma once

#include <optional>

#include "math/wide.hpp"

namespace mixrate {

/// L in A = L L', A symmetric (lower triangle read); nothing if A is not positive definite.
std::optional<WideMatrix> wide_cholesky(const WideMatrix& a);
/// L^-1 B for a lower triangular L.
WideMatrix wide_solve_lower(const WideMatrix& lower, const WideMatrix& b);
/// x that minimises |A x - b|, by QR with column pivoting.
WideVector wide_pivoted_solve(const WideMatrix& a, const WideVector& b);
/// x with A x = b, A square, by LU with complete pivoting.
WideVector wide_solve(const WideMatrix& a, const WideVector& b);

/// Eigenvalues, smallest first, and eigenvectors of a symmetric matrix (lower triangle read).
struct WideSpectrum {
  WideVector values;
  WideMatrix vectors;
};
WideSpectrum wide_spectrum(const WideMatrix& a);
WideVector wide_eigenvalues(const WideMatrix& a);
/// Those of a tridiagonal matrix, from its diagonal and the entries beside it; nothing if they are not finite.
std::optional<WideSpectrum> wide_tridiagonal_spectrum(const WideVector& diagonal, const WideVector& beside);

}  // namespace mixrate
