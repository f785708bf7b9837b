// Writing the result file, whole, from what is in memory.
#pragma once

#include <string>
#include <vector>

#include "experiment/record/result_set.hpp"

namespace mixrate {

/// Write all results to `path` (layout: LAYOUT.md), replacing an earlier version only once the new one is good.
///
/// Equal results give equal bytes under /cells and /rates, however and where they were computed. Throws FileError: the
/// directory cannot be written, the disk is full, or `path` holds something that is not a sound result file of this
/// version (it is then left alone). Memory: about twice the size of the file beside the results; those are released
/// on the way if they are handed over (std::move). Long columns of the summary are compressed.
void write_results(const std::string& path, ResultSet results, const SummarySource& summary,
                   const std::vector<RateRow>& rates);

}  // namespace mixrate
