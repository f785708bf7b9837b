#include "drivers/results/results.hpp"

#include <fmt/ranges.h>

#include <algorithm>
#include <filesystem>

#include "analysis/rates.hpp"
#include "analysis/summary.hpp"
#include "base/error.hpp"
#include "base/quote.hpp"
#include "base/say.hpp"
#include "drivers/results/parts.hpp"
#include "drivers/results/result_directory.hpp"
#include "experiment/column_kinds.hpp"
#include "experiment/record/missing.hpp"
#include "store/journal/journal.hpp"
#include "store/merge.hpp"
#include "store/reader.hpp"
#include "store/seal.hpp"
#include "store/writer.hpp"

namespace mixrate {

namespace {

namespace fs = std::filesystem;

/// Is it a journal? Else it is treated as a result file. A directory is replaced by what it holds.
bool find_journal(std::string& path) {
  if (fs::is_directory(path)) {
    const std::string journal = ResultDirectory::journal_of(path);
    const bool has_journal = fs::exists(journal);
    if (!has_journal && !fs::exists(ResultDirectory::file_of(path)))
      throw FileError(path, "there are no results here", "neither results.journal nor results.h5",
                      shard_folders(path).empty()
                          ? "Check the path"
                          : fmt::format("Join the shards: mixrate merge -o {0}/results.h5 {0}/shard-*", path));
    path = has_journal ? journal : ResultDirectory::file_of(path);
  }
  return fs::path(path).extension() == ".journal";
}

bool is_newer(const fs::path& one, const fs::path& other) {
  std::error_code a, b;
  const auto time = fs::last_write_time(one, a), other_time = fs::last_write_time(other, b);
  return !a && !b && time > other_time;
}

/// What has rows that a result file lacks: the journal beside it, or shards; "" if nothing has.
std::string newer_source(const std::string& path) {
  const fs::path file = fs::is_directory(path) ? ResultDirectory::file_of(path) : path;
  const std::string folder = file.has_parent_path() ? file.parent_path().string() : ".";
  const std::string journal = ResultDirectory::journal_of(folder);
  if (file.filename() != "results.h5" || !fs::exists(file)) return {};
  try {
    if (fs::exists(journal)) {
      if (fs::is_directory(path) || !is_newer(journal, file)) return {};  // of a directory the journal is read
      const Count now = count_replicates(load_state(journal)), here = count_replicates(load_state(file.string()));
      if (now.done == here.done && now.total == here.total) return {};
      return fmt::format(
          "{} is newer and has {} of {} replicates, {} has {} of {}: 'mixrate rebuild {}' makes the file "
          "again",
          journal, now.done, now.total, file.string(), here.done, here.total, folder);
    }
    for (const std::string& shard : shard_folders(folder))
      if (is_newer(ResultDirectory::journal_of(shard), file))
        return fmt::format("{} is newer than {}: 'mixrate merge' joins the shards again", shard, file.string());
  } catch (const UserError&) {  // it is not what was asked for
  }
  return {};
}

/// Move a result file that is not sound out of the way; returns what was done.
std::string set_damaged_aside(const std::string& file) {
  if (!fs::exists(file)) return {};
  try {
    expect_sealed(file);
    return {};
  } catch (const FileError&) {
    const std::string aside = file + ".damaged";
    std::error_code problem;
    fs::rename(file, aside, problem);
    if (problem) throw FileError(file, "a damaged result file cannot be moved aside", problem.message());
    return fmt::format("{} was damaged: it is now {}, and a new one was made from the journal", file, aside);
  }
}

/// A series without a row that came to an end has no line in a table: say why.
void say_lost_series(const ResultSet& results, const std::string& path) {
  constexpr std::size_t most = 5;
  std::size_t lost = 0;
  const auto is_lost = [](std::uint8_t status) {
    return status == static_cast<std::uint8_t>(FitStatus::failed) ||
           status == static_cast<std::uint8_t>(FitStatus::crashed);
  };
  for (const Series& series : find_series(results)) {
    std::uint64_t done = 0, failed = 0;
    for (const std::size_t c : series.cells) {
      done += results.cells[c].num_done();
      failed += static_cast<std::uint64_t>(std::ranges::count_if(results.cells[c].status, is_lost));
    }
    if (failed == 0 || failed < done || ++lost > most) continue;
    say_to(stderr, "note: all {} replicates of '{}' at '{}', k = {}, failed; 'mixrate status {}' says why.\n", done,
           terminal_text(series.estimator), terminal_text(series.scenario), series.k, path);
  }
  if (lost > most) say_to(stderr, "note: so did those of {} more series.\n", lost - most);
}

}  // namespace

ResultSet load_results(const std::string& path) {
  std::string file = path;
  ResultSet results = find_journal(file) ? read_journal_results(file) : read_results(file);
  expect_study(results.study_text, file);
  state_kinds(results.cells);
  return results;
}

void write_tables(const std::string& file, ResultSet results) {
  state_kinds(results.cells);
  const SummarySource summary = summarise_in_pieces(results);
  const std::vector<RateRow> rates = compute_rates(results);
  write_results(file, std::move(results), summary, rates);
}

StudyState load_state(const std::string& path) {
  std::string file = path;
  StudyState state = find_journal(file) ? read_journal_state(file).study : state_of(read_results(file));
  expect_study(state.text, file);
  return state;
}

ResultSet load_for_tables(const std::string& path) {
  ResultSet results = load_results(path);
  std::uint64_t total = 0;
  for (const CellTable& cell : results.cells) total += cell.info.replicates;
  if (const std::uint64_t missing = num_missing(missing_rows(results)); missing > 0)
    say_to(stderr, "note: {} of {} replicates of the study are missing in {}; 'mixrate status {}' lists them.\n",
           missing, total, path, path);
  if (const std::string newer = newer_source(path); !newer.empty()) say_to(stderr, "note: {}.\n", newer);
  say_lost_series(results, path);
  return results;
}

bool starts_with_any(std::string_view column, const std::vector<std::string>& wanted) {
  return wanted.empty() ||
         std::ranges::any_of(wanted, [&](const std::string& begin) { return column.starts_with(begin); });
}

void require_columns(const ResultSet& results, const std::vector<std::string>& wanted, const std::string& path) {
  std::vector<std::string> known;
  for (const CellTable& cell : results.cells)
    for (const std::string& column : cell.info.columns)
      if (std::ranges::find(known, column) == known.end()) known.push_back(column);
  for (const std::string& begin : wanted) {
    if (std::ranges::any_of(known, [&](const std::string& column) { return column.starts_with(begin); })) continue;
    throw StudyError({path, 0, 0}, fmt::format("no column starts with '{}'", begin),
                     fmt::format("the columns are {}", fmt::join(known, ", ")));
  }
}

Grid expand_stored(const ResultSet& results, const std::string& path) {
  return expand(parse_study(results.study_text, path + ":/study/text"));
}

const Cell& find_cell(const Grid& grid, const std::string& id, const std::string& path) {
  const auto found = std::find_if(grid.cells.begin(), grid.cells.end(), [&](const Cell& c) { return c.info.id == id; });
  if (found == grid.cells.end()) throw FileError(path, fmt::format("cell '{}' is not in the stored study", id));
  return *found;
}

std::vector<std::string> shard_folders(const std::string& directory) {
  std::vector<std::string> folders;
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(directory, ignored))
    if (entry.is_directory() && entry.path().filename().string().starts_with("shard-"))
      folders.push_back(entry.path().string());
  std::ranges::sort(folders, [](const std::string& a, const std::string& b) {
    return a.size() != b.size() ? a.size() < b.size() : a < b;  // shard-2 before shard-10
  });
  return folders;
}

std::string publish_journal(const std::string& directory) {
  const Descriptor lock = ResultDirectory::wait_to_publish(directory);
  ResultSet results = read_journal_results(ResultDirectory::journal_of(directory));
  expect_study(results.study_text, ResultDirectory::journal_of(directory));
  const std::string file = ResultDirectory::file_of(directory);
  std::string note = set_damaged_aside(file);
  write_tables(file, std::move(results));
  return note;
}

}  // namespace mixrate
