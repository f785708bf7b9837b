// What the reader of a fit must know and no number says: parameters on their bounds, and what the data cannot tell.
#pragma once

#include <string>
#include <vector>

#include "estimator/standard_fit.hpp"

namespace mixrate {

/// Covariates that are constant or a linear function of the others, e.g. "x2 = 1 + 2 x1: .."; names: one a column. The
/// coefficients of such columns are not determined. Empty: none.
std::vector<std::string> dependent_columns(const Matrix& x, const std::vector<std::string>& names);

/// Parameters of an estimate in standard units that lie on the box: each with its bound and what to do.
std::vector<std::string> parameters_on_bounds(const StandardFit& fit, const MixingMeasure& standard);

/// Directions in which the likelihood is flat at an estimate in standard units, beyond those that no data can tell
/// (num_free_parameters): the parameters that move along each, told in the units of the data, the largest moves first.
struct Undetermined {
  double rank = 0.0;  // of the information, on the coordinates off the box
  std::vector<std::string> directions;
};
Undetermined undetermined(const Model& model, const StandardFit& fit, Likelihood& likelihood,
                          const MixingMeasure& standard);

}  // namespace mixrate
