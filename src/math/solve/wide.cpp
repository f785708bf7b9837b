#include "math/solve/wide.hpp"

#include <Eigen/Cholesky>
#include <Eigen/LU>
#include <Eigen/QR>

namespace mixrate {

std::optional<WideMatrix> wide_cholesky(const WideMatrix& a) {
  const Eigen::LLT<WideMatrix> factor(a);
  if (factor.info() != Eigen::Success) return std::nullopt;
  return WideMatrix(factor.matrixL());
}

WideMatrix wide_solve_lower(const WideMatrix& lower, const WideMatrix& b) {
  return lower.triangularView<Eigen::Lower>().solve(b);
}

WideVector wide_pivoted_solve(const WideMatrix& a, const WideVector& b) {
  return Eigen::ColPivHouseholderQR<WideMatrix>(a).solve(b);
}

WideVector wide_solve(const WideMatrix& a, const WideVector& b) { return Eigen::FullPivLU<WideMatrix>(a).solve(b); }

}  // namespace mixrate
