// Theorems on least squares for regression mixtures of experts y = f_G(x) + noise.
#include <fmt/format.h>

#include "math/activations.hpp"
#include "model/theory/conditions.hpp"

namespace mixrate {

namespace {

constexpr const char* regression_papers = "arXiv 2402.02952 and 2503.03213";
constexpr const char* hierarchical_paper = "arXiv 2503.03213, hierarchical soft-max gate";
constexpr const char* sparse_papers = "arXiv 2401.13875 and 2503.03213";
constexpr const char* sigmoid_paper = "arXiv 2405.13997 (sigmoid gate)";

using Predictions = std::vector<Prediction>;

/// f and the noise at the parametric rate, whatever k is.
void add_function_rates(const std::string& source, Predictions& out) {
  out.push_back({"l2", 0, -0.5, source});
  out.push_back({"hellinger", 0, -0.5, source + ", from the rate of f"});
  out.push_back({"blocks.common.variance", 0, -0.5, "variance of the residuals"});
}

/// Everything at k = k0.
void add_exact_rates(const TruthView& view, const std::string& source, Predictions& out) {
  for (const char* column : {"regression-l1", "voronoi-exact", "blocks.single.*", "blocks.mass"})
    out.push_back({column, view.k0(), -0.5, source});
}

/// Strongly identifiable experts: parameters of shared cells at n^(-1/4), the rest at n^(-1/2), for every k.
Predictions identifiable_rates(const TruthView& view, const std::string& source) {
  Predictions out;
  add_function_rates(source, out);
  add_exact_rates(view, source, out);
  for (const char* column : {"blocks.over.*", "levels.over.*", "reduced.over.gate_slope"})
    out.push_back({column, 0, -0.25, source});
  for (const char* column : {"regression-l1", "blocks.single.*", "blocks.mass", "merged.*", "levels*", "reduced.*"})
    out.push_back({column, 0, -0.5, source});
  return out;
}

constexpr Condition softmax_of_means{"a soft-max gate",
                                     [](const TruthView& view) { return gate_of(view) == "softmax"; }};

/// Why atoms that share a gate slope can be split freely; nullptr: they cannot, or we do not know.
const char* why_atoms_split(const TruthView& view) {
  if (!view.model.composition()) return nullptr;
  const Composition& parts = *view.model.composition();
  if (parts.expert == "linear")
    return "slower than any power: atoms (a + c, b + c') and (a - c, b - c') with one gate are one expert";
  if (parts.expert == "polynomial")
    return "slower than any power: atoms s (a, b) with one gate whose s^2 average to 1 are one expert";
  if (parts.expert == "constant") return "slower than any power: constants with one gate split freely";
  if (parts.expert == "two-layer") return "f is linear in the outer weight: atoms with one argument split it freely";
  if (find_activation(parts.activation).is_homogeneous)
    return "the activation is positively homogeneous: atoms with one kink split freely";
  // whichever cell is doubled has to be free: every expert is a constant
  const Block& slope = view.truth.layout().atom_block(Meaning::slope);
  for (Index i = 0; i < view.k0(); ++i)
    if (!view.truth.block(i, slope).isZero(0.0)) return nullptr;
  return "slower than any power: constants phi(b) with one gate split freely";
}

/// Whether no gate moves with x; then experts that are homogeneous in their parameters take up its height.
bool absorbs_flat_gates(const TruthView& view) {
  const Composition& parts = *view.model.composition();
  const bool is_homogeneous = parts.expert == "linear" || parts.expert == "constant" || parts.expert == "two-layer" ||
                              (parts.expert == "ridge" && find_activation(parts.activation).is_homogeneous);
  return is_homogeneous && view.truth.atoms()
                               .middleRows(view.truth.layout().atom_block(Meaning::gate_slope).offset,
                                           view.truth.layout().atom_block(Meaning::gate_slope).size)
                               .isZero(0.0);
}

}  // namespace

Theorem regression_identifiable_theorem() {
  return {.name = "regression-identifiable",
          .statement =
              "f at n^(-1/2) for every k; parameters of shared cells at n^(-1/4), everything else at "
              "n^(-1/2).",
          .conditions = {regression_mixture, softmax_of_means, independent_ridges, distinct_experts},
          .least_extra = 0,
          .most_extra = most_extra_atoms,
          .source = "arXiv 2402.02952 and 2503.03213, strongly identifiable experts",
          .predictions = [](const TruthView& view) {
            return identifiable_rates(view, std::string(regression_papers) + ", strongly identifiable experts");
          }};
}

Theorem regression_free_theorem() {
  return {
      .name = "regression-free",
      .statement =
          "f at n^(-1/2) for every k, parameters at k = k0, too; with one more atom the parameters of the "
          "shared cell have no rate.",
      .conditions = {regression_mixture,
                     softmax_of_means,
                     {"linear, polynomial, constant or two-layer experts, relu ridges, or ridges that are all constant",
                      [](const TruthView& view) { return why_atoms_split(view) != nullptr; }},
                     distinct_experts},
      .least_extra = 0,
      .most_extra = 1,
      .source = regression_papers,
      .predictions = [](const TruthView& view) {
        const std::string source = fmt::format("{}; {}", regression_papers, why_atoms_split(view));
        Predictions out;
        add_function_rates(source, out);
        add_exact_rates(view, source, out);
        for (const char* column : {"regression-l1", "blocks.over.*"})
          out.push_back({column, view.k0() + 1, 0.0, source});
        return out;
      }};
}

Theorem regression_tree_theorem() {
  return {.name = "regression-hierarchical",
          .statement =
              "Under a two-level gate f at n^(-1/2); groups and leaves that are shared at n^(-1/4), the others "
              "at n^(-1/2).",
          .conditions = {{"a hierarchical gate", [](const TruthView& view) { return gate_of(view) == "hierarchical"; }},
                         regression_mixture,
                         independent_ridges,
                         distinct_experts},
          .least_extra = 0,
          .most_extra = most_extra_atoms,
          .source = hierarchical_paper,
          .predictions = [](const TruthView& view) { return identifiable_rates(view, hierarchical_paper); }};
}

/// (beta0, beta1, tau) and s (beta0, beta1, tau) are one gate, for every k: only the ratios have a rate.
Theorem regression_temperature_theorem() {
  return {
      .name = "regression-temperature",
      .statement =
          "Gate parameters and the temperature are slower than any power; their ratios, the experts and f "
          "are as under a soft-max gate.",
      .conditions = {{"gate dense-to-sparse", [](const TruthView& view) { return gate_of(view) == "dense-to-sparse"; }},
                     regression_mixture,
                     independent_ridges,
                     distinct_experts},
      .least_extra = 0,
      .most_extra = most_extra_atoms,
      .source = "arXiv 2401.13875 and 2503.03213, plain temperature",
      .predictions = [](const TruthView& view) {
        const std::string source = std::string(sparse_papers) + ", plain temperature";
        Predictions out;
        for (const char* column : {"blocks.common.temperature", "blocks.single.gate_slope", "blocks.over.gate_slope",
                                   "merged.gate_slope", "voronoi-exact", "regression-l1"})
          out.push_back({column, 0, 0.0, source + ": slower than any power, only ratios to tau are identifiable"});
        for (Prediction& p : identifiable_rates(view, source)) out.push_back(std::move(p));
        return out;
      }};
}

Theorem regression_temperature_activation_theorem() {
  return {.name = "regression-temperature-activation",
          .statement =
              "An activation before the temperature identifies it: rates as under a soft-max gate, the "
              "temperature at n^(-1/2).",
          .conditions = {{"gate dense-to-sparse-activation",
                          [](const TruthView& view) { return gate_of(view) == "dense-to-sparse-activation"; }},
                         regression_mixture,
                         moving_gate,
                         independent_ridges,
                         distinct_experts},
          .least_extra = 0,
          .most_extra = most_extra_atoms,
          .source = "arXiv 2401.13875 and 2503.03213, activation before the temperature",
          .predictions = [](const TruthView& view) {
            const std::string source = std::string(sparse_papers) + ", activation before the temperature";
            Predictions out = identifiable_rates(view, source);
            out.push_back({"blocks.common.temperature", 0, -0.5, source});
            return out;
          }};
}

/// sigmoid(beta0) h(eta) with h homogeneous in eta: a constant gate is a factor of the expert, at k = k0 already. With
/// linear experts gate slopes, too: x (a'x + b) beta1 has more terms than there are quadratics. With one more atom f
/// leaves a free gate where h = 0 or a free expert where the gate is shut: only f has a rate.
Theorem regression_sigmoid_theorem() {
  return {
      .name = "regression-sigmoid-gate",
      .statement =
          "f at n^(-1/2) for every k, parameters at k = k0; gates that do not move with x are absorbed by "
          "experts that are homogeneous in their parameters and have no rate there.",
      .conditions = {{"a sigmoid gate", [](const TruthView& view) { return gate_of(view) == "sigmoid"; }},
                     regression_mixture,
                     {"linear experts or ridges",
                      [](const TruthView& view) { return expert_of(view) == "linear" || expert_of(view) == "ridge"; }},
                     distinct_experts},
      .source = sigmoid_paper,
      .predictions = [](const TruthView& view) -> Predictions {
        const std::string source = sigmoid_paper;
        const Index k0 = view.k0();
        Predictions out;
        if (absorbs_flat_gates(view)) {
          const std::string absorbed = source + "; experts homogeneous in their parameters absorb a constant gate";
          out.push_back({"blocks.mass", k0, 0.0, absorbed});
          for (const char* block : {"slope", "intercept"})
            out.push_back({std::string("blocks.single.") + block, k0, 0.0, absorbed});
          if (view.model.composition()->expert == "linear")
            out.push_back({"blocks.single.gate_slope", k0, 0.0, absorbed});
        }
        add_function_rates(source, out);
        out.push_back({"blocks.single.*", k0, -0.5, source});
        out.push_back({"blocks.mass", k0, -0.5, source + "; sum of |exp(beta0) - exp(beta0*)|"});
        return out;
      }};
}

}  // namespace mixrate
