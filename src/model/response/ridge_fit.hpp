// Least squares of one ridge function y ~ phi(b + a'x): starting values.
#pragma once

#include "base/types.hpp"

namespace mixrate {

struct Activation;

/// (b, a), d + 1 numbers, with a small sum of (y - phi(b + a'x))^2 over n rows; x: n x d, y: n.
///
/// From the line through phi^-1(y), some Levenberg-Marquardt steps (Marquardt 1963), each of which lowers the sum: a
/// start, not an estimate. Coordinates that the rows cannot tell stay near 0. weights: of the squares; empty: 1 each.
Vector ridge_least_squares(const Matrix& x, const Vector& y, const Activation& phi, const Vector& weights = {});

}  // namespace mixrate
