// Continuing a study: which rows of an earlier result file still hold.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "experiment/result_set.hpp"

namespace mixrate {

/// What the study asks for now.
struct ResumeRequest {
  std::string file;        // the earlier result file, for messages
  std::string study_text;  // resolved, as in ResultSet::study_text; used to name what changed
  std::uint64_t seed = 0;
  std::vector<CellInfo> cells;  // in grid order
};

/// Take over the finished rows of an earlier run: one table per requested cell, in its order, with what is done.
///
/// A cell is the same if id and key are. Growing is allowed: more replicates, more cells. Throws StudyError ("the study
/// has changed since the result file was written") naming the field or cell when the seed differs, a cell of the same
/// id has another key, or finished rows would be lost (a cell vanished, fewer replicates).
std::vector<CellTable> resume_cells(const ResultSet& old, const ResumeRequest& request);

}  // namespace mixrate
