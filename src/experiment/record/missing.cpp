#include "experiment/record/missing.hpp"

#include <fmt/format.h>

namespace mixrate {

namespace {

template <class IsDone>
void look_at_cell(const std::string& id, std::pair<std::uint32_t, std::uint32_t> range, IsDone&& is_done,
                  std::vector<MissingRows>& out) {
  MissingRows missing{id, 0, range.second - range.first, {}};
  for (std::uint32_t r = range.first; r < range.second; ++r) {
    if (is_done(r)) continue;
    const bool goes_on = !missing.intervals.empty() && missing.intervals.back().second + 1 == r;
    if (goes_on) {
      missing.intervals.back().second = r;
    } else {
      missing.intervals.emplace_back(r, r);
    }
    ++missing.count;
  }
  if (missing.count > 0) out.push_back(std::move(missing));
}

}  // namespace

std::vector<MissingRows> missing_rows(const StudyState& study, const Shard& shard) {
  std::vector<MissingRows> out;
  for (std::size_t c = 0; c < study.cells.size(); ++c) {
    const CellState& cell = study.cells[c];
    look_at_cell(
        cell.info.id, shard.range(c, cell.info.replicates), [&](std::uint32_t r) { return cell.done[r]; }, out);
  }
  return out;
}

std::vector<MissingRows> missing_rows(const ResultSet& results) {
  std::vector<MissingRows> out;
  for (const CellTable& cell : results.cells)
    look_at_cell(
        cell.info.id, {0, cell.info.replicates}, [&](std::uint32_t r) { return cell.is_done(r); }, out);
  return out;
}

std::uint64_t num_missing(const std::vector<MissingRows>& cells) {
  std::uint64_t sum = 0;
  for (const MissingRows& cell : cells) sum += cell.count;
  return sum;
}

std::string missing_text(const MissingRows& cell) {
  constexpr std::size_t most_intervals = 8;
  std::string text;
  for (std::size_t i = 0; i < cell.intervals.size() && i < most_intervals; ++i) {
    const auto [first, last] = cell.intervals[i];
    text += (i > 0 ? ", " : "") + (first == last ? fmt::format("{}", first) : fmt::format("{}..{}", first, last));
  }
  if (cell.intervals.size() > most_intervals) text += ", ..";
  return fmt::format("{}: {} of {} ({})", cell.cell, cell.count, cell.of, text);
}

}  // namespace mixrate
