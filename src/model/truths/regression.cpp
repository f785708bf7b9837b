// Truths of regression mixtures of experts under a soft-max gate, one per kind of expert.
//
// Two choices make the asymptotic slopes visible at n <= 1e5 (checked by the Jacobian and the curvature of
// f at the truth). x ~ U[-3, 3] under the gate (0.3, 1.5) shows both experts over the whole range and where they meet.
// Only variance / n matters: with delta the half distance of two atoms that split a cell, f moves by c delta^2 beyond
// what the other coordinates can undo, so delta settles at (variance / n)^(1/4) / sqrt(c). c is 1e-3 to 5e-3 for tanh
// and gelu and 2e-4 for sigmoid; variances of 1e-7 and 1e-8 put delta at 0.05 to 0.14 at n = 1e3, inside the expansion.
// (With 1e-6 slopes of doubled cells were measured at -0.14 to -0.42 for n up to 1e4; with 1e-8 the valley of the sum
// of squares is so narrow and curved that three fits of four end at their cap of iterations.) With x ~ U[-1, 1] and a
// standard deviation of 0.1 the doubled cell sits on its box up to n = 6e4.
#include "model/truths/regression_truth.hpp"
#include "model/truths/truths.hpp"

namespace mixrate {

namespace {

const std::string regression_source = "arXiv 2402.02952 and 2503.03213";

/// Two experts with coordinates `first` and `second` under the gate (0.3, 1.5) and (0, 0).
RegressionTruth pair(const char* name, const char* summary, Node::Table options, const Vector& first,
                     const Vector& second, double variance) {
  Matrix atoms(1 + first.size(), 2);
  atoms.row(0) << 1.5, 0.0;
  atoms.bottomRows(first.size()) << first, second;
  return {name, summary, regression_source, std::move(options), Vector{{0.3, 0.0}}, std::move(atoms), variance};
}

std::shared_ptr<const Scenario> scenario_of_pair(RegressionTruth truth) {
  return std::make_shared<Scenario>(regression_scenario(std::move(truth)));
}

Node::Table ridge(const char* activation) { return {{"expert", word("ridge")}, {"activation", word(activation)}}; }

std::shared_ptr<const Scenario> regression_tanh() {
  return scenario_of_pair(pair("regression-tanh", "experts tanh(2x + 1) and tanh(-1.5x + 1) under a mild gate",
                               ridge("tanh"), Vector{{2.0, 1.0}}, Vector{{-1.5, 1.0}}, 1e-7));
}

std::shared_ptr<const Scenario> regression_gelu() {
  return scenario_of_pair(pair("regression-gelu", "experts gelu(2x + 1) and gelu(-1.5x + 1) under a mild gate",
                               ridge("gelu"), Vector{{2.0, 1.0}}, Vector{{-1.5, 1.0}}, 1e-7));
}

std::shared_ptr<const Scenario> regression_sigmoid() {
  return scenario_of_pair(pair("regression-sigmoid", "experts sigmoid(4x + 2) and sigmoid(-3x + 2) under a mild gate",
                               ridge("sigmoid"), Vector{{4.0, 2.0}}, Vector{{-3.0, 2.0}}, 1e-8));
}

// relu(s u) = s relu(u) for s > 0: atoms (s a, s b) with one kink and gate whose s average to 1 are one expert, as with
// linear experts. The papers' condition holds "almost everywhere" only in the sense that all second derivatives are 0.
std::shared_ptr<const Scenario> regression_relu() {
  return scenario_of_pair(pair("regression-relu", "experts relu(2x + 1) and relu(-1.5x + 1) under a mild gate",
                               ridge("relu"), Vector{{2.0, 1.0}}, Vector{{-1.5, 1.0}}, 1e-6));
}

// f is linear in the outer weights c: atoms with one (a, b) and gate split c freely.
std::shared_ptr<const Scenario> regression_two_layer() {
  return scenario_of_pair(pair("regression-two-layer", "experts 1.5 tanh(2x + 1) and tanh(-1.5x + 1) under a mild gate",
                               {{"expert", word("two-layer")}, {"activation", word("tanh")}}, Vector{{2.0, 1.0, 1.5}},
                               Vector{{-1.5, 1.0, 1.0}}, 1e-6));
}

std::shared_ptr<const Scenario> regression_linear() {
  return scenario_of_pair(pair("regression-linear", "experts 2x + 1 and -1.5x + 1 under a mild gate",
                               {{"expert", word("linear")}}, Vector{{2.0, 1.0}}, Vector{{-1.5, 1.0}}, 1e-4));
}

std::shared_ptr<const Scenario> regression_polynomial() {
  return scenario_of_pair(pair("regression-polynomial", "experts (x + 1)^2 and (-x/2 + 1)^2 under a mild gate",
                               {{"expert", word("polynomial")}, {"degree", Node(std::int64_t{2})}}, Vector{{1.0, 1.0}},
                               Vector{{-0.5, 1.0}}, 1e-4));
}

std::shared_ptr<const Scenario> regression_constant() {
  return scenario_of_pair(pair("regression-constant", "experts 1 and -1 under a mild gate",
                               {{"expert", word("constant")}}, Vector{{1.0}}, Vector{{-1.0}}, 1e-4));
}

// Both experts are input-free, so that whichever cell is doubled is not identifiable.
std::shared_ptr<const Scenario> regression_input_free() {
  return scenario_of_pair(pair("regression-input-free", "experts tanh(0 x + 0.5) and tanh(0 x - 0.7) under a mild gate",
                               ridge("tanh"), Vector{{0.0, 0.5}}, Vector{{0.0, -0.7}}, 1e-4));
}

}  // namespace

std::vector<ScenarioEntry> regression_scenarios() {
  return {
      {"regression-tanh", "regression mixture of two tanh ridge experts, k0 = 2", &regression_tanh},
      {"regression-gelu", "regression mixture of two gelu ridge experts, k0 = 2", &regression_gelu},
      {"regression-sigmoid", "regression mixture of two sigmoid ridge experts, k0 = 2", &regression_sigmoid},
      {"regression-relu", "regression mixture of two relu ridge experts, k0 = 2", &regression_relu},
      {"regression-two-layer", "regression mixture of two tanh experts with outer weights", &regression_two_layer},
      {"regression-linear", "regression mixture of two linear experts, k0 = 2", &regression_linear},
      {"regression-polynomial", "regression mixture of two squares, k0 = 2", &regression_polynomial},
      {"regression-constant", "regression mixture of two constants, k0 = 2", &regression_constant},
      {"regression-input-free", "regression mixture of two tanh ridge experts of slope 0", &regression_input_free},
  };
}

}  // namespace mixrate
