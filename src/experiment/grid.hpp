// The cells of a study, in a fixed order, each with its leaves bound.
#pragma once

#include <memory>
#include <span>
#include <vector>

#include "experiment/precision.hpp"
#include "experiment/record/record.hpp"
#include "experiment/study/study.hpp"
#include "model/affine_units.hpp"

namespace mixrate {

/// The losses of a cell, to be bound to a scenario: once, or for each replicate where the scenario changes with it.
struct LossPlan {
  const LossEntry* entry;  // of the catalogue
  Options options;
};
std::vector<std::shared_ptr<const Loss>> bind_losses(std::span<const LossPlan> plans,
                                                     const std::shared_ptr<const Scenario>& scenario, Index k);

/// One point of the grid; immutable; knows its leaves.
struct Cell {
  CellInfo info;
  std::uint32_t most_replicates = 0;         // as many as rounds may come to; info.replicates where there are none
  std::shared_ptr<const Scenario> scenario;  // as it is at this n; shared by all its cells
  std::shared_ptr<const AffineUnits> units;  // in which the fit is computed (study_units.hpp); nullptr: of the study
  std::shared_ptr<const Estimator> estimator;
  std::shared_ptr<const Start> start;
  std::vector<std::shared_ptr<const Loss>> losses;  // bound to `scenario`
  std::vector<LossPlan> loss_plans;
  std::vector<const PosteriorFunctional*>
      functionals;                             // of every loss column: their columns follow those of the losses
  std::vector<const Diagnostic*> diagnostics;  // last
  // Contents of the random streams, given the study seed. Adding a loss, an estimator or a cell moves no number.
  std::uint64_t data_content = 0;   // (scenario, n): as in draw_dataset
  std::uint64_t start_content = 0;  // (scenario, n, k, start)
  std::uint64_t fit_content = 0;    // (scenario, n, k, box, start, estimator)
};

/// All cells. Every rank expands the same study into the same grid.
struct Grid {
  std::uint64_t seed = 0;
  std::vector<Cell> cells;
  std::vector<PrecisionGoal> goals;  // slopes that shall be known so well
};

/// Expand a study: for each experiment, scenario x k x n x estimator, in that order. Throws StudyError for a cell that
/// cannot be (k < 1, n below the number of parameters, truth outside the box, a leaf that does not fit the model).
Grid expand(const Study& study);

}  // namespace mixrate
