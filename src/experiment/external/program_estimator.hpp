// Estimators that are programs of users: what they have beyond what all estimators have.
#pragma once

#include <cstddef>

#include "estimator/estimator.hpp"
#include "experiment/external/command.hpp"

namespace mixrate {

/// An estimator that asks a program.
class ProgramEstimator : public Estimator {
 public:
  [[nodiscard]] virtual const ExternalCommand& command() const = 0;
  /// How many of its own columns, the last ones, are shares: 0 or 1 in each row.
  [[nodiscard]] virtual std::size_t num_shares() const = 0;
  /// Whether the program is told the truth with the data, because the study says so (option `truth`).
  [[nodiscard]] virtual bool is_told_truth() const = 0;
  /// `fit`, where the truth of the data set is at hand: it is passed on if is_told_truth, and goes nowhere else. No
  /// other estimator has a way to see it.
  [[nodiscard]] virtual FitOutcome fit_beside(const FitProblem& problem, const MixingMeasure& truth) const = 0;
};

/// The estimator as one that asks a program; nullptr if it is none.
inline const ProgramEstimator* as_program(const Estimator& estimator) {
  return dynamic_cast<const ProgramEstimator*>(&estimator);
}

}  // namespace mixrate
