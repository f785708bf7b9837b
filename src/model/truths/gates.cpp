// Truths of regression mixtures of experts under gates other than a plain soft-max.
#include "model/truths/regression_truth.hpp"
#include "model/truths/truths.hpp"

namespace mixrate {

namespace {

constexpr const char* sparse_source = "arXiv 2401.13875 and 2503.03213";

/// Experts tanh(2x + 1) and tanh(-1.5x + 1), as in regression-tanh, under a gate with slopes u and v.
Matrix tanh_pair(double u, double v) {
  Matrix atoms(3, 2);
  atoms << u, v, 2.0, -1.5, 1.0, 1.0;
  return atoms;
}

// The gate of regression-tanh written with tau = 1/2. (beta0, beta1, tau) and s (beta0, beta1, tau) are one gate, for
// every k: only the ratios have a rate.
std::shared_ptr<const Scenario> dense_to_sparse() {
  const std::string source = std::string(sparse_source) + ", plain temperature";
  return std::make_shared<Scenario>(regression_scenario(
      {.name = "dense-to-sparse",
       .summary = "tanh experts under a soft-max gate with a learned temperature, tau = 1/2",
       .source = source,
       .options = {{"gate", word("dense-to-sparse")}, {"expert", word("ridge")}, {"activation", word("tanh")}},
       .gate_intercept = Vector{{0.15, 0.0}},
       .atoms = tanh_pair(0.75, 0.0),
       .variance = 1e-8,
       .temperature = 0.5}));
}

// Slopes 1 and 0.3: gelu(z) - gelu(-z) = z, so slopes u and -u would bring the scale of the plain gate back.
std::shared_ptr<const Scenario> dense_to_sparse_activation() {
  const std::string source = std::string(sparse_source) + ", activation before the temperature";
  return std::make_shared<Scenario>(
      regression_scenario({.name = "dense-to-sparse-activation",
                           .summary = "tanh experts under the gate softmax((gelu(beta1 x) + beta0) / tau), tau = 1",
                           .source = source,
                           .options = {{"gate", word("dense-to-sparse-activation")},
                                       {"gate_activation", word("gelu")},
                                       {"expert", word("ridge")},
                                       {"activation", word("tanh")}},
                           .gate_intercept = Vector{{0.3, 0.0}},
                           .atoms = tanh_pair(1.0, 0.3),
                           .variance = 1e-8,
                           .temperature = 1.0}));
}

/// Two groups of two tanh experts in the plane: groups part along the first covariate, leaves mostly along the second.
/// (On a line 14 coordinates have to be told from one curve: standard errors are 300 times larger.)
std::shared_ptr<const Scenario> tree_of_experts(const char* name, const char* summary, Index fitted_groups) {
  const std::string source = "arXiv 2503.03213, hierarchical soft-max gate";
  Matrix atoms(5, 4);           // gate slope (2), slope (2), intercept
  atoms << 0.0, 0.0, 0.5, 0.0,  //
      1.5, 0.0, -1.2, 0.0,      //
      2.0, -1.5, 1.0, -1.0,     //
      0.0, 1.0, 1.0, 1.5,       //
      1.0, 1.0, -1.0, 0.5;
  Matrix group_slopes(2, 2);
  group_slopes << 1.5, 0.0, 0.0, 0.0;
  Groups groups;
  groups.parent = {0, 0, 1, 1};
  groups.log_weights = Vector{{0.3, 0.0}};
  groups.coordinates = group_slopes;
  return std::make_shared<Scenario>(regression_scenario({.name = name,
                                                         .summary = summary,
                                                         .source = source,
                                                         .options = {{"gate", word("hierarchical")},
                                                                     {"groups", Node(std::int64_t{fitted_groups})},
                                                                     {"dimension", Node(std::int64_t{2})},
                                                                     {"expert", word("ridge")},
                                                                     {"activation", word("tanh")}},
                                                         .gate_intercept = Vector{{0.2, 0.0, -0.1, 0.0}},
                                                         .atoms = std::move(atoms),
                                                         .variance = 1e-7,
                                                         .groups = std::move(groups)}));
}

std::shared_ptr<const Scenario> hierarchical() {
  return tree_of_experts("hierarchical", "two groups of two tanh experts, x ~ U[-3, 3]^2, two groups fitted", 2);
}

std::shared_ptr<const Scenario> hierarchical_over() {
  return tree_of_experts("hierarchical-over", "two groups of two tanh experts, x ~ U[-3, 3]^2, three groups fitted", 3);
}

constexpr const char* sigmoid_source = "arXiv 2405.13997 (sigmoid gate), with smaller d and k0 and less noise";

/// Two experts on x ~ U[-3, 3]^2 under sigmoid(beta1'x + beta0), which are not normalised. The paper's regime 1 has
/// beta1 = 0, regime 2 has not. (Its own d = 32, k0 = 8 make 528 coordinates: hours for each slope.)
Scenario sigmoid_gate(const char* name, const char* summary, Node::Table expert, bool has_slopes) {
  Matrix atoms(5, 2);  // gate slope (2), slope (2), intercept
  atoms << (has_slopes ? 1.5 : 0.0), 0.0, 0.0, (has_slopes ? -1.0 : 0.0), 2.0, 1.0, 1.0, -1.5, 1.0, 1.0;
  expert.emplace("gate", word("sigmoid"));
  expert.emplace("dimension", Node(std::int64_t{2}));
  return regression_scenario({.name = name,
                              .summary = summary,
                              .source = sigmoid_source,
                              .options = std::move(expert),
                              .gate_intercept = Vector{{0.3, -0.5}},
                              .atoms = std::move(atoms),
                              .variance = 1e-6});
}

std::shared_ptr<const Scenario> sigmoid_gate_tanh_flat() {
  return std::make_shared<Scenario>(sigmoid_gate("sigmoid-gate-tanh-flat", "two tanh experts, gate slopes 0 (regime 1)",
                                                 {{"expert", word("ridge")}, {"activation", word("tanh")}}, false));
}

std::shared_ptr<const Scenario> sigmoid_gate_tanh() {
  return std::make_shared<Scenario>(sigmoid_gate("sigmoid-gate-tanh", "two tanh experts, sloped gates (regime 2)",
                                                 {{"expert", word("ridge")}, {"activation", word("tanh")}}, true));
}

std::shared_ptr<const Scenario> sigmoid_gate_relu_flat() {
  return std::make_shared<Scenario>(sigmoid_gate("sigmoid-gate-relu-flat", "two relu experts, gate slopes 0 (regime 1)",
                                                 {{"expert", word("ridge")}, {"activation", word("relu")}}, false));
}

std::shared_ptr<const Scenario> sigmoid_gate_relu() {
  return std::make_shared<Scenario>(sigmoid_gate("sigmoid-gate-relu", "two relu experts, sloped gates (regime 2)",
                                                 {{"expert", word("ridge")}, {"activation", word("relu")}}, true));
}

std::shared_ptr<const Scenario> sigmoid_gate_linear_flat() {
  return std::make_shared<Scenario>(sigmoid_gate(
      "sigmoid-gate-linear-flat", "two linear experts, gate slopes 0 (regime 1)", {{"expert", word("linear")}}, false));
}

std::shared_ptr<const Scenario> sigmoid_gate_linear() {
  return std::make_shared<Scenario>(sigmoid_gate("sigmoid-gate-linear", "two linear experts, sloped gates (regime 2)",
                                                 {{"expert", word("linear")}}, true));
}

}  // namespace

std::vector<ScenarioEntry> gate_scenarios() {
  return {
      {"dense-to-sparse", "regression mixture with a learned temperature, k0 = 2", &dense_to_sparse},
      {"dense-to-sparse-activation", "regression mixture, activation before the temperature",
       &dense_to_sparse_activation},
      {"hierarchical", "regression mixture under a two-level gate, k0 = 4 in two groups", &hierarchical},
      {"hierarchical-over", "the same truth, three groups fitted", &hierarchical_over},
      {"sigmoid-gate-tanh-flat", "tanh experts under sigmoid gates of slope 0", &sigmoid_gate_tanh_flat},
      {"sigmoid-gate-tanh", "tanh experts under sigmoid gates", &sigmoid_gate_tanh},
      {"sigmoid-gate-relu-flat", "relu experts under sigmoid gates of slope 0", &sigmoid_gate_relu_flat},
      {"sigmoid-gate-relu", "relu experts under sigmoid gates", &sigmoid_gate_relu},
      {"sigmoid-gate-linear-flat", "linear experts under sigmoid gates of slope 0", &sigmoid_gate_linear_flat},
      {"sigmoid-gate-linear", "linear experts under sigmoid gates", &sigmoid_gate_linear},
  };
}

}  // namespace mixrate
