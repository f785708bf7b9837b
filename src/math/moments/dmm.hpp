// The denoised method of moments for location mixtures of normals on the line (Wu and Yang 2020).
#pragma once

#include "math/moments/moment_space.hpp"

namespace mixrate {

/// `complete`: k atoms; `reduced`: fewer, because the moments determine no more; `iteration_cap`: the projection
/// stopped early (the measure is valid, the residual says how far from the optimum); `bad_moments`: not finite, or the
/// variance of the data is not positive where it is to be split: no measure, size() is 0.
enum class DmmStatus { complete, reduced, iteration_cap, bad_moments };

/// An estimated mixing measure on the line.
struct DmmFit {
  LineMeasure measure;  // atoms in increasing order, weights sum to 1
  DmmStatus status = DmmStatus::complete;
  double variance = 0.0;              // of the noise, estimated (dmm_unknown_variance; else 0)
  double distance = 0.0;              // from the given moments to the moment space, in the norm used
  double residual = 0.0;              // of the projection, see MomentProjection
  double reciprocal_condition = 0.0;  // of the Hankel matrix; 0 where the moments had to be projected
  [[nodiscard]] Index size() const { return measure.size(); }
};

/// Estimate a measure of at most k atoms in the interval from estimates of its moments m_1..m_(2k-1), noise removed.
///
/// Moments of X = U + N(0, variance) without noise: `hermite_means`. They are projected onto the moment space of the
/// interval in the given norm (`MomentNorm::identity`, or in the second step `MomentNorm::inverse_covariance` of the
/// estimated covariance of the moments: `hermite_moments`); the Gauss quadrature of the projection is the estimate
/// (Wu and Yang 2020, Ann. Statist. 48, 1981-2007, algorithm 1). Valid moments are not changed, and then the norm
/// does not matter.
DmmFit dmm_known_variance(ConstVectorRef moments, LineInterval interval, const MomentNorm& norm);

/// Estimate the noise variance and a measure of at most k atoms on the line from raw moments m_1..m_2k of
/// X = U + N(0, variance), all data moments of one sample.
///
/// The variance s is the smallest s >= 0 at which det [m_(i+j)(s)], i, j = 0..k, is zero, m_r(s) being the moments with
/// noise of variance s removed (Lindsay 1989, Ann. Statist. 17, 722-740; Wu and Yang 2020, algorithm 2): up to there
/// the matrix is positive definite, beyond it is not, so bisection finds it without the polynomial. The measure is the
/// Gauss quadrature of m_1(s)..m_(2k-1)(s). There is no interval. k = 1 gives mean and variance. Where the sample has
/// at most k distinct values the variance is 0. Shift data far from zero first: raw moments of order 2k lose digits.
DmmFit dmm_unknown_variance(ConstVectorRef raw_moments);

}  // namespace mixrate
