#include "math/moments/dmm.hpp"

#include <cmath>

#include "base/error.hpp"
#include "math/gauss_quadrature.hpp"
#include "math/hermite.hpp"
#include "math/solve/wide.hpp"

namespace mixrate {

namespace {

/// The fit that a quadrature on standard scale (u = (t - shift) / scale) gives; atoms are clamped to the interval.
DmmFit fit_of(const MomentQuadrature& quadrature, Wide shift, Wide scale) {
  DmmFit fit;
  fit.measure = quadrature.measure;
  fit.measure.weights /= fit.measure.weights.sum();
  for (double& atom : fit.measure.atoms) atom = static_cast<double>(shift + scale * atom);
  fit.status = quadrature.status == QuadratureStatus::full ? DmmStatus::complete : DmmStatus::reduced;
  fit.reciprocal_condition = quadrature.reciprocal_condition;
  return fit;
}

MomentQuadrature quadrature_of(const WideVector& moments) {
  Vector all(moments.size() + 1);
  all << 1.0, moments.cast<double>();
  return gauss_quadrature(all);
}

/// Is [m_(i+j)], i, j = 0..k, positive definite? moments: m_1..m_2k.
bool positive_definite(const WideVector& moments) {
  const Index size = moments.size() / 2 + 1;
  WideMatrix hankel(size, size);
  for (Index i = 0; i < size; ++i) {
    for (Index j = 0; j < size; ++j) hankel(i, j) = i + j == 0 ? 1.0L : moments[i + j - 1];
  }
  return wide_cholesky(hankel).has_value();
}

/// The largest s in [0, 1] up to which the moments stay positive definite when noise of variance s is removed; they
/// are those of a law with variance 1, which cannot lose more.
Wide noise_share(const WideVector& moments) {
  if (!positive_definite(moments)) return 0.0L;
  Wide low = 0.0L, high = 1.0L;
  for (int step = 0; step < 64; ++step) {
    const Wide middle = 0.5L * (low + high);
    (positive_definite(remove_noise(moments, middle)) ? low : high) = middle;
  }
  return low;
}

}  // namespace

DmmFit dmm_known_variance(ConstVectorRef moments, LineInterval interval, const MomentNorm& norm) {
  MIXRATE_EXPECT(moments.size() % 2 == 1, "k atoms need the moments m_1..m_(2k-1)");
  DmmFit fit;
  if (!moments.allFinite()) {
    fit.status = DmmStatus::bad_moments;
    return fit;
  }
  const MomentProjection projection = project_on_moment_space(moments, interval, norm);
  if (projection.status == ProjectionStatus::inside) {
    const Wide shift = 0.5L * (Wide{interval.low} + interval.high), scale = 0.5L * (Wide{interval.high} - interval.low);
    fit = fit_of(quadrature_of(rescale_moments(moments.cast<Wide>(), shift, scale)), shift, scale);
    fit.measure.atoms = fit.measure.atoms.cwiseMax(interval.low).cwiseMin(interval.high);
    return fit;
  }
  fit.measure = projection.measure;
  fit.distance = projection.distance;
  fit.residual = projection.residual;
  fit.status = 2 * fit.size() < moments.size() ? DmmStatus::reduced : DmmStatus::complete;
  if (projection.status == ProjectionStatus::iteration_cap) fit.status = DmmStatus::iteration_cap;
  return fit;
}

DmmFit dmm_unknown_variance(ConstVectorRef raw_moments) {
  const Index order = raw_moments.size();
  MIXRATE_EXPECT(order >= 2 && order % 2 == 0, "k atoms and a variance need the moments m_1..m_2k");
  DmmFit fit;
  const Wide mean = raw_moments[0], variance = raw_moments[1] - mean * mean;
  if (!raw_moments.allFinite() || !(variance >= 0.0L)) {
    fit.status = DmmStatus::bad_moments;
    return fit;
  }
  if (!(variance > 1e-15L * raw_moments[1])) {  // all data are equal, as far as doubles can tell
    fit.measure = {Vector::Constant(1, raw_moments[0]), Vector::Ones(1)};
    fit.status = order == 2 ? DmmStatus::complete : DmmStatus::reduced;
    return fit;
  }
  const Wide sd = std::sqrt(variance);
  const WideVector moments = rescale_moments(raw_moments.cast<Wide>(), mean, sd);
  const Wide share = noise_share(moments);
  fit = fit_of(quadrature_of(remove_noise(moments, share).head(order - 1)), mean, sd);
  fit.variance = static_cast<double>(share * variance);
  return fit;
}

}  // namespace mixrate
