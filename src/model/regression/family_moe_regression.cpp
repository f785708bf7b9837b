// Regression mixtures of experts: y = f_G(x) + eps, f_G(x) = sum_i gate_i(x) h(x, eta_i), any gate with any expert.
#include <fmt/format.h>

#include "math/activations.hpp"
#include "model/expert_kinds.hpp"
#include "model/regression/family.hpp"

namespace mixrate {

namespace {

constexpr std::string_view default_expert = "ridge";

const ExpertKind& expert_named(const std::string& name) {
  for (const ExpertKind& candidate : expert_kinds()) {
    if (candidate.name == name) return candidate;
  }
  fail_contract("expert", __FILE__, __LINE__, "options check the names of parts");
}

std::string_view activation_named(const Options& options, std::string_view option) {
  return find_activation(options.text(option)).name;  // a view of the static table
}

std::shared_ptr<const Model> make_regression(const Options& options) {
  const ExpertKind& expert = expert_named(options.text("expert"));
  const bool is_known = options.text("noise") == "known";
  refuse_unless(options, "degree", expert.has_degree, fmt::format("experts are {}", expert.name));
  refuse_unless(options, "activation", expert.has_activation, fmt::format("experts are {}", expert.name));
  refuse_unless(options, "variance", is_known, "the noise variance is estimated (noise = \"free\")");
  RegressionDesign design;
  design.gate = read_gate(options, static_cast<Index>(options.integer("dimension")));
  design.expert = expert.make({static_cast<Index>(options.integer("degree")), activation_named(options, "activation")});
  design.noise = is_known ? Noise::known : Noise::free;
  design.variance = options.real("variance");
  const std::string_view phi = expert.has_activation ? activation_named(options, "activation") : std::string_view();
  design.composition = {design.gate.kind.name, expert.name, phi, ""};
  return make_regression_model(std::move(design));
}

std::vector<OptionSpec> family_options() {
  const std::vector<std::string_view> phi = names_of(activations());
  std::vector<OptionSpec> out = {
      integer_option("dimension", 1, {1, 1000}, "number of covariates d"),
      choice_option(
          "expert", default_expert, names_of(expert_kinds()),
          "h: ridge phi(a'x + b), two-layer c phi(a'x + b), linear a'x + b, polynomial (a'x + b)^degree, constant b"),
      choice_option("activation", default_activation, phi, "phi of ridge and two-layer experts"),
      integer_option("degree", 2, {1, 20}, "degree of polynomial experts")};
  for (OptionSpec& option : gate_options(GateDefaults::written, GateUse::activities)) out.push_back(std::move(option));
  out.push_back(
      choice_option("noise", "free", {"free", "known"}, "noise variance: estimated, or the option `variance`"));
  out.push_back(real_option("variance", 1.0, {1e-30, 1e30}, "known noise variance (noise = \"known\")"));
  return out;
}

}  // namespace

FamilyEntry moe_regression_family() {
  return {{"moe-regression",
           "regression mixture of experts: y = sum_i gate_i(x) h(x, eta_i) + N(0, nu), fitted by least squares: one "
           "mean, no "
           "classes of observations. A mixture of regressions with classes (flexmix) is mixture-of-regressions",
           "Nguyen, Ho, Rinaldo: arXiv 2503.03213 with 2402.02952 and 2401.13875", family_options()},
          &make_regression};
}

}  // namespace mixrate
