#include "estimator/bayes/normal_approximation.hpp"

#include "math/solve.hpp"

namespace mixrate {

void set_precision(const Matrix& precision, double floor, NormalApproximation& normal) {
  const Spectrum spectrum = symmetric_spectrum(precision);
  const Vector variance = spectrum.values.cwiseMax(floor).cwiseInverse();
  normal.spread = spectrum.vectors * variance.cwiseSqrt().asDiagonal();
  normal.covariance = normal.spread * normal.spread.transpose();
}

Vector draw_coordinates(const NormalApproximation& normal, Stream& stream) {
  Vector noise(normal.mean.size());
  for (double& z : noise) z = sample_normal(stream);
  return normal.mean + normal.spread * noise;
}

}  // namespace mixrate
