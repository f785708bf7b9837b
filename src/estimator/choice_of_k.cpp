#include "estimator/choice_of_k.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include "base/error.hpp"
#include "measure/atom_distance.hpp"

namespace mixrate {

double best_order(std::span<const FitOfOrder> fits, Penalty penalty, Index n) {
  double best = -std::numeric_limits<double>::infinity(), order = unknown_number;
  for (const FitOfOrder& fit : fits) {
    const double per_parameter = penalty == Penalty::aic ? 1.0 : 0.5 * std::log(static_cast<double>(n));
    const double value = (penalty == Penalty::icl ? fit.completed : fit.log_likelihood) -
                         per_parameter * static_cast<double>(fit.parameters);
    const auto kappa = static_cast<double>(fit.kappa);
    if (value > best || (value == best && kappa < order)) {  // false for NaN
      best = value;
      order = kappa;
    }
  }
  return order;
}

double dsc_order(std::span<const double> heights, std::span<const double> mean_log_likelihood, Index n, DscForm form) {
  const std::size_t k = mean_log_likelihood.size();
  MIXRATE_EXPECT(k >= 1 && heights.size() == k - 1, "one height between two levels");
  if (k < 2) return unknown_number;
  const bool is_rescaled = form == DscForm::rescaled;
  const double per_height = is_rescaled ? 1.0 / *std::max_element(heights.begin(), heights.end()) : 1.0;
  const double per_nat = std::log(static_cast<double>(n)) / (is_rescaled ? std::abs(mean_log_likelihood.back()) : 1.0);
  double best = -std::numeric_limits<double>::infinity(), order = unknown_number;
  for (std::size_t kappa = 2; kappa <= k; ++kappa) {
    const double value = per_height * heights[kappa - 2] + per_nat * mean_log_likelihood[kappa - 1];
    if (!(value > best)) continue;
    best = value;
    order = static_cast<double>(kappa);
  }
  return order;
}

std::vector<double> mean_log_likelihoods(const Dendrogram& tree, const Model& model, const Dataset& data) {
  std::vector<double> out;
  Vector density(data.size());
  for (const MixingMeasure& level : tree.levels) {
    model.log_density(data.x, data.y, level, density);
    out.push_back(density.mean());
  }
  return out;
}

std::vector<OptionSpec> selection_options() {
  return {{"dsc",
           OptionKind::choice,
           std::string_view("published"),
           0,
           0,
           {"published", "rescaled"},
           "form of the dendrogram criterion: heights and nats as they are, or over their largest sizes"},
          {"mtm_exponent", OptionKind::real, 0.25, 0.01, 1, {}, "merge-truncate-merge: omega_n = (log n / n)^this"},
          {"mtm_c", OptionKind::real, 1.0, 1e-6, 1e6, {}, "merge-truncate-merge: masses up to (c omega_n)^r are noise"},
          {"mtm_order", OptionKind::real, 2.0, 1, 100, {}, "merge-truncate-merge: r of the W_r that contracts"}};
}

DscForm read_dsc_form(const Options& options) {
  return options.text("dsc") == "rescaled" ? DscForm::rescaled : DscForm::published;
}

MtmSettings read_mtm(const Options& options) {
  return {options.real("mtm_exponent"), options.real("mtm_c"), options.real("mtm_order")};
}

Index mtm_order_of(const MixingMeasure& g, const Vector& masses, Index n, const MtmSettings& settings, Stream& stream) {
  Vector left = masses.cwiseMax(1e-300);
  std::vector<Index> order;
  for (Index i = 0; i < g.size(); ++i) {
    order.push_back(sample_index(stream, left));
    left[order.back()] = 0.0;
  }
  const double size = std::max(3.0, static_cast<double>(n));
  const double omega = std::pow(std::log(size) / size, settings.exponent);
  return merge_truncate_merge(masses, atom_distances(g, g, CellMetric::expert), order,
                              {.omega = omega, .c = settings.c, .r = settings.order})
      .size();
}

double select_by_mtm(std::span<const MixingMeasure> draws, Index n, const MtmSettings& settings, Stream& stream) {
  std::map<Index, int> votes;
  for (const MixingMeasure& draw : draws) ++votes[mtm_order_of(draw, weight_shares(draw).mass, n, settings, stream)];
  const auto most =
      std::max_element(votes.begin(), votes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == votes.end() ? unknown_number : static_cast<double>(most->first);
}

}  // namespace mixrate
