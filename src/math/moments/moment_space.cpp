#include "math/moments/moment_space.hpp"

#include <algorithm>
#include <cmath>

#include "base/error.hpp"
#include "math/moments/nearest_on_curve.hpp"
#include "math/solve/wide.hpp"

namespace mixrate {

namespace {

/// Is the matrix, scaled to a unit diagonal, positive semidefinite to rounding?
bool semidefinite(const WideMatrix& matrix) {
  constexpr Wide tolerance = 1e-13L;
  WideVector scale(matrix.rows());
  for (Index i = 0; i < matrix.rows(); ++i) {
    // A zero on the diagonal asks for a row of zeros.
    if (!(matrix(i, i) > 0.0L) && !matrix.row(i).isZero(0.0L)) return false;
    scale[i] = matrix(i, i) > 0.0L ? 1.0L / std::sqrt(matrix(i, i)) : 0.0L;
  }
  const WideMatrix scaled = scale.asDiagonal() * matrix * scale.asDiagonal();
  return wide_eigenvalues(scaled)[0] >= -tolerance;
}

/// The k x k matrix [m_(i+j+lag)], m_0 = 1.
WideMatrix hankel(const WideVector& moments, Index k, Index lag) {
  WideMatrix matrix(k, k);
  for (Index i = 0; i < k; ++i) {
    for (Index j = 0; j < k; ++j) matrix(i, j) = i + j + lag == 0 ? 1.0L : moments[i + j + lag - 1];
  }
  return matrix;
}

/// T^-1 of `rescale_moments`: v of scaled moments to v of moments (differences, so without the constant).
WideMatrix unscale_matrix(Index order, Wide shift, Wide scale) {
  WideMatrix matrix = WideMatrix::Zero(order, order);
  for (Index r = 1; r <= order; ++r) {
    Wide choose = std::pow(scale, static_cast<Wide>(r));  // C(r, j) shift^(r - j) scale^j from j = r down
    for (Index j = r; j >= 1; --j) {
      matrix(r - 1, j - 1) = choose;
      choose *= static_cast<Wide>(j) / static_cast<Wide>(r - j + 1) * shift / scale;
    }
  }
  return matrix;
}

LineMeasure unscale(const CurvePoint& point, LineInterval interval, Wide shift, Wide scale) {
  LineMeasure measure{Vector(point.places.size()), point.weights.cast<double>()};
  for (Index i = 0; i < point.places.size(); ++i) {
    measure.atoms[i] = std::clamp(static_cast<double>(shift + scale * point.places[i]), interval.low, interval.high);
  }
  return measure;
}

}  // namespace

WideVector rescale_moments(const WideVector& moments, Wide shift, Wide scale) {
  const Index order = moments.size();
  WideVector now(order + 1);  // raw moments, then step by step those of X - shift: a Horner scheme in the operator E X
  now << 1.0L, moments;
  for (Index first = 0; first < order; ++first) {
    for (Index r = order; r > first; --r) now[r] -= shift * now[r - 1];
  }
  Wide power = 1.0L;
  for (Index r = 1; r <= order; ++r) now[r] /= power *= scale;
  return now.tail(order);
}

bool in_moment_space(const WideVector& moments) {
  MIXRATE_EXPECT(moments.size() >= 1, "a moment space needs a moment");
  const Index k = (moments.size() + 1) / 2;
  if (moments.size() % 2 == 1) {
    const WideMatrix even = hankel(moments, k, 0), odd = hankel(moments, k, 1);
    return semidefinite(even + odd) && semidefinite(even - odd);
  }
  return semidefinite(hankel(moments, k + 1, 0)) && semidefinite(hankel(moments, k, 0) - hankel(moments, k, 2));
}

MomentNorm MomentNorm::identity(Index order) { return MomentNorm(WideMatrix::Identity(order, order)); }

MomentNorm MomentNorm::weighted(const Matrix& weight) {
  const std::optional<WideMatrix> lower = wide_cholesky(weight.cast<Wide>());
  MIXRATE_EXPECT(lower.has_value(), "a weight matrix is positive definite");
  return MomentNorm(lower->transpose());
}

MomentNorm MomentNorm::inverse_covariance(const Matrix& covariance) {
  MIXRATE_EXPECT(covariance.rows() == covariance.cols() && covariance.allFinite(), "a covariance is square, finite");
  WideVector variance = covariance.diagonal().cast<Wide>();
  Wide least = 0.0L;
  for (const Wide v : variance) {
    if (v > 0.0L && (least == 0.0L || v < least)) least = v;
  }
  if (least == 0.0L) return identity(covariance.rows());
  const WideVector scale = (variance.array() > 0.0L).select(variance, least).cwiseSqrt().cwiseInverse();
  WideMatrix correlation = scale.asDiagonal() * covariance.cast<Wide>() * scale.asDiagonal();
  correlation.diagonal().setOnes();
  const WideSpectrum spectrum = wide_spectrum(correlation);
  const WideVector roots = spectrum.values.cwiseMax(1e-10L).cwiseSqrt();
  return MomentNorm(roots.cwiseInverse().asDiagonal() * spectrum.vectors.transpose() * scale.asDiagonal());
}

double MomentNorm::operator()(ConstVectorRef difference) const {
  return static_cast<double>((factor_ * difference.cast<Wide>()).norm());
}

MomentProjection project_on_moment_space(ConstVectorRef moments, LineInterval interval, const MomentNorm& norm) {
  const Index order = moments.size();
  MIXRATE_EXPECT(order >= 1 && norm.order() == order, "a norm for as many moments as are given");
  MIXRATE_EXPECT(interval.low < interval.high, "an interval has low < high");
  MIXRATE_EXPECT(moments.allFinite(), "moments must be finite");
  const Wide shift = 0.5L * (Wide{interval.low} + interval.high), scale = 0.5L * (Wide{interval.high} - interval.low);
  const WideVector scaled = rescale_moments(moments.cast<Wide>(), shift, scale);
  MomentProjection result;
  if (in_moment_space(scaled)) {
    result.moments = moments;
    return result;
  }
  const CurvePoint point = nearest_on_curve(norm.factor() * unscale_matrix(order, shift, scale), scaled);
  result.measure = unscale(point, interval, shift, scale);
  // Not from the rounded atoms: the moments are to be good to more than the atoms' own roundings.
  result.moments = rescale_moments(point.moments, -shift / scale, 1.0L / scale).cast<double>();
  result.distance = static_cast<double>(point.distance);
  result.residual = static_cast<double>(point.residual);
  result.status = point.residual <= 1e-9L ? ProjectionStatus::projected : ProjectionStatus::iteration_cap;
  result.iterations = point.iterations;
  return result;
}

}  // namespace mixrate
