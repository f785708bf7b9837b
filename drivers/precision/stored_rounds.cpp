#include "drivers/precision/stored_rounds.hpp"

#include <fmt/format.h>

#include <cmath>
#include <unordered_map>

#include "drivers/results/results.hpp"

namespace mixrate {

namespace {

bool is_smoke(const ResultSet& results) {
  const auto smoke = results.provenance.find("smoke");
  return smoke != results.provenance.end() && smoke->second == "yes";
}

/// Two digits above a half-width that can be reached.
double rounded_up(double half_width) {
  const double unit = std::pow(10.0, std::floor(std::log10(half_width)) - 1.0);
  return unit * std::ceil(half_width / unit);
}

}  // namespace

void add_rows(PrecisionRounds& rounds, const Grid& grid, const ResultSet& results) {
  std::unordered_map<std::string, std::uint32_t> places;
  for (std::uint32_t c = 0; c < grid.cells.size(); ++c) places.emplace(grid.cells[c].info.id, c);
  for (const CellTable& table : results.cells) {
    const auto place = places.find(table.info.id);
    if (place == places.end()) continue;
    const CellInfo& info = grid.cells[place->second].info;
    if (info.key == table.info.key && info.columns == table.info.columns) rounds.rows().add(place->second, table);
  }
}

bool asks_for_precision(const std::string& study_text) { return study_text.find("precision = ") != std::string::npos; }

std::unique_ptr<StoredRounds> stored_rounds(const ResultSet& results, const std::string& path) {
  if (is_smoke(results) || !asks_for_precision(results.study_text)) return nullptr;
  try {
    Grid grid = expand_stored(results, path);
    if (grid.goals.empty()) return nullptr;
    PrecisionRounds rounds(precision_plan(grid));
    std::unique_ptr<StoredRounds> out(new StoredRounds{std::move(grid), std::move(rounds)});
    add_rows(out->rounds, out->grid, results);
    out->rounds.advance();
    return out;
  } catch (const StudyError&) {  // of a later program, or with leaves that this one does not have
    return nullptr;
  }
}

std::uint64_t replicates_to_go(const PrecisionRounds& rounds, std::size_t goal) {
  const GoalState& state = rounds.goals()[goal];
  std::uint64_t count = 0;
  for (std::size_t i = 0; i < state.wanted.size(); ++i) {
    const std::uint32_t have = rounds.rows().prefix(rounds.plan().goals[goal].cells[i]);
    if (state.wanted[i] > have) count += state.wanted[i] - have;
  }
  return count;
}

std::vector<std::string> goal_lines(const PrecisionRounds& rounds) {
  std::vector<std::string> out;
  for (std::size_t g = 0; g < rounds.goals().size(); ++g) {
    const PrecisionGoal& goal = rounds.plan().goals[g];
    const GoalState& state = rounds.goals()[g];
    std::string line = fmt::format("{}: asked +-{}", goal_text(goal), goal.half_width);
    line += std::isnan(state.half_width) ? ", nothing is known before the first round is done"
                                         : fmt::format(", reached +-{:.3g}", state.half_width);
    const std::uint64_t left = state.is_reached ? 0 : replicates_to_go(rounds, g);
    if (rounds.end() == RoundsEnd::open && left > 0) line += fmt::format(", about {} replicates to go", left);
    out.push_back(std::move(line));
  }
  return out;
}

void expect_reached(const PrecisionRounds& rounds) {
  if (rounds.end() == RoundsEnd::open || rounds.end() == RoundsEnd::reached) return;
  const PrecisionGoal& goal = rounds.plan().goals[rounds.culprit()];
  const GoalState& state = rounds.goals()[rounds.culprit()];
  if (rounds.end() == RoundsEnd::no_slope) {
    throw StudyError(goal.where, fmt::format("{} has no slope", goal_text(goal)),
                     "at fewer than 3 n it has a logarithm: elsewhere it is 0, or not a number",
                     "Name another column or functional");
  }
  std::uint32_t cap = 0;
  for (const std::uint32_t c : goal.cells) cap = std::max(cap, rounds.plan().cells[c].most);
  throw unreachable(goal, cap, state.with_all);
}

StudyError unreachable(const PrecisionGoal& goal, std::uint32_t cap, double half_width) {
  const double ratio = half_width / goal.half_width;
  return StudyError(goal.where,
                    fmt::format("half_width = {} cannot be reached for {}", goal.half_width, goal_text(goal)),
                    fmt::format("max_replicates = {} of every cell give about +-{:.2g}", cap, half_width),
                    fmt::format("Write max_replicates = {:.0f}, or half_width = {:.2g}",
                                rounded_up(1.2 * ratio * ratio * static_cast<double>(cap)), rounded_up(half_width)));
}

}  // namespace mixrate
