#include "drivers/results/open_journal.hpp"

#include <fmt/format.h>

#include <filesystem>

#include "base/quote.hpp"
#include "drivers/results/study_difference.hpp"
#include "random/hash.hpp"
#include "store/journal/journal.hpp"
#include "store/reader.hpp"

namespace mixrate {

namespace {

StudyRequest request_of(const Study& study, const Grid& grid, const std::string& source) {
  StudyRequest request{source, study.name, to_text(study.resolved), 0, study.seed, {}};
  request.hash = ContentHash().add(to_text(without_replicates(study.resolved))).value();
  for (const Cell& cell : grid.cells) request.cells.push_back(cell.info);
  return request;
}

/// match_cells, whose refusal names the setting that changed where it can be told.
template <class Action>
auto name_the_change(const std::string& source, const Study& study, Action&& action) {
  try {
    return action();
  } catch (const StudyError&) {
    const bool is_journal = std::filesystem::path(source).extension() == ".journal";
    const StudyState old = is_journal ? read_journal_state(source).study : state_of(read_results(source));
    const Study before = parse_study(old.text, source + ": study");
    const std::string change = study_difference(before.resolved, study.resolved);
    if (change.empty()) throw;
    if (const FileChange file = file_change(before.resolved, study.resolved); !file.name.empty())
      throw StudyError(
          {source, 0, 0},
          fmt::format("the file '{}' {} since the results were written", terminal_text(file.name), file.what),
          fmt::format("it is a part of the program of {}, and results of two programs would stand in one "
                      "table",
                      file.place),
          fmt::format("{}, or write to another directory with -o; the results are untouched",
                      file.what == "is new" ? "Take it out" : fmt::format("Restore '{}'", file.name)));
    throw StudyError({source, 0, 0}, "the study has changed since the results were written", change,
                     "Restore the study, or write to another directory with -o; the results are untouched");
  }
}

}  // namespace

std::unique_ptr<StudyJournal> open_journal(const ResultDirectory& directory, const Study& study, const Grid& grid) {
  const bool is_old = std::filesystem::exists(directory.journal());
  const bool imports = !is_old && std::filesystem::exists(directory.file());
  const std::string source = imports ? directory.file() : directory.journal();
  const StudyRequest request = request_of(study, grid, source);
  return name_the_change(source, study, [&] {
    if (!imports) return std::make_unique<StudyJournal>(directory.journal(), request);
    const ResultSet results = read_results(source);
    const auto matches = match_cells(state_of(results), request);
    auto journal = std::make_unique<StudyJournal>(directory.journal(), request);
    journal->append(results.provenance);
    for (std::uint32_t c = 0; c < matches.size(); ++c)
      if (matches[c]) journal->import(c, results.cells[*matches[c]]);
    return journal;
  });
}

}  // namespace mixrate
