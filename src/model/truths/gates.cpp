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
  std::vector<Prediction> predictions;
  for (const char* column : {"blocks.common.temperature", "blocks.single.gate_slope", "blocks.over.gate_slope",
                             "voronoi-exact", "regression-l1"})
    predictions.push_back({column, 0, 0.0, source + ": slower than any power, only ratios to tau are identifiable"});
  for (const Prediction& p : identifiable_predictions(source, 2)) predictions.push_back(p);
  return std::make_shared<Scenario>(regression_scenario(
      {.name = "dense-to-sparse",
       .summary = "tanh experts under a soft-max gate with a learned temperature, tau = 1/2",
       .source = source,
       .options = {{"gate", word("dense-to-sparse")}, {"expert", word("ridge")}, {"activation", word("tanh")}},
       .gate_intercept = Vector{{0.15, 0.0}},
       .atoms = tanh_pair(0.75, 0.0),
       .variance = 1e-8,
       .temperature = 0.5},
      std::move(predictions)));
}

// Slopes 1 and 0.3: gelu(z) - gelu(-z) = z, so slopes u and -u would bring the scale of the plain gate back.
std::shared_ptr<const Scenario> dense_to_sparse_activation() {
  const std::string source = std::string(sparse_source) + ", activation before the temperature";
  std::vector<Prediction> predictions = identifiable_predictions(source, 2);
  predictions.push_back({"blocks.common.temperature", 0, -0.5, source});
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
                           .temperature = 1.0},
                          std::move(predictions)));
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
  std::vector<Prediction> predictions = identifiable_predictions(source, 4);
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
                                                         .groups = std::move(groups)},
                                                        std::move(predictions)));
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
Scenario sigmoid_gate(const char* name, const char* summary, Node::Table expert, bool has_slopes,
                      std::vector<Prediction> predictions) {
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
                              .variance = 1e-6},
                             std::move(predictions));
}

/// Regular at k = k0. With one more atom f = sum_i gate_i h_i leaves a free gate where h = 0 or a free expert where the
/// gate is shut: only f has a rate.
std::vector<Prediction> sigmoid_predictions() {
  const std::string source = sigmoid_source;
  return {{"l2", 0, -0.5, source},
          {"hellinger", 0, -0.5, source + ", from the rate of f"},
          {"blocks.common.variance", 0, -0.5, "variance of the residuals"},
          {"blocks.single.*", 2, -0.5, source},
          {"blocks.mass", 2, -0.5, source + "; sum of |exp(beta0) - exp(beta0*)|"}};
}

/// sigmoid(beta0) h(eta) with h homogeneous in eta: a constant gate is a factor of the expert, at k = k0 already. With
/// linear experts gate slopes, too: x (a'x + b) beta1 has more terms than there are quadratics.
std::vector<Prediction> absorbed_predictions(std::initializer_list<const char*> blocks) {
  const std::string absorbed =
      std::string(sigmoid_source) + "; experts homogeneous in their parameters absorb a constant gate";
  std::vector<Prediction> out = {{"blocks.mass", 2, 0.0, absorbed}};
  for (const char* block : blocks) out.push_back({std::string("blocks.single.") + block, 2, 0.0, absorbed});
  for (const Prediction& p : sigmoid_predictions()) out.push_back(p);
  return out;
}

std::shared_ptr<const Scenario> sigmoid_gate_tanh_flat() {
  return std::make_shared<Scenario>(sigmoid_gate("sigmoid-gate-tanh-flat", "two tanh experts, gate slopes 0 (regime 1)",
                                                 {{"expert", word("ridge")}, {"activation", word("tanh")}}, false,
                                                 sigmoid_predictions()));
}

std::shared_ptr<const Scenario> sigmoid_gate_tanh() {
  return std::make_shared<Scenario>(sigmoid_gate("sigmoid-gate-tanh", "two tanh experts, sloped gates (regime 2)",
                                                 {{"expert", word("ridge")}, {"activation", word("tanh")}}, true,
                                                 sigmoid_predictions()));
}

std::shared_ptr<const Scenario> sigmoid_gate_relu_flat() {
  return std::make_shared<Scenario>(sigmoid_gate("sigmoid-gate-relu-flat", "two relu experts, gate slopes 0 (regime 1)",
                                                 {{"expert", word("ridge")}, {"activation", word("relu")}}, false,
                                                 absorbed_predictions({"slope", "intercept"})));
}

std::shared_ptr<const Scenario> sigmoid_gate_relu() {
  return std::make_shared<Scenario>(sigmoid_gate("sigmoid-gate-relu", "two relu experts, sloped gates (regime 2)",
                                                 {{"expert", word("ridge")}, {"activation", word("relu")}}, true,
                                                 sigmoid_predictions()));
}

std::shared_ptr<const Scenario> sigmoid_gate_linear_flat() {
  return std::make_shared<Scenario>(
      sigmoid_gate("sigmoid-gate-linear-flat", "two linear experts, gate slopes 0 (regime 1)",
                   {{"expert", word("linear")}}, false, absorbed_predictions({"slope", "intercept", "gate_slope"})));
}

std::shared_ptr<const Scenario> sigmoid_gate_linear() {
  return std::make_shared<Scenario>(sigmoid_gate("sigmoid-gate-linear", "two linear experts, sloped gates (regime 2)",
                                                 {{"expert", word("linear")}}, true, sigmoid_predictions()));
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
