// The one pure function of the design.
#pragma once

#include <string>
#include <string_view>

#include "experiment/grid.hpp"

namespace mixrate {

/// The message of a replicate that failed because memory was refused, whoever asked for it.
inline constexpr std::string_view out_of_memory_message = "out of memory";

/// Run replicate r of a cell and append its row to the batch.
///
/// Depends on (cell, r, seed) only: which rank, when and beside what is invisible. Never throws: an exception becomes
/// a row with status failed and a message. Data streams are keyed by (scenario, n, r); start and estimator streams by
/// the cell key, loss streams by (scenario, n, r).
void run_replicate(const Cell& cell, std::uint32_t r, std::uint64_t seed, RecordBatch& batch);

/// The whole answer of the estimator that the row of replicate r is made from, on the same data and streams: what a row
/// does not hold (a dendrogram, a posterior). Throws what the fit throws.
FitOutcome fit_replicate(const Cell& cell, std::uint32_t r, std::uint64_t seed);

/// The row of a replicate that could not be computed: status crashed, NaN everywhere, no iterations, this message.
RecordBatch make_crashed_row(const Cell& cell, std::uint32_t position, std::uint32_t r, const std::string& message);

/// An empty batch for `cell` at grid position `position`, with room for `count` rows.
RecordBatch make_batch(const Cell& cell, std::uint32_t position, std::uint32_t first, std::uint32_t count);

}  // namespace mixrate
