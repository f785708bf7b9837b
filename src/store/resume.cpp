#include "store/resume.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>
#include <unordered_map>
#include <unordered_set>

#include "base/error.hpp"

namespace mixrate {

namespace {

[[noreturn]] void refuse(const ResumeRequest& request, const std::string& why) {
  throw StudyError({request.file, 0, 0}, "the study has changed since the result file was written", why,
                   "Restore the study, or write to another output directory with -o; the results are untouched");
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
  if (all.empty() && was.loss_columns != now.loss_columns)
    all = fmt::format(": losses were {}, are {}", fmt::join(was.loss_columns, ", "), fmt::join(now.loss_columns, ", "));
  return all;
}

void expect_same_cell(const CellTable& was, const CellInfo& now, const ResultSet& old, const ResumeRequest& request) {
  const CellInfo& info = was.info;
  const bool same =
      info.key == now.key && info.loss_columns == now.loss_columns && info.estimate_columns == now.estimate_columns;
  if (!same) {
    std::string detail = changed_field(info, now);
    if (detail.empty()) detail = first_difference(old.study_text, request.study_text);
    refuse(request, fmt::format("cell '{}' is defined otherwise{}", now.id, detail));
  }
  for (std::size_t r = now.replicates; r < was.status.size(); ++r)
    if (was.status[r] != 0)
      refuse(request, fmt::format("cell '{}' has finished replicates beyond the {} asked for: replicates was {}",
                                  now.id, now.replicates, info.replicates));
}

/// Copy the first `rows` rows of a row-major table.
template <class T>
void copy_rows(const std::vector<T>& from, std::vector<T>& to, std::size_t rows, std::size_t width) {
  std::copy_n(from.begin(), rows * width, to.begin());
}

CellTable take_over(const CellTable& was, const CellInfo& now) {
  CellTable table(now);
  const std::size_t rows = std::min<std::size_t>(was.status.size(), now.replicates);
  copy_rows(was.status, table.status, rows, 1);
  copy_rows(was.iterations, table.iterations, rows, 1);
  copy_rows(was.log_likelihood, table.log_likelihood, rows, 1);
  copy_rows(was.losses, table.losses, rows, now.loss_columns.size());
  copy_rows(was.estimates, table.estimates, rows, now.estimate_columns.size());
  copy_rows(was.certificate, table.certificate, rows, certificate_width);
  copy_rows(was.seconds, table.seconds, rows, 1);
  for (const auto& message : was.messages)
    if (message.first < rows) table.messages.push_back(message);
  return table;
}

}  // namespace

std::vector<CellTable> resume_cells(const ResultSet& old, const ResumeRequest& request) {
  if (old.seed != request.seed) refuse(request, fmt::format("seed was {}, is {}", old.seed, request.seed));
  std::unordered_map<std::string, const CellTable*> by_id;
  for (const auto& cell : old.cells) by_id[cell.info.id] = &cell;
  std::vector<CellTable> tables;
  tables.reserve(request.cells.size());
  for (const auto& info : request.cells) {
    const auto found = by_id.find(info.id);
    if (found == by_id.end()) {
      tables.emplace_back(info);
      continue;
    }
    expect_same_cell(*found->second, info, old, request);
    tables.push_back(take_over(*found->second, info));
    by_id.erase(found);
  }
  for (const auto& cell : old.cells)  // in grid order, so that the message is always the same
    if (by_id.contains(cell.info.id) && cell.num_done() > 0)
      refuse(request, fmt::format("cell '{}' has {} finished replicates and is no longer in the grid", cell.info.id,
                                  cell.num_done()));
  return tables;
}

}  // namespace mixrate
