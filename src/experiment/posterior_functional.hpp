// Functionals of a loss under the posterior: columns beside the loss of the estimate.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/error.hpp"

namespace mixrate {

/// What is reported of the posterior distribution of a loss D(G, G0), G drawn from the posterior.
struct PosteriorFunctional {
  std::string_view name;  // of the study's list `posterior`
  std::string_view summary;
  double (*value)(std::vector<double>& losses);  // of the draws; may reorder them
};

/// mean: posterior expectation; median; q95: the radius that holds 95 % of the posterior.
std::span<const PosteriorFunctional> posterior_functionals();

/// Throws StudyError at `where` with the nearest name.
const PosteriorFunctional& find_posterior_functional(std::string_view name, const Location& where);

/// Name of the column of a functional of a loss column: "<column>.<functional>".
std::string functional_column(std::string_view column, const PosteriorFunctional& functional);

}  // namespace mixrate
