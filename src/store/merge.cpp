#include "store/merge.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <unordered_map>

#include "base/error.hpp"
#include "store/resume.hpp"

namespace mixrate {

namespace {

std::uint64_t num_replicates(const StudyState& study) {
  std::uint64_t total = 0;
  for (const CellState& cell : study.cells) total += cell.info.replicates;
  return total;
}

StudyRequest request_of(const StudyState& study, const std::string& whole) {
  StudyRequest request{whole, study.name, study.text, study.hash, study.seed, {}};
  request.cells.reserve(study.cells.size());
  for (const CellState& cell : study.cells) request.cells.push_back(cell.info);
  request.problem = "this is no part of the study in " + whole;
  request.advice = "Leave it out; nothing has been written";
  return request;
}

/// Which input gave each row of a cell; index 0 = none yet.
using Givers = std::vector<std::uint32_t>;

void add_cell(CellTable& into, Givers& givers, const CellTable& from, std::uint32_t giver,
              const std::vector<std::string>& names) {
  for (std::uint32_t r = 0; r < from.info.replicates; ++r) {
    if (!from.is_done(r)) continue;
    if (into.is_done(r)) {
      if (into.has_same_row(r, from)) continue;
      throw StudyError(
          {names[giver], 0, 0},
          fmt::format("cell '{}', replicate {} is not the same as in {}", from.info.id, r, names[givers[r] - 1]),
          "results depend on the study alone, so one of the two was computed by another program",
          "Compare them with 'mixrate replay'; nothing has been written");
    }
    into.insert(from.rows(0, r, 1));
    givers[r] = giver + 1;
  }
}

}  // namespace

ResultSet merge_results(const std::vector<std::string>& names, const MergeSource& source) {
  MIXRATE_EXPECT(!names.empty(), "something to merge");
  std::vector<StudyState> states;
  states.reserve(names.size());
  for (const std::string& name : names) states.push_back(source.state(name));
  const auto size = [](const StudyState& study) { return std::pair(study.cells.size(), num_replicates(study)); };
  const auto whole = std::ranges::max_element(states, {}, size);
  StudyRequest request = request_of(*whole, names[static_cast<std::size_t>(whole - states.begin())]);

  ResultSet merged{whole->name, whole->text, whole->hash, whole->seed, {}, whole->provenance};
  std::vector<Givers> givers;
  std::unordered_map<std::string, std::size_t> places;
  for (const CellInfo& info : request.cells) {
    places.emplace(info.id, merged.cells.size());
    merged.cells.emplace_back(info);
    givers.emplace_back(info.replicates, 0);
  }
  for (std::uint32_t i = 0; i < names.size(); ++i) {
    request.source = names[i];
    static_cast<void>(match_cells(states[i], request));
    const ResultSet part = source.results(names[i]);
    for (const CellTable& cell : part.cells) {
      const auto place = places.find(cell.info.id);
      if (place == places.end()) continue;  // match_cells has seen that nothing is done in it
      add_cell(merged.cells[place->second], givers[place->second], cell, i, names);
    }
  }
  merged.provenance["merged_from"] = fmt::format("{}", fmt::join(names, " "));
  return merged;
}

std::vector<std::string> list_missing(const ResultSet& results) {
  constexpr int most_intervals = 8;
  std::vector<std::string> lines;
  for (const CellTable& cell : results.cells) {
    const std::uint32_t replicates = cell.info.replicates, missing = replicates - cell.num_done();
    if (missing == 0) continue;
    std::string intervals;
    int count = 0;
    for (std::uint32_t r = 0; r < replicates; ++r) {
      if (cell.is_done(r)) continue;
      const std::uint32_t first = r;
      while (r + 1 < replicates && !cell.is_done(r + 1)) ++r;
      if (++count > most_intervals) continue;
      intervals += (count > 1 ? ", " : "") + (first == r ? fmt::format("{}", r) : fmt::format("{}..{}", first, r));
    }
    if (count > most_intervals) intervals += ", ..";
    lines.push_back(fmt::format("{}: {} of {} ({})", cell.info.id, missing, replicates, intervals));
  }
  return lines;
}

}  // namespace mixrate
