// Where a fit of one atom to observations of its own may start.
#pragma once

#include "model/expert/expert.hpp"
#include "model/response/law.hpp"

namespace mixrate {

/// The rows of a label that count, and their weights; empty: once each.
struct LabelledRows {
  std::vector<Index> rows;
  Vector weights;
};
LabelledRows rows_with_label(const std::vector<int>& labels, Index label, const Vector& weights);

/// Coordinates of one atom (AtomChannels) near the fit of all rows of x (n x d) and y (n >= 1), with weights or none.
///
/// Each predictor is a line through the arguments at which the expert is near what the law makes of y, by least
/// squares; the nuisance parameters are those of residuals from it.
Vector start_of_atom(const Expert& expert, const ResponseLaw& law, const Matrix& x, const Vector& y,
                     const Vector& weights);

}  // namespace mixrate
