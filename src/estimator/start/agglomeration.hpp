// Starts from groups of observations that are joined two by two.
#pragma once

#include <utility>
#include <vector>

#include "estimator/start/labellings.hpp"

namespace mixrate {

/// The observations, each a group of its own, are joined two by two, those first whose union costs least more: down to
/// thirty groups by Ward's rule, from there on by
///
///     cost(C) = w_C log det(S_C / w_C + ridge I),    w_C: number (or weight) of observations, S_C: their scatter,
///
/// which is minus twice the largest log-likelihood of a normal law of C, up to constants (Murtagh and Raftery 1984,
/// Pattern Recognit. 17; Fraley 1998, SIAM J. Sci. Comput. 20). The ridge, in variances of the columns, says which
/// groups are too thin to be trusted. The tree is built once, in O(n^2), and cut at every number of atoms.
class Agglomeration {
 public:
  /// cloud: `standardised` of the data.
  Agglomeration(const Cloud& cloud, double ridge);
  /// The groups that are left when there are k, numbered by their first observations. Contract: 1 <= k <= n.
  [[nodiscard]] Labels labels(Index k) const;

 private:
  Index size_;
  std::vector<std::pair<Index, Index>> joins_;  // in their order: the second group becomes part of the first
};

}  // namespace mixrate
