// Rate tables for a paper.
#pragma once

#include <span>
#include <string>

#include "experiment/record/result_set.hpp"

namespace mixrate {

/// A booktabs tabular: one row a loss, estimators as columns, or k where there is one estimator; a block for each
/// scenario, k and functional where there are several. Cells are slope +- half-width of the 95 % interval, or, where
/// any interval is not symmetric in the digits shown, the slope with the distances to both ends. The predicted
/// exponents have a column, or one for each column of slopes where they differ. In front \mixratecaption is defined:
/// functional, windows, level, what the symbols are, and why a slope is marked. Contract: rows.
std::string rates_tex(std::span<const RateRow> rows);

}  // namespace mixrate
