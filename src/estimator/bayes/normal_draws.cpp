#include "estimator/bayes/normal_draws.hpp"

#include <cmath>

#include "base/error.hpp"
#include "math/solve.hpp"
#include "random/gamma.hpp"

namespace mixrate {

namespace {

/// exp of a log variance as it is drawn.
double draw_log_variance(double shape, double rate, Stream& stream) {
  return std::log(sample_inverse_gamma(stream, shape, rate));
}

/// Position of W_ba, b > a, in a block of `precision`.
Index below_diagonal(Index q, Index b, Index a) { return q + a * q - a * (a + 1) / 2 + (b - a - 1); }

Matrix read_factor(const double* block, Index q) {
  Matrix w = Matrix::Zero(q, q);
  for (Index a = 0; a < q; ++a) {
    w(a, a) = std::exp(block[a]);
    for (Index b = a + 1; b < q; ++b) w(b, a) = block[below_diagonal(q, b, a)];
  }
  return w;
}

void write_factor(const Matrix& w, double* block) {
  const Index q = w.rows();
  for (Index a = 0; a < q; ++a) {
    block[a] = std::log(w(a, a));
    for (Index b = a + 1; b < q; ++b) block[below_diagonal(q, b, a)] = w(b, a);
  }
}

/// change ~ N(Q^-1 right, Q^-1).
Vector draw_change(const Matrix& precision, Vector right, Stream& stream) {
  const Cholesky factor(precision);
  factor.solve_lower_in_place(right);
  for (double& value : right) value += sample_normal(stream);  // Q^-1 r + L^-T z = L^-T (L^-1 r + z)
  factor.solve_upper_in_place(right);
  return right;
}

}  // namespace

Matrix draw_wishart_factor(const Matrix& s, double degrees, Stream& stream) {
  const Index q = s.rows();
  MIXRATE_EXPECT(degrees > static_cast<double>(q - 1), "a Wishart law has more degrees than axes");
  const Matrix scale = Cholesky(Cholesky(s).inverse()).lower();
  Matrix a = Matrix::Zero(q, q);
  for (Index c = 0; c < q; ++c) {
    a(c, c) = std::sqrt(2.0 * sample_gamma(stream, 0.5 * (degrees - static_cast<double>(c))));
    for (Index r = c + 1; r < q; ++r) a(r, c) = sample_normal(stream);
  }
  return scale * a;
}

Matrix NormalDraws::precision_of(const NormalPart& part, Index i, const Vector& theta) const {
  const CoordinateKinds& kinds = prior_.kinds();
  const double* atom = theta.data() + kinds.atom_at(i);
  switch (part.scale) {
    case NormalScale::known:
      return Matrix::Identity(part.count, part.count) / part.known_variance;
    case NormalScale::common:
      return Matrix::Identity(part.count, part.count) *
             std::exp(-theta[kinds.common_at(prior_.num_atoms()) + part.scale_at]);
    case NormalScale::isotropic:
      return Matrix::Identity(part.count, part.count) * std::exp(-atom[part.scale_at]);
    case NormalScale::diagonal: {
      const Vector precisions = (-Eigen::Map<const Vector>(atom + part.scale_at, part.count).array()).exp();
      return precisions.asDiagonal();
    }
    case NormalScale::full:
      break;
  }
  const Matrix w = read_factor(atom + part.scale_at, part.count);
  return w * w.transpose();
}

Matrix NormalDraws::draw_location(const NormalPart& part, const Matrix& precision, const std::vector<Index>& rows,
                                  double* atom, Stream& stream) const {
  const double prior_precision = 1.0 / prior_.numbers().coefficient_variance;
  Eigen::Map<Vector> location(atom + part.location, part.count), slope(atom + part.slope, part.num_slopes);
  Matrix residuals = data_.y(rows, Eigen::seqN(part.response, part.count));
  residuals.rowwise() -= location.transpose();
  const auto n = static_cast<double>(rows.size());
  if (part.num_slopes == 0) {
    Matrix q = n * precision;
    q.diagonal().array() += prior_precision;
    const Vector right = precision * residuals.colwise().sum().transpose() - prior_precision * location;
    const Vector change = draw_change(q, right, stream);
    location += change;
    residuals.rowwise() -= change.transpose();
    return residuals;
  }
  Matrix design(residuals.rows(), part.num_slopes + 1);
  design.col(0).setOnes();
  const Matrix& from = part.regressors == NormalPart::Regressors::covariates ? data_.x : data_.y;
  design.rightCols(part.num_slopes) = from(rows, Eigen::seqN(0, part.num_slopes));
  residuals.col(0) -= design.rightCols(part.num_slopes) * slope;
  Vector coefficients(part.num_slopes + 1);
  coefficients << location[0], slope;
  Matrix q = precision(0, 0) * (design.transpose() * design);
  q.diagonal().array() += prior_precision;
  const Vector right = precision(0, 0) * (design.transpose() * residuals.col(0)) - prior_precision * coefficients;
  const Vector change = draw_change(q, right, stream);
  location[0] += change[0];
  slope += change.tail(part.num_slopes);
  residuals.col(0) -= design * change;
  return residuals;
}

void NormalDraws::draw_scale(const NormalPart& part, const Matrix& residuals, double* atom, Stream& stream) const {
  const ExpertPrior& numbers = prior_.numbers();
  const auto n = static_cast<double>(residuals.rows());
  double* to = atom + part.scale_at;
  if (part.scale == NormalScale::isotropic) {
    *to = draw_log_variance(numbers.shape + 0.5 * n * static_cast<double>(part.count),
                            numbers.rate + 0.5 * residuals.squaredNorm(), stream);
  } else if (part.scale == NormalScale::diagonal) {
    for (Index a = 0; a < part.count; ++a)
      to[a] = draw_log_variance(numbers.shape + 0.5 * n, numbers.rate + 0.5 * residuals.col(a).squaredNorm(), stream);
  } else if (part.scale == NormalScale::full) {
    Matrix s = residuals.transpose() * residuals;
    s.diagonal().array() += 2.0 * numbers.rate;
    write_factor(draw_wishart_factor(s, prior_.wishart_degrees(part.count) + n, stream), to);
  }
}

void NormalDraws::draw(const NormalPart& part, const std::vector<Index>& rows, Index i, Vector& theta, Squares& common,
                       Stream& stream) const {
  double* atom = theta.data() + prior_.kinds().atom_at(i);
  const Matrix residuals = draw_location(part, precision_of(part, i, theta), rows, atom, stream);
  draw_scale(part, residuals, atom, stream);
  common.count += static_cast<double>(residuals.size());
  common.sum += residuals.squaredNorm();
}

void NormalDraws::operator()(const std::vector<std::vector<Index>>& rows, Vector& theta, Stream& stream) const {
  for (const NormalPart& part : prior_.kinds().normal) {
    Squares common;
    for (Index i = 0; i < prior_.num_atoms(); ++i)
      draw(part, rows[static_cast<std::size_t>(i)], i, theta, common, stream);
    if (part.scale != NormalScale::common) continue;
    theta[prior_.kinds().common_at(prior_.num_atoms()) + part.scale_at] = draw_log_variance(
        prior_.numbers().shape + 0.5 * common.count, prior_.numbers().rate + 0.5 * common.sum, stream);
  }
}

}  // namespace mixrate
