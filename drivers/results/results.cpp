#include "drivers/results/results.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <filesystem>

#include "analysis/rates.hpp"
#include "analysis/summary.hpp"
#include "base/error.hpp"
#include "drivers/results/result_directory.hpp"
#include "store/journal.hpp"
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
      throw FileError(path, "there are no results here", "neither results.journal nor results.h5", "Check the path");
    path = has_journal ? journal : ResultDirectory::file_of(path);
  }
  return fs::path(path).extension() == ".journal";
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

}  // namespace

ResultSet load_results(const std::string& path) {
  std::string file = path;
  return find_journal(file) ? read_journal_results(file) : read_results(file);
}

StudyState load_state(const std::string& path) {
  std::string file = path;
  return find_journal(file) ? read_journal_state(file).study : state_of(read_results(file));
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
  const std::string file = ResultDirectory::file_of(directory);
  std::string note = set_damaged_aside(file);
  std::vector<SummaryRow> summary = summarise_cells(results);
  const std::vector<RateRow> rates = compute_rates(results);
  write_results(file, std::move(results), std::move(summary), rates);
  return note;
}

}  // namespace mixrate
