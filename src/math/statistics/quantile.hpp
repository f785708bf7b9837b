// Quantiles of samples.
#pragma once

#include <span>

namespace mixrate {

/// The quantile of a sorted sample at `level` in [0, 1], linear between order statistics: type 7 of Hyndman and Fan
/// (1996). Contract: the sample is not empty.
double sorted_quantile(std::span<const double> sorted, double level);

}  // namespace mixrate
