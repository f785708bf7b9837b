// The Gauss quadrature of a measure that is known by its moments.
#pragma once

#include "math/line_measure.hpp"
#include "math/wide.hpp"

namespace mixrate {

/// `reduced`: the Hankel matrix was singular to rounding (or not positive) and fewer nodes were taken.
enum class QuadratureStatus { full, reduced };

/// k' <= k nodes in increasing order and weights that reproduce m_0..m_(2k'-1).
struct MomentQuadrature {
  LineMeasure measure;
  QuadratureStatus status = QuadratureStatus::full;
  double reciprocal_condition = 0.0;  // of the k x k Hankel matrix scaled to a unit diagonal; <= 0: not positive
  [[nodiscard]] Index size() const { return measure.size(); }
};

/// Compute the k-point Gauss quadrature from the moments m_0..m_(2k-1) of a positive measure, m_0 > 0, all finite.
///
/// Cholesky factor of the Hankel matrix [m_(i+j)], i, j = 0..k-1, from it the Jacobi matrix, from that nodes
/// (eigenvalues) and weights (squared first components) (Golub and Welsch 1969, Math. Comp. 23). A pivot of at most
/// 1e-13 of its diagonal entry ends the factorisation: the measure then has k' < k atoms as far as doubles can tell,
/// the status is `reduced` and size() is k'. Near that the problem itself is ill-posed: moments wrong by e move atoms
/// that nearly coincide by up to e^(1 / (2k - 1)) (Wu and Yang 2020).
MomentQuadrature gauss_quadrature(ConstVectorRef moments);

/// Nodes in increasing order and weights in extended precision; fewer than k where a pivot is lost.
struct WideQuadrature {
  WideVector nodes;
  WideVector weights;
};

/// Compute the same from moments in extended precision; a pivot of at most `tolerance` of its diagonal entry is lost.
WideQuadrature wide_gauss_quadrature(const WideVector& moments, Wide tolerance);

}  // namespace mixrate