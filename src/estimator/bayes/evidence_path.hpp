// The number of atoms by evidence: fits of 1, ..., k atoms, the one with the largest evidence kept.
#pragma once

#include <functional>

#include "estimator/estimator.hpp"

namespace mixrate {

/// Fit 1, ..., problem.k atoms with `fit`, as often from labels by k-means++ as the study has starts (one atom: once,
/// it has one start), and keep the outcome with the largest `evidence`; `selection.*criterion` is its number of atoms,
/// NaN if no fit has an evidence.
///
/// The kept fit is also the answer to a comparison, so its status is that of a fit that lost without having converged,
/// if that fit might have won: its evidence and what it says was left to gain (NaN: unknown) reach that of the kept
/// one.
FitOutcome fit_by_evidence(const FitProblem& problem, double Selection::*criterion,
                           const std::function<FitOutcome(const FitProblem&)>& fit);

}  // namespace mixrate
