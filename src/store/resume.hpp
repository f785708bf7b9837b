// Continuing a study: which cells of an earlier run still hold.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "experiment/record/study_state.hpp"

namespace mixrate {

/// What the study asks for now.
struct StudyRequest {
  std::string source;  // the file with the earlier results, for messages
  std::string name;
  std::string text;  // resolved, canonical; used to name what changed
  std::uint64_t hash = 0;
  std::uint64_t seed = 0;
  std::vector<CellInfo> cells;  // in grid order
  // What a refusal says.
  std::string problem = "the study has changed since the results were written";
  std::string advice = "Restore the study, or write to another directory with -o; the results are untouched";
};

/// For each requested cell its position in `old.cells`; nothing if it is new.
///
/// A cell is the same if id and key are. Growing is allowed: more replicates, more cells. Throws StudyError ("the study
/// has changed since the results were written") naming the field or cell when the seed differs, a cell of the same id
/// has another key, or finished rows would be lost (a cell vanished, fewer replicates).
std::vector<std::optional<std::size_t>> match_cells(const StudyState& old, const StudyRequest& request);

}  // namespace mixrate
