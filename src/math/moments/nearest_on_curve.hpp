// The point of the convex hull of the moment curve (u, u^2, .., u^R), -1 <= u <= 1, that is nearest to a given one.
#pragma once

#include "math/wide.hpp"

namespace mixrate {

/// A point of the hull as a mixture of points of the curve.
struct CurvePoint {
  WideVector places;   // increasing, in [-1, 1]
  WideVector weights;  // > 0, sum 1
  WideVector moments;  // the point itself, R entries
  Wide distance = 0;   // |F (moments - target)|
  Wide residual = 0;   // (bound on distance - least distance) / (greatest |F (curve - target)| at u = -1, 0, 1)
  int iterations = 0;
};

/// Minimise |F (m - target)| over m in the hull; F: rows x R of full column rank, target: R numbers. See
/// `project_on_moment_space` for the method.
CurvePoint nearest_on_curve(const WideMatrix& factor, const WideVector& target);

}  // namespace mixrate
