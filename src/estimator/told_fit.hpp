// Estimates of somebody else, judged by the likelihood here.
#pragma once

#include "estimator/estimator.hpp"

namespace mixrate {

/// The largest Newton decrement of a maximum unless somebody says otherwise, nats: that of `mixrate fit`.
inline constexpr double decrement_of_maximum = 1e-9;

/// The log-likelihood of a measure, which may lie outside of the box: one pass over the data; NaN or infinite where it
/// has none. `told` has at most k atoms.
double log_likelihood_of(const FitProblem& problem, const MixingMeasure& told);

/// The outcome of a fit that somebody tells: the log-likelihood of what was told, and the certificate there (see
/// Certificate; start_gap is not known).
///
/// The status is `converged` or `at_boundary` where the estimate is a maximum in the box: Newton decrement
/// g'H^-1 g / 2 on the free coordinates at most `decrement` nats (or the rounding of the log-likelihood), no direction
/// of positive curvature. Else it is `degenerate` (a variance on the floor of the box), `not_finite` (the
/// log-likelihood is), or `not_a_maximum`. Outside of the box nothing is certified; a variance below its floor is
/// `degenerate` there, too. `told` has at most k atoms.
FitOutcome judge_told_fit(const FitProblem& problem, const MixingMeasure& told, double decrement);

}  // namespace mixrate
