#include "model/softmax_information.hpp"

#include <limits>

#include "math/solve.hpp"

namespace mixrate {

Matrix softmax_information(const SupportPoints& points, const MixingMeasure& g) {
  const Index k = g.size(), dim = points.dim(), p = points.size();
  const Vector weights = g.weights() / g.weights().sum();
  Matrix probability(p, k), means(dim, k);
  for (Index i = 0; i < k; ++i) {
    Vector mean;
    const double partition = points.log_partition(g.atoms().col(i), &mean, nullptr);
    means.col(i) = mean;
    probability.col(i) = ((points.x() * g.atoms().col(i)).array() - partition).exp();
  }
  const Vector pi = probability * weights;
  Matrix scores(p, k - 1 + k * dim);  // d pi_j / sqrt(pi_j)
  for (Index i = 0; i + 1 < k; ++i) scores.col(i) = probability.col(i) - probability.col(k - 1);
  for (Index i = 0; i < k; ++i) {
    const Matrix centred = points.x().rowwise() - means.col(i).transpose();
    scores.middleCols(k - 1 + i * dim, dim) = (weights[i] * probability.col(i)).asDiagonal() * centred;
  }
  for (Index j = 0; j < p; ++j) scores.row(j) *= pi[j] > 0.0 ? 1.0 / std::sqrt(pi[j]) : 0.0;
  return scores.transpose() * scores;
}

PredictedDeviations predicted_deviations(const SupportPoints& points, const MixingMeasure& g) {
  const Index k = g.size(), dim = points.dim();
  PredictedDeviations out{Vector::Constant(k, std::numeric_limits<double>::quiet_NaN()),
                          Vector::Constant(k - 1, std::numeric_limits<double>::quiet_NaN())};
  const Matrix information = softmax_information(points, g);
  const Cholesky factor(information);
  if (!factor.is_positive()) return out;
  const Vector variances = factor.inverse().diagonal();
  for (Index i = 0; i < k; ++i) out.atoms[i] = std::sqrt(variances.segment(k - 1 + i * dim, dim).sum());
  for (Index i = 0; i + 1 < k; ++i) out.weights[i] = std::sqrt(variances[i]);
  return out;
}

}  // namespace mixrate
