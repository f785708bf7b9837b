// The moment space of probability measures on an interval: membership, change of variable, projection.
#pragma once

#include "math/line_measure.hpp"
#include "math/wide.hpp"

namespace mixrate {

/// A closed interval of the line, low < high, both finite.
struct LineInterval {
  double low = 0.0;
  double high = 0.0;
};

/// Turn the moments m_1..m_R of X into those of (X - shift) / scale, scale > 0 (a linear map, by the binomial formula).
WideVector rescale_moments(const WideVector& moments, Wide shift, Wide scale);

/// Say whether m_1..m_R, R >= 1, are the moments of a probability measure on [-1, 1], up to rounding.
///
/// R = 2k - 1: [m_(i+j)] + [m_(i+j+1)] and [m_(i+j)] - [m_(i+j+1)], i, j < k, are positive semidefinite. R = 2k:
/// [m_(i+j)], i, j <= k, and [m_(i+j)] - [m_(i+j+2)], i, j < k, are (Wu and Yang 2020, Ann. Statist. 48; Lasserre 2009,
/// theorems 3.3 and 3.4). Scaled to a unit diagonal, an eigenvalue of -1e-13 counts as zero.
bool in_moment_space(const WideVector& moments);

/// A Euclidean norm |F v| of moment vectors v = (v_1, .., v_R), kept by its factor: W = F'F.
class MomentNorm {
 public:
  /// The plain norm, in the units of the moments given: on a wide interval the highest moment dominates it.
  static MomentNorm identity(Index order);
  /// (v' W v)^(1/2) for a symmetric positive definite R x R matrix W; a contract violation if it is not.
  static MomentNorm weighted(const Matrix& weight);
  /// (v' C^-1 v)^(1/2) for an estimated covariance C of the moments: the second step of two-step weighting.
  ///
  /// A common factor of C changes distances but no projection. Eigenvalues of the correlation matrix below 1e-10 are
  /// raised to it, so that a singular C (few observations) gives a norm; a moment of variance zero gets the least
  /// positive variance (all zero: the identity).
  static MomentNorm inverse_covariance(const Matrix& covariance);

  [[nodiscard]] Index order() const { return factor_.cols(); }
  [[nodiscard]] const WideMatrix& factor() const { return factor_; }
  [[nodiscard]] double operator()(ConstVectorRef difference) const;

 private:
  explicit MomentNorm(WideMatrix factor) : factor_(std::move(factor)) {}
  WideMatrix factor_;
};

/// `inside`: the moments were valid; `projected`: they were not, and the nearest valid ones were found;
/// `iteration_cap`: the central path ended and the residual is still above 1e-9.
enum class ProjectionStatus { inside, projected, iteration_cap };

/// The nearest point of the moment space and, where it was outside, the one measure that has these moments.
struct MomentProjection {
  Vector moments;       // m_1..m_R
  LineMeasure measure;  // at most (R + 1) / 2 atoms for odd R, R / 2 + 1 for even R; empty if inside
  ProjectionStatus status = ProjectionStatus::inside;
  double distance = 0.0;  // between given and projected moments, in the norm
  double residual = 0.0;  // proved bound on what the distance exceeds the least one by, relative to the moment curve
  int iterations = 0;     // Newton steps along the central path
};

/// Project m_1..m_R (tested for R <= 12; all finite) onto the moment space of probability measures on the interval.
///
/// Work is done on [-1, 1] in extended precision; the norm there is |F T^-1 v|, T the linear map of moments of
/// `rescale_moments`: the same norm. The central path of the two Hankel constraints (a semidefinite program with R
/// unknowns) leads near the optimum, whatever the shape of the very thin space; the local minima of its supporting
/// polynomial are the atoms, and Newton's method on atoms and weights (the space is the hull of the curve
/// (t, .., t^R)) ends it. The supporting hyperplane at the result proves how near the optimum it is: `residual`.
/// Chosen over alternating directions, which converges linearly, slowly where the space is thin, and ends in a singular
/// Hankel matrix instead of a measure; chosen over descent in atoms alone, which has other local optima.
MomentProjection project_on_moment_space(ConstVectorRef moments, LineInterval interval, const MomentNorm& norm);

}  // namespace mixrate
