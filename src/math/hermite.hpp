// Generalised Hermite polynomials g_r(s; tau^2): unbiased for the moments of U when s = U + N(0, tau^2).
#pragma once

#include "base/types.hpp"
#include "math/wide.hpp"

namespace mixrate {

/// Compute the means of g_r(s; variance), r = 0..order, over a column of data in one pass; order + 1 numbers.
///
/// g_0 = 1, g_1 = s, g_(r+1) = s g_r - r tau^2 g_(r-1), that is tau^r He_r(s / tau), tau^2 = `variance` >= 0 (a
/// variance, not a standard deviation; 0 gives the raw moments). E g_r(U + N(0, tau^2); tau^2) = E U^r (Wu and Yang
/// 2020, Ann. Statist. 48, 1981-2007). values: n >= 1. weights: n numbers >= 0 with a positive sum, such as counts, or
/// empty for equal weights. To keep high orders accurate, shift the data towards zero first: g_r(s - c) is unbiased
/// for the moments of U - c. Memory is one block of rows, whatever n is.
Vector hermite_means(ConstVectorRef values, double variance, Index order, ConstVectorRef weights = Vector());

/// Moment estimates of orders 1..order and the covariance of one observation's (g_1, .., g_order).
struct HermiteMoments {
  Vector means;
  Matrix covariance;    // order x order; of the means: divided by the effective sample size
  double total_weight;  // sum of the weights: n, or the number of counts
};

/// Compute means and covariance of g_1..g_order in one pass; arguments as for `hermite_means`, order >= 1.
///
/// The covariance is sum w (g - mean)(g - mean)' / sum w. With counts as weights the means have covariance
/// `covariance / total_weight`.
HermiteMoments hermite_moments(ConstVectorRef values, double variance, Index order, ConstVectorRef weights = Vector());

/// Turn the raw moments m_1..m_R of U + N(0, variance) into those of U (negative variance: the other way round).
///
/// m_r(U) = sum_j r! / (j! (r - 2j)!) (-variance / 2)^j m_(r-2j), linear in the moments and a polynomial in the
/// variance.
WideVector remove_noise(const WideVector& moments, Wide variance);

}  // namespace mixrate
