// Joining shards and partial results of one study.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "experiment/record/result_set.hpp"
#include "experiment/record/study_state.hpp"

namespace mixrate {

/// How to get at an input by its name.
struct MergeSource {
  std::function<StudyState(const std::string& name)> state;
  std::function<ResultSet(const std::string& name)> results;
};

/// One result set with the rows of all inputs, equal to that of one run of the whole study.
///
/// The study is that of the input with the most cells and replicates; the others must be parts of it (fewer cells or
/// replicates). A replicate in several inputs must be the same bit for bit. Throws StudyError naming the input that
/// belongs to another study, or both inputs and the replicate that differ. Memory: the whole and one input at a time.
ResultSet merge_results(const std::vector<std::string>& names, const MergeSource& source);

/// The replicates that no input has, by cell: "cell: 3 of 10 (0, 4..5)", one line each.
std::vector<std::string> list_missing(const ResultSet& results);

}  // namespace mixrate
