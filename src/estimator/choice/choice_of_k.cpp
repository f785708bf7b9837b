#include "estimator/choice/choice_of_k.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>

#include "base/error.hpp"
#include "measure/atom_distance.hpp"

namespace mixrate {

double best_order(std::span<const FitOfOrder> fits, Penalty penalty, double n) {
  double best = -std::numeric_limits<double>::infinity(), order = unknown_number;
  for (const FitOfOrder& fit : fits) {
    const double per_parameter = penalty == Penalty::aic ? 1.0 : 0.5 * std::log(n);
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

double dsc_order(std::span<const double> heights, std::span<const double> mean_log_likelihood, double n, DscForm form) {
  const std::size_t k = mean_log_likelihood.size();
  MIXRATE_EXPECT(k >= 1 && heights.size() == k - 1, "one height between two levels");
  if (k < 2) return unknown_number;
  const bool is_rescaled = form == DscForm::rescaled;
  const double per_height = is_rescaled ? 1.0 / *std::max_element(heights.begin(), heights.end()) : 1.0;
  const double per_nat = std::log(n) / (is_rescaled ? std::abs(mean_log_likelihood.back()) : 1.0);
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
    out.push_back(data.mean(density));
  }
  return out;
}

Index mtm_order_of(const MixingMeasure& g, const Vector& masses, double n, const MtmSettings& settings,
                   Stream& stream) {
  Vector left = masses.cwiseMax(1e-300);
  std::vector<Index> order;
  for (Index i = 0; i < g.size(); ++i) {
    order.push_back(sample_index(stream, left));
    left[order.back()] = 0.0;
  }
  const double size = std::max(3.0, n);
  const double omega = std::pow(std::log(size) / size, settings.exponent);
  return merge_truncate_merge(masses, atom_distances(g, g, CellMetric::expert), order,
                              {.omega = omega, .c = settings.c, .r = settings.order})
      .size();
}

double mode_of_orders(std::span<const double> orders) {
  std::map<double, int> votes;
  for (const double order : orders) {
    if (!std::isnan(order)) ++votes[order];
  }
  const auto most =
      std::max_element(votes.begin(), votes.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
  return most == votes.end() ? unknown_number : most->first;
}

}  // namespace mixrate
