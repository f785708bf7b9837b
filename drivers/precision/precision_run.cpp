#include "drivers/precision/precision_run.hpp"

#include <algorithm>
#include <filesystem>

#include "drivers/precision/stored_rounds.hpp"
#include "store/journal/journal.hpp"
#include "store/reader.hpp"

namespace mixrate {

namespace {

/// Hands rows on, and keeps what rounds are decided by.
class WatchedSink final : public ResultSink {
 public:
  WatchedSink(ResultSink& sink, PrecisionRows& rows) : sink_(sink), rows_(rows) {}
  void commit(const RecordBatch& batch) override {
    sink_.commit(batch);
    rows_.add(batch);
  }
  void record_death(const Death& death) override { sink_.record_death(death); }
  void expect_sound() override { sink_.expect_sound(); }
  void checkpoint() override { sink_.checkpoint(); }

 private:
  ResultSink& sink_;
  PrecisionRows& rows_;
};

}  // namespace

void refuse_shards(const Grid& grid, const std::string& option) {
  if (grid.goals.empty()) return;
  throw StudyError({option, 0, 0}, "a study with precision does not run in shards",
                   "a round is decided by the rows of all cells, and a shard has its own only",
                   "Run it as one job, or write replicates instead of precision");
}

PrecisionRun::PrecisionRun(Grid& grid, const ResultDirectory& directory) : rounds_(precision_plan(grid)) {
  if (std::filesystem::exists(directory.journal())) {
    add_rows(rounds_, grid, read_journal_results(directory.journal()));
  } else if (std::filesystem::exists(directory.file())) {
    add_rows(rounds_, grid, read_results(directory.file()));
  }
  rounds_.advance();
  const std::vector<std::uint32_t> counts = replicates();
  for (std::size_t c = 0; c < counts.size(); ++c) grid.cells[c].info.replicates = counts[c];
}

std::unique_ptr<ResultSink> PrecisionRun::watch(ResultSink& sink) {
  return std::make_unique<WatchedSink>(sink, rounds_.rows());
}

/// Rows beyond those of the round come from a study that asked for more.
std::vector<std::uint32_t> PrecisionRun::replicates() {
  std::vector<std::uint32_t> out = rounds_.replicates();
  for (std::uint32_t c = 0; c < out.size(); ++c) out[c] = std::max(out[c], rounds_.rows().end(c));
  return out;
}

std::vector<WorkInterval> PrecisionRun::next_round(StudyJournal& journal) {
  std::vector<WorkInterval> more;
  if (rounds_.advance() != RoundsEnd::open) return more;
  const std::vector<std::uint32_t> counts = replicates();
  for (std::uint32_t c = 0; c < counts.size(); ++c) {
    const std::uint32_t before = journal.cells()[c].info.replicates;
    if (counts[c] > before) more.push_back({c, before, counts[c] - before});
  }
  journal.resize(counts);
  return more;
}

}  // namespace mixrate
