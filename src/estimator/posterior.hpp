// What a sampler or a choice of the number of atoms leaves behind, beside the estimate.
#pragma once

#include <limits>
#include <vector>

#include "measure/mixing_measure.hpp"

namespace mixrate {

inline constexpr double unknown_number = std::numeric_limits<double>::quiet_NaN();

/// A sample of the posterior of the mixing measure, and how well the chains mixed.
struct Posterior {
  /// Equally weighted, thinned evenly over all chains after burn-in; not canonical in order, canonical in gauge. Their
  /// numbers of atoms differ where k is random.
  std::vector<MixingMeasure> draws;
  // Of the log-posterior, a label-invariant number, over all kept iterations of all chains (Vehtari et al. 2021).
  double r_hat = unknown_number;     // rank-normalised split R-hat
  double ess_bulk = unknown_number;  // effective sample sizes
  double ess_tail = unknown_number;
  double acceptance = unknown_number;  // share of accepted moves, where moves can be rejected
  /// Posterior probabilities of 1, 2, ... atoms; empty where k is fixed.
  std::vector<double> atoms;
};

/// The number of atoms that each criterion chooses, and the criteria's ingredients; NaN: not computed.
struct Selection {
  double aic = unknown_number, bic = unknown_number, icl = unknown_number;
  double dsc = unknown_number;        // dendrogram selection criterion; samplers: its mode over the draws
  double mtm = unknown_number;        // merge-truncate-merge; samplers: its mode over the draws
  double elbo = unknown_number;       // largest evidence lower bound
  double wbic = unknown_number;       // smallest WBIC
  double posterior = unknown_number;  // mode of the posterior of k
};

}  // namespace mixrate
