#include "model/support_points.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "base/error.hpp"
#include "math/solve.hpp"

namespace mixrate {

FeatureLaw normal_features(Index dim, double correlation) {
  Matrix covariance(dim, dim);
  for (Index a = 0; a < dim; ++a)
    for (Index b = 0; b < dim; ++b) covariance(a, b) = std::pow(correlation, static_cast<double>(std::abs(a - b)));
  return {{{1.0, Vector::Zero(dim), std::move(covariance)}}};
}

FeatureLaw two_cloud_features(Index dim, double shift) {
  const Vector mean = Vector::Constant(dim, shift / std::sqrt(static_cast<double>(dim)));
  const Matrix covariance = Matrix::Identity(dim, dim);
  return {{{0.5, -mean, covariance}, {0.5, mean, covariance}}};
}

SupportPoints::SupportPoints(Matrix x, FeatureLaw law)
    : x_(std::move(x)),
      law_(std::move(law)),
      tall_(x_),
      largest_norm_(std::sqrt(x_.rowwise().squaredNorm().maxCoeff())) {
  MIXRATE_EXPECT(!law_.components.empty(), "features have a law");
}

std::shared_ptr<const SupportPoints> SupportPoints::draw(const FeatureLaw& law, Index p, std::uint64_t seed) {
  Stream stream({seed, 0, 0}, Purpose::design);
  std::vector<Matrix> factors;
  Vector weights(static_cast<Index>(law.components.size()));
  for (const FeatureLaw::Component& component : law.components) {
    weights[static_cast<Index>(factors.size())] = component.weight;
    const Cholesky factor(component.covariance);
    MIXRATE_EXPECT(factor.is_positive(), "the covariance of the features is positive definite");
    factors.push_back(factor.lower());
  }
  const Index dim = law.components.front().mean.size();
  Matrix x(p, dim);
  Vector z(dim);
  for (Index j = 0; j < p; ++j) {
    const auto c = static_cast<std::size_t>(factors.size() == 1 ? 0 : sample_index(stream, weights));
    for (double& value : z) value = sample_normal(stream);
    x.row(j) = (law.components[c].mean + factors[c] * z).transpose();
  }
  return std::make_shared<SupportPoints>(std::move(x), law);
}

std::shared_ptr<const SupportPoints> SupportPoints::from_matrix(Matrix x) {
  const Vector mean = x.colwise().mean();
  const Matrix centred = x.rowwise() - mean.transpose();
  Matrix covariance = centred.transpose() * centred / static_cast<double>(x.rows());
  return std::make_shared<SupportPoints>(std::move(x), FeatureLaw{{{1.0, mean, std::move(covariance)}}});
}

Index SupportPoints::affine_rank() const {
  const Matrix centred = x_.rowwise() - x_.row(0);
  return column_rank(centred.transpose() * centred, 1e-12);
}

Index SupportPoints::num_distinct() const {
  std::vector<Index> order(static_cast<std::size_t>(size()));
  std::iota(order.begin(), order.end(), Index{0});
  const auto less = [&](Index a, Index b) {
    return std::lexicographical_compare(x_.row(a).begin(), x_.row(a).end(), x_.row(b).begin(), x_.row(b).end());
  };
  std::sort(order.begin(), order.end(), less);
  Index count = 1;
  for (std::size_t j = 1; j < order.size(); ++j) count += less(order[j - 1], order[j]) ? 1 : 0;
  return count;
}

Vector SupportPoints::log_probabilities(ConstVectorRef log_weights, const Matrix& w) const {
  Matrix logits = x_ * w;
  for (Index i = 0; i < w.cols(); ++i) {
    const double top = logits.col(i).maxCoeff();
    logits.col(i).array() += log_weights[i] - top - std::log((logits.col(i).array() - top).exp().sum());
  }
  const Vector top = logits.rowwise().maxCoeff();
  return top.array() + (logits.colwise() - top).array().exp().rowwise().sum().log();
}

Matrix SupportPoints::log_atoms(const Matrix& w) const {
  Matrix out = x_ * w;
  for (Index i = 0; i < w.cols(); ++i) {
    const double top = out.col(i).maxCoeff();
    out.col(i).array() -= top + std::log((out.col(i).array() - top).exp().sum());
  }
  return out;
}

double SupportPoints::log_partition(const Vector& w, Vector* mean, Matrix* covariance) const {
  const Vector logits = x_ * w;
  const double top = logits.maxCoeff();
  Vector probability = (logits.array() - top).exp();
  const double total = probability.sum();
  if (mean == nullptr && covariance == nullptr) return top + std::log(total);
  probability /= total;
  const Vector m = x_.transpose() * probability;
  if (covariance != nullptr) {
    const Matrix centred = x_.rowwise() - m.transpose();
    *covariance = centred.transpose() * (centred.array().colwise() * probability.array()).matrix();
  }
  if (mean != nullptr) *mean = m;
  return top + std::log(total);
}

}  // namespace mixrate
