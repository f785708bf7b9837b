// Truths of regression mixtures of experts under gates other than a plain soft-max.
#include "model/regression_truth.hpp"
#include "model/scenarios.hpp"

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
  for (const char* column : {"blocks.common.temperature", "blocks.single.gate_slope", "blocks.mass",
                             "blocks.over.gate_slope", "voronoi-exact", "regression-l1"})
    predictions.push_back({column, 0, 0.0, source + ": slower than any power, only ratios to tau are identifiable"});
  for (const Prediction& p : identifiable_predictions(source, 2)) predictions.push_back(p);
  return std::make_shared<Scenario>(regression_scenario(
      {.name = "dense-to-sparse",
       .summary = "tanh experts under a soft-max gate with a learned temperature, tau = 1/2",
       .source = source,
       .options = {{"gate", word("dense-to-sparse")}, {"expert", word("ridge")}, {"activation", word("tanh")}},
       .gate_intercept = Vector{{0.15, 0.0}},
       .atoms = tanh_pair(0.75, 0.0),
       .variance = 1e-6,
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
                           .variance = 1e-6,
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

}  // namespace

std::vector<ScenarioEntry> gate_scenarios() {
  return {
      {"dense-to-sparse", "regression mixture with a learned temperature, k0 = 2", &dense_to_sparse},
      {"dense-to-sparse-activation", "regression mixture, activation before the temperature",
       &dense_to_sparse_activation},
      {"hierarchical", "regression mixture under a two-level gate, k0 = 4 in two groups", &hierarchical},
      {"hierarchical-over", "the same truth, three groups fitted", &hierarchical_over},
  };
}

}  // namespace mixrate
