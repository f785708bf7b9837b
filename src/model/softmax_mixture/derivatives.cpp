// Gradient and exact Hessian of a softmax mixture, and labels to parameters.
#include <cmath>

#include "model/softmax_mixture/likelihood.hpp"

namespace mixrate {

double SoftmaxMixtureLikelihood::derivatives(const Vector& theta, Vector& gradient, Matrix* hessian) {
  set(theta, hessian != nullptr ? Means::compute : Means::skip);
  const double value = compute_factors(), total = static_cast<double>(total_);
  gradient.resize(dim());
  gradient.head(k_ - 1) = mass_.head(k_ - 1) - total * weights_.head(k_ - 1);
  if (hessian != nullptr) {
    const Vector scale = weights_.array() / partition_.array();
    const Matrix responsibilities = factors_.asDiagonal() * exponentials_ * scale.asDiagonal();  // N_j r_jk
    hessian->setZero(dim(), dim());
    add_weight_curvature(responsibilities, *hessian);
    add_atom_curvature(responsibilities, *hessian);
    *hessian = hessian->selfadjointView<Eigen::Lower>();
  }
  compute_residuals();
  for (Index i = 0; i < k_; ++i)
    gradient.segment(at(i), points_->dim()) = (has_data(i) ? mass_[i] : 0.0) * residuals_.col(i);
  return value;
}

/// sum_j N_j (diag(r) - r r') - N (diag(alpha) - alpha alpha').
void SoftmaxMixtureLikelihood::add_weight_curvature(const Matrix& responsibilities, Matrix& hessian) const {
  const double total = static_cast<double>(total_);
  const Eigen::ArrayXd inverse = (counts_.array() > 0.0).select(counts_.array().inverse(), 0.0);
  for (Index a = 0; a + 1 < k_; ++a) {
    for (Index b = 0; b <= a; ++b) {
      const auto both = responsibilities.col(a).array() * responsibilities.col(b).array() * inverse;
      hessian(a, b) = total * weights_[a] * weights_[b] - both.sum();
      if (a == b) hessian(a, b) += mass_[a] - total * weights_[a];
    }
  }
}

/// Blocks (weight, atom) and (atom, atom). With s_jk = x_j - m(w_k) they are
/// sum_j N_j r_jl (delta_il - r_ji) s_jl  and  sum_j N_j (delta_lm r_jl - r_jl r_jm) s_jl s_jm' - delta_lm n_l Cov_l.
void SoftmaxMixtureLikelihood::add_atom_curvature(const Matrix& responsibilities, Matrix& hessian) {
  const Index dim = points_->dim(), padded = counts_.size();
  const TallMatrix& x = points_->tall();
  const Eigen::ArrayXd inverse = (counts_.array() > 0.0).select(counts_.array().inverse(), 0.0);
  const Matrix& means = means_;
  Matrix sums, gram;
  std::vector<Matrix> covariances;
  covariances.reserve(static_cast<std::size_t>(k_));
  for (Index l = 0; l < k_; ++l) covariances.push_back(covariance(l));
  Matrix column(padded, 1);
  for (Index l = 0; l < k_; ++l) {
    for (Index m = 0; m <= l; ++m) {
      column.col(0) = -(responsibilities.col(l).array() * responsibilities.col(m).array() * inverse).matrix();
      if (l == m) column += responsibilities.col(l);
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

}  // namespace mixrate
