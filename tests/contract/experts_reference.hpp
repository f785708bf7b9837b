// The densities of mixtures of experts once more, from their formulas, for plain numbers and for automatic
// differentiation; and the cases: every gate with every expert and every law.
#pragma once

#include <algorithm>
#include <boost/math/special_functions/digamma.hpp>
#include <cmath>
#include <numbers>
#include <ostream>
#include <string>
#include <vector>

#include "base/options.hpp"
#include "model/dual.hpp"
#include "model/expert_kinds.hpp"
#include "model/families.hpp"
#include "model/gate_kinds.hpp"
#include "model/random_measure.hpp"
#include "model/response_laws.hpp"

namespace mixrate::experts_test {

using testing_tools::activate;
using testing_tools::Dual;
using testing_tools::random_measure;
using testing_tools::value_of;

constexpr Index num_classes = 3, num_trials = 7, degree = 2, top = 2;
constexpr double known_degrees = 5.0, perturbation = 0.3;

struct Case {
  std::string gate, expert, law;
  bool is_free = false;  // Student-t: degrees of freedom
  Index k = 3, d = 2;
  [[nodiscard]] std::string name() const {
    std::string out = gate + "_" + expert + "_" + law + (is_free ? "_free" : "");
    std::replace(out.begin(), out.end(), '-', '_');
    return out;
  }
  [[nodiscard]] bool is_plain_pair() const {
    return (gate == "softmax" && expert == "linear") || (law == "gaussian" && expert == "linear");
  }
  [[nodiscard]] bool has_temperature() const { return gate.starts_with("dense-to-sparse"); }
  /// Rates exp(eta^2) of counts would leave the formula's range.
  [[nodiscard]] double size() const { return law == "poisson" && expert == "polynomial" ? 0.4 : 1.0; }
  /// Coordinates that no data can tell.
  [[nodiscard]] Index redundant() const {
    if (gate == "cosine-perturbed") return d;
    return gate == "dense-to-sparse" ? 1 : gate == "cosine" ? k : 0;
  }
  [[nodiscard]] std::shared_ptr<const Model> model() const {
    const FamilyEntry family = mixture_of_experts_family();
    return family.make(Options(Node(options()), family.info));
  }
  [[nodiscard]] Node::Table options() const {
    const auto text = [](const std::string& value) { return Node(value); };
    Node::Table table = {
        {"dimension", Node(std::int64_t{d})}, {"gate", text(gate)}, {"expert", text(expert)}, {"response", text(law)}};
    if (expert == "ridge" || expert == "two-layer") table.emplace("activation", text("tanh"));
    if (gate == "dense-to-sparse-activation") table.emplace("gate_activation", text("sigmoid"));
    if (gate == "top-k") table.emplace("gate_top", Node(std::int64_t{top}));
    if (gate == "cosine-perturbed") table.emplace("gate_perturbation", Node(perturbation));
    if (law == "student-t" && !is_free) table.emplace("degrees", Node(known_degrees));
    if (law == "binomial") table.emplace("trials", Node(std::int64_t{num_trials}));
    if (law == "multinomial") table.emplace("classes", Node(std::int64_t{num_classes}));
    return table;
  }
};

inline std::vector<Case> all_cases() {
  std::vector<Case> out;
  for (const GateKind& gate : gate_kinds()) {
    if (!gate.is_normalised) continue;  // activities, not weights
    for (const ExpertKind& expert : expert_kinds()) {
      for (const LawKind& law : response_laws()) {
        out.push_back({std::string(gate.name), std::string(expert.name), std::string(law.name)});
        if (law.name == "student-t") {
          out.push_back(out.back());
          out.back().is_free = true;
        }
      }
    }
  }
  return out;
}

inline Matrix random_covariates(Index n, Index d, Stream& stream) {
  Matrix x(n, d);
  for (double& value : x.reshaped()) value = 2.0 * sample_uniform(stream) - 1.0;
  return x;
}

inline void PrintTo(const Case& c, std::ostream* out) { *out << c.name(); }

inline double log_gamma(double x) { return std::lgamma(x); }
inline Dual log_gamma(const Dual& x) {
  return {std::lgamma(x.value()), boost::math::digamma(x.value()) * x.derivatives()};
}

/// log density of y at the predictors.
template <class T>
T law_density(const Case& c, double y, const std::vector<T>& eta, const std::vector<T>& nuisance) {
  using std::exp;
  using std::log;
  if (c.law == "poisson") return T(y * eta[0] - exp(eta[0]) - std::lgamma(y + 1.0));
  if (c.law == "binomial") {
    const double n = static_cast<double>(num_trials);
    const double choose = std::lgamma(n + 1.0) - std::lgamma(y + 1.0) - std::lgamma(n - y + 1.0);
    return T(y * eta[0] - n * log(1.0 + exp(eta[0])) + choose);
  }
  if (c.law == "multinomial") {
    T total = T(0.0 * eta[0] + 1.0);
    for (const T& z : eta) total = T(total + exp(z));
    const auto own = static_cast<std::size_t>(y);
    return own < eta.size() ? T(eta[own] - log(total)) : T(-log(total));
  }
  const T u = y - eta[0], s = nuisance[0];
  if (c.law == "gaussian") return T(-0.5 * u * u / s - 0.5 * log(2.0 * std::numbers::pi * s));
  const T nu = c.is_free ? nuisance[1] : T(0.0 * s + known_degrees);
  return T(log_gamma(T(0.5 * (nu + 1.0))) - log_gamma(T(0.5 * nu)) - 0.5 * log(std::numbers::pi * nu * s) -
           0.5 * (nu + 1.0) * log(1.0 + u * u / (nu * s)));
}

template <class T>
T expert_value(const std::string& expert, const T& line, const T& scale) {
  if (expert == "polynomial") return T(line * line);
  if (expert == "ridge") return activate("tanh", line);
  if (expert == "two-layer") return T(scale * activate("tanh", line));
  return line;
}

/// Positions in MixingMeasure::flatten.
struct Places {
  Index k, width;
  [[nodiscard]] Index weight(Index i) const { return i; }
  [[nodiscard]] Index atom(Index i, Index row) const { return k + i * width + row; }
  [[nodiscard]] Index common() const { return k * (1 + width); }
};

/// The logit of atom i from its gate parameters.
template <class T, class Numbers>
T gate_logit(const Case& c, const Numbers& g, const Places& at, const Vector& x, Index i) {
  using std::exp;
  using std::log;
  using std::sqrt;
  if (c.gate == "constant") return T(g[at.weight(i)]);
  T inner = T(0.0 * g[at.weight(i)]), norm = inner, distance = inner;
  for (Index a = 0; a < c.d; ++a) {
    const T w = g[at.atom(i, a)];
    inner = T(inner + w * x[a]);
    norm = T(norm + w * w);
    distance = T(distance + (x[a] - w) * (x[a] - w));
  }
  const T offset = g[at.weight(i)];
  if (c.gate == "laplace") return T(offset - sqrt(distance));
  if (c.gate == "cosine") return T(offset + inner / (sqrt(norm) * x.norm()));
  if (c.gate == "cosine-perturbed")
    return T(offset + inner / ((sqrt(norm) + perturbation) * (x.norm() + perturbation)));
  if (c.gate == "normalised-sigmoid") return T(-log(1.0 + exp(-(inner + offset))));
  if (c.gate == "dense-to-sparse-activation") return T((activate("sigmoid", inner) + offset) / g[at.common()]);
  if (c.gate == "dense-to-sparse") return T((inner + offset) / g[at.common()]);
  if (c.gate == "quadratic") {
    Index row = c.d;
    for (Index a = 0; a < c.d; ++a)
      for (Index b = 0; b <= a; ++b) inner = T(inner + g[at.atom(i, row++)] * (x[a] * x[b]));
  }
  return T(inner + offset);
}

/// exp of logits, each over the sum of its own soft-max: weights of atoms.
template <class T, class Numbers>
std::vector<T> gate_weights(const Case& c, const Model& model, const Numbers& g, const Places& at, const Vector& x) {
  using std::exp;
  std::vector<T> out;
  for (Index i = 0; i < c.k; ++i) out.push_back(exp(gate_logit<T>(c, g, at, x, i)));
  if (c.gate == "top-k") {
    std::vector<double> sorted;
    for (const T& w : out) sorted.push_back(value_of(w));
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    for (T& w : out)
      if (value_of(w) < sorted[top - 1]) w = T(0.0 * w);
  }
  const std::vector<int> parents = model.fitted_tree(c.k);
  if (parents.empty()) {
    T total = out[0];
    for (Index i = 1; i < c.k; ++i) total = T(total + out[static_cast<std::size_t>(i)]);
    for (T& w : out) w = T(w / total);
    return out;
  }
  // flatten: .., parents, log weights of groups, their coordinates
  const Index groups = parents.back() + 1, first = at.common() + model.layout()->common_width() + c.k;
  std::vector<T> upper, inside(static_cast<std::size_t>(groups), T(0.0 * out[0]));
  T total = T(0.0 * out[0]);
  for (Index j = 0; j < groups; ++j) {
    T logit = g[first + j];
    for (Index a = 0; a < c.d; ++a) logit = T(logit + g[first + groups + j * c.d + a] * x[a]);
    upper.push_back(exp(logit));
    total = T(total + upper.back());
  }
  for (std::size_t i = 0; i < out.size(); ++i) {
    const auto j = static_cast<std::size_t>(parents[i]);
    inside[j] = T(inside[j] + out[i]);
  }
  for (std::size_t i = 0; i < out.size(); ++i) {
    const auto j = static_cast<std::size_t>(parents[i]);
    out[i] = T(out[i] / inside[j] * upper[j] / total);
  }
  return out;
}

/// log p(y | x) from the numbers of a measure (MixingMeasure::flatten).
template <class T, class Numbers>
T log_density(const Case& c, const Model& model, const Numbers& g, const Vector& x, double y) {
  using std::exp;
  using std::log;
  const AtomLayout& layout = *model.layout();
  const Places at{c.k, layout.atom_width()};
  const std::vector<T> weights = gate_weights<T>(c, model, g, at, x);
  const Index predictors = c.law == "multinomial" ? num_classes - 1 : 1;
  T sum = T(0.0 * weights[0]);
  for (Index i = 0; i < c.k; ++i) {
    std::vector<T> eta, nuisance;
    for (Index m = 0; m < predictors; ++m) {
      T line = g[at.atom(i, layout.atom_block(Meaning::intercept).offset + m)];
      if (const Block* slope = layout.find_atom_block(Meaning::slope))
        for (Index a = 0; a < c.d; ++a) line = T(line + g[at.atom(i, slope->offset + m * c.d + a)] * x[a]);
      const Block* factor = layout.find_atom_block(Meaning::factor);
      const T scale = factor != nullptr ? T(g[at.atom(i, factor->offset + m)]) : line;
      eta.push_back(expert_value(c.expert, line, scale));
    }
    for (const Meaning meaning : {Meaning::variance, Meaning::shape})
      if (const Block* block = layout.find_atom_block(meaning)) nuisance.push_back(g[at.atom(i, block->offset)]);
    sum = T(sum + weights[static_cast<std::size_t>(i)] * exp(law_density(c, y, eta, nuisance)));
  }
  return T(log(sum));
}

}  // namespace mixrate::experts_test
