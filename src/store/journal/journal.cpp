#include "store/journal/journal.hpp"

#include <fmt/format.h>

#include <map>
#include <set>
#include <unordered_map>

#include "base/error.hpp"
#include "base/text.hpp"
#include "experiment/record/run_history.hpp"
#include "store/bytes.hpp"
#include "store/journal/frame.hpp"

namespace mixrate {

namespace {

/// Rows take one bit each, and a file of some bytes can ask for them: refuse what no study needs.
constexpr std::uint64_t most_replicates = std::uint64_t{1} << 32;

using Key = std::pair<std::uint32_t, std::uint32_t>;  // (cell number, replicate)

class StateVisitor : public JournalVisitor {
 public:
  void study(const StudyEntry& entry) override {
    std::uint64_t total = 0;
    std::set<std::uint32_t> numbers;
    for (const auto& [number, replicates] : entry.cells) {
      if (!numbers.insert(number).second) throw BadBytes("a study with the same cell twice");
      total += replicates;
      if (total > most_replicates) throw BadBytes("more replicates than any study has");
    }
    for (const auto& [number, replicates] : entry.cells) {
      CellState& cell = cells_.at(number);
      for (std::size_t r = replicates; r < cell.done.size(); ++r)
        if (cell.done[r]) throw BadBytes("a study that forgets finished rows");
      cell.resize(replicates);
    }
    study_ = entry;
  }
  void cell(const CellEntry& entry) override {
    CellState& cell = cells_.emplace(entry.number, CellState(entry.info)).first->second;
    cell.info.columns = names_.share(cell.info.columns);
    cell.info.estimate_columns = names_.share(cell.info.estimate_columns);
  }
  void rows(const RowsView& rows, std::uint64_t /*offset*/) override {
    CellState& cell = cells_.at(rows.cell());
    if (rows.first() + rows.count() > cell.done.size()) throw BadBytes("rows of replicates that no study asks for");
    for (std::uint32_t i = 0; i < rows.count(); ++i) {
      const std::uint32_t r = rows.first() + i;
      if (cell.done[r]) {
        repeated_.emplace(rows.cell(), r);
      } else {
        cell.add_row(r, rows.status(i), rows.seconds(i));
      }
    }
    for (const auto& [replicate, message] : rows.messages()) cell.add_failure(replicate, message);
  }
  void run(const Provenance& facts) override { add_facts(provenance_, facts); }
  void death(const Death& death) override {
    CellState& cell = cells_.at(death.cell);
    if (death.first + death.count > cell.done.size()) throw BadBytes("a death on a replicate that no study asks for");
    for (std::uint32_t r = death.first; r < death.first + death.count; ++r) cell.add_death(r);
  }

  [[nodiscard]] const std::set<Key>& repeated() const { return repeated_; }

  JournalState take(const JournalScan& scan) {
    JournalState state;
    state.study = {study_.name, study_.text, study_.hash, study_.seed, {}, std::move(provenance_)};
    state.next_number = cells_.empty() ? 0 : cells_.rbegin()->first + 1;
    state.numbers.reserve(study_.cells.size());
    state.study.cells.reserve(study_.cells.size());
    for (const auto& [number, replicates] : study_.cells) {
      state.numbers.push_back(number);
      const auto cell = cells_.find(number);
      state.study.cells.push_back(std::move(cell->second));
      cells_.erase(cell);  // a study may have very many
    }
    state.scan = scan;
    return state;
  }

 private:
  StudyEntry study_;
  std::map<std::uint32_t, CellState> cells_;  // by number
  ColumnPool names_;
  Provenance provenance_;
  std::set<Key> repeated_;
};

/// Second look, at repeated keys only: are all rows of a key equal?
class RepeatedVisitor : public JournalVisitor {
 public:
  RepeatedVisitor(const std::set<Key>& keys, std::string name) : keys_(keys), name_(std::move(name)) {}
  void cell(const CellEntry& entry) override { ids_[entry.number] = entry.info.id; }
  void rows(const RowsView& rows, std::uint64_t offset) override {
    auto key = keys_.lower_bound({rows.cell(), rows.first()});
    for (; key != keys_.end() && key->first == rows.cell() && key->second - rows.first() < rows.count(); ++key) {
      const std::uint64_t hash = rows.row_hash(key->second - rows.first());
      const auto [found, is_first] = seen_.try_emplace(*key, hash, offset);
      if (is_first || found->second.first == hash) continue;
      throw FileError(name_,
                      fmt::format("cell '{}', replicate {} stands twice in the journal with different numbers",
                                  ids_[key->first], key->second),
                      fmt::format("in the records at bytes {} and {}", found->second.second, offset),
                      "The program, the compiler or the machine changed between two runs: find out which with 'mixrate "
                      "replay', or run the study again in another directory. Nothing has been changed");
    }
  }

 private:
  const std::set<Key>& keys_;
  std::string name_;
  std::map<std::uint32_t, std::string> ids_;
  std::map<Key, std::pair<std::uint64_t, std::uint64_t>> seen_;  // hash, offset
};

class TableVisitor : public JournalVisitor {
 public:
  TableVisitor(const JournalState& state, std::vector<CellTable>& tables) {
    for (std::size_t c = 0; c < state.numbers.size(); ++c) tables_[state.numbers[c]] = &tables[c];
  }
  void rows(const RowsView& rows, std::uint64_t /*offset*/) override {
    const auto found = tables_.find(rows.cell());
    if (found == tables_.end() || rows.first() + rows.count() > found->second->info.replicates) return;
    found->second->insert(rows.batch());
  }

 private:
  std::unordered_map<std::uint32_t, CellTable*> tables_;
};

}  // namespace

JournalState read_journal_state(const std::string& path) {
  StateVisitor visitor;
  const JournalScan scan = scan_journal(path, visitor);
  if (!visitor.repeated().empty()) {
    RepeatedVisitor compare(visitor.repeated(), path);
    scan_journal(path, compare);
  }
  return visitor.take(scan);
}

ResultSet read_journal_results(const std::string& path) {
  JournalState state = read_journal_state(path);
  StudyState& study = state.study;
  ResultSet results{study.name, study.text, study.hash, study.seed, {}, study.provenance};
  results.cells.reserve(study.cells.size());
  for (CellState& cell : study.cells) results.cells.emplace_back(std::move(cell.info));
  std::vector<CellState>().swap(study.cells);  // their bits and sums; the rows need the room
  TableVisitor visitor(state, results.cells);
  scan_journal(path, visitor);
  return results;
}

SoundPart read_sound_part(const std::string& path) {
  SoundPart part;
  StateVisitor check;
  part.scan = scan_journal(path, check, Damage::skip);
  const std::string bytes = read_file(path);
  std::uint64_t at = 0;
  for (const DamagedRange& range : part.scan.damaged) {
    part.bytes.append(bytes, at, range.begin - at);
    at = range.end;
  }
  part.bytes.append(bytes, at, part.scan.sound_bytes - at);
  return part;
}

}  // namespace mixrate
