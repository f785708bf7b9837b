// What the replicates of a study cost, from a timed pilot.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "drivers/precision/forecast.hpp"
#include "experiment/grid.hpp"

namespace mixrate {

/// A cell, and the mean seconds of one of its replicates; 0 without a pilot.
struct CellCost {
  const Cell* cell;
  double seconds;
};

/// Replicates of the pilot that failed, all cells of an estimator of a scenario together.
struct PilotFailures {
  std::string scenario, estimator;
  std::int64_t k = 0;
  int failed = 0, done = 0;
  std::string message;  // the first
};

struct StudyCost {
  std::vector<CellCost> cells;  // series after series, by n within
  std::size_t num_series = 0;
  std::uint64_t replicates = 0;         // of all cells
  double cpu_s = 0.0;                   // of all replicates
  double start_s = 0.0;                 // until the programs of users have begun, once per process that computes
  double longest_s = 0.0;               // the slowest replicate
  std::string longest_cell;             // its cell
  bool is_lower_bound = false;          // a replicate of the pilot did not end in time: it takes at least what is said
  double pilot_s = 0.0;                 // spent on timing
  std::vector<PilotFailures> failures;  // of series that had any
  std::vector<GoalForecast> forecasts;  // of the goals of the grid; none without a pilot
  /// With so many processes that compute.
  [[nodiscard]] double wall_s(double workers) const;
};

/// Time replicates of the smaller cells for about `budget_s` seconds (0: not at all) and predict the others. The grid
/// must outlive the result; the replicates of its cells become what is predicted where a precision is asked for. Right
/// within a factor of 2 as a rule. The pilot runs in a process of its own, which is
/// ended when it has used its seconds, whatever it is computing: see is_lower_bound.
StudyCost predict_cost(Grid& grid, double budget_s);

/// "5 of 5 pilot replicates of mle failed ..."
std::string failure_text(const PilotFailures& failures);
/// Throw StudyError if all pilot replicates of a series failed, two at least: so would those of the run.
void expect_answers(const std::vector<PilotFailures>& failures);

/// Whether programs that cannot be used are an error, or a warning: the machine of a plan need not be that of the run.
enum class ProgramsAre { needed, wished };

/// Programs of the user that a study asks: start each, let it introduce itself, and end it. Throws UnusableProgram
/// where they are needed, and says on standard error what it would throw where they are not.
void try_programs_of(const Study& study, ProgramsAre programs);

}  // namespace mixrate
