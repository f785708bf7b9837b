// The exact M-step of a softmax mixture: m(w_k) = xbar_k for all atoms together.
#include <algorithm>
#include <cmath>

#include "math/solve.hpp"
#include "model/softmax_mixture/likelihood.hpp"

namespace mixrate {

/// One atom on its way to the maximum of target'w - log sum_l exp(x_l'w), a concave function.
struct SoftmaxMixtureLikelihood::Solution {
  Vector w, mean, candidate, step;  // mean: m(w)
  double value = 0.0, gap = 0.0, goal = 0.0, scale = 1.0;
  int halvings = 0;
  bool is_active = false;
};

double SoftmaxMixtureLikelihood::log_partition(Index i) const { return shift_[i] + std::log(partition_[i]); }

/// Cov_A(x) of the atom last evaluated.
Matrix SoftmaxMixtureLikelihood::covariance(Index i) {
  const TallMatrix& x = points_->tall();
  if (has_mean_[static_cast<std::size_t>(i)] == 0) {
    Matrix sums;
    gather(exponentials_.data() + i * exponentials_.rows(), exponentials_.rows(), 1);
    x.fold(sums_, sums);
    means_.col(i) = sums.col(0) / partition_[i];
  }
  Matrix out;
  x.weighted_gram(exponentials_.data() + i * exponentials_.rows(), out);
  return out / partition_[i] - means_.col(i) * means_.col(i).transpose();
}

/// The inverse of Cov_A(x) near the atom last evaluated: reused while the atom has moved little, since it changes
/// slowly.
const Matrix& SoftmaxMixtureLikelihood::inverse_curvature(Index i) {
  constexpr double near = 0.25;
  Preconditioner& old = preconditioners_[static_cast<std::size_t>(i)];
  if (old.w.size() > 0 && (old.w - w_.col(i)).norm() <= near) return old.inverse;
  Matrix hessian = covariance(i);
  hessian.diagonal().array() += 1e-10;
  old.w = w_.col(i);
  old.inverse = Cholesky(hessian).inverse();
  return old.inverse;
}

/// Carry the inverse curvature H along the step that was taken, s, which changed the mean by y, the update of Broyden,
/// Fletcher, Goldfarb and Shanno: H <- (1 - s y'/y's) H (1 - y s'/y's) + s s'/y's. It costs L^2, a new curvature p L^2.
/// The step of the new H comes from the same product: H is large enough that each reading of it counts.
bool SoftmaxMixtureLikelihood::carry_curvature(Index i, const Vector& target, Solution& at) {
  Preconditioner& old = preconditioners_[static_cast<std::size_t>(i)];
  const Vector s = at.candidate - at.w, y = means_.col(i) - at.mean, gap = target - means_.col(i);
  const double curvature = y.dot(s);
  if (old.w.size() == 0 || !(curvature > 1e-8 * s.norm() * y.norm())) return false;
  const Vector newton = old.inverse * gap;
  const Vector h = (at.halvings == 0 ? Vector(at.step - newton) : Vector(old.inverse * y)) / curvature;  // H y / y's
  const Vector t = ((1.0 + y.dot(h)) / curvature) * s - h;
  for (Index j = 0; j < s.size(); ++j) old.inverse.col(j) += t[j] * s - s[j] * h;
  old.w = at.candidate;
  at.step = newton + s * t.dot(gap) - h * s.dot(gap);
  return true;
}

/// The next Newton candidate from where the atom is (and was evaluated last).
void SoftmaxMixtureLikelihood::propose(Index i, Solution& at) {
  at.halvings = 0;
  const Index first = this->at(i), dim = at.w.size();
  at.candidate = (at.w + at.step).cwiseMax(lower_.segment(first, dim)).cwiseMin(upper_.segment(first, dim));
}

/// Take the candidate, which was evaluated, or halve the step.
void SoftmaxMixtureLikelihood::judge(Index i, const Vector& target, Solution& at) {
  const Index first = this->at(i), dim = at.w.size();
  const double value = target.dot(at.candidate) - log_partition(i);
  if (!(value >= at.value - 1e-14 * (1.0 + std::abs(at.value)))) {
    at.step *= 0.5;
    at.candidate = (at.w + at.step).cwiseMax(lower_.segment(first, dim)).cwiseMin(upper_.segment(first, dim));
    at.is_active = ++at.halvings < 40;
    return;
  }
  const bool moved = at.candidate != at.w;
  const double before = at.gap;
  bool has_step = carry_curvature(i, target, at);
  at.w = at.candidate;
  at.mean = means_.col(i);
  at.value = value;
  at.gap = (target - means_.col(i)).norm();
  const bool at_the_end = at.gap > 0.5 * before && at.gap < 1e-11 * at.scale;  // of the arithmetic
  at.is_active = moved && at.gap > at.goal && !at_the_end;                     // not moved: on the box
  if (!at.is_active) return;
  if (at.gap > 0.5 * before) {  // stale
    preconditioners_[static_cast<std::size_t>(i)].w.resize(0);
    has_step = false;
  }
  if (!has_step) at.step = inverse_curvature(i) * (target - at.mean);
  propose(i, at);
}

/// Newton with a curvature that is renewed when it is stale, and back-tracking. Atoms that are still on their way are
/// evaluated together. The residual falls by 1e-5 and below 1e-10 (relative to the target), so that the steps of EM are
/// exact to five digits however short they are. On the hull of the features there is no solution: ends at the box.
void SoftmaxMixtureLikelihood::solve_atoms(const Matrix& targets, Matrix& w) {
  constexpr int most = 100;
  std::vector<Solution> atoms(static_cast<std::size_t>(k_));
  const auto atom = [&](Index i) -> Solution& { return atoms[static_cast<std::size_t>(i)]; };
  for (Index i = 0; i < k_; ++i) {
    Solution& s = atom(i);
    s.w = w_.col(i);
    s.mean = means_.col(i);
    if (!has_data(i)) continue;  // nothing is known about it: it stays
    const Vector target = targets.col(i);
    s.scale = 1.0 + target.norm();
    s.value = target.dot(s.w) - log_partition(i);
    s.gap = (target - means_.col(i)).norm();
    s.goal = std::clamp(1e-5 * s.gap, 1e-13 * s.scale, 1e-10 * s.scale);
    s.is_active = s.gap > s.goal;
    if (!s.is_active) continue;
    s.step = inverse_curvature(i) * (target - s.mean);
    propose(i, s);
  }
  for (int evaluation = 0; evaluation < most; ++evaluation) {
    bool is_any = false;
    for (Index i = 0, end = 0; i < k_; i = end + 1) {  // runs of active atoms
      for (end = i; end < k_ && atom(end).is_active; ++end) {
      }
      if (end == i) continue;
      is_any = true;
      Matrix candidates(w.rows(), end - i);
      for (Index j = i; j < end; ++j) candidates.col(j - i) = atom(j).candidate;
      evaluate(candidates, i, Means::compute);
    }
    if (!is_any) break;
    for (Index i = 0; i < k_; ++i)
      if (atom(i).is_active) judge(i, targets.col(i), atom(i));
  }
  for (Index i = 0; i < k_; ++i) w.col(i) = atom(i).w;
}

/// Atom i solves m(w) = mean of the features labelled i, weighted by counts; weights are the labelled shares.
Vector SoftmaxMixtureLikelihood::from_labels(const std::vector<int>& labels) {
  const Index p = points_->size();
  MIXRATE_EXPECT(static_cast<Index>(labels.size()) == p, "one label for each support point");
  Matrix responsibilities = Matrix::Zero(counts_.size(), k_), targets, w = Matrix::Zero(points_->dim(), k_);
  for (Index j = 0; j < p; ++j) responsibilities(j, labels[static_cast<std::size_t>(j)]) = counts_[j];
  mass_ = responsibilities.colwise().sum();
  points_->tall().transposed_times(responsibilities, targets);
  targets *= mass_.cwiseMax(1e-300).cwiseInverse().asDiagonal();
  evaluate(w, 0, Means::compute);
  solve_atoms(targets, w);
  Vector theta = Vector::Zero(dim());
  const Vector shares = mass_.cwiseMax(1e-6 * static_cast<double>(total_));
  for (Index i = 0; i + 1 < k_; ++i) theta[i] = std::log(shares[i] / shares[k_ - 1]);
  theta.tail(w.size()) = w.reshaped();
  return theta.cwiseMax(lower_).cwiseMin(upper_);
}

}  // namespace mixrate
