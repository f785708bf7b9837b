// The rounds of a run whose study asks for a precision: what they are decided from, and what comes next.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "analysis/precision_rounds.hpp"
#include "drivers/results/result_directory.hpp"
#include "experiment/grid.hpp"
#include "experiment/record/result_sink.hpp"
#include "experiment/schedule/dispatcher.hpp"
#include "store/journal/study_journal.hpp"

namespace mixrate {

/// Rounds are decided by the rows of all cells, and a shard has its own only: throws StudyError at the option that asks
/// for shards where the study asks for a precision.
void refuse_shards(const Grid& grid, const std::string& option);

class PrecisionRun {
 public:
  /// Go through the rounds with the rows that the directory holds, and set the replicates of the grid: those of the
  /// round that is to be computed, and all that are there. Rows of cells that the study defines otherwise are left out:
  /// open_journal refuses them. The grid must outlive the object.
  PrecisionRun(Grid& grid, const ResultDirectory& directory);

  /// Where rows of this run go, on their way to the journal. Both must outlive the result.
  std::unique_ptr<ResultSink> watch(ResultSink& sink);
  /// All that was asked for is done: the replicates of the next round, which the journal is told of; nothing at the
  /// end.
  std::vector<WorkInterval> next_round(StudyJournal& journal);
  [[nodiscard]] const PrecisionRounds& rounds() const { return rounds_; }

 private:
  [[nodiscard]] std::vector<std::uint32_t> replicates();
  PrecisionRounds rounds_;
};

}  // namespace mixrate
