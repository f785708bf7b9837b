#include "model/softmax_mixture_likelihood.hpp"

#include <algorithm>
#include <cmath>

#include "base/error.hpp"

namespace mixrate {

namespace {

constexpr double safe_logit = 600.0;  // exponentials of -2 safe_logit are 0, those of -safe_logit are not

/// exp(logit - shift) of rows [0, rows) in place, 0 beyond; returns their sum.
double exponentiate(double* column, double shift, Index rows, Index padded) {
  Pack sum = Pack{};
  Index row = 0;
  for (; row + pack_lanes <= rows; row += pack_lanes) {
    const Pack value = exp(load(column + row) - shift);
    store(column + row, value);
    sum += value;
  }
  double total = horizontal_sum(sum);
  for (; row < padded; ++row) {
    column[row] = row < rows ? std::exp(column[row] - shift) : 0.0;
    total += column[row];
  }
  return total;
}

}  // namespace

SoftmaxMixtureLikelihood::SoftmaxMixtureLikelihood(std::shared_ptr<const SupportPoints> points,
                                                   std::shared_ptr<const AtomLayout> layout, const Vector& counts,
                                                   Index k, const Box& box)
    : points_(std::move(points)),
      layout_(std::move(layout)),
      k_(k),
      total_(static_cast<Index>(std::llround(counts.sum()))),
      shift_(k),
      partition_(k),
      mass_(k),
      preconditioners_(static_cast<std::size_t>(k)) {
  MIXRATE_EXPECT(counts.size() == points_->size(), "one count for each support point");
  const Index padded = points_->tall().padded_rows(), dim = points_->dim();
  counts_ = Vector::Zero(padded);
  counts_.head(counts.size()) = counts;
  exponentials_.resize(padded, k);
  responsibilities_ = Matrix::Zero(padded, k);
  single_ = Matrix::Zero(padded, 1);
  lower_ = Vector::Constant(k - 1 + k * dim, box.log_weight_lower);
  upper_ = Vector::Constant(k - 1 + k * dim, box.log_weight_upper);
  for (Index i = 0; i < k; ++i) {
    lower_.segment(at(i), dim) = box.atom_lower;
    upper_.segment(at(i), dim) = box.atom_upper;
  }
}

Vector SoftmaxMixtureLikelihood::pack(const MixingMeasure& g) const {
  Vector theta(dim());
  for (Index i = 0; i + 1 < k_; ++i) theta[i] = g.log_weights()[i] - g.log_weights()[k_ - 1];
  for (Index i = 0; i < k_; ++i) theta.segment(at(i), points_->dim()) = g.atoms().col(i);
  return theta.cwiseMax(lower_).cwiseMin(upper_);
}

MixingMeasure SoftmaxMixtureLikelihood::unpack(const Vector& theta) const {
  Vector log_weights = Vector::Zero(k_);
  log_weights.head(k_ - 1) = theta.head(k_ - 1);
  const double top = log_weights.maxCoeff();
  log_weights.array() -= top + std::log((log_weights.array() - top).exp().sum());
  return {layout_, std::move(log_weights), theta.tail(k_ * points_->dim()).reshaped(points_->dim(), k_)};
}

void SoftmaxMixtureLikelihood::set(const Vector& theta) {
  weights_ = unpack(theta).weights();
  w_ = theta.tail(k_ * points_->dim()).reshaped(points_->dim(), k_);
  compute_exponentials();
}

/// exp(x_j'w_k - shift_k) and their sums. The shift is a bound of the logits, so that no search for their maximum is
/// needed; only for very long atoms it is the maximum itself.
void SoftmaxMixtureLikelihood::compute_exponentials() {
  const TallMatrix& x = points_->tall();
  bool is_safe = true;
  for (Index i = 0; i < k_; ++i) {
    shift_[i] = w_.col(i).norm() * points_->largest_norm();
    is_safe = is_safe && shift_[i] < safe_logit;
  }
  partition_.setZero();
  for (Index first = 0; first < x.packs(); first += TallMatrix::tile_packs) {
    const Index count = std::min(TallMatrix::tile_packs, x.packs() - first), row = first * pack_lanes;
    x.times(w_, first, count, exponentials_);
    if (!is_safe) continue;
    for (Index i = 0; i < k_; ++i)
      partition_[i] += exponentiate(exponentials_.data() + i * exponentials_.rows() + row, shift_[i],
                                    std::min(x.rows() - row, count * pack_lanes), count * pack_lanes);
  }
  for (Index i = 0; i < k_ && !is_safe; ++i) {
    shift_[i] = exponentials_.col(i).head(x.rows()).maxCoeff();
    partition_[i] = exponentiate(exponentials_.data() + i * exponentials_.rows(), shift_[i], x.rows(), x.padded_rows());
  }
}

/// N_j r_jk and n_k; returns the log-likelihood. Rows without draws cost nothing.
double SoftmaxMixtureLikelihood::compute_responsibilities() {
  const Index padded = counts_.size();
  const Vector scale = weights_.array() / partition_.array();
  mass_.setZero();
  Pack value = Pack{}, lost = Pack{};  // compensated: "did it fall?" is asked at 1e-13
  std::vector<Pack> masses(static_cast<std::size_t>(k_), Pack{});
  for (Index row = 0; row < padded; row += pack_lanes) {
    const Pack count = load(counts_.data() + row);
    Pack density = Pack{};
    for (Index i = 0; i < k_; ++i) density += load(exponentials_.data() + i * padded + row) * scale[i];
    const auto is_empty = count == Pack{};
    density = is_empty ? broadcast(1.0) : density;
    const Pack term = count * log(density) - lost, sum = value + term;
    lost = (sum - value) - term;
    value = sum;
    const Pack factor = count / density;
    for (Index i = 0; i < k_; ++i) {
      const Pack r = load(exponentials_.data() + i * padded + row) * scale[i] * factor;
      store(responsibilities_.data() + i * padded + row, r);
      masses[static_cast<std::size_t>(i)] += r;
    }
  }
  for (Index i = 0; i < k_; ++i) mass_[i] = horizontal_sum(masses[static_cast<std::size_t>(i)]);
  return horizontal_sum(value);
}

/// xbar_k - m(w_k) for all atoms, by one product; overwrites the responsibilities.
void SoftmaxMixtureLikelihood::compute_residuals() {
  const Index padded = counts_.size();
  for (Index i = 0; i < k_; ++i) {
    const double share = has_data(i) ? 1.0 / mass_[i] : 0.0, unit = has_data(i) ? 1.0 / partition_[i] : 0.0;
    double* column = responsibilities_.data() + i * padded;
    const double* exponential = exponentials_.data() + i * padded;
    for (Index row = 0; row < padded; row += pack_lanes)
      store(column + row, load(column + row) * share - load(exponential + row) * unit);
  }
  points_->tall().transposed_times(responsibilities_, residuals_);
}

double SoftmaxMixtureLikelihood::em_step(const Vector& theta, Vector& next, GateStep gate) {
  set(theta);
  const double value = compute_responsibilities();
  next = theta;
  if (!std::isfinite(value)) return value;
  const Vector mass = mass_.cwiseMax(1e-300);
  for (Index i = 0; i + 1 < k_; ++i) next[i] = std::log(mass[i] / mass[k_ - 1]);
  compute_residuals();
  const Matrix residuals = residuals_;
  const MStep::Kind kind = gate == GateStep::bound ? MStep::Kind::exact : m_step_.kind;
  for (Index i = 0; i < k_; ++i) {
    if (!has_data(i)) continue;  // nothing is known about it: it stays
    Vector w = w_.col(i);
    if (kind == MStep::Kind::gradient) {
      const double old_share = std::max(weights_[i], 1e-300);
      w += m_step_.eta * (mass_[i] / static_cast<double>(total_)) / old_share * residuals.col(i);
    } else if (kind == MStep::Kind::newton) {
      newton_step(i, w, residuals.col(i));
    } else {
      exact_step(i, w, residuals.col(i));
    }
    next.segment(at(i), w.size()) = w;
  }
  next = next.cwiseMax(lower_).cwiseMin(upper_);
  return value;
}

/// The factor of Cov_A(x) near w: reused while the atom has moved little, since it changes slowly.
const Eigen::LLT<Matrix>& SoftmaxMixtureLikelihood::curvature(Index i, const Vector& w) {
  constexpr double near = 0.05;
  Preconditioner& old = preconditioners_[static_cast<std::size_t>(i)];
  if (old.w.size() > 0 && (old.w - w).norm() <= near) return old.factor;
  Matrix covariance;
  points_->log_partition(w, nullptr, &covariance);
  covariance.diagonal().array() += 1e-10;
  old.w = w;
  old.factor.compute(covariance);
  return old.factor;
}

void SoftmaxMixtureLikelihood::newton_step(Index i, Vector& w, const Vector& residual) {
  w += curvature(i, w).solve(residual);
}

/// log sum_l exp(x_l'w) and m(w), by the two products of one atom.
double SoftmaxMixtureLikelihood::evaluate(const Vector& w, Vector* mean) {
  const TallMatrix& x = points_->tall();
  const Matrix column = w;
  x.times(column, 0, x.packs(), single_);
  const double shift = single_.col(0).head(x.rows()).maxCoeff();
  const double total = exponentiate(single_.data(), shift, x.rows(), x.padded_rows());
  Matrix m;
  x.transposed_times(single_, m);
  *mean = m.col(0) / total;
  return shift + std::log(total);
}

/// Solve m(w) = xbar: Newton with a curvature that is renewed when it is stale, and back-tracking on the concave
/// objective xbar'w - log sum exp(x_l'w). Ends at the precision of the arithmetic or, on the hull, at the box.
void SoftmaxMixtureLikelihood::exact_step(Index i, Vector& w, const Vector& residual) {
  constexpr int most = 60;
  const Index first = at(i), dim = w.size();
  Vector mean;
  double partition = evaluate(w, &mean);
  const Vector target = mean + residual;
  const double goal = 1e-12 * (1.0 + target.norm());
  double value = target.dot(w) - partition, before = std::numeric_limits<double>::infinity();
  for (int iteration = 0; iteration < most; ++iteration) {
    const Vector gap = target - mean;
    if (gap.norm() <= goal) return;
    if (gap.norm() > 0.2 * before) preconditioners_[static_cast<std::size_t>(i)].w.resize(0);  // stale
    before = gap.norm();
    Vector step = curvature(i, w).solve(gap);
    bool climbed = false;
    for (int halving = 0; halving < 40 && !climbed; ++halving, step *= 0.5) {
      const Vector candidate = (w + step).cwiseMax(lower_.segment(first, dim)).cwiseMin(upper_.segment(first, dim));
      Vector candidate_mean;
      partition = evaluate(candidate, &candidate_mean);
      const double candidate_value = target.dot(candidate) - partition;
      if (!(candidate_value >= value - 1e-14 * (1.0 + std::abs(value)))) continue;
      climbed = (candidate - w).norm() > 0.0;
      w = candidate;
      mean = candidate_mean;
      value = candidate_value;
      if (!climbed) return;  // on the box, or at the end of the arithmetic
    }
    if (!climbed) return;
  }
}

}  // namespace mixrate
