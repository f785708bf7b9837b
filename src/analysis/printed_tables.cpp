#include "analysis/printed_tables.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

#include "analysis/format.hpp"
#include "analysis/text_table.hpp"
#include "analysis/window.hpp"
#include "base/quote.hpp"

namespace mixrate {

namespace {

/// Nats, readable over many decades.
std::string nats(double value) { return std::isfinite(value) ? fmt::format("{:.2g}", value) : "-"; }

std::string percent(double share) { return std::isfinite(share) ? fmt::format("{:.1f}", 100.0 * share) : "-"; }

std::string at_best_text(double share) {
  return std::isfinite(share) ? fmt::format("   at best {} %", percent(share)) : "";
}

bool same_series(const RateRow& a, const RateRow& b) {
  return a.scenario == b.scenario && a.estimator == b.estimator && a.k == b.k;
}

std::string series_head(const RateRow& row) {
  std::string out =
      fmt::format("{}  k = {} (true {})  {}   not converged {} %   optimisation error {} nats{}\n",
                  terminal_text(row.scenario), row.k, row.k0, terminal_text(row.estimator),
                  percent(row.share_not_converged), nats(row.optimisation_error), at_best_text(row.share_at_best));
  if (row.share_weak > 0)
    out += fmt::format("  rank deficient at the resolution of the data: at least {} % of the fits at every n\n",
                       percent(row.share_weak));
  return out;
}

/// The title above names of columns: a diagnostic is no loss.
std::string column_title(ColumnKind kind) {
  return kind == ColumnKind::diagnostic ? "diagnostic" : kind == ColumnKind::share ? "share" : "loss";
}

enum RateColumn : std::size_t { loss, functional, slope };

/// The titles; that of the slope may use the room behind "of".
std::string rate_titles(std::vector<TextColumn> columns, const RateRow& first, bool has_floor) {
  const std::string& axis = first.axis;
  const std::string title = axis == "n" ? "slope" : "slope in " + terminal_text(axis);
  const std::size_t room = columns[functional].width + columns[slope].gap + columns[slope].width - 2;
  const std::string filled = "of" + std::string(room - text_width(title), ' ') + title;
  columns.erase(columns.begin() + slope);
  TextRow row = {column_title(first.kind), filled, "s.e.", "95 % interval", "theory", "verdict", "cells"};
  if (has_floor) row.emplace_back("floor");
  row.push_back(terminal_text(axis));
  return text_line(columns, row);
}

TextRow rate_cells(const RateRow& row, bool has_floor) {
  TextRow cells = {terminal_text(row.column),
                   std::string(to_string(row.functional)),
                   slope_text(row.slope),
                   slope_text(row.standard_error),
                   fmt::format("[{}, {}]", slope_text(row.lower), slope_text(row.upper)),
                   format_exponent(row.predicted),
                   row.verdict,
                   row.num_cells < row.num_usable ? fmt::format(" {}/{}", row.num_cells, row.num_usable)
                                                  : fmt::format(" {}", row.num_cells)};
  if (has_floor) cells.push_back(std::isfinite(row.floor) ? fmt::format("{:.3g}", row.floor) : "-");
  cells.push_back(fmt::format("{:g}..{:g}", row.n_min, row.n_max));
  return cells;
}

/// The rows of one series under their titles.
std::string rate_block(std::span<const RateRow> rows) {
  bool has_floor = false;
  for (const RateRow& row : rows) has_floor = has_floor || std::isfinite(row.floor);
  std::vector<TextColumn> columns = {{Align::left, 2, 25}, {Align::left, 1, 6},  {Align::right, 1, 8},
                                     {Align::right, 1, 6}, {Align::left, 2, 18}, {Align::right, 1, 6},
                                     {Align::left, 2, 10}, {Align::right, 0, 5}};  // its cells begin with a blank
  if (has_floor) columns.push_back({Align::right, 2, 7});
  columns.push_back({Align::left, 2, 0});
  std::vector<TextRow> cells;
  for (const RateRow& row : rows) cells.push_back(rate_cells(row, has_floor));
  fit_columns(columns, cells);
  const std::size_t title = text_width("of slope in ") + text_width(terminal_text(rows.front().axis));
  const std::size_t room = columns[functional].width + columns[slope].gap + columns[slope].width;
  if (rows.front().axis != "n" && title > room) columns[slope].width += title - room;
  std::string out;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (i == 0 || column_title(rows[i].kind) != column_title(rows[i - 1].kind))
      out += rate_titles(columns, rows[i], has_floor);
    out += text_line(columns, cells[i]);
  }
  return out;
}

/// Sentences of the rows of one series, each once.
std::string note_lines(std::span<const RateRow> rows) {
  std::vector<std::pair<std::string, std::size_t>> notes;
  for (const RateRow& row : rows) {
    if (row.note.empty()) continue;
    const auto known = std::ranges::find(notes, row.note, &std::pair<std::string, std::size_t>::first);
    if (known == notes.end())
      notes.emplace_back(row.note, 1);
    else
      ++known->second;
  }
  std::string out;
  for (const auto& [note, count] : notes)
    out += fmt::format("  note: {}{}\n", note, count > 1 ? fmt::format(" ({} rows)", count) : "");
  return out;
}

/// How windows and intervals were made, in a line.
std::string method_line(const RateRow& row) {
  const std::string window = row.window == "auto" ? fmt::format("auto (curvature at {:g} %, least {} cells)",
                                                                100.0 * window_level, least_window)
                                                  : row.window;
  return fmt::format("\nwindow {}; intervals: jackknife or order statistics, Student's t\n", window);
}

std::string summary_head(const SummaryRow& r) {
  const std::string place = r.axis == "n" ? "" : fmt::format("   {} = {}", terminal_text(r.axis), r.n);
  const std::string weak = r.share_weak > 0 ? fmt::format("   rank deficient {} %", percent(r.share_weak)) : "";
  return fmt::format("{}{}   {} replicates   not converged {} %   optimisation error {} nats{}{}\n",
                     terminal_text(r.cell), place, r.replicates, percent(r.share_not_converged),
                     nats(r.optimisation_error), at_best_text(r.share_at_best), weak);
}

/// The rows of one cell under their titles.
std::string summary_block(std::span<const SummaryRow> rows) {
  std::vector<TextColumn> columns = {{Align::left, 2, 26},  {Align::right, 1, 5},  {Align::right, 1, 11},
                                     {Align::right, 1, 10}, {Align::right, 1, 11}, {Align::right, 1, 10},
                                     {Align::right, 1, 11}, {Align::right, 1, 10}, {Align::right, 1, 7}};
  std::vector<TextRow> cells;
  for (const SummaryRow& r : rows) {
    const auto value = [](double x) { return fmt::format("{:.4g}", x); };
    const auto error = [](double x) { return fmt::format("{:.2g}", x); };
    cells.push_back({terminal_text(r.column), std::to_string(r.count), value(r.mean), error(r.mean_mcse),
                     value(r.median), error(r.median_mcse), value(r.rms), error(r.rms_mcse), percent(r.share_zero)});
  }
  const TextRow titles = {"loss", "rows", "mean", "s.e.", "median", "s.e.", "rms", "s.e.", "zero %"};
  cells.push_back(titles);
  fit_columns(columns, cells);
  std::string out;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (i == 0 || column_title(rows[i].kind) != column_title(rows[i - 1].kind)) {
      cells.back().front() = column_title(rows[i].kind);
      out += text_line(columns, cells.back());
    }
    out += text_line(columns, cells[i]);
    if (std::isfinite(rows[i].floor))
      out += fmt::format("  {:<{}}{:>30.4g}\n", "  its floor", columns.front().width, rows[i].floor);
  }
  return out;
}

/// Hand runs of rows that belong together to `print`, with empty lines between what it returns.
template <class Row, class Same, class Print>
std::string print_blocks(std::span<const Row> rows, const Same& same, const Print& print) {
  std::string out;
  while (!rows.empty()) {
    std::size_t count = 1;
    while (count < rows.size() && same(rows.front(), rows[count])) ++count;
    out += (out.empty() ? "" : "\n") + print(rows.first(count));
    rows = rows.subspan(count);
  }
  return out;
}

}  // namespace

std::string slope_text(double value) { return std::isfinite(value) ? fmt::format("{:.3f}", value) : "-"; }

std::string print_rates(std::span<const RateRow> rows) {
  return print_blocks(rows, same_series,
                      [](std::span<const RateRow> series) {
                        return series_head(series.front()) + rate_block(series) + note_lines(series);
                      }) +
         (rows.empty() ? "" : method_line(rows.front()));
}

std::string print_summaries(std::span<const SummaryRow> rows) {
  return print_blocks(
      rows, [](const SummaryRow& a, const SummaryRow& b) { return a.cell == b.cell; },
      [](std::span<const SummaryRow> cell) { return summary_head(cell.front()) + summary_block(cell); });
}

}  // namespace mixrate
