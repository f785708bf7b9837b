// Theorems on mixtures of experts as densities.
#include <fmt/format.h>

#include "model/theory/conditions.hpp"

namespace mixrate {

namespace {

constexpr const char* gated_paper = "arXiv 2305.03288 (NeurIPS 2023)";
constexpr const char* ridge_paper = "arXiv 2604.20551, strongly identifiable experts";
constexpr const char* gaussian_gate_paper = "arXiv 2305.07572";
constexpr const char* temperature_paper = "arXiv 2401.13875";

constexpr Condition gaussian_response{"a Gaussian response",
                                      [](const TruthView& view) { return response_of(view) == "gaussian"; }};
constexpr Condition softmax_gate{"a soft-max gate", [](const TruthView& view) { return gate_of(view) == "softmax"; }};
constexpr Condition lines_or_ridges{"lines or ridges as experts", [](const TruthView& view) {
                                      return expert_of(view) == "linear" || expert_of(view) == "ridge";
                                    }};
constexpr Condition lines{"linear experts", [](const TruthView& view) { return expert_of(view) == "linear"; }};

std::vector<Prediction> exact_and_densities(const TruthView& view, const std::string& source) {
  std::vector<Prediction> out;
  add_regular_rates(view, source, out);
  add_density_rates(source, out);
  return out;
}

/// Where the exactly specified fit of this gate and this response is treated; nullptr: nowhere that we know.
const char* exact_paper(const TruthView& view) {
  if (!view.model.composition()) return nullptr;
  const Composition& parts = *view.model.composition();
  if (parts.gate == "softmax") {
    if (parts.response == "student-t") return "arXiv 2309.13850 (strongly identifiable densities)";
    // mixtures of k0 binomials need 2 k0 - 1 trials
    const bool has_trials = parts.response == "binomial" && view.model.response_support().largest >= 2 * view.k0() - 1;
    if (parts.response == "poisson" || has_trials) return "Jiang and Tanner (1999), Ann. Statist. 27";
  }
  if (parts.response != "gaussian") return nullptr;
  if (parts.gate == "laplace") return "arXiv 2410.02935";
  if (parts.gate == "cosine-perturbed") return "arXiv 2405.14131";
  if (parts.gate == "quadratic") return "arXiv 2410.11222";
  // identifiable unless the covariates lie on few hyperplanes
  if (parts.gate == "constant") return "Hennig (2000), J. Classification 17; regular Fisher information";
  return nullptr;
}

}  // namespace

Theorem softmax_gaussian_exact_theorem() {
  return {.name = "softmax-gaussian-exact",
          .statement =
              "At k = k0 every parameter is estimated at n^(-1/2), gates up to a translation; densities at "
              "n^(-1/2) for every k.",
          .conditions = {expert_mixture, gaussian_response, lines_or_ridges, softmax_gate, distinct_experts},
          .source = "arXiv 2305.03288 (NeurIPS 2023), theorem 1 and proposition 2",
          .predictions = [](const TruthView& view) {
            std::vector<Prediction> out;
            add_regular_rates(view, std::string(gated_paper) + ", theorem 1", out);
            add_density_rates(std::string(gated_paper) + ", proposition 2", out);
            return out;
          }};
}

Theorem softmax_gaussian_over_theorem() {
  return {.name = "softmax-gaussian-over",
          .statement =
              "m = k - k0 + 1 atoms in a cell have intercepts and gate slopes at n^(-1 / (2 rbar(m))), slopes "
              "and variances at n^(-1 / rbar(m)), rbar(m) = 2m; the loss D2 falls like n^(-1/2).",
          .conditions = {expert_mixture, gaussian_response, lines, softmax_gate, moving_gate, distinct_experts},
          .least_extra = 1,
          .most_extra = most_extra_atoms,
          .source = "arXiv 2305.03288 (NeurIPS 2023), theorem 2",
          .predictions = [](const TruthView& view) {
            std::vector<Prediction> out;
            add_over_rates(view, std::string(gated_paper) + ", theorem 2", most_extra_atoms, out);
            return out;
          }};
}

Theorem softmax_ridge_over_theorem() {
  return {.name = "softmax-ridge-over",
          .statement =
              "Strongly identifiable experts: every parameter of a shared cell at n^(-1/4), merged atoms at "
              "n^(-1/2).",
          .conditions = {expert_mixture, gaussian_response, independent_ridges, softmax_gate, distinct_experts},
          .least_extra = 1,
          .most_extra = most_extra_atoms,
          .source = ridge_paper,
          .predictions = [](const TruthView& view) {
            std::vector<Prediction> out;
            add_over_rates(view, ridge_paper, most_extra_atoms, out);
            return out;
          }};
}

/// A soft-max sees differences of w / (|w| + t) only, so that w itself has no rate. Before the next theorem.
Theorem cosine_translation_theorem() {
  return {.name = "cosine-translation",
          .statement =
              "Gate slopes of a perturbed cosine gate are known up to a translation of w / (|w| + t): they "
              "have no rate of their own.",
          .conditions = {{"gate cosine-perturbed",
                          [](const TruthView& view) { return gate_of(view) == "cosine-perturbed"; }},
                         expert_mixture,
                         gaussian_response},
          .source = "mixrate, decision 091",
          .predictions = [](const TruthView& view) -> std::vector<Prediction> {
            std::vector<Prediction> out;
            for (const char* column : {"blocks.single.gate_slope", "voronoi-exact", "voronoi-over", "max-atom",
                                       "wasserstein-1", "wasserstein-2", "merged.gate_slope"})
              out.push_back({column, view.k0(), 0.0, "only differences of w / (|w| + t) are identified"});
            return out;
          }};
}

Theorem experts_exact_theorem() {
  return {.name = "experts-exact",
          .statement = "At k = k0 every parameter is estimated at n^(-1/2); densities at n^(-1/2).",
          .conditions = {expert_mixture,
                         lines,
                         {"a Poisson, binomial (at least 2 k0 - 1 trials) or Student-t response under a soft-max; a "
                          "Gaussian one under a constant, laplace, cosine-perturbed or quadratic gate",
                          [](const TruthView& view) { return exact_paper(view) != nullptr; }},
                         distinct_experts},
          .source =
              "Jiang and Tanner (1999), Ann. Statist. 27; arXiv 2309.13850, 2410.02935, 2405.14131, 2410.11222; Hennig "
              "(2000), J. Classification 17",
          .predictions = [](const TruthView& view) {
            return exact_and_densities(view, std::string(exact_paper(view)) + ", exact-specified");
          }};
}

/// A slope of a cell of type I does not need more than n^(-1/4), which is what m = 2 gives.
Theorem gaussian_gated_theorem() {
  return {.name = "gaussian-gated",
          .statement =
              "At k = k0 everything at n^(-1/2). With one more atom centres and intercepts of the shared cell "
              "at n^(-1/8), covariances, slopes and variances at n^(-1/4).",
          .conditions = {{"gaussian-gated", [](const TruthView& view) { return gate_of(view) == "gaussian"; }},
                         expert_mixture,
                         gaussian_response,
                         distinct_atoms},
          .least_extra = 0,
          .most_extra = 1,
          .source = gaussian_gate_paper,
          .predictions = [](const TruthView& view) {
            std::vector<Prediction> out =
                exact_and_densities(view, std::string(gaussian_gate_paper) + ", exact-specified");
            const std::string over = std::string(gaussian_gate_paper) + ", over-specified";
            add_over_rates(view, over, 1, out);
            for (const char* column : {"voronoi-over", "blocks.single.*", "blocks.mass"})
              out.push_back({column, 0, -0.5, over});
            return out;
          }};
}

/// The gate depends on (beta1, beta0, tau) through ratios to tau only: beta1, beta0, tau have no rate, nor has what is
/// made of them.
Theorem temperature_theorem() {
  return {
      .name = "temperature",
      .statement =
          "Only ratios of gate parameters to the temperature are identified; they, the experts and the "
          "densities are estimated at n^(-1/2) at k = k0.",
      .conditions = {{"gate dense-to-sparse", [](const TruthView& view) { return gate_of(view) == "dense-to-sparse"; }},
                     expert_mixture,
                     gaussian_response,
                     distinct_experts},
      .source = temperature_paper,
      .predictions = [](const TruthView& view) {
        const std::string ratios = fmt::format("{}: only ratios to the temperature are identified", temperature_paper);
        const std::string source = fmt::format("{}, exact-specified", temperature_paper);
        std::vector<Prediction> out;
        for (const char* column :
             {"blocks.single.gate_slope", "blocks.common.temperature", "voronoi-exact", "voronoi-over"})
          out.push_back({column, view.k0(), 0.0, ratios});
        for (const char* column : {"blocks.single.*", "blocks.mass", "reduced.*"})
          out.push_back({column, view.k0(), -0.5, source});
        add_density_rates(source, out);
        return out;
      }};
}

Theorem temperature_activation_theorem() {
  return {.name = "temperature-activation",
          .statement =
              "An activation before the temperature identifies slopes and temperature: everything at "
              "n^(-1/2) at k = k0.",
          .conditions = {{"gate dense-to-sparse-activation",
                          [](const TruthView& view) { return gate_of(view) == "dense-to-sparse-activation"; }},
                         expert_mixture,
                         gaussian_response,
                         moving_gate,
                         distinct_experts},
          .source = temperature_paper,
          .predictions = [](const TruthView& view) {
            const std::string source = fmt::format("{}, activation gate, exact-specified", temperature_paper);
            std::vector<Prediction> out = exact_and_densities(view, source);
            out.push_back({"reduced.*", view.k0(), -0.5, source});
            return out;
          }};
}

}  // namespace mixrate
