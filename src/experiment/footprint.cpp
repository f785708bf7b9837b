#include "experiment/footprint.hpp"

#include <algorithm>

#include "model/support_points.hpp"

namespace mixrate {

namespace {

// Measured on files of 1 to 10 cells: headers, names and attributes, of the file and of each cell and column.
constexpr std::uint64_t bytes_of_file = 32'000, bytes_of_cell = 4'000, bytes_of_column = 40;
constexpr std::uint64_t bytes_of_loss = 250;  // rows of the summary and of the rate table
constexpr std::uint64_t bytes_of_frame = 48;  // of the journal, around the rows of a batch
constexpr std::uint64_t bytes_of_program = 60'000'000;

std::uint64_t row_bytes(const CellInfo& cell) {
  constexpr std::uint64_t fixed = 1 + 4 + 8 + 8 * certificate_width + 8;  // status, iterations, log_likelihood, seconds
  return fixed + 8 * (cell.columns.size() + cell.estimate_columns.size());
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
  Footprint out{bytes_of_file, 0, bytes_of_program};
  std::uint64_t largest = 0;
  for (const Cell& cell : grid.cells) {
    const CellInfo& info = cell.info;
    const std::uint64_t columns = info.columns.size() + info.estimate_columns.size();
    const std::uint64_t names = bytes_of_column * columns;
    const std::uint64_t rows = row_bytes(info) * info.replicates;
    out.file += bytes_of_cell + names + bytes_of_loss * info.columns.size() + rows;
    // cheap replicates travel together, so that a frame around each is more than there will be
    out.journal += names + rows + bytes_of_frame * info.replicates;
    largest = std::max(largest, data_bytes(cell) + fit_bytes(cell));
  }
  out.rank += largest;
  return out;
}

}  // namespace mixrate
