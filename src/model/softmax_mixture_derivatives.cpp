// Gradient and exact Hessian of a softmax mixture, and labels to parameters.
#include <cmath>

#include "base/error.hpp"
#include "model/softmax_mixture_likelihood.hpp"

namespace mixrate {

double SoftmaxMixtureLikelihood::derivatives(const Vector& theta, Vector& gradient, Matrix* hessian) {
  set(theta);
  const double value = compute_responsibilities(), total = static_cast<double>(total_);
  gradient.resize(dim());
  gradient.head(k_ - 1) = mass_.head(k_ - 1) - total * weights_.head(k_ - 1);
  if (hessian != nullptr) {
    hessian->setZero(dim(), dim());
    add_weight_curvature(*hessian);
    add_atom_curvature(*hessian);
    *hessian = hessian->selfadjointView<Eigen::Lower>();
  }
  compute_residuals();
  for (Index i = 0; i < k_; ++i)
    gradient.segment(at(i), points_->dim()) = (has_data(i) ? mass_[i] : 0.0) * residuals_.col(i);
  return value;
}

/// sum_j N_j (diag(r) - r r') - N (diag(alpha) - alpha alpha').
void SoftmaxMixtureLikelihood::add_weight_curvature(Matrix& hessian) const {
  const double total = static_cast<double>(total_);
  const Eigen::ArrayXd inverse = (counts_.array() > 0.0).select(counts_.array().inverse(), 0.0);
  for (Index a = 0; a + 1 < k_; ++a) {
    for (Index b = 0; b <= a; ++b) {
      const auto both = responsibilities_.col(a).array() * responsibilities_.col(b).array() * inverse;
      hessian(a, b) = total * weights_[a] * weights_[b] - both.sum();
      if (a == b) hessian(a, b) += mass_[a] - total * weights_[a];
    }
  }
}

/// Blocks (weight, atom) and (atom, atom). With s_jk = x_j - m(w_k) they are
/// sum_j N_j r_jl (delta_il - r_ji) s_jl  and  sum_j N_j (delta_lm r_jl - r_jl r_jm) s_jl s_jm' - delta_lm n_l Cov_l.
void SoftmaxMixtureLikelihood::add_atom_curvature(Matrix& hessian) {
  const Index dim = points_->dim(), padded = counts_.size();
  const TallMatrix& x = points_->tall();
  const Eigen::ArrayXd inverse = (counts_.array() > 0.0).select(counts_.array().inverse(), 0.0);
  Matrix means(dim, k_), sums, gram;
  std::vector<Matrix> covariances(static_cast<std::size_t>(k_));
  for (Index l = 0; l < k_; ++l) {
    Vector mean;
    points_->log_partition(w_.col(l), &mean, &covariances[static_cast<std::size_t>(l)]);
    means.col(l) = mean;
  }
  Matrix column(padded, 1);
  for (Index l = 0; l < k_; ++l) {
    for (Index m = 0; m <= l; ++m) {
      column.col(0) = -(responsibilities_.col(l).array() * responsibilities_.col(m).array() * inverse).matrix();
      if (l == m) column += responsibilities_.col(l);
      x.transposed_times(column, sums);
      x.weighted_gram(column.data(), gram);
      const double mass = column.sum();
      // weighted second moment about m_l and m_m
      gram += mass * means.col(l) * means.col(m).transpose() - sums * means.col(m).transpose() -
              means.col(l) * sums.transpose();
      if (l == m && has_data(l)) gram -= mass_[l] * covariances[static_cast<std::size_t>(l)];
      hessian.block(at(l), at(m), dim, dim) += gram;
      // d2 / d log-ratio_i d w_l for i = m and, by symmetry of the weights, i = l
      if (m + 1 < k_) hessian.block(at(l), m, dim, 1) += sums - mass * means.col(l);
      if (l != m && l + 1 < k_) hessian.block(at(m), l, dim, 1) += sums - mass * means.col(m);
    }
  }
}

/// Atom i solves m(w) = mean of the features labelled i, weighted by counts; weights are the labelled shares.
Vector SoftmaxMixtureLikelihood::from_labels(const std::vector<int>& labels) {
  const Index p = points_->size();
  MIXRATE_EXPECT(static_cast<Index>(labels.size()) == p, "one label for each support point");
  exponentials_.setZero();
  responsibilities_.setZero();
  for (Index j = 0; j < p; ++j) responsibilities_(j, labels[static_cast<std::size_t>(j)]) = counts_[j];
  mass_ = responsibilities_.colwise().sum();
  Matrix sums;
  points_->tall().transposed_times(responsibilities_, sums);
  Vector theta = Vector::Zero(dim());
  const Vector shares = mass_.cwiseMax(1e-6 * static_cast<double>(total_));
  for (Index i = 0; i + 1 < k_; ++i) theta[i] = std::log(shares[i] / shares[k_ - 1]);
  for (Index i = 0; i < k_; ++i) {
    if (!has_data(i)) continue;
    Vector w = Vector::Zero(points_->dim()), mean;
    static_cast<void>(evaluate(w, &mean));
    exact_step(i, w, sums.col(i) / mass_[i] - mean);
    theta.segment(at(i), w.size()) = w;
  }
  return theta.cwiseMax(lower_).cwiseMin(upper_);
}

}  // namespace mixrate
