// The journal of a run: opened, matched with the study, ready to take rows.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "experiment/record/result_sink.hpp"
#include "experiment/record/study_state.hpp"
#include "store/journal/writer.hpp"
#include "store/resume.hpp"

namespace mixrate {

/// Keeps the rows of one study on disk and, in memory, one bit a replicate.
class StudyJournal {
 public:
  /// Open the journal at `path`, or begin one, and match it with the study; records what has grown.
  ///
  /// Throws FileError for a damaged or foreign file and StudyError for a changed study (match_cells); both leave the
  /// file as it was. A torn tail is cut off: see torn_bytes(). One writer at a time: hold the lock of the directory.
  StudyJournal(const std::string& path, const StudyRequest& request);

  /// Cells in grid order, with what is done.
  [[nodiscard]] const std::vector<CellState>& cells() const { return cells_; }
  /// Facts of all runs so far, later ones over earlier ones; see add_facts.
  [[nodiscard]] const Provenance& provenance() const { return provenance_; }
  /// Bytes of an unfinished record that were dropped on opening.
  [[nodiscard]] std::uint64_t torn_bytes() const { return torn_bytes_; }
  [[nodiscard]] std::uint64_t bytes() const { return writer_->bytes(); }
  /// CPU seconds that writing took beside the run.
  [[nodiscard]] double cpu_s() const { return writer_->cpu_s(); }

  /// Take finished rows; `cell` is the position in the grid. Cheap; throws as JournalWriter::append.
  void append(const RecordBatch& batch);
  void append(const Death& death);
  void append(const Provenance& facts);
  /// Ask for other numbers of replicates from here on, one for each cell. Contract: none that is done is lost.
  void resize(const std::vector<std::uint32_t>& replicates);
  /// Take over all finished rows of a table at a position in the grid.
  void import(std::uint32_t cell, const CellTable& table);
  /// Return when all of it is on the disk.
  void sync() { writer_->sync(); }
  /// Throws as JournalWriter::append, takes nothing.
  void expect_sound() const { writer_->expect_sound(); }

 private:
  void append_study();
  StudyEntry study_;  // but for its cells, which are below
  std::vector<CellState> cells_;
  std::vector<std::uint32_t> numbers_;  // of the cell entries, in grid order
  Provenance provenance_;
  std::uint64_t torn_bytes_ = 0;
  std::unique_ptr<JournalWriter> writer_;
};

}  // namespace mixrate
