#include "experiment/catalogue.hpp"

#include <fmt/format.h>

#include <vector>

#include "base/text.hpp"
#include "estimator/leaves.hpp"
#include "loss/leaves.hpp"
#include "model/chart.hpp"
#include "model/leaves.hpp"
#include "model/truths/truths.hpp"
#include "tabulation/leaves.hpp"

namespace mixrate {

// One line per leaf. A test compares the leaf files on disk with these lists.

// clang-format off
std::span<const FamilyEntry> families() {
  static const std::vector<FamilyEntry> entries = {
      softmax_gated_gaussian_family(),
      gaussian_mixture_family(),
      softmax_mixture_family(),
      moe_regression_family(),
  };
  return entries;
}

std::span<const ScenarioEntry> scenarios() {
  static const std::vector<ScenarioEntry> entries = builtin_scenarios();
  return entries;
}

std::span<const StartEntry> starts() {
  static const std::vector<StartEntry> entries = {
      oracle_start(),
      published_start(),
      random_start(),
      kmeanspp_start(),
      previous_start(),
      moments_start(),
      subspace_start(),
      subspace_true_start(),
      spaced_start(),
      units_start(),
  };
  return entries;
}

std::span<const EstimatorEntry> estimators() {
  static const std::vector<EstimatorEntry> entries = {
      em_estimator(),
      em_squarem_estimator(),
      mle_estimator(),
      moments_estimator(),
      gd_estimator(),
      ngd_estimator(),
      ecm_estimator(),
      lse_estimator(),
      gibbs_estimator(),
      gibbs_mfm_estimator(),
      metropolis_estimator(),
      wbic_estimator(),
      path_estimator(),
      dendrogram_estimator(),
      bbvi_estimator(),
  };
  return entries;
}

std::span<const LossEntry> losses() {
  static const std::vector<LossEntry> entries = {
      voronoi_exact_loss(),
      voronoi_over_loss(),
      regression_l1_loss(),
      regression_lr_loss(),
      l2_loss(),
      blocks_loss(),
      reduced_loss(),
      levels_loss(),
      wasserstein_loss(),
      hellinger_loss(),
      total_variation_loss(),
      kl_loss(),
      max_atom_loss(),
      weight_error_loss(),
      sin_angle_loss(),
      fisher_loss(),
  };
  return entries;
}

std::span<const TabulationEntry> tabulations() {
  static const std::vector<TabulationEntry> entries = {
      fisher_tabulation(),
      flow_tabulation(),
      learning_tabulation(),
      generalisation_tabulation(),
      ratio_tabulation(),
  };
  return entries;
}
// clang-format on

std::span<const ChartEntry> charts() {
  static const std::vector<ChartEntry> entries = all_charts();
  return entries;
}

namespace {

std::string_view name_of(const ScenarioEntry& entry) { return entry.name; }

template <class Entry>
std::string_view name_of(const Entry& entry) {
  return entry.info.name;
}

template <class Entry>
const Entry& find(std::span<const Entry> entries, std::string_view kind, std::string_view name, const Location& where) {
  std::vector<std::string_view> names;
  for (const Entry& entry : entries) {
    if (name_of(entry) == name) return entry;
    names.push_back(name_of(entry));
  }
  throw StudyError(where, fmt::format("there is no {} '{}'", kind, name), fmt::format("known: {}", join(names)),
                   did_you_mean(name, names));
}

}  // namespace

const FamilyEntry& find_family(std::string_view name, const Location& where) {
  return find(families(), "family", name, where);
}

const ScenarioEntry& find_scenario(std::string_view name, const Location& where) {
  return find(scenarios(), "scenario", name, where);
}

const StartEntry& find_start(std::string_view name, const Location& where) {
  return find(starts(), "start", name, where);
}

const EstimatorEntry& find_estimator(std::string_view name, const Location& where) {
  return find(estimators(), "estimator", name, where);
}

const TabulationEntry& find_tabulation(std::string_view name, const Location& where) {
  return find(tabulations(), "tabulation", name, where);
}

const LossEntry& find_loss(std::string_view name, const Location& where) { return find(losses(), "loss", name, where); }

}  // namespace mixrate
