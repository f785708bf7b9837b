// Mixtures of experts: sum_i gate_i(x) law(y; h(x, theta_i)), any gate with any expert and any law of the response; and
// the short names of those with Gaussian responses and of those with constant weights.
#include <fmt/format.h>

#include <algorithm>

#include "math/activations.hpp"
#include "model/density/gated_experts.hpp"
#include "model/expert_kinds.hpp"
#include "model/response_laws.hpp"

namespace mixrate {

namespace {

constexpr std::string_view linear = "linear", gaussian = "gaussian";

/// The part of that name; options check names before.
template <class Kinds>
const auto& kind_named(const Kinds& kinds, std::string_view name) {
  const auto at = std::find_if(kinds.begin(), kinds.end(), [&](const auto& kind) { return kind.name == name; });
  MIXRATE_EXPECT(at != kinds.end(), "options check the names of parts");
  return *at;
}

/// Families with an option for the gate, and the one whose weights are constant.
enum class GateChoice { option, constant };

GatedDesign read_design(const Options& options, std::string_view family, std::string_view law_name,
                        GateChoice gate = GateChoice::option) {
  const ExpertKind& expert = kind_named(expert_kinds(), text_or(options, "expert", linear));
  const std::string experts = fmt::format("experts are {}", expert.name);
  refuse_unless(options, "activation", expert.has_activation, experts);
  refuse_unless(options, "degree", expert.has_degree, experts);
  const LawKind& law = kind_named(response_laws(), law_name);
  GatedDesign design;
  design.family = family;
  const auto d = static_cast<Index>(options.integer("dimension"));
  design.gate = gate == GateChoice::constant ? constant_weights(options, d) : read_gate(options, d);
  const Activation& phi = find_activation(text_or(options, "activation", default_activation));
  const auto degree = static_cast<Index>(options.given("degree") ? options.integer("degree") : 2);
  design.expert = expert.make({degree, phi.name});
  design.law = law.make(options);
  design.is_gaussian = law.is_gaussian;
  design.is_line = expert.is_line;
  if (expert.is_ridge) design.ridge = &phi;
  design.composition = {design.gate.kind.name, expert.name, expert.has_activation ? phi.name : "", law.name};
  return design;
}

/// Options of experts and laws have no default, as those of gates: what was resolved before they existed means the
/// same.
std::vector<OptionSpec> expert_options() {
  return {integer_option("dimension", 1, {1, 1000}, "number of covariates d"),
          choice_option("expert", no_default, names_of(expert_kinds()),
                        "h: linear a'x + b, ridge phi(a'x + b), two-layer c phi(a'x + b), polynomial (a'x + b)^degree, "
                        "constant b"),
          choice_option("activation", no_default, names_of(activations()), "phi of ridge and two-layer experts"),
          integer_option("degree", no_default, {1, 20}, "degree of polynomial experts; 2 if left out")};
}

std::vector<OptionSpec> with_gate(std::vector<OptionSpec> out) {
  for (OptionSpec& option : gate_options(GateDefaults::none, GateUse::weights)) out.push_back(std::move(option));
  return out;
}

std::string law_help() {
  std::string out = "law of y given an atom:";
  for (const LawKind& law : response_laws()) out += fmt::format(" {}: {};", law.name, law.summary);
  out.pop_back();
  return out;
}

/// Options of experts and laws.
std::vector<OptionSpec> law_options() {
  static const std::string help = law_help();
  std::vector<OptionSpec> out = expert_options();
  out.push_back(choice_option("response", gaussian, names_of(response_laws()), help));
  for (const LawKind& law : response_laws()) out.insert(out.end(), law.options.begin(), law.options.end());
  return out;
}

/// The law that the options name. Throws at an option of another law.
std::string_view read_law(const Options& options) {
  const LawKind& law = kind_named(response_laws(), options.text("response"));
  for (const LawKind& other : response_laws()) {
    for (const OptionSpec& option : other.options)
      refuse_unless(options, option.name, other.name == law.name, fmt::format("the response is {}", law.name));
  }
  return law.name;
}

}  // namespace

FamilyEntry softmax_gated_gaussian_family() {
  return {{"softmax-gated-gaussian",
           "soft-max gated mixture of Gaussian experts: sum_i softmax_i(beta1_i'x + beta0_i) N(y; h(x, theta_i), s_i), "
           "h = a_i'x + b_i or another expert: mixture-of-experts with Gaussian responses",
           "Nguyen, Nguyen, Ho (2023), arXiv 2305.03288, eq. (1); other gates: arXiv 2401.13875; ridge experts: arXiv "
           "2604.20551",
           with_gate(expert_options())},
          [](const Options& options) {
            return make_gated_model(read_design(options, "softmax-gated-gaussian", gaussian));
          }};
}

FamilyEntry mixture_of_experts_family() {
  return {{"mixture-of-experts",
           "mixture of experts: sum_i gate_i(x) law(y; h(x, theta_i)), any gate, expert and law of y (Gaussian, "
           "Student-t, Poisson, binomial, classes)",
           "Jacobs, Jordan, Nowlan, Hinton (1991), Neural Computation 3; gates and laws cite theirs",
           with_gate(law_options())},
          [](const Options& options) {
            return make_gated_model(read_design(options, "mixture-of-experts", read_law(options)));
          }};
}

FamilyEntry mixture_of_regressions_family() {
  return {
      {"mixture-of-regressions",
       "mixture of regressions with constant weights: sum_i w_i law(y; h(x, theta_i)), h = a_i'x + b_i or another "
       "expert: finite mixtures of linear and generalised linear models, switching regressions (flexmix, regmixEM); "
       "mixture-of-experts under the gate constant",
       "Quandt and Ramsey (1978), JASA 73; DeSarbo and Cron (1988), J. Classification 5; Leisch (2004), J. Stat. "
       "Softw. 11(8)",
       law_options()},
      [](const Options& options) {
        return make_gated_model(
            read_design(options, "mixture-of-regressions", read_law(options), GateChoice::constant));
      }};
}

}  // namespace mixrate
