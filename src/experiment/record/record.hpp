// What comes back from replicates: rows as arrays per batch, and the table of one cell (row r = replicate r). row.hpp
// says what a row consists of.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/fit_status.hpp"
#include "experiment/record/columns.hpp"
#include "experiment/record/row.hpp"

namespace mixrate {

/// Consecutive replicates of one cell: `count` rows starting at `first`.
struct RecordBatch : RowArrays {
  std::uint32_t cell = 0;  // position in the grid of this run
  std::uint32_t first = 0;
  std::uint32_t count = 0;
  std::vector<std::pair<std::uint32_t, std::string>> messages;  // (replicate, why it failed)
};

/// Everything that names a cell, self-contained: tables are made from it without the study.
struct CellInfo {
  std::string id;         // content-addressed readable name, e.g. "sgmoe-mild.k3.n1000.mle"; a valid HDF5 link name
  std::uint64_t key = 0;  // content hash of everything that decides the cell's numbers, given the study seed
  std::string scenario, family, estimator, start;  // labels; (scenario, k, estimator) names a series
  std::string axis = "n";                          // what n stands for: "n" is the sample size
  std::int64_t n = 0, k = 0, k0 = 0;
  std::uint32_t replicates = 0;
  Columns columns;                // what is measured: losses, functionals of posterior losses, diagnostics
  std::vector<double> predicted;  // per column; NaN = theory is silent
  std::vector<double> floor;  // the same: error that does not vanish with the sample size; NaN or absent = none known
  Columns estimate_columns;
};

/// How many columns the rows of a cell have.
RowWidths widths_of(const CellInfo& cell);
/// Names and kinds of the columns of a part of the rows of a cell that has several.
const Columns& columns_of(const CellInfo& cell, RowPart part);
/// All columns of a row of a cell, in the order of row_fields.
std::vector<Column> row_columns(const CellInfo& cell);

/// Do all arrays have `count` rows of these widths?
bool has_shape(const RowArrays& rows, std::size_t count, const RowWidths& widths);
/// Add the rows of a batch behind those of another, its neighbour.
void append_rows(RecordBatch& to, const RecordBatch& from);

/// An empty batch for the cell at grid position `position`, with room for `count` rows.
RecordBatch make_batch(const CellInfo& cell, std::uint32_t position, std::uint32_t first, std::uint32_t count);

/// The row of a replicate that could not be computed: status crashed, NaN everywhere, no iterations, this message.
RecordBatch make_crashed_row(const CellInfo& cell, std::uint32_t position, std::uint32_t r, const std::string& message);

/// All rows of one cell. Row r is replicate r; rows not run yet have status pending and NaN values.
struct CellTable : RowArrays {
  CellInfo info;
  std::vector<std::pair<std::uint32_t, std::string>> messages;  // sorted by replicate

  explicit CellTable(CellInfo cell = {});
  /// Write the rows of a batch (idempotent). A second, different row for a replicate that is not pending throws
  /// ContractViolation naming cell and replicate. Times are not compared.
  void insert(const RecordBatch& batch);
  /// Rows [first, first + count) as a batch for the cell at a position of the grid.
  [[nodiscard]] RecordBatch rows(std::uint32_t position, std::uint32_t first, std::uint32_t count) const;
  /// Is row r the same in both, bit for bit, times and messages aside? Contract: the same columns.
  [[nodiscard]] bool has_same_row(std::uint32_t r, const CellTable& other) const;
  /// A number of the certificate of row r: `column` from certificate_column("name").
  [[nodiscard]] double certificate_at(std::size_t r, std::size_t column) const {
    return certificate[r * certificate_width + column];
  }
  [[nodiscard]] std::uint32_t num_done() const;
  [[nodiscard]] bool is_done(std::uint32_t replicate) const { return status[replicate] != 0; }
};

}  // namespace mixrate
