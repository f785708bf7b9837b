// Merge-truncate-merge: how many atoms of an over-fitted measure are real.
#pragma once

#include <span>
#include <vector>

#include "base/types.hpp"

namespace mixrate {

/// The thresholds of merge-truncate-merge. omega must fall more slowly than W_r between the measure and the truth.
struct MergeTruncate {
  double omega = 0.0;  // in units of the atom distance; atoms this near are one
  double c = 1.0;      // masses up to (c omega)^r are noise
  double r = 2.0;
};

/// The atoms that survive, the heaviest first (ties: lowest number), and the masses that they end with.
struct Survivors {
  std::vector<Index> atoms;
  std::vector<double> masses;
  [[nodiscard]] Index size() const { return static_cast<Index>(atoms.size()); }
};

/// Merge, truncate, merge (Guha, Ho, Nguyen 2021, Bernoulli 27, algorithm 1).
///
/// In the given order an atom within omega of an earlier survivor gives its mass to it (to the earliest such). Of the
/// rest, sorted by mass q, atoms with q <= (c omega)^r are dropped, and so is, from the heaviest on, an atom with
/// q |theta - theta'|^r <= (c omega)^r for a heavier atom theta' that stays. The mass of dropped atoms goes to the
/// nearest that stay. If none would stay, the heaviest does.
/// masses: k, non-negative; distances: k x k, symmetric; order: a permutation of 0..k-1, which the paper draws at
/// random (without replacement, with probabilities proportional to the masses).
Survivors merge_truncate_merge(const Vector& masses, const Matrix& distances, std::span<const Index> order,
                               const MergeTruncate& thresholds);

}  // namespace mixrate
