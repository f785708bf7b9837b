// Averages of a function of the covariates over a design.
#pragma once

#include <functional>

#include "model/scenario.hpp"

namespace mixrate {

/// A function of covariates, for many rows at once: rows x d -> rows.
using CovariateFunction = std::function<Vector(const Matrix& x)>;

/// Average a smooth function over the law of the covariates.
///
/// No covariates: its value. d = 1: Gauss-Kronrod panels, bisected where the embedded rules differ, until the sum of
/// differences is below 1e-3 of the average or below `negligible`, or 96 panels are reached (an equispaced design
/// counts as its uniform limit; a normal one is cut at 8.5 sd). d > 1: `points` rows; uniform designs: a Kronecker
/// sequence of the generalised golden ratio with a random shift from `stream`; normal designs: plain draws.
double covariate_average(const Design& design, Index points, double negligible, Stream& stream,
                         const CovariateFunction& f);

/// The same for two covariates by adaptive quadrature (see plane_average) to a relative accuracy, or to `negligible`.
/// Contract: the design has two covariates.
double covariate_plane_average(const Design& design, double accuracy, double negligible, const CovariateFunction& f);

}  // namespace mixrate
