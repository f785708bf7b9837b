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

/// What became of the inputs.
struct Merged {
  ResultSet results;
  std::vector<std::string> left_out;  // why, for each input that could not be read
  std::vector<std::string> warnings;  // rows that another program computed
};

/// One result set with the rows of all inputs, equal to that of one run of the whole study.
///
/// The study is that of the input with the most cells and replicates; the others must be parts of it (fewer cells or
/// replicates). A replicate in several inputs must be the same bit for bit. Throws StudyError naming the input that
/// belongs to another study, or both inputs and the replicate that differ. An input that cannot be read, or holds no
/// study yet, is left out; if none can be read, the FileError of the first is thrown. The facts are those of the
/// leading input, without `shard`; `history` has those of all. Memory: the whole and one input at a time.
Merged merge_results(const std::vector<std::string>& names, const MergeSource& source);

/// The same without rows: the study of the largest part, a replicate done that is so in any of them. Statuses and times
/// are not added up. Throws as merge_results.
StudyState join_states(const std::vector<std::string>& names, const std::vector<StudyState>& states);

/// Throws FileError: there is no study in these results yet, since the run ended before it wrote one.
void expect_study(const std::string& study_text, const std::string& name);

/// The replicates that no input has, by cell: "cell: 3 of 10 (0, 4..5)", one line each.
std::vector<std::string> list_missing(const ResultSet& results);

}  // namespace mixrate
