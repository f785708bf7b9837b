// The regression function once more, written from its formulas for any scalar, and the catalogue of its parts.
#pragma once

#include <cmath>
#include <string>
#include <vector>

#include "experiment/catalogue.hpp"
#include "model/box.hpp"
#include "model/dual.hpp"

namespace mixrate::regression_test {

using testing_tools::activate;
using testing_tools::Dual;

/// One composition of parts.
struct Case {
  std::string gate, gate_activation, expert, activation;
  Index degree = 1, d = 1, k = 3, groups = 1;
  bool known_variance = false;

  [[nodiscard]] std::string name() const {
    return gate + "(" + gate_activation + ") " + expert + "(" + activation + ") degree " + std::to_string(degree) +
           " d " + std::to_string(d) + " k " + std::to_string(k) + (known_variance ? " known variance" : "");
  }
  [[nodiscard]] bool has_temperature() const { return gate.starts_with("dense-to-sparse"); }
  [[nodiscard]] bool is_activated() const { return gate == "dense-to-sparse-activation"; }
  [[nodiscard]] bool is_tree() const { return gate == "hierarchical"; }
  [[nodiscard]] bool is_normalised() const { return gate != "sigmoid"; }
  [[nodiscard]] Node::Table options() const {
    const auto text = [](const std::string& value) { return Node(value); };
    Node::Table out = {{"dimension", Node(std::int64_t{d})}, {"gate", text(gate)}, {"expert", text(expert)}};
    if (is_activated()) out.emplace("gate_activation", text(gate_activation));
    if (is_tree()) out.emplace("groups", Node(std::int64_t{groups}));
    if (!activation.empty()) out.emplace("activation", text(activation));
    if (expert == "polynomial") out.emplace("degree", Node(std::int64_t{degree}));
    if (known_variance) {
      out.emplace("noise", text("known"));
      out.emplace("variance", Node(0.01));
    }
    return out;
  }
  [[nodiscard]] std::shared_ptr<const Model> model() const {
    const FamilyEntry& family = find_family("moe-regression", {});
    return family.make(Options(Node(options()), family.info));
  }
};

inline std::vector<std::string> choices(std::string_view option) {
  std::vector<std::string> out;
  for (const OptionSpec& spec : find_family("moe-regression", {}).info.options) {
    if (spec.name != option) continue;
    for (const std::string_view choice : spec.choices) out.emplace_back(choice);
  }
  return out;
}

/// Every gate with every expert and every activation, in two sizes.
inline std::vector<Case> all_cases() {
  std::vector<Case> experts;
  for (const std::string& expert : choices("expert")) {
    Case one;
    one.expert = expert;
    if (expert == "ridge" || expert == "two-layer") {
      for (const std::string& phi : choices("activation")) {
        one.activation = phi;
        experts.push_back(one);
      }
    } else if (expert == "polynomial") {
      for (one.degree = 1; one.degree <= 4; ++one.degree) experts.push_back(one);
    } else {
      experts.push_back(one);
    }
  }
  std::vector<Case> out;
  // Gates with a formula here; all others: regression_gates_test.cpp.
  for (const std::string gate :
       {"softmax", "dense-to-sparse", "dense-to-sparse-activation", "hierarchical", "sigmoid", "none"}) {
    for (Case one : experts) {
      one.gate = gate;
      const std::vector<std::string> phis =
          one.is_activated() ? choices("gate_activation") : std::vector<std::string>{""};
      for (const std::string& phi : phis) {
        one.gate_activation = phi;
        one.d = 1, one.k = 3, one.groups = 2;  // groups of 2 and 1
        one.known_variance = false;
        out.push_back(one);
        one.d = 2, one.k = 5, one.groups = 2;  // groups of 3 and 2
        one.known_variance = true;
        out.push_back(one);
      }
    }
  }
  return out;
}

/// f at x from the coordinates of the likelihood (see model/regression/function.hpp and the gates).
template <class T>
T reference(const Case& c, const Vector& x, const std::vector<T>& theta) {
  std::size_t at = 0;
  const auto affine = [&](bool constant) {
    T sum = constant ? theta[at++] : T(theta[0] * 0.0);
    for (Index a = 0; a < c.d; ++a) sum = T(sum + theta[at++] * x[a]);
    return sum;
  };
  const T zero = T(theta[0] * 0.0);
  const auto k = static_cast<std::size_t>(c.k);
  std::vector<T> logit(k, zero);
  const std::vector<int> parent = c.is_tree() ? c.model()->fitted_tree(c.k) : std::vector<int>(k, 0);
  std::vector<T> group(static_cast<std::size_t>(parent.back()) + 1, zero);
  const auto expert = [&] {
    T u = c.expert == "constant" ? theta[at++] : affine(true);
    T h = u;
    for (Index q = 1; q < c.degree && c.expert == "polynomial"; ++q) h = T(h * u);
    if (!c.activation.empty()) h = activate(c.activation, u);
    if (c.expert == "two-layer") h = T(h * theta[at++]);
    return h;
  };
  if (c.gate == "none") {
    T sum = zero;
    for (std::size_t i = 0; i < k; ++i) sum = T(sum + expert());
    return sum;
  }
  if (c.is_activated()) {
    for (T& l : logit) l = activate(c.gate_activation, affine(false));
    for (std::size_t i = 0; i + 1 < k; ++i) logit[i] = T(logit[i] + theta[at++]);
  } else if (!c.is_normalised()) {
    for (T& l : logit) l = affine(true);
  } else {
    for (std::size_t i = 0; i < k; ++i) {
      if (i + 1 < k && parent[i + 1] == parent[i]) logit[i] = affine(true);
    }
    for (std::size_t g = 0; g + 1 < group.size(); ++g) group[g] = affine(true);
  }
  if (c.has_temperature()) {
    using std::exp;
    const T tau = exp(theta[at++]);
    for (T& l : logit) l = T(l / tau);
  }
  T top = zero, bottom = zero;
  using std::exp;
  std::size_t first = 0;
  for (std::size_t g = 0; g < group.size(); ++g) {
    T inner = zero, mass = zero;
    for (; first < k && parent[first] == static_cast<int>(g); ++first) {
      const T weight = c.is_normalised() ? T(exp(logit[first])) : T(1.0 / (1.0 + exp(-logit[first])));
      inner = T(inner + weight * expert());
      mass = T(mass + weight);
    }
    const T weight = exp(group[g]);
    top = T(top + (c.is_normalised() ? T(weight * inner / mass) : inner));
    bottom = T(bottom + weight);
  }
  return T(top / bottom);
}

/// f and its gradient in the coordinates by automatic differentiation.
inline Dual differentiated(const Case& c, const Vector& x, const Vector& theta, Index p) {
  std::vector<Dual> dual;
  for (Index a = 0; a < p; ++a) dual.emplace_back(theta[a], p, static_cast<int>(a));
  return reference(c, x, dual);
}

/// A measure with every number drawn; temperatures and variances positive.
inline MixingMeasure random_measure(const Case& c, const Model& model, Stream& stream) {
  const AtomLayout& layout = *model.layout();
  const auto draw = [&stream](Index rows, Index columns, double size) {
    Matrix out(rows, columns);
    for (double& value : out.reshaped()) value = size * sample_normal(stream);
    return out;
  };
  Vector common(layout.common_width());
  for (double& value : common) value = std::exp(0.3 * sample_normal(stream));
  Groups groups;
  groups.parent = model.fitted_tree(c.k);
  if (!groups.parent.empty()) {
    groups.log_weights = draw(c.groups, 1, 0.5);
    groups.coordinates = draw(layout.group_width(), c.groups, 1.0);
  }
  const Vector log_weights = draw(c.k, 1, 0.5);
  const Matrix atoms = draw(layout.atom_width(), c.k, 1.0);
  return model.canonical(MixingMeasure(model.layout(), log_weights, atoms, common, groups));
}

inline Matrix random_covariates(Index n, Index d, Stream& stream) {
  Matrix x(n, d);
  for (double& value : x.reshaped()) value = 4.0 * sample_uniform(stream) - 2.0;
  return x;
}

}  // namespace mixrate::regression_test
