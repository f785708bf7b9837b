#include "experiment/posterior_functional.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numeric>

#include "base/text.hpp"
#include "math/statistics/quantile.hpp"

namespace mixrate {

namespace {

/// Quantile of the empirical law; NaN if nothing was drawn or a loss is not defined.
double quantile(std::vector<double>& losses, double level) {
  const bool is_defined = std::none_of(losses.begin(), losses.end(), [](double value) { return std::isnan(value); });
  if (losses.empty() || !is_defined) return std::numeric_limits<double>::quiet_NaN();
  std::sort(losses.begin(), losses.end());
  return sorted_quantile(losses, level);
}

double mean(std::vector<double>& losses) {
  if (losses.empty()) return std::numeric_limits<double>::quiet_NaN();
  return std::accumulate(losses.begin(), losses.end(), 0.0) / static_cast<double>(losses.size());
}

}  // namespace

std::span<const PosteriorFunctional> posterior_functionals() {
  static constexpr std::array<PosteriorFunctional, 3> entries = {
      {{"mean", "posterior expectation", &mean},
       {"median", "posterior median", [](std::vector<double>& losses) { return quantile(losses, 0.5); }},
       {"q95", "radius that holds 95 % of the posterior",
        [](std::vector<double>& losses) { return quantile(losses, 0.95); }}}};
  return entries;
}

const PosteriorFunctional& find_posterior_functional(std::string_view name, const Location& where) {
  std::vector<std::string_view> names;
  for (const PosteriorFunctional& functional : posterior_functionals()) {
    if (functional.name == name) return functional;
    names.push_back(functional.name);
  }
  throw StudyError(where, fmt::format("there is no posterior functional '{}'", name),
                   fmt::format("known: {}", join(names)), did_you_mean(name, names));
}

std::string functional_column(std::string_view column, const PosteriorFunctional& functional) {
  return fmt::format("{}.{}", column, functional.name);
}

}  // namespace mixrate
