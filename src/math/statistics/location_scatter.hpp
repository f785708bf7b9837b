// Location and scatter of a cloud of points that move with it under every affine map and that outliers hardly move.
#pragma once

#include "base/types.hpp"

namespace mixrate {

/// centre (d) and scatter (d x d, positive definite) of points; `is_regular`: the points span all d directions.
struct LocationScatter {
  Vector centre;
  Matrix scatter;
  bool is_regular = false;
};

/// Maximum likelihood of a multivariate t law with 3 degrees of freedom: the unique solution of
///   centre = sum w_j x_j / sum w_j,  scatter = sum w_j (x_j - centre)(x_j - centre)' / sum w_j,
///   w_j = 6 / (3 + (x_j - centre)' scatter^-1 (x_j - centre))   (times a constant; Kent, Tyler and Vardi 1994,
/// Commun. Stat. Simul. 23: this form of the iteration has the same limit and is faster). Affine equivariant, also
/// where it falls back on mean and covariance: when more than 3 of 4 points (in one dimension) share a place. Where not
/// even the covariance is regular, `is_regular` is false and the scatter is that covariance. Contract: at least one
/// point. weights: how many times each point counts; empty: once.
LocationScatter location_scatter(const Matrix& points, const Vector& weights = {});

/// F with which F^-1 (x - centre) does not depend, up to rounding, on the coordinates in which the points are given:
/// columns are the axes of the second scatter, the covariance, in the space that the first one makes round, the widest
/// first, pointing to where the mean lies off the centre. Invariant coordinate selection (Tyler, Critchley, Duembgen
/// and Oja 2009, J. R. Stat. Soc. B 71). Contract: `robust` is regular.
Matrix invariant_axes(const Matrix& points, const LocationScatter& robust, const Vector& weights = {});

}  // namespace mixrate
