#include "measure/gauge.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <vector>

#include "base/error.hpp"
#include "math/solve.hpp"

namespace mixrate {

namespace {

/// d/dt of the sum of one-dimensional terms. At a kink its sides differ; the value there is between them.
double slope_at(std::span<const TranslationTerm> terms, double t) {
  double slope = 0.0;
  for (const TranslationTerm& term : terms) {
    const double v = t - term.difference[0], s = v * v + term.rest;
    if (s > 0.0) slope += term.weight * term.power * std::pow(s, 0.5 * term.power - 1.0) * v;
  }
  return slope;
}

double best_on_line(std::span<const TranslationTerm> terms) {
  double low = terms[0].difference[0], high = low;
  for (const TranslationTerm& term : terms) {
    low = std::min(low, term.difference[0]);
    high = std::max(high, term.difference[0]);
  }
  for (int halving = 0; halving < 100; ++halving) {
    const double middle = std::midpoint(low, high);
    if (!(low < middle && middle < high)) break;
    (slope_at(terms, middle) < 0.0 ? low : high) = middle;
  }
  return low;
}

/// Value, gradient and Hessian of the terms at t, leaving out terms that are exactly at their kink.
double expand(std::span<const TranslationTerm> terms, const Vector& t, Vector& gradient, Matrix& hessian) {
  gradient.setZero();
  hessian.setZero();
  double value = 0.0;
  for (const TranslationTerm& term : terms) {
    const Vector v = t - term.difference;
    const double s = v.squaredNorm() + term.rest, p = term.power;
    if (s == 0.0) continue;
    const double first = term.weight * p * std::pow(s, 0.5 * p - 1.0);
    value += term.weight * std::pow(s, 0.5 * p);
    gradient += first * v;
    hessian.diagonal().array() += first;
    hessian += (first * (p - 2.0) / s) * v * v.transpose();
  }
  return value;
}

Vector newton_from(std::span<const TranslationTerm> terms, Vector t) {
  const Index d = t.size();
  Vector gradient(d), next_gradient(d);
  Matrix hessian(d, d), next_hessian(d, d);
  double value = expand(terms, t, gradient, hessian), damping = 1e-8;
  for (int iteration = 0; iteration < 200 && gradient.norm() > 0.0; ++iteration) {
    Matrix damped = hessian;
    damped.diagonal().array() += damping * (hessian.trace() / static_cast<double>(d) + 1e-300);
    const Vector step = solve_symmetric(damped, -gradient);
    const Vector next = t + step;
    const double next_value = expand(terms, next, next_gradient, next_hessian);
    if (next_value < value) {
      const bool finished = value - next_value <= 1e-15 * value;
      t = next;
      value = next_value;
      gradient = next_gradient;
      hessian = next_hessian;
      damping = std::max(0.1 * damping, 1e-14);
      if (finished) break;
    } else if (damping > 1e12) {
      break;
    } else {
      damping *= 10.0;
    }
  }
  return t;
}

}  // namespace

MixingMeasure scaled_to_mass_of(const MixingMeasure& fitted, const MixingMeasure& truth) {
  MixingMeasure out = fitted;
  out.log_weights().array() += truth.log_total_mass() - fitted.log_total_mass();
  return out;
}

double gate_temperature(const MixingMeasure& g) {
  for (const Block& block : g.layout().common_blocks()) {
    if (block.role == BlockRole::gate) return g.common()[block.offset];
  }
  return 1.0;
}

namespace {

MixingMeasure with_leaf_shares(const MixingMeasure& g) {
  const Groups& groups = g.groups();
  const auto log_sum = [](const Vector& logs) {
    const double top = logs.maxCoeff();
    return top + std::log((logs.array() - top).exp().sum());
  };
  MixingMeasure out = g;
  const double all = log_sum(groups.log_weights);
  for (Index group = 0; group < groups.size(); ++group) {
    std::vector<Index> leaves;
    for (Index i = 0; i < g.size(); ++i) {
      if (groups.parent[static_cast<std::size_t>(i)] == group) leaves.push_back(i);
    }
    if (leaves.empty()) continue;
    const double shift = groups.log_weights[group] - all - log_sum(g.log_weights()(leaves));
    for (const Index i : leaves) out.log_weights()[i] += shift;
  }
  return out;
}

}  // namespace

MixingMeasure with_additive_weights(const MixingMeasure& g) {
  if (g.groups().size() > 0) return with_leaf_shares(g);
  MixingMeasure out = g;
  out.log_weights() /= gate_temperature(g);
  return out;
}

std::vector<int> gauge_sets(const MixingMeasure& g) {
  return g.groups().size() == 0 ? std::vector<int>(static_cast<std::size_t>(g.size()), 0) : g.groups().parent;
}

Index num_gauge_sets(const MixingMeasure& g) { return std::max<Index>(1, g.groups().size()); }

Vector gate_coordinates(const AtomLayout& layout, const ConstVectorRef& atom) {
  Vector out(atom.size());
  Index at = 0;
  for (const Block& block : layout.atom_blocks()) {
    if (block.role != BlockRole::gate) continue;
    out.segment(at, block.size) = atom.segment(block.offset, block.size);
    at += block.size;
  }
  return out.head(at);
}

MixingMeasure gate_translated(const MixingMeasure& g, const Matrix& shifts) {
  Index width = 0;
  for (const Block& block : g.layout().atom_blocks()) width += block.role == BlockRole::gate ? block.size : 0;
  MIXRATE_EXPECT(width == shifts.rows() && shifts.cols() == num_gauge_sets(g),
                 "a gate translation needs one entry per gate coordinate and one column per gauge set");
  const std::vector<int> set = gauge_sets(g);
  MixingMeasure out = g;
  Index at = 0;
  for (const Block& block : g.layout().atom_blocks()) {
    if (block.role != BlockRole::gate) continue;
    for (Index i = 0; i < out.size(); ++i) {
      out.block(i, block) -= shifts.col(set[static_cast<std::size_t>(i)]).segment(at, block.size);
    }
    at += block.size;
  }
  return out;
}

double weighted_median(const Vector& values, const Vector& weights) {
  MIXRATE_EXPECT(values.size() == weights.size() && weights.sum() > 0.0, "a weighted median needs positive weight");
  std::vector<Index> order(static_cast<std::size_t>(values.size()));
  std::iota(order.begin(), order.end(), Index{0});
  std::stable_sort(order.begin(), order.end(), [&values](Index a, Index b) { return values[a] < values[b]; });
  const double half = 0.5 * weights.sum();
  double below = 0.0;
  for (const Index i : order) {
    below += weights[i];
    if (below >= half) return values[i];
  }
  return values[order.back()];
}

double best_mass_scale(const Vector& masses, const Vector& true_masses) {
  return weighted_median(masses.cwiseQuotient(true_masses), true_masses);
}

double translation_objective(std::span<const TranslationTerm> terms, const Vector& t) {
  double sum = 0.0;
  for (const TranslationTerm& term : terms) {
    sum += term.weight * std::pow((term.difference - t).squaredNorm() + term.rest, 0.5 * term.power);
  }
  return sum;
}

Vector best_translation(std::span<const TranslationTerm> terms) {
  MIXRATE_EXPECT(!terms.empty(), "a translation needs at least one term");
  const Index d = terms[0].difference.size();
  if (d == 0) return Vector(0);
  Vector best = terms[0].difference;
  if (d == 1) best[0] = best_on_line(terms);
  double value = translation_objective(terms, best);
  const auto consider = [&](const Vector& t) {
    const double candidate = translation_objective(terms, t);
    if (candidate < value) {
      value = candidate;
      best = t;
    }
  };
  for (const TranslationTerm& term : terms) consider(term.difference);
  if (d == 1) return best;
  Vector mean = Vector::Zero(d);
  double mass = 0.0;
  for (const TranslationTerm& term : terms) {
    mean += term.weight * term.difference;
    mass += term.weight;
  }
  const Vector kink = best;
  if (mass > 0.0) consider(newton_from(terms, mean / mass));
  consider(newton_from(terms, kink));
  return best;
}

}  // namespace mixrate
