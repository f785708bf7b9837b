// How far stored results are on the way to the precision that their study asks for.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "analysis/precision_rounds.hpp"
#include "experiment/grid.hpp"
#include "experiment/record/result_set.hpp"

namespace mixrate {

/// Give the rounds of a grid the rows of its cells. Cells that have other contents in the results are left out.
void add_rows(PrecisionRounds& rounds, const Grid& grid, const ResultSet& results);

/// The rounds of a stored study as far as its rows go, and the grid that they look into.
struct StoredRounds {
  Grid grid;
  PrecisionRounds rounds;
};
/// A quick look at the text of a stored study: false is certain.
bool asks_for_precision(const std::string& study_text);
/// Nothing where no precision is asked for, in smoke runs, and where the study is none of this program. `path` is for
/// messages.
std::unique_ptr<StoredRounds> stored_rounds(const ResultSet& results, const std::string& path);

/// A sentence for each goal: "voronoi-over (mean) of sgmoe-mild, k = 3, mle: +-0.034, asked +-0.02".
std::vector<std::string> goal_lines(const PrecisionRounds& rounds);

/// Throw the StudyError of rounds that ended without their goal, naming what would do; nothing where they did not.
void expect_reached(const PrecisionRounds& rounds);

/// A goal that its cap does not let be reached: with all that it allows the half-width is about this.
StudyError unreachable(const PrecisionGoal& goal, std::uint32_t cap, double half_width);

/// Replicates that are predicted to be missing to a goal that is not reached.
std::uint64_t replicates_to_go(const PrecisionRounds& rounds, std::size_t goal);

}  // namespace mixrate
