// The number of atoms by evidence: fits of 1, ..., k atoms, the one with the largest evidence kept.
#pragma once

#include <functional>

#include "estimator/estimator.hpp"

namespace mixrate {

/// Fit 1, ..., problem.k atoms with `fit`, as often from labels by k-means++ as the study has starts (one atom: once,
/// it has one start), and keep the outcome with the largest `evidence`; `selection.*criterion` is its number of atoms,
/// NaN if no fit has an evidence. Status and certificate are those of the kept fit.
FitOutcome fit_by_evidence(const FitProblem& problem, double Selection::*criterion,
                           const std::function<FitOutcome(const FitProblem&)>& fit);

}  // namespace mixrate
