// Estimators and losses that another program brings: what they give is checked, once, here. Those of mixrate are held
// to the same by the contract tests.
#pragma once

#include <memory>

#include "estimator/estimator.hpp"
#include "loss/loss.hpp"

namespace mixrate {

/// The estimator of an entry. If another program added it, its outcomes are checked and its log-likelihood is that of
/// the estimate (checked_outcome), and it is told when it asks for a start that there is not.
std::shared_ptr<const Estimator> make_estimator(const EstimatorEntry& entry, const Options& options);

/// The loss of an entry. If another program added it, its columns are checked now, its numbers whenever it is
/// evaluated: each is 0 or more, or NaN. Throws StudyError with the place of the options where it has none of its own.
std::shared_ptr<const Loss> make_loss(const LossEntry& entry, const Options& options,
                                      const std::shared_ptr<const Scenario>& scenario, Index k);

/// An outcome of `name` on this problem as it may stand in a row.
///
/// There is an estimate unless the status is failed or not_finite; it has 1 to k atoms of the model, all numbers are
/// finite (unless the status is not_finite) and in their domains, weights that are probabilities sum to 1 within 1e-6.
/// The estimate comes back in canonical form, and the log-likelihood is computed here where what was told differs from
/// it by more than 1e-8 of its size; the cost is one pass over the data. Throws StudyError that names the mistake.
FitOutcome checked_outcome(std::string_view name, const FitProblem& problem, FitOutcome outcome,
                           std::size_t num_own_columns);

}  // namespace mixrate
