#include "math/moments/nearest_on_curve.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "math/gauss_quadrature.hpp"
#include "math/moments/moment_path.hpp"
#include "math/polynomial.hpp"
#include "math/solve/wide.hpp"

namespace mixrate {

namespace {

constexpr Wide target_residual = 1e-15L;
constexpr int max_newton_steps = 40;

/// The mixture being improved: places and weights, and what follows from them.
struct Mixture {
  WideVector places, weights;
};

/// Residuals of curve points and mixtures, and the polynomial whose minimum gives the next atom.
class Curve {
 public:
  Curve(const WideMatrix& factor, const WideVector& target) : factor_(factor), target_(target) {
    for (const Wide u : {-1.0L, 0.0L, 1.0L}) size_ = std::max(size_, residual_at(u).norm());
  }

  /// d^order/du^order of F (gamma(u) - target).
  [[nodiscard]] WideVector residual_at(Wide u, int order = 0) const {
    WideVector powers = WideVector::Zero(target_.size());
    for (Index r = 1; r <= target_.size(); ++r) {
      Wide value = r >= order ? 1.0L : 0.0L;
      for (int d = 0; d < order; ++d) value *= static_cast<Wide>(r - d);
      for (Index d = order; d < r; ++d) value *= u;
      powers[r - 1] = value;
    }
    if (order == 0) powers -= target_;
    return factor_ * powers;
  }
  [[nodiscard]] WideVector residual(const Mixture& mixture) const { return factor_ * (moments(mixture) - target_); }
  [[nodiscard]] WideVector moments(const Mixture& mixture) const {
    WideVector sums(target_.size()), powers = mixture.weights;
    for (Wide& sum : sums) sum = (powers.array() *= mixture.places.array()).sum();
    return sums;
  }
  /// q(u) = <r, F (gamma(u) - m)> with r = F (m - target): >= 0 on [-1, 1] if and only if m is nearest.
  [[nodiscard]] WideVector support(const WideVector& moments) const {
    WideVector q(target_.size() + 1);
    const WideVector slope = factor_.transpose() * (factor_ * (moments - target_));
    q << -slope.dot(moments), slope;
    return q;
  }
  [[nodiscard]] Wide size() const { return size_; }

 private:
  const WideMatrix& factor_;
  const WideVector& target_;
  Wide size_ = 0.0L;
};

/// What a mixture is worth: its distance and the proved excess over the least one, relative to the curve.
struct Verdict {
  Wide distance = 0.0L, residual = 0.0L;
};

Verdict judge(const Curve& curve, const Mixture& mixture) {
  const WideVector support = curve.support(curve.moments(mixture));
  const Wide distance = curve.residual(mixture).norm();
  Wide least = 0.0L;
  for (const Wide u : local_minimisers(support, -1.0L, 1.0L)) {
    least = std::min(least, evaluate_polynomial(support, u));
  }
  // distance - least distance <= max_u <r, m - gamma(u)> / |r|, and never more than the distance itself.
  const Wide excess = distance > 0.0L ? std::min(-least / distance, distance) : 0.0L;
  return {distance, excess / curve.size()};
}

void remove_entry(WideVector& v, Index i) {
  std::copy(v.data() + i + 1, v.data() + v.size(), v.data() + i);
  v.conservativeResize(v.size() - 1);
}

/// The affine weights (sum 1, any sign) that minimise |sum_i w_i a_i|.
WideVector affine_weights(const Curve& curve, const WideVector& places) {
  const Index count = places.size();
  WideVector weights = WideVector::Ones(count);
  if (count == 1) return weights;
  const WideVector origin = curve.residual_at(places[0]);
  WideMatrix differences(origin.size(), count - 1);
  for (Index i = 1; i < count; ++i) differences.col(i - 1) = curve.residual_at(places[i]) - origin;
  weights.tail(count - 1) = wide_pivoted_solve(differences, -origin);
  weights[0] = 1.0L - weights.tail(count - 1).sum();
  return weights;
}

/// Wolfe's minor cycle: weights >= 0 on the given places that minimise the distance; places of weight 0 leave.
void settle_weights(const Curve& curve, Mixture& mixture) {
  while (true) {
    const WideVector goal = affine_weights(curve, mixture.places);
    Wide step = 1.0L;
    Index leaves = -1;
    for (Index i = 0; i < goal.size(); ++i) {
      if (goal[i] > 0.0L) continue;
      const Wide reach = mixture.weights[i] / (mixture.weights[i] - goal[i]);
      if (leaves < 0 || reach < step) step = reach, leaves = i;
    }
    if (leaves < 0 || goal.size() == 1) {
      mixture.weights = goal;
      return;
    }
    mixture.weights = ((1.0L - step) * mixture.weights + step * goal).cwiseMax(0.0L);
    remove_entry(mixture.places, leaves);
    remove_entry(mixture.weights, leaves);
    mixture.weights /= mixture.weights.sum();
  }
}

/// Insert a place with weight 0, keeping the order; false if it is there already.
bool insert_place(Mixture& mixture, Wide u) {
  Index at = 0;
  while (at < mixture.places.size() && mixture.places[at] < u) ++at;
  if (at < mixture.places.size() && mixture.places[at] == u) return false;
  const auto insert = [at](WideVector& v, Wide value) {
    v.conservativeResize(v.size() + 1);
    std::copy_backward(v.data() + at, v.data() + v.size() - 1, v.data() + v.size());
    v[at] = value;
  };
  insert(mixture.places, u);
  insert(mixture.weights, 0.0L);
  return true;
}

/// The nearest mixture of the places where the support polynomial of the given moments has its local minima.
Mixture mixture_near(const Curve& curve, const WideVector& moments) {
  const WideVector support = curve.support(moments);
  const std::vector<Wide> places = local_minimisers(support, -1.0L, 1.0L);
  const auto lowest = [&places](const WideVector& q) {
    return *std::min_element(places.begin(), places.end(),
                             [&q](Wide u, Wide v) { return evaluate_polynomial(q, u) < evaluate_polynomial(q, v); });
  };
  Mixture mixture{WideVector::Constant(1, lowest(support)), WideVector::Ones(1)};
  for (std::size_t round = 0; round < 4 * places.size(); ++round) {
    if (!insert_place(mixture, lowest(curve.support(curve.moments(mixture))))) break;
    settle_weights(curve, mixture);
  }
  return mixture;
}

/// The mixture of (R + 1) / 2 places, or for even R of R / 2 and -1, that has the given moments, inside the hull.
///
/// For even R: the Gauss quadrature of (1 + u) times the measure, and what is left of the mass at -1 (Gauss-Radau).
Mixture mixture_with(const WideVector& moments) {
  WideVector all(moments.size() + 1);
  all << 1.0L, moments;
  const bool radau = moments.size() % 2 == 0;
  if (radau) all = (all.head(moments.size()) + all.tail(moments.size())).eval();
  const WideQuadrature rule = wide_gauss_quadrature(all, 0.0L);
  Mixture mixture{rule.nodes.cwiseMax(-1.0L).cwiseMin(1.0L), rule.weights};
  if (radau) {
    mixture.weights.array() /= 1.0L + mixture.places.array();
    const Wide rest = 1.0L - mixture.weights.sum();
    if (rest > 0.0L && insert_place(mixture, -1.0L)) mixture.weights[0] = rest;
  }
  mixture.weights /= mixture.weights.sum();
  return mixture;
}

/// Newton's direction for the weights and the places at once: count + count entries, 0 for a place that is held.
///
/// The equations are kept augmented by the residual, [I -J; J' D], as J'J would square the condition. D, the curvature
/// of the support polynomial, is cut at 0, which makes the direction one of descent.
WideVector newton_direction(const Curve& curve, const Mixture& mixture) {
  const WideVector r = curve.residual(mixture);
  const Index count = mixture.places.size(), rows = r.size(), all = rows + 2 * count + 1;
  WideMatrix jacobian = WideMatrix::Zero(rows, 2 * count), system = WideMatrix::Zero(all, all);
  for (Index i = 0; i < count; ++i) {
    const Wide u = mixture.places[i], weight = mixture.weights[i];
    const WideVector slope = curve.residual_at(u, 1);
    const Index at = rows + count + i;
    jacobian.col(i) = curve.residual_at(u);
    if (std::abs(u) == 1.0L && u * r.dot(slope) <= 0.0L) {  // an end of the interval, and descent points out of it
      system(at, at) = 1.0L;
      continue;
    }
    jacobian.col(count + i) = weight * slope;
    system(at, at) = weight * std::max(r.dot(curve.residual_at(u, 2)), 0.0L);
    system(at, rows + i) = system(rows + i, at) = r.dot(slope);
  }
  system.topLeftCorner(rows, rows).setIdentity();
  system.block(0, rows, rows, 2 * count) = -jacobian;
  system.block(rows, 0, 2 * count, rows) = jacobian.transpose();
  system.block(rows, all - 1, count, 1).setOnes();
  system.block(all - 1, rows, 1, count).setOnes();
  WideVector right = WideVector::Zero(all);
  right.head(rows) = r;
  return wide_solve(system, right).segment(rows, 2 * count);
}

/// Walk along the direction up to the first weight that becomes 0 (it leaves) or the first neighbours that meet (they
/// are joined).
Mixture walk(const Mixture& from, const WideVector& direction, Wide length) {
  const Index count = from.places.size();
  Index leaves = -1, meets = -1;
  for (Index i = 0; i < count; ++i) {
    const Wide fall = -direction[i];
    if (count > 1 && fall * length >= from.weights[i]) length = from.weights[i] / fall, leaves = i, meets = -1;
    if (i == 0) continue;
    const Wide gap = from.places[i] - from.places[i - 1], closing = direction[count + i - 1] - direction[count + i];
    if (closing * length >= gap) length = gap / closing, meets = i, leaves = -1;
  }
  Mixture to{(from.places + length * direction.tail(count)).cwiseMin(1.0L).cwiseMax(-1.0L),
             (from.weights + length * direction.head(count)).cwiseMax(0.0L)};
  if (meets > 0) {
    const Wide sum = to.weights[meets - 1] + to.weights[meets];
    to.weights[meets - 1] = sum;
    leaves = meets;
  }
  if (leaves >= 0) {
    remove_entry(to.places, leaves);
    remove_entry(to.weights, leaves);
  }
  // Places clamped to the same end.
  for (Index i = to.places.size() - 1; i > 0; --i) {
    if (to.places[i - 1] < to.places[i]) continue;
    to.weights[i - 1] += to.weights[i];
    remove_entry(to.places, i);
    remove_entry(to.weights, i);
  }
  to.weights /= to.weights.sum();
  return to;
}

/// Newton's method with backtracking, until the distance no longer falls.
Mixture polished(const Curve& curve, Mixture mixture) {
  const Wide flat = 32.0L * std::numeric_limits<Wide>::epsilon() * curve.size();  // rounding of a distance
  Wide distance = curve.residual(mixture).norm();
  for (int step = 0; step < max_newton_steps; ++step) {
    const WideVector direction = newton_direction(curve, mixture);
    if (!direction.allFinite()) return mixture;
    const Wide size = direction.cwiseAbs().maxCoeff();
    bool better = false;
    for (Wide length = 1.0L; !better && length > 1e-3L; length *= 0.25L) {
      Mixture next = walk(mixture, direction, length);
      const Wide there = curve.residual(next).norm();
      // Near the end the distance is flat to rounding and full steps are still right.
      if (there < distance || (size < 1e-6L && there <= distance + flat)) {
        better = true;
        distance = there;
        mixture = std::move(next);
      }
    }
    if (!better || size < 1e-18L) break;
  }
  return mixture;
}

}  // namespace

CurvePoint nearest_on_curve(const WideMatrix& factor, const WideVector& target) {
  const Curve curve(factor, target);
  Mixture best;
  Verdict verdict;
  const auto consider = [&](const Mixture& mixture) {
    if (!mixture.places.allFinite() || !mixture.weights.allFinite() || mixture.places.size() == 0) return;
    const Verdict found = judge(curve, mixture);
    if (best.places.size() > 0 && found.residual >= verdict.residual) return;
    best = mixture;
    verdict = found;
  };
  consider(polished(curve, {WideVector::Constant(1, std::clamp(target[0], -1.0L, 1.0L)), WideVector::Ones(1)}));
  MomentPath path(factor / curve.size(), target);
  while (verdict.residual > target_residual && path.advance()) {
    consider(polished(curve, mixture_near(curve, path.moments())));
    if (verdict.residual <= target_residual) break;
    const Mixture exact = mixture_with(path.moments());
    consider(polished(curve, exact));
    if (verdict.residual > target_residual) consider(exact);
  }
  return {best.places, best.weights, curve.moments(best), verdict.distance, verdict.residual, path.steps()};
}

}  // namespace mixrate
