// Regression mixtures of experts: y = f_G(x) + eps, f_G(x) = sum_i gate_i(x) h(x, eta_i), any gate with any expert.
#include <fmt/format.h>

#include "math/activation.hpp"
#include "model/leaves.hpp"
#include "model/regression_family.hpp"

namespace mixrate {

namespace {

// One line per part.

// clang-format off
const std::vector<GateKind>& gates() {
  static const std::vector<GateKind> all = {
      softmax_regression_gate(),
      dense_to_sparse_regression_gate(),
      activation_regression_gate(),
      hierarchical_regression_gate(),
      no_regression_gate(),
  };
  return all;
}

const std::vector<ExpertKind>& experts() {
  static const std::vector<ExpertKind> all = {
      ridge_expert(),
      two_layer_expert(),
      linear_expert(),
      polynomial_expert(),
      constant_expert(),
  };
  return all;
}
// clang-format on

template <class Part>
const Part& part(const std::vector<Part>& parts, const std::string& name) {
  for (const Part& candidate : parts) {
    if (candidate.name == name) return candidate;
  }
  fail_contract("part", __FILE__, __LINE__, "options check the names of parts");
}

template <class Parts>
std::vector<std::string_view> names_of(const Parts& parts) {
  std::vector<std::string_view> out;
  out.reserve(std::size(parts));
  for (const auto& candidate : parts) out.push_back(candidate.name);
  return out;
}

void refuse(const Options& options, std::string_view option, bool has_meaning, const std::string& why) {
  if (has_meaning || !options.given(option)) return;
  throw StudyError(options.where(option), fmt::format("'{}' has no meaning here", option), why, "Drop it");
}

std::string_view activation_named(const Options& options, std::string_view option) {
  return find_activation(options.text(option)).name;  // a view of the static table
}

std::shared_ptr<const Model> make_regression(const Options& options) {
  const ExpertKind& expert = part(experts(), options.text("expert"));
  const GateKind& gate = part(gates(), options.text("gate"));
  const bool is_activated = gate.has_temperature && !gate.slopes_translate, is_known = options.text("noise") == "known";
  refuse(options, "degree", expert.has_degree, fmt::format("experts are {}", expert.name));
  refuse(options, "activation", expert.has_activation, fmt::format("experts are {}", expert.name));
  refuse(options, "gate_activation", is_activated, fmt::format("the gate is {}", gate.name));
  refuse(options, "groups", gate.is_tree, fmt::format("the gate is {}", gate.name));
  refuse(options, "variance", is_known, "the noise variance is estimated (noise = \"free\")");
  RegressionDesign design;
  design.d = static_cast<Index>(options.integer("dimension"));
  design.gate = gate;
  design.gate_activation = activation_named(options, "gate_activation");
  design.groups = static_cast<Index>(options.integer("groups"));
  design.expert = expert.make({static_cast<Index>(options.integer("degree")), activation_named(options, "activation")});
  design.noise = is_known ? Noise::known : Noise::free;
  design.variance = options.real("variance");
  return make_regression_model(std::move(design));
}

OptionSpec choice(std::string_view name, std::vector<std::string_view> choices, std::string_view help) {
  return {name, OptionKind::choice, choices.front(), 0, 0, std::move(choices), help};
}

std::vector<OptionSpec> family_options() {
  const std::vector<std::string_view> phi = names_of(activations());
  return {
      {"dimension", OptionKind::integer, std::int64_t{1}, 1, 1000, {}, "number of covariates d"},
      choice(
          "expert", names_of(experts()),
          "h: ridge phi(a'x + b), two-layer c phi(a'x + b), linear a'x + b, polynomial (a'x + b)^degree, constant b"),
      choice("activation", phi, "phi of ridge and two-layer experts"),
      {"degree", OptionKind::integer, std::int64_t{2}, 1, 20, {}, "degree of polynomial experts"},
      choice("gate", names_of(gates()),
             "logits: softmax beta1'x + beta0; dense-to-sparse the same over tau; dense-to-sparse-activation "
             "(phi(beta1'x) + beta0) / tau; hierarchical: a softmax over groups times one within each; none: f is the "
             "sum of "
             "its experts (two-layer: a neural network with one hidden layer)"),
      choice("gate_activation", phi, "phi of the gate dense-to-sparse-activation"),
      {"groups",
       OptionKind::integer,
       std::int64_t{2},
       1,
       1000,
       {},
       "hierarchical: groups of a fit; its k leaves are dealt out evenly, the first groups get one more"},
      choice("noise", {"free", "known"}, "noise variance: estimated, or the option `variance`"),
      {"variance", OptionKind::real, 1.0, 1e-30, 1e30, {}, "known noise variance (noise = \"known\")"}};
}

}  // namespace

FamilyEntry moe_regression_family() {
  return {{"moe-regression",
           "regression mixture of experts: y = sum_i gate_i(x) h(x, eta_i) + N(0, nu), fitted by least squares",
           "Nguyen, Ho, Rinaldo: arXiv 2503.03213 with 2402.02952 and 2401.13875", family_options()},
          &make_regression};
}

}  // namespace mixrate
