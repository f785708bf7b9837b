#include "store/journal/study_journal.hpp"

#include <filesystem>

#include "base/error.hpp"
#include "experiment/record/run_history.hpp"
#include "store/journal/journal.hpp"

namespace mixrate {

StudyJournal::StudyJournal(const std::string& path, const StudyRequest& request)
    : study_{request.name, request.text, request.hash, request.seed, {}} {
  JournalState old;
  if (std::filesystem::exists(path)) old = read_journal_state(path);
  const bool is_begun = !old.study.text.empty();
  std::vector<std::optional<std::size_t>> matches(request.cells.size());
  if (is_begun) matches = match_cells(old.study, request);
  bool has_grown = !is_begun || request.cells.size() != old.study.cells.size();
  std::vector<CellEntry> fresh;
  for (std::size_t c = 0; c < request.cells.size(); ++c) {
    if (!matches[c]) {
      numbers_.push_back(old.next_number++);
      cells_.emplace_back(request.cells[c]);
      fresh.push_back({numbers_.back(), request.cells[c]});
      continue;
    }
    numbers_.push_back(old.numbers[*matches[c]]);
    cells_.push_back(std::move(old.study.cells[*matches[c]]));
    const std::uint32_t before = cells_.back().info.replicates;
    has_grown = has_grown || before != request.cells[c].replicates || *matches[c] != c;
    cells_.back().resize(request.cells[c].replicates);
    cells_.back().info = request.cells[c];
  }
  provenance_ = std::move(old.study.provenance);
  torn_bytes_ = old.scan.torn_bytes;
  writer_ = std::make_unique<JournalWriter>(path, old.scan.sound_bytes);
  for (const CellEntry& cell : fresh) writer_->append(EntryKind::cell, encode_cell(cell));
  if (has_grown || request.text != old.study.text) append_study();
}

void StudyJournal::append_study() {
  study_.cells.clear();
  for (std::size_t c = 0; c < cells_.size(); ++c) study_.cells.emplace_back(numbers_[c], cells_[c].info.replicates);
  writer_->append(EntryKind::study, encode_study(study_));
}

void StudyJournal::resize(const std::vector<std::uint32_t>& replicates) {
  MIXRATE_EXPECT(replicates.size() == cells_.size(), "a number for each cell");
  bool is_other = false;
  for (std::size_t c = 0; c < cells_.size(); ++c) {
    is_other = is_other || cells_[c].info.replicates != replicates[c];
    cells_[c].resize(replicates[c]);
  }
  if (is_other) append_study();
}

void StudyJournal::append(const RecordBatch& batch) {
  writer_->append(rows_kind, encode_rows(numbers_.at(batch.cell), batch));
  CellState& cell = cells_[batch.cell];
  for (std::uint32_t i = 0; i < batch.count; ++i) cell.add_row(batch.first + i, batch.status[i], batch.seconds[i]);
  for (const auto& [replicate, message] : batch.messages) cell.add_failure(replicate, message);
}

void StudyJournal::append(const Death& death) {
  writer_->append(EntryKind::death, encode_death(numbers_.at(death.cell), death));
  for (std::uint32_t r = death.first; r < death.first + death.count; ++r) cells_[death.cell].add_death(r);
}

void StudyJournal::append(const Provenance& facts) {
  writer_->append(EntryKind::run, encode_run(facts));
  add_facts(provenance_, facts);
}

void StudyJournal::import(std::uint32_t cell, const CellTable& table) {
  constexpr std::uint32_t most = 4096;  // rows of one entry
  const std::uint32_t rows = table.info.replicates;
  for (std::uint32_t first = 0; first < rows;) {
    std::uint32_t end = first;
    while (end < rows && end - first < most && table.is_done(end)) ++end;
    if (end > first) append(table.rows(cell, first, end - first));
    first = std::max(end, first + 1);
  }
}

}  // namespace mixrate
