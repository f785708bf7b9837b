// Real polynomials in one variable, by coefficients: c[r] belongs to x^r.
#pragma once

#include <vector>

#include "math/wide.hpp"

namespace mixrate {

/// Evaluate sum_r c[r] x^r (Horner); c has at least one entry.
Wide evaluate_polynomial(const WideVector& c, Wide x);

/// The coefficients of the derivative; one zero for a constant.
WideVector derivative(const WideVector& c);

/// Find every place in (low, high) where the polynomial changes its sign, in increasing order, to rounding.
///
/// The sign changes of the derivative cut the interval into pieces on which the polynomial is monotone, so each piece
/// holds at most one; the recursion ends at a straight line. Roots of even order are no sign changes.
std::vector<Wide> sign_changes(const WideVector& c, Wide low, Wide high);

/// Find every local minimiser on [low, high], ends included, in increasing order.
std::vector<Wide> local_minimisers(const WideVector& c, Wide low, Wide high);

}  // namespace mixrate
