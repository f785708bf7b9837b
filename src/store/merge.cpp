#include "store/merge.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <exception>
#include <unordered_map>

#include "base/error.hpp"
#include "experiment/record/missing.hpp"
#include "experiment/record/run_history.hpp"
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

/// The position of the largest study: the others are parts of it.
std::size_t largest_of(const std::vector<StudyState>& states) {
  const auto size = [](const StudyState& study) { return std::pair(study.cells.size(), num_replicates(study)); };
  return static_cast<std::size_t>(std::ranges::max_element(states, {}, size) - states.begin());
}

using Places = std::unordered_map<std::string, std::size_t>;  // of cells in the grid, by id

Places places_of(const std::vector<CellInfo>& cells) {
  Places places;
  for (std::size_t c = 0; c < cells.size(); ++c) places.emplace(cells[c].id, c);
  return places;
}

/// Inputs that can be read, with their states.
struct Inputs {
  std::vector<std::string> names;
  std::vector<StudyState> states;
};

Inputs read_inputs(const std::vector<std::string>& names, const MergeSource& source,
                   std::vector<std::string>& left_out) {
  Inputs inputs;
  std::exception_ptr first;
  for (const std::string& name : names) {
    try {
      StudyState state = source.state(name);
      expect_study(state.text, name);
      inputs.states.push_back(std::move(state));
      inputs.names.push_back(name);
    } catch (const FileError& error) {
      left_out.emplace_back(error.what());
      if (!first) first = std::current_exception();
    }
  }
  if (inputs.names.empty()) std::rethrow_exception(first);
  return inputs;
}

/// Which input gave each row of a cell; index 0 = none yet.
using Givers = std::vector<std::uint32_t>;

/// Returns how many rows were new.
std::uint32_t add_cell(CellTable& into, Givers& givers, const CellTable& from, std::uint32_t giver,
                       const std::vector<std::string>& names) {
  std::uint32_t added = 0;
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
    ++added;
  }
  return added;
}

std::vector<std::string> program_warnings(const Inputs& inputs) {
  std::vector<std::string> warnings, seen;
  const std::vector<Provenance> first = history_of(inputs.states[0].provenance);
  if (first.empty()) return warnings;
  for (std::size_t i = 0; i < inputs.names.size(); ++i) {
    for (const Provenance& record : history_of(inputs.states[i].provenance)) {
      const std::string difference = program_difference(first[0], record);
      if (difference.empty() || std::ranges::find(seen, difference) != seen.end()) continue;
      seen.push_back(difference);
      warnings.push_back(
          fmt::format("{}: rows were computed by another program than those of {} ({}): both may differ "
                      "in last digits; 'mixrate replay' compares a row with this program",
                      inputs.names[i], i == 0 ? "its beginning" : inputs.names[0], difference));
    }
  }
  return warnings;
}

/// Facts of the whole: those of the leading input win, the history has all. What is true of a part only goes.
Provenance joined_facts(const Inputs& inputs, std::size_t leader, const std::vector<bool>& gave_rows) {
  Provenance facts;
  double compute_s = 0.0;
  const auto add = [&](std::size_t i) {
    const Provenance& part = inputs.states[i].provenance;
    add_facts(facts, part);
    const auto seconds = part.find("compute_s");
    if (gave_rows[i] && seconds != part.end()) compute_s += std::atof(seconds->second.c_str());
  };
  for (std::size_t i = 0; i < inputs.names.size(); ++i)
    if (i != leader) add(i);
  add(leader);
  facts.erase("shard");
  if (facts.contains("compute_s")) facts["compute_s"] = fmt::format("{:.3f}", compute_s);
  facts["merged_from"] = fmt::format("{}", fmt::join(inputs.names, " "));
  return facts;
}

}  // namespace

void expect_study(const std::string& study_text, const std::string& name) {
  if (!study_text.empty()) return;
  throw FileError(name, "there is no study in these results", "the run ended before it wrote one",
                  "Run that part again");
}

Merged merge_results(const std::vector<std::string>& names, const MergeSource& source) {
  MIXRATE_EXPECT(!names.empty(), "something to merge");
  Merged out;
  const Inputs inputs = read_inputs(names, source, out.left_out);
  const std::size_t leader = largest_of(inputs.states);
  const StudyState& whole = inputs.states[leader];
  StudyRequest request = request_of(whole, inputs.names[leader]);
  ResultSet& merged = out.results;
  merged = {whole.name, whole.text, whole.hash, whole.seed, {}, {}};
  std::vector<Givers> givers;
  for (const CellInfo& info : request.cells) {
    merged.cells.emplace_back(info);
    givers.emplace_back(info.replicates, 0);
  }
  const Places places = places_of(request.cells);
  std::vector<bool> gave_rows(inputs.names.size(), false);
  for (std::uint32_t i = 0; i < inputs.names.size(); ++i) {
    request.source = inputs.names[i];
    static_cast<void>(match_cells(inputs.states[i], request));
    const ResultSet part = source.results(inputs.names[i]);
    for (const CellTable& cell : part.cells) {
      const auto place = places.find(cell.info.id);
      if (place == places.end()) continue;  // match_cells has seen that nothing is done in it
      const std::size_t c = place->second;
      if (add_cell(merged.cells[c], givers[c], cell, i, inputs.names) > 0) gave_rows[i] = true;
    }
  }
  merged.provenance = joined_facts(inputs, leader, gave_rows);
  out.warnings = program_warnings(inputs);
  return out;
}

StudyState join_states(const std::vector<std::string>& names, const std::vector<StudyState>& states) {
  MIXRATE_EXPECT(!names.empty() && names.size() == states.size(), "a name for each of some states");
  const std::size_t leader = largest_of(states);
  StudyState joined = states[leader];
  StudyRequest request = request_of(joined, names[leader]);
  const Places places = places_of(request.cells);
  for (std::size_t i = 0; i < states.size(); ++i) {
    request.source = names[i];
    static_cast<void>(match_cells(states[i], request));
    for (const CellState& cell : states[i].cells) {
      const auto place = places.find(cell.info.id);
      if (place == places.end()) continue;
      CellState& into = joined.cells[place->second];
      for (std::uint32_t r = 0; r < std::min(cell.done.size(), into.done.size()); ++r) {
        if (!cell.done[r] || into.done[r]) continue;
        into.done[r] = true;
        ++into.num_done;
      }
    }
  }
  joined.provenance.erase("shard");
  return joined;
}

std::vector<std::string> list_missing(const ResultSet& results) {
  std::vector<std::string> lines;
  for (const MissingRows& cell : missing_rows(results)) lines.push_back(missing_text(cell));
  return lines;
}

}  // namespace mixrate
