// Theorems on finite mixtures: Gaussian mixtures and softmax mixtures.
#include <fmt/format.h>

#include "measure/rbar.hpp"
#include "model/support_points.hpp"
#include "model/theory/conditions.hpp"

namespace mixrate {

namespace {

constexpr const char* balanced_paper = "Dwivedi et al. (2020), Ann. Statist. 48(6), arXiv 1810.00828";
constexpr const char* balanced_scale_paper =
    "Dwivedi et al. (2020), Sharp analysis of EM under model misspecification and location-scale mixtures, arXiv "
    "1902.00194";
constexpr const char* regular_paper = "regular Fisher information, Redner and Walker (1984), SIAM Review 26";
constexpr const char* strong_paper = "Chen (1995), Ann. Statist. 23; Ho and Nguyen (2016), Electron. J. Statist. 10";
constexpr const char* weak_paper = "Ho and Nguyen (2016), Ann. Statist. 44(6); Manole and Ho (2022), ICML";
constexpr const char* dendrogram_paper = "arXiv 2403.01684 (dendrogram of mixing measures)";
constexpr const char* counts_paper = "arXiv 2409.09903";

const GaussianAtoms* gaussian_atoms_of(const TruthView& view) { return view.model.gaussian_atoms(); }

bool is_balanced(const TruthView& view, Covariance covariance) {
  const GaussianAtoms* atoms = gaussian_atoms_of(view);
  return atoms != nullptr && atoms->covariance == covariance && atoms->has_equal_weights && view.k0() == 1;
}

bool has_free_weights(const TruthView& view) {
  return gaussian_atoms_of(view) != nullptr && view.model.weights_free() && has_distinct_atoms(view);
}

/// A cell of m atoms: the last atom that is merged lies at the height n^(-1 / rbar(m)).
void add_heights(const TruthView& view, std::vector<Prediction>& out) {
  for (Index m = 2; m <= most_extra_atoms + 1; ++m)
    out.push_back({"height-over", view.k0() + m - 1,
                   -1.0 / rbar(static_cast<int>(m), view.model.layout()->singularity()), dendrogram_paper});
}

}  // namespace

Theorem balanced_location_theorem() {
  return {.name = "balanced-location",
          .statement =
              "Two atoms of weight 1/2 fitted to one Gaussian of known covariance: means at n^(-1/4), their "
              "average at n^(-1/2).",
          .conditions = "gaussian-mixture, covariance known, weights fixed and equal, k0 = 1; k = 2",
          .source = balanced_paper,
          .holds = [](const TruthView& view) { return is_balanced(view, Covariance::known); },
          .predictions = [](const TruthView&) -> std::vector<Prediction> {
            const std::string source = balanced_paper;
            return {{"blocks.over.mean", 2, -0.25, source}, {"merged.mean1", 2, -0.5, source},
                    {"wasserstein-2", 2, -0.25, source},    {"wasserstein-1", 2, -0.25, source},
                    {"voronoi-over", 2, -0.5, source},      {"hellinger", 0, -0.5, source}};
          }};
}

Theorem balanced_location_scale_theorem() {
  return {
      .name = "balanced-location-scale",
      .statement =
          "Two atoms of weight 1/2 with one free variance fitted to one Gaussian on the line: means at "
          "n^(-1/8), the variance at n^(-1/4).",
      .conditions = "gaussian-mixture of dimension 1, covariance common, weights fixed and equal, k0 = 1; k = 2",
      .source = balanced_scale_paper,
      .holds =
          [](const TruthView& view) { return is_balanced(view, Covariance::common) && view.model.response_dim() == 1; },
      .predictions = [](const TruthView&) -> std::vector<Prediction> {
        const std::string source = balanced_scale_paper;
        return {{"blocks.over.mean", 2, -1.0 / 8, source},
                {"blocks.common.variance", 2, -1.0 / 4, source},
                {"merged.mean1", 2, -0.5, source},
                {"hellinger", 0, -0.5, source}};
      }};
}

Theorem gaussian_mixture_exact_theorem() {
  return {.name = "gaussian-mixture-exact",
          .statement = "At k = k0 every parameter is estimated at n^(-1/2); densities at n^(-1/2) for every k.",
          .conditions = "gaussian-mixture, atoms that differ",
          .source = regular_paper,
          .holds = [](const TruthView& view) { return gaussian_atoms_of(view) != nullptr && has_distinct_atoms(view); },
          .predictions =
              [](const TruthView& view) {
                std::vector<Prediction> out;
                add_regular_rates(view, regular_paper, out);
                add_density_rates(regular_paper, out);
                return out;
              }};
}

Theorem gaussian_mixture_strong_theorem() {
  return {.name = "gaussian-mixture-strong",
          .statement =
              "Location mixtures of known covariance are strongly identifiable: for k > k0 means of shared "
              "cells at n^(-1/4), the loss D2 at n^(-1/2).",
          .conditions = "gaussian-mixture, covariance known, free weights, atoms that differ; k > k0",
          .source = strong_paper,
          .holds =
              [](const TruthView& view) {
                return has_free_weights(view) && gaussian_atoms_of(view)->covariance == Covariance::known;
              },
          .predictions =
              [](const TruthView& view) {
                std::vector<Prediction> out;
                add_over_rates(view, strong_paper, most_extra_atoms, out);
                out.push_back({"wasserstein-2", 0, -0.25, strong_paper});
                add_heights(view, out);
                return out;
              }};
}

Theorem gaussian_mixture_weak_theorem() {
  return {.name = "gaussian-mixture-weak",
          .statement =
              "Free scales make the kernel weakly identifiable: m = k - k0 + 1 atoms in a cell have means at "
              "n^(-1 / (2 rbar(m))) and scales at n^(-1 / rbar(m)), rbar(m) = 2m.",
          .conditions =
              "gaussian-mixture, covariance isotropic (dimension 1), diagonal or full, free weights, atoms "
              "that differ; k > k0",
          .source = weak_paper,
          .holds =
              [](const TruthView& view) {
                if (!has_free_weights(view)) return false;
                const Covariance covariance = gaussian_atoms_of(view)->covariance;
                return covariance == Covariance::diagonal || covariance == Covariance::full ||
                       (covariance == Covariance::isotropic && view.model.response_dim() == 1);
              },
          .predictions =
              [](const TruthView& view) {
                std::vector<Prediction> out;
                add_over_rates(view, weak_paper, most_extra_atoms, out);
                for (Index m = 2; m <= most_extra_atoms + 1; ++m) {
                  const double r = rbar(static_cast<int>(m), Singularity::gaussian_scale);
                  out.push_back({fmt::format("wasserstein-{:.0f}", r), view.k0() + m - 1, -0.5 / r, weak_paper});
                }
                add_heights(view, out);
                return out;
              }};
}

Theorem softmax_mixture_theorem() {
  return {.name = "softmax-mixture",
          .statement =
              "At k = k0 atoms and weights are estimated at N^(-1/2), N the number of draws; the method of "
              "moments stops at the error of the features.",
          .conditions = "softmax-mixture, atoms that differ",
          .source = counts_paper,
          .holds = [](const TruthView& view) { return view.model.support() != nullptr && has_distinct_atoms(view); },
          .predictions = [](const TruthView& view) -> std::vector<Prediction> {
            const Index k0 = view.k0();
            const std::string source = counts_paper;
            // the method of moments stops at the error of the features once N is well above p; theory is silent before
            return {{"max-atom", k0, 0.0, source + ": plateau", true},
                    {"*", 0, std::numeric_limits<double>::quiet_NaN(), "between N and p", true},
                    {"max-atom", k0, -0.5, source},
                    {"weight-error", k0, -0.5, source},
                    {"fisher.*", k0, -0.5, source},
                    {"hellinger", 0, -0.5, source},
                    {"total-variation", 0, -0.5, source},
                    {"kl", 0, -1.0, source},
                    {"wasserstein-1", k0, -0.5, source},
                    {"sin-angle", k0, -0.5, source}};
          }};
}

}  // namespace mixrate
