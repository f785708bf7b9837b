#include "math/moments/moment_path.hpp"

#include <cmath>
#include <limits>
#include <utility>

#include "math/solve/wide.hpp"

namespace mixrate {

namespace {

constexpr Wide growth = 30.0L, strongest = 1e22L, never = std::numeric_limits<Wide>::infinity();

}  // namespace

WideMatrix MomentPath::Hankel::at(const WideVector& moments) const {
  WideMatrix value = constant;
  for (std::size_t r = 0; r < slopes.size(); ++r) value += moments[static_cast<Index>(r)] * slopes[r];
  return value;
}

/// The matrix [sum_l factors[l] m_(i+j+l)], i, j < rows.
MomentPath::Hankel MomentPath::combine(Index rows, const std::vector<Wide>& factors) const {
  Hankel hankel{WideMatrix::Zero(rows, rows), std::vector<WideMatrix>(static_cast<std::size_t>(target_.size()))};
  for (WideMatrix& slope : hankel.slopes) slope = WideMatrix::Zero(rows, rows);
  for (Index i = 0; i < rows; ++i) {
    for (Index j = 0; j < rows; ++j) {
      for (std::size_t lag = 0; lag < factors.size(); ++lag) {
        const std::size_t r = static_cast<std::size_t>(i + j) + lag;
        if (factors[lag] != 0.0L) (r == 0 ? hankel.constant : hankel.slopes[r - 1])(i, j) += factors[lag];
      }
    }
  }
  return hankel;
}

MomentPath::MomentPath(WideMatrix factor, WideVector target)
    : factor_(std::move(factor)), target_(std::move(target)), moments_(target_.size()) {
  const Index order = target_.size(), k = (order + 1) / 2;
  hankels_ = order % 2 == 1 ? std::vector{combine(k, {1.0L, 1.0L}), combine(k, {1.0L, -1.0L})}
                            : std::vector{combine(k + 1, {1.0L}), combine(k, {1.0L, 0.0L, -1.0L})};
  // The uniform distribution, well inside.
  for (Index r = 1; r <= order; ++r) moments_[r - 1] = r % 2 == 0 ? 1.0L / static_cast<Wide>(r + 1) : 0.0L;
}

Wide MomentPath::merit(const WideVector& moments) const {
  Wide value = 0.5L * strength_ * (factor_ * (moments - target_)).squaredNorm();
  for (const Hankel& hankel : hankels_) {
    const std::optional<WideMatrix> lower = wide_cholesky(hankel.at(moments));
    if (!lower) return never;
    for (const Wide pivot : lower->diagonal()) value -= 2.0L * std::log(pivot);
  }
  return value;
}

/// Newton's direction as a least-squares problem, which does not square the condition: with A = LL' and
/// S_r = L^-1 A_r L^-T the barrier has gradient -<S_r, I> and Hessian <S_r, S_s>.
WideVector MomentPath::direction(const WideVector& moments, Wide& decrement) const {
  const Index order = target_.size(), rows = factor_.rows();
  Index all = rows;
  for (const Hankel& hankel : hankels_) all += hankel.constant.size();
  WideMatrix system(all, order);
  WideVector right(all);
  system.topRows(rows) = std::sqrt(strength_) * factor_;
  right.head(rows) = -std::sqrt(strength_) * (factor_ * (moments - target_));
  Index at = rows;
  for (const Hankel& hankel : hankels_) {
    const WideMatrix lower = wide_cholesky(hankel.at(moments)).value();  // inside, where the merit is finite
    const Index size = hankel.constant.rows();
    for (Index r = 0; r < order; ++r) {
      WideMatrix s = wide_solve_lower(lower, hankel.slopes[static_cast<std::size_t>(r)]);
      s = wide_solve_lower(lower, s.transpose());
      system.col(r).segment(at, size * size) = s.reshaped();
    }
    right.segment(at, size * size) = WideMatrix::Identity(size, size).reshaped();
    at += size * size;
  }
  const WideVector result = wide_pivoted_solve(system, right);
  decrement = (system * result).norm();
  return result;
}

/// Backtrack from a full step until the merit falls; the merit there, or `never`.
Wide MomentPath::step_along(WideVector& moments, const WideVector& direction, Wide merit_now) const {
  for (Wide length = 1.0L; length > 1e-6L; length *= 0.5L) {
    const WideVector next = moments + length * direction;
    const Wide there = merit(next);
    if (there < merit_now) {
      moments = next;
      return there;
    }
  }
  return never;
}

bool MomentPath::advance() {
  strength_ *= growth;
  if (strength_ > strongest) return false;
  WideVector moments = moments_;
  Wide value = merit(moments);
  for (int step = 0; step < 60; ++step) {
    Wide decrement = 0.0L;
    const WideVector move = direction(moments, decrement);
    if (!move.allFinite()) return false;
    if (decrement < 0.3L) break;  // near enough: the next stage moves far anyway
    value = step_along(moments, move, value);
    ++steps_;
    if (value == never) return false;
  }
  moments_ = moments;
  return true;
}

}  // namespace mixrate
