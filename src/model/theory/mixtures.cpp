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

bool has_covariance(const TruthView& view, Covariance covariance) {
  return gaussian_atoms_of(view) != nullptr && gaussian_atoms_of(view)->covariance == covariance;
}

bool has_known_covariance(const TruthView& view) { return has_covariance(view, Covariance::known); }

/// Splitting an atom and changing its scale are the same to second order: one direction at least has a scale of its
/// own.
bool has_trading_scales(const TruthView& view) {
  return has_covariance(view, Covariance::diagonal) || has_covariance(view, Covariance::full) ||
         (has_covariance(view, Covariance::isotropic) && view.model.response_dim() == 1);
}

constexpr Condition gaussian_mixture{"gaussian-mixture",
                                     [](const TruthView& view) { return gaussian_atoms_of(view) != nullptr; }};
constexpr Condition known_covariance{"covariance known", &has_known_covariance};
constexpr Condition equal_weights{"weights fixed and equal", [](const TruthView& view) {
                                    return gaussian_atoms_of(view) != nullptr &&
                                           gaussian_atoms_of(view)->has_equal_weights;
                                  }};
constexpr Condition free_weights{"free weights", [](const TruthView& view) { return view.model.weights_free(); }};
constexpr Condition one_atom{"k0 = 1", [](const TruthView& view) { return view.k0() == 1; }};

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
          .conditions = {gaussian_mixture, known_covariance, equal_weights, one_atom},
          .least_extra = 1,
          .most_extra = 1,
          .source = balanced_paper,
          .predictions = [](const TruthView&) -> std::vector<Prediction> {
            const std::string source = balanced_paper;
            return {{"blocks.over.mean", 2, -0.25, source}, {"merged.mean1", 2, -0.5, source},
                    {"wasserstein-2", 2, -0.25, source},    {"wasserstein-1", 2, -0.25, source},
                    {"voronoi-over", 2, -0.5, source},      {"hellinger", 0, -0.5, source}};
          }};
}

Theorem balanced_location_scale_theorem() {
  return {.name = "balanced-location-scale",
          .statement =
              "Two atoms of weight 1/2 with one free variance fitted to one Gaussian on the line: means at "
              "n^(-1/8), the variance at n^(-1/4).",
          .conditions = {gaussian_mixture,
                         {"covariance common",
                          [](const TruthView& view) { return has_covariance(view, Covariance::common); }},
                         {"dimension 1", [](const TruthView& view) { return view.model.response_dim() == 1; }},
                         equal_weights,
                         one_atom},
          .least_extra = 1,
          .most_extra = 1,
          .source = balanced_scale_paper,
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
          .conditions = {gaussian_mixture, distinct_atoms},
          .source = regular_paper,
          .predictions = [](const TruthView& view) {
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
          .conditions = {gaussian_mixture, known_covariance, free_weights, distinct_atoms},
          .least_extra = 1,
          .most_extra = most_extra_atoms,
          .source = strong_paper,
          .predictions = [](const TruthView& view) {
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
          .conditions = {gaussian_mixture,
                         {"covariance isotropic (dimension 1), diagonal or full", &has_trading_scales},
                         free_weights,
                         distinct_atoms},
          .least_extra = 1,
          .most_extra = most_extra_atoms,
          .source = weak_paper,
          .predictions = [](const TruthView& view) {
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
          .conditions = {{"softmax-mixture", [](const TruthView& view) { return view.model.support() != nullptr; }},
                         distinct_atoms},
          .source = counts_paper,
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
