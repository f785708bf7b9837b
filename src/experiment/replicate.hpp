// The one pure function of the design.
#pragma once

#include <vector>

#include "experiment/grid.hpp"
#include "experiment/schedule/study_work.hpp"

namespace mixrate {

/// Run replicate r of a cell and append its row to the batch.
///
/// Depends on (cell, r, seed) only: which rank, when and beside what is invisible. Never throws: an exception becomes
/// a row with status failed and a message. Data streams are keyed by (scenario, n, r); start and estimator streams by
/// the cell key, loss streams by (scenario, n, r).
void run_replicate(const Cell& cell, std::uint32_t r, std::uint64_t seed, RecordBatch& batch);

/// The whole answer of the estimator that the row of replicate r is made from, on the same data and streams: what a row
/// does not hold (a dendrogram, a posterior). Throws what the fit throws.
FitOutcome fit_replicate(const Cell& cell, std::uint32_t r, std::uint64_t seed);

/// The losses of an estimate that was made elsewhere from the data of replicate r of a cell: the numbers that a row
/// would have in the columns of kind loss. The estimate must be in canonical form. Where somebody else draws the data
/// they are drawn, since a truth may come with them; throws what that throws.
std::vector<double> losses_of_estimate(const Cell& cell, std::uint32_t r, std::uint64_t seed,
                                       const MixingMeasure& estimate);

/// The truth that replicate r of a cell meets; with data of somebody else the one that is told with them, if any.
MixingMeasure truth_of_replicate(const Cell& cell, std::uint32_t r, std::uint64_t seed);

/// The grid as work for the runtime, which knows neither models nor estimators. The grid must outlive it.
StudyWork study_work(const Grid& grid);

}  // namespace mixrate
