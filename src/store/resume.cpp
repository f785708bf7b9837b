#include "store/resume.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>
#include <unordered_map>

#include "base/error.hpp"

namespace mixrate {

namespace {

[[noreturn]] void refuse(const StudyRequest& request, const std::string& why) {
  throw StudyError({request.source, 0, 0}, request.problem, why, request.advice);
}

/// The first lines in which two canonical study texts differ, as a clause; "" if they do not.
std::string first_difference(const std::string& old_text, const std::string& new_text) {
  std::istringstream old_lines(old_text), new_lines(new_text);
  for (std::string was, now;;) {
    const bool more_old = static_cast<bool>(std::getline(old_lines, was));
    const bool more_new = static_cast<bool>(std::getline(new_lines, now));
    if (!more_old && !more_new) return "";
    if (!more_old) return fmt::format(": '{}' is new", now);
    if (!more_new) return fmt::format(": '{}' is gone", was);
    const bool only_growth = was.starts_with("replicates") && now.starts_with("replicates");
    if (was != now && !only_growth) return fmt::format(": '{}' became '{}'", was, now);
  }
}

/// Which named field of a cell differs; "" if none of those we can name.
std::string changed_field(const CellInfo& was, const CellInfo& now) {
  const auto differ = [](const char* name, const auto& a, const auto& b) {
    return a == b ? std::string() : fmt::format(": {} was {}, is {}", name, a, b);
  };
  std::string all = differ("scenario", was.scenario, now.scenario) + differ("family", was.family, now.family) +
                    differ("estimator", was.estimator, now.estimator) + differ("start", was.start, now.start) +
                    differ("n", was.n, now.n) + differ("k", was.k, now.k) + differ("k0", was.k0, now.k0);
  if (all.empty() && was.columns != now.columns)
    all = fmt::format(": losses were {}, are {}", fmt::join(was.columns, ", "), fmt::join(now.columns, ", "));
  return all;
}

void expect_same_cell(const CellState& was, const CellInfo& now, const StudyState& old, const StudyRequest& request) {
  const CellInfo& info = was.info;
  const bool same = info.key == now.key && info.columns == now.columns && info.estimate_columns == now.estimate_columns;
  if (!same) {
    std::string detail = changed_field(info, now);
    if (detail.empty()) detail = first_difference(old.text, request.text);
    refuse(request, fmt::format("cell '{}' is defined otherwise{}", now.id, detail));
  }
  for (std::size_t r = now.replicates; r < was.done.size(); ++r)
    if (was.done[r])
      refuse(request, fmt::format("cell '{}' has finished replicates beyond the {} asked for: replicates was {}",
                                  now.id, now.replicates, info.replicates));
}

}  // namespace

std::vector<std::optional<std::size_t>> match_cells(const StudyState& old, const StudyRequest& request) {
  if (old.seed != request.seed) refuse(request, fmt::format("seed was {}, is {}", old.seed, request.seed));
  std::unordered_map<std::string, std::size_t> by_id;
  for (std::size_t c = 0; c < old.cells.size(); ++c) by_id[old.cells[c].info.id] = c;
  std::vector<std::optional<std::size_t>> matches;
  for (const CellInfo& info : request.cells) {
    const auto found = by_id.find(info.id);
    if (found == by_id.end()) {
      matches.emplace_back();
      continue;
    }
    expect_same_cell(old.cells[found->second], info, old, request);
    matches.emplace_back(found->second);
    by_id.erase(found);
  }
  for (const CellState& cell : old.cells)  // in grid order, so that the message is always the same
    if (by_id.contains(cell.info.id) && cell.num_done > 0)
      refuse(request, fmt::format("cell '{}' has {} finished replicates and is no longer in the grid", cell.info.id,
                                  cell.num_done));
  return matches;
}

}  // namespace mixrate
