// From the losses of a cell to a point of a series.
#pragma once

#include <span>

#include "analysis/slope_fit.hpp"
#include "experiment/record/result_set.hpp"

namespace mixrate {

/// The point of one sample at n.
///
/// mean, rms: the jackknife of log mean and of half the log mean square (Efron and Stein 1981): with y the value and
/// y_(-j) that without replicate j, log_error = R y - (R - 1) mean(y_(-j)), variance = (R - 1) / R sum (y_(-j) - their
/// mean)^2. The delta method's cv^2 / R, used where a single loss is positive, is too small in small samples of skewed
/// losses.
/// quantiles: log of the sample quantile; the variance of the order statistic of the log losses by Maritz and
/// Jarrett (1978), which is that of the bootstrap, exactly; divided by 1 + 1.2 / sqrt(R), its bias for medians at R =
/// 10 to 100. Zeros count as the smallest positive loss there. Not finite if undefined.
RatePoint rate_point(std::span<const double> losses, double n, Functional functional);

/// The point of log functional of A - log functional of B over replicates that share their data: of means and root mean
/// squares by the joint jackknife, of quantiles by up to 500 resamples of the pairs, always the same ones. Contract:
/// equal sizes.
RatePoint paired_point(std::span<const double> losses_a, std::span<const double> losses_b, double n,
                       Functional functional);

/// The level of a quantile; NaN for mean and rms.
double level_of(Functional functional);

}  // namespace mixrate
