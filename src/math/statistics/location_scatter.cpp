#include "math/statistics/location_scatter.hpp"

#include <cmath>

#include "math/solve.hpp"

namespace mixrate {

namespace {

constexpr double degrees = 3.0;
/// A correlation matrix whose smallest eigenvalue is below this share of the largest counts as singular.
constexpr double singular = 1e-11;

/// The eigenvalues of the correlation matrix tell whether a scatter is one, whatever the units of its axes.
bool is_positive_scatter(const Matrix& scatter) {
  const Vector diagonal = scatter.diagonal();
  if (!scatter.allFinite() || !(diagonal.minCoeff() > 0.0)) return false;
  const Vector unit = diagonal.cwiseSqrt().cwiseInverse();
  const Vector values = symmetric_eigenvalues(unit.asDiagonal() * scatter * unit.asDiagonal());
  return values[0] > singular * values[values.size() - 1];
}

/// Points about a centre, z = L^-1 (x - centre), d x n, and their squared lengths.
Vector squared_lengths(const Matrix& centred, const Matrix& lower) {
  return solve_lower(lower, centred.transpose()).colwise().squaredNorm().transpose();
}

LocationScatter mean_and_covariance(const Matrix& points, const Vector& counts) {
  LocationScatter out;
  if (counts.size() > 0) {
    out.centre = points.transpose() * counts / counts.sum();
    const Matrix centred = points.rowwise() - out.centre.transpose();
    out.scatter = centred.transpose() * counts.asDiagonal() * centred / counts.sum();
  } else {
    out.centre = points.colwise().mean().transpose();
    const Matrix centred = points.rowwise() - out.centre.transpose();
    out.scatter = centred.transpose() * centred / static_cast<double>(points.rows());
  }
  out.is_regular = points.cols() > 0 && is_positive_scatter(out.scatter);
  return out;
}

/// One step of the iteration; false where the scatter degenerates.
bool improve(const Matrix& points, const Vector& counts, LocationScatter& at, Vector& lengths) {
  const double d = static_cast<double>(points.cols());
  const Cholesky factor(at.scatter);
  if (!factor.is_positive()) return false;
  lengths = squared_lengths(points.rowwise() - at.centre.transpose(), factor.lower());
  Vector weights = (degrees + d) / (degrees + lengths.array());
  if (counts.size() > 0) weights = weights.cwiseProduct(counts);
  const double total = weights.sum();
  at.centre = points.transpose() * weights / total;
  const Matrix centred = points.rowwise() - at.centre.transpose();
  at.scatter = centred.transpose() * weights.asDiagonal() * centred / total;
  return at.scatter.allFinite();
}

}  // namespace

LocationScatter location_scatter(const Matrix& points, const Vector& weights) {
  const LocationScatter plain = mean_and_covariance(points, weights);
  if (!plain.is_regular) return plain;
  LocationScatter at = plain;
  Vector lengths = Vector::Zero(points.rows()), before;
  for (int iteration = 0; iteration < 500; ++iteration) {
    before = lengths;
    if (!improve(points, weights, at, lengths)) return plain;
    // lengths are the same in all coordinates, and so is this stop rule
    if (((lengths - before).array().abs() <= 1e-10 * (1.0 + lengths.array())).all()) break;
  }
  return is_positive_scatter(at.scatter) ? at : plain;
}

Matrix invariant_axes(const Matrix& points, const LocationScatter& robust, const Vector& weights) {
  const Cholesky factor(robust.scatter);
  const LocationScatter plain = mean_and_covariance(points, weights);
  const Matrix half = solve_lower(factor.lower(), plain.scatter);
  const Matrix second = solve_lower(factor.lower(), half.transpose());
  const Spectrum spectrum = symmetric_spectrum(0.5 * (second + second.transpose()));
  Matrix axes = spectrum.vectors.rowwise().reverse();
  const Vector offset = solve_lower(factor.lower(), plain.centre - robust.centre);
  const Matrix round = solve_lower(factor.lower(), (points.rowwise() - robust.centre.transpose()).transpose());
  for (Index a = 0; a < axes.cols(); ++a) {
    double side = axes.col(a).dot(offset);
    // points that are symmetric about the centre: the odd moment decides, and rounding where that is 0 too
    if (std::abs(side) < 1e-8) {
      const Vector cubes = (axes.col(a).transpose() * round).transpose().array().cube();
      side = weights.size() > 0 ? weights.dot(cubes) : cubes.sum();
    }
    if (side < 0.0) axes.col(a) *= -1.0;
  }
  return factor.lower() * axes;
}

}  // namespace mixrate
