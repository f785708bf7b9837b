// How well Markov chains mixed: rank-normalised split R-hat and effective sample sizes.
#pragma once

#include "base/types.hpp"

namespace mixrate {

/// Of one scalar, over several chains.
struct ChainDiagnostics {
  double r_hat;     // largest of the rank-normalised split R-hat of the values and of their distances to the median
  double ess_bulk;  // effective sample size of the rank-normalised values
  double ess_tail;  // smaller effective sample size of the indicators of the 5 % and 95 % quantiles
};

/// Diagnose chains (iterations x chains, after burn-in). NaN where there are fewer than 8 iterations, a value is not
/// finite, or all values are equal. Vehtari, Gelman, Simpson, Carpenter, Buerkner (2021), Bayesian Analysis 16.
ChainDiagnostics diagnose_chains(const Matrix& chains);

/// The effective sample size of the mean of the values themselves, from split chains and Geyer's initial monotone
/// sequence (the same paper, section 3.2); NaN as above.
double effective_sample_size(const Matrix& chains);

}  // namespace mixrate
