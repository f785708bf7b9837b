// The dendrogram of a mixing measure: its atoms merged pair by pair, down to one.
#pragma once

#include <utility>
#include <vector>

#include "measure/mixing_measure.hpp"

namespace mixrate {

/// What the atoms of a measure cover, as merging sees it.
///
/// Plain mixtures: the weights. Gated models: exp(beta0) is no probability. It is defined up to a factor, and scaled to
/// total 1 it is the gate at x = 0, a point that need not lie among the data and at which an expert that covers most of
/// them may weigh e^-8. Occupancies p_i = average of gate_i(x) over the data are free of the gauge and of the origin of
/// x. To first order they are the gate at the centre of what the atom covers, c_i = average of gate_i(x) x over p_i;
/// with masses p and values taken at c the merged moments are those that the likelihood determines at n^(-1/2), as at
/// any fixed point, but the expansion is about a point where there are data.
struct AtomShares {
  Vector mass;    // k, total 1
  Matrix centre;  // d x k, where the lines of experts are compared; 0 x k for plain mixtures, 0 for the gate at x = 0
  std::vector<Matrix> gram = {};  // average of gate_i(x) x~x~', x~ = (1, x), (d + 1) x (d + 1) per atom; empty: unknown
};

/// Masses exp(beta0) scaled to total 1 and centres at x = 0: the weights of a mixture; the published form for experts.
AtomShares weight_shares(const MixingMeasure& g);

/// How far two atoms are, always times p_i p_j / (p_i + p_j):
/// strong   |theta_i - theta_j|^2 over the expert blocks (covariances: Frobenius);
/// weak     |mu_i - mu_j|^2 + |S_i - S_j|_F, location-scale mixtures, S isotropic, diagonal or full;
/// experts  (b_i - b_j)^2 + sqrt(|a_i - a_j|^2 + (s_i - s_j)^2), lines b + a'x with variance s; b: value at the common
///          centre of the two.
/// strong and weak: arXiv 2403.01684; experts: arXiv 2510.12744 as coded (its centre is x = 0).
enum class Dissimilarity { strong, weak, experts };

/// What a merged atom is: means weighted with the masses (plain), or means and the part between the atoms, so that
/// moments are kept (moments). With shares p, q (p + q = 1) and differences d between the two:
/// weak     S += p q dmu dmu' (diagonal: its diagonal; isotropic: its trace over d);
/// experts  s += p q db^2 and a += p q dbeta1 db, the combinations that are estimated at n^(-1/2) in an over-fitted
///          cell; plain means leave an error of the order of p q db^2, which is n^(-1/4);
/// strong   nothing.
/// projection: experts only, with `gram`. The line nearest to what both say together, beta = (G_i + G_j)^-1 (G_i beta_i
/// + G_j beta_j), and the mean of the variances plus the mean square of what is left. To first order in the gates'
/// difference it is `moments`, whose expansion fails where gates differ by more than 1 over the data that both cover.
enum class MergeRule { plain, moments, projection };

/// The dissimilarity that fits a layout: experts for lines under a gate, weak with a scale per atom, else strong.
Dissimilarity natural_dissimilarity(const AtomLayout& layout);

struct Dendrogram {
  std::vector<MixingMeasure> levels;             // levels[kappa - 1] has kappa atoms, kappa = 1..k
  std::vector<AtomShares> shares;                // of the levels
  std::vector<double> heights;                   // heights[kappa - 2]: cost of going from kappa to kappa - 1 atoms
  std::vector<std::pair<Index, Index>> mergers;  // mergers[kappa - 2]: the two of levels[kappa - 1], first < second

  [[nodiscard]] Index size() const { return static_cast<Index>(levels.size()); }
  [[nodiscard]] const MixingMeasure& level(Index kappa) const { return levels[static_cast<std::size_t>(kappa - 1)]; }
  [[nodiscard]] double height(Index kappa) const { return heights[static_cast<std::size_t>(kappa - 2)]; }
};

/// Merge the closest pair (ties: lowest positions) until one atom is left. The merged atom takes the place of the first
/// of the pair, the other places close up.
///
/// Under a gate slopes of the merged gate are means, and its logit at the common centre is the log of the sum of both
/// exponentials there. Contract: no tree; masses positive; weak: blocks mean and variance or covariance; experts:
/// blocks gate_slope, slope, intercept and variance; projection elsewhere: the same as moments.
Dendrogram dendrogram(const MixingMeasure& g, const AtomShares& shares, Dissimilarity kind, MergeRule rule);

}  // namespace mixrate
