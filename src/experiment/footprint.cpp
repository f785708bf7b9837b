#include "experiment/footprint.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

#include "experiment/record/result_set.hpp"
#include "model/support_points.hpp"

namespace mixrate {

namespace {

// Measured on files of 1 to 1000 cells: headers, names and attributes, of the file, of a table, of a column of the
// journal.
constexpr std::uint64_t bytes_of_file = 30'000, bytes_of_table = 5'000, bytes_of_column = 41;
constexpr std::uint64_t bytes_of_rate = 250;    // a row of the rate table; three for each loss of a series
constexpr std::uint64_t bytes_of_frame = 48;    // of the journal, around the rows of a batch
constexpr std::uint64_t bytes_of_cell = 5'000;  // in memory: the grid, what is done, and the table; with 100,000 cells
constexpr std::uint64_t bytes_of_program = 60'000'000;

std::uint64_t row_bytes(const CellInfo& cell) {
  const RowWidths widths = widths_of(cell);
  std::uint64_t bytes = 0;
  for_each_row_field([&]<class T>(const RowField<T>& field) { bytes += sizeof(T) * widths.of(field.part); });
  return bytes;
}

/// Of a cell: its row of the grid, and for each loss a prediction, a floor and a row of the summary; see LAYOUT.md. In
/// a long summary texts and counts shrink to nothing, and so do about half of its other numbers: shares are mostly 0.
std::uint64_t facts_bytes(const CellInfo& cell, bool has_long_summary) {
  constexpr std::uint64_t grid_numbers = 7, counts = 4, statistics = 16, word = 8;
  const std::uint64_t shared = cell.id.size() + cell.scenario.size() + cell.estimator.size() + cell.axis.size();
  std::uint64_t bytes = shared + cell.family.size() + cell.start.size() + word * (grid_numbers + 1);
  for (const std::string& column : cell.columns)
    bytes += 2 * word + (has_long_summary ? word * statistics / 2
                                          : shared + column.size() + longest_kind_word + word * (counts + statistics));
  return bytes;
}

/// One data set, and the padded copy that the likelihood makes. On known points: these with their counts.
std::uint64_t data_bytes(const Cell& cell) {
  if (const SupportPoints* points = cell.scenario->model->support())
    return 2 * sizeof(double) * static_cast<std::uint64_t>(points->size()) *
           static_cast<std::uint64_t>(points->dim() + 1);
  const Index width = cell.scenario->model->covariate_dim() + cell.scenario->model->response_dim();
  return 2 * sizeof(double) * static_cast<std::uint64_t>(width) *
         static_cast<std::uint64_t>(cell.scenario->sample_size(cell.info.n));
}

/// Matrices of curvature: the Hessian, its factor, and a copy to work in.
std::uint64_t fit_bytes(const Cell& cell) {
  const auto parameters = static_cast<std::uint64_t>(cell.scenario->model->num_free_parameters(cell.info.k));
  return 3 * sizeof(double) * parameters * parameters;
}

}  // namespace

Footprint footprint_of(const Grid& grid) {
  Footprint out{bytes_of_file, 0, bytes_of_program, bytes_of_cell * grid.cells.size()};
  std::uint64_t largest = 0, summary_rows = 0;
  for (const Cell& cell : grid.cells) summary_rows += cell.info.columns.size();
  std::set<std::pair<Columns, Columns>, ColumnOrder> tables;
  std::set<std::tuple<std::string_view, std::int64_t, std::string_view>> series;
  for (const Cell& cell : grid.cells) {
    const CellInfo& info = cell.info;
    const std::uint64_t columns = info.columns.size() + info.estimate_columns.size();
    const std::uint64_t names = bytes_of_column * columns;
    const std::uint64_t rows = row_bytes(info) * info.replicates;
    out.file += facts_bytes(info, summary_rows > long_summary) + rows;
    if (tables.emplace(info.columns, info.estimate_columns).second) out.file += bytes_of_table + names;
    if (series.emplace(info.scenario, info.k, info.estimator).second)
      out.file += 3 * bytes_of_rate * info.columns.size();
    // cheap replicates travel together, so that a frame around each is more than there will be
    out.journal += names + rows + bytes_of_frame * info.replicates;
    largest = std::max(largest, data_bytes(cell) + fit_bytes(cell));
  }
  out.rank += largest;
  out.first += 2 * out.file;
  return out;
}

}  // namespace mixrate
