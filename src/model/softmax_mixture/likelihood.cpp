#include "model/softmax_mixture/likelihood.hpp"

#include <algorithm>
#include <cmath>

#include "base/error.hpp"
#include "model/softmax_mixture/rows.hpp"

namespace mixrate {

namespace {

/// The first pack of the last tile. The second reading of an iteration goes from there backwards: what the first one
/// read last is still in the cache, and what the second one reads last the next iteration begins with.
Index last_tile(const TallMatrix& x) { return (x.packs() - 1) / TallMatrix::tile_packs * TallMatrix::tile_packs; }

}  // namespace

SoftmaxMixtureLikelihood::SoftmaxMixtureLikelihood(std::shared_ptr<const SupportPoints> points,
                                                   std::shared_ptr<const AtomLayout> layout, const Vector& counts,
                                                   Index k, const Box& box)
    : Likelihood(static_cast<double>(std::llround(counts.sum())), k),
      points_(std::move(points)),
      layout_(std::move(layout)),
      k_(k),
      total_(static_cast<Index>(std::llround(counts.sum()))),
      w_(Matrix::Constant(points_->dim(), k, std::numeric_limits<double>::quiet_NaN())),  // equal to nothing
      means_(points_->dim(), k),
      has_mean_(static_cast<std::size_t>(k), 0),
      shift_(k),
      partition_(k),
      mass_(k),
      tile_(TallMatrix::tile_packs * pack_lanes, k),
      preconditioners_(static_cast<std::size_t>(k)) {
  MIXRATE_EXPECT(counts.size() == points_->size(), "one count for each support point");
  const Index padded = points_->tall().padded_rows(), dim = points_->dim();
  counts_ = Vector::Zero(padded);
  counts_.head(counts.size()) = counts;
  exponentials_.resize(padded, k);
  factors_.resize(padded);
  kinds_.gate.assign(static_cast<std::size_t>(k - 1), CoordinateKind::weight);
  kinds_.atom.assign(static_cast<std::size_t>(dim), CoordinateKind::expert);
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

/// Take the parameters; evaluate the atoms, unless they are those that the last M-step ended with.
void SoftmaxMixtureLikelihood::set(const Vector& theta, Means means) {
  MIXRATE_EXPECT(theta.size() == dim(), "as many coordinates as Likelihood::dim()");
  weights_.resize(k_);
  weights_[k_ - 1] = 0.0;
  weights_.head(k_ - 1) = theta.head(k_ - 1);
  weights_ = (weights_.array() - weights_.maxCoeff()).exp();
  weights_ /= weights_.sum();
  const Matrix w = theta.tail(k_ * points_->dim()).reshaped(points_->dim(), k_);
  const bool has_means = std::find(has_mean_.begin(), has_mean_.end(), 0) == has_mean_.end();
  if (w == w_ && (means == Means::skip || has_means)) return;
  evaluate(w, 0, means);
}

/// exp(x_j'w_i - shift_i), their sums and, where asked for, m(w_i), for atoms [first, first + columns of w), in one
/// reading of the features. The shift is a bound of the logits, so that no search for their maximum is needed.
void SoftmaxMixtureLikelihood::evaluate(const Matrix& w, Index first, Means means) {
  const TallMatrix& x = points_->tall();
  const Index count = w.cols(), padded = x.padded_rows();
  readings_ += 1.0;
  w_.middleCols(first, count) = w;
  shift_.segment(first, count) = w.colwise().norm().transpose() * points_->largest_norm();
  const bool is_safe = (shift_.segment(first, count).array() < softmax_rows::safe_logit).all();
  partition_.segment(first, count).setZero();
  const bool fused = is_safe && means == Means::compute;
  if (fused) sums_.assign(x.lane_sums(count), 0.0);
  double* columns = exponentials_.data() + first * padded;
  for (Index pack = 0; pack < x.packs(); pack += TallMatrix::tile_packs) {
    const Index packs = std::min(TallMatrix::tile_packs, x.packs() - pack), row = pack * pack_lanes;
    if (!is_safe) {
      x.times(w, pack, packs, columns, padded);
      continue;
    }
    x.exponentials(w, &shift_[first], pack, packs, columns, padded, &partition_[first]);
    if (fused) x.add_transposed_times(columns + row, padded, count, pack, packs, sums_.data());
  }
  if (!is_safe) exponentiate_far(first, count);
  if (means == Means::compute) {
    if (!fused) gather(columns, padded, count);
    Matrix means_of_these;
    x.fold(sums_, means_of_these);
    means_.middleCols(first, count) = means_of_these * partition_.segment(first, count).cwiseInverse().asDiagonal();
  }
  std::fill_n(has_mean_.begin() + first, count, means == Means::compute ? 1 : 0);
}

/// For very long atoms the shift is the largest logit itself, which needs a second look at the logits.
void SoftmaxMixtureLikelihood::exponentiate_far(Index first, Index count) {
  const TallMatrix& x = points_->tall();
  for (Index i = first; i < first + count; ++i) {
    shift_[i] = exponentials_.col(i).head(x.rows()).maxCoeff();
    partition_[i] = softmax_rows::exponentiate(exponentials_.data() + i * exponentials_.rows(), shift_[i], x.rows(),
                                               x.padded_rows());
  }
}

/// X' times columns, lane by lane, into the sums.
void SoftmaxMixtureLikelihood::gather(const double* columns, Index stride, Index count) {
  const TallMatrix& x = points_->tall();
  sums_.assign(x.lane_sums(count), 0.0);
  for (Index pack = 0; pack < x.packs(); pack += TallMatrix::tile_packs)
    x.add_transposed_times(columns + pack * pack_lanes, stride, count, pack,
                           std::min(TallMatrix::tile_packs, x.packs() - pack), sums_.data());
}

/// N_j / pi_j and n_k, without a reading of the features; returns the log-likelihood.
double SoftmaxMixtureLikelihood::compute_factors() {
  const Vector scale = weights_.array() / partition_.array();
  softmax_rows::Sums sums(k_);
  softmax_rows::add({counts_.data(), exponentials_.data(), exponentials_.rows(), factors_.data(), nullptr, 0},
                    counts_.size(), scale, sums);
  mass_ = sums.masses();
  return sums.log_likelihood();
}

/// The same together with sum_j N_j r_jk x_j (L x k), in one reading of the features.
double SoftmaxMixtureLikelihood::gather_responsibilities(Matrix& sums_of_x) {
  const TallMatrix& x = points_->tall();
  const Vector scale = weights_.array() / partition_.array();
  readings_ += 1.0;
  softmax_rows::Sums sums(k_);
  sums_.assign(x.lane_sums(k_), 0.0);
  for (Index pack = last_tile(x); pack >= 0; pack -= TallMatrix::tile_packs) {
    const Index packs = std::min(TallMatrix::tile_packs, x.packs() - pack), row = pack * pack_lanes;
    softmax_rows::add({counts_.data() + row, exponentials_.data() + row, exponentials_.rows(), factors_.data() + row,
                       tile_.data(), tile_.rows()},
                      packs * pack_lanes, scale, sums);
    x.add_transposed_times(tile_.data(), tile_.rows(), k_, pack, packs, sums_.data());
  }
  x.fold(sums_, sums_of_x);
  mass_ = sums.masses();
  return sums.log_likelihood();
}

/// xbar_k - m(w_k) of all atoms, in one reading of the features.
void SoftmaxMixtureLikelihood::compute_residuals() {
  const TallMatrix& x = points_->tall();
  readings_ += 1.0;
  sums_.assign(x.lane_sums(k_), 0.0);
  for (Index pack = last_tile(x); pack >= 0; pack -= TallMatrix::tile_packs) {
    const Index packs = std::min(TallMatrix::tile_packs, x.packs() - pack), first = pack * pack_lanes;
    for (Index i = 0; i < k_; ++i) {
      const double share = has_data(i) ? weights_[i] / (partition_[i] * mass_[i]) : 0.0;
      const double unit = has_data(i) ? 1.0 / partition_[i] : 0.0;
      double* column = tile_.data() + i * tile_.rows();
      const double *exponential = exponentials_.data() + i * exponentials_.rows() + first, *factor = &factors_[first];
      for (Index row = 0; row < packs * pack_lanes; row += pack_lanes)
        store(column + row, load(exponential + row) * (load(factor + row) * share - unit));
    }
    x.add_transposed_times(tile_.data(), tile_.rows(), k_, pack, packs, sums_.data());
  }
  x.fold(sums_, residuals_);
}

double SoftmaxMixtureLikelihood::ascent_step(const Vector& theta, Vector& next, GateStep gate) {
  const MStep::Kind kind = gate == GateStep::bound ? MStep::Kind::exact : m_step_.kind;
  const bool is_exact = kind == MStep::Kind::exact;
  set(theta, is_exact ? Means::compute : Means::skip);
  Matrix w = w_, targets;
  const double value = is_exact ? gather_responsibilities(targets) : compute_factors();
  next = theta;
  if (!std::isfinite(value)) return value;
  const Vector mass = mass_.cwiseMax(1e-300);
  for (Index i = 0; i + 1 < k_; ++i) next[i] = std::log(mass[i] / mass[k_ - 1]);
  if (is_exact) {
    targets *= mass.cwiseInverse().asDiagonal();
    solve_atoms(targets, w);
  } else {
    compute_residuals();
    for (Index i = 0; i < k_; ++i) {
      if (!has_data(i)) continue;  // nothing is known about it: it stays
      const double ratio = mass_[i] / static_cast<double>(total_) / std::max(weights_[i], 1e-300);
      w.col(i) += kind == MStep::Kind::gradient ? Vector(m_step_.eta * ratio * residuals_.col(i))
                                                : Vector(inverse_curvature(i) * residuals_.col(i));
    }
  }
  next.tail(w.size()) = w.reshaped();
  next = next.cwiseMax(lower_).cwiseMin(upper_);
  return value;
}

}  // namespace mixrate
