#include "store/cell_reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <map>
#include <unordered_set>

#include "store/schema.hpp"

namespace mixrate {

namespace {

using h5::Object;

/// /grid, column by column.
struct GridColumns {
  explicit GridColumns(const Object& root) : group(root.open(schema::grid)) {
    info(&CellInfo::id, h5::read_column<std::string>(group, "id"));
    info(&CellInfo::key, column<std::uint64_t>("key"));
    info(&CellInfo::scenario, column<std::string>("scenario"));
    info(&CellInfo::family, column<std::string>("family"));
    info(&CellInfo::estimator, column<std::string>("estimator"));
    info(&CellInfo::start, column<std::string>("start"));
    info(&CellInfo::axis, column<std::string>("axis"));
    info(&CellInfo::n, column<std::int64_t>("n"));
    info(&CellInfo::k, column<std::int64_t>("k"));
    info(&CellInfo::k0, column<std::int64_t>("k0"));
    replicates = column<std::int64_t>("replicates");
    tables = column<std::string>("table");
    places = column<std::int64_t>("place");
    firsts = column<std::int64_t>("first");
    std::unordered_set<std::string_view> ids;
    for (const CellTable& cell : cells)
      if (!ids.insert(cell.info.id).second) group.fail_damaged(fmt::format("'id' has '{}' twice", cell.info.id));
  }

  template <class T>
  std::vector<T> column(const char* name) {
    return h5::read_dataset<T>(group, name, {cells.size()});
  }
  template <class T>
  void info(T CellInfo::*field, std::vector<T> column) {
    cells.resize(column.size());
    for (std::size_t c = 0; c < column.size(); ++c) cells[c].info.*field = std::move(column[c]);
  }

  Object group;
  std::vector<CellTable> cells;
  std::vector<std::int64_t> replicates, places, firsts;
  std::vector<std::string> tables;
};

/// Cells of a table lie one behind the other, in grid order, and fill it: then every offset is right.
void expect_places(GridColumns& grid, const Object& group, const std::vector<std::size_t>& members,
                   std::uint64_t rows) {
  std::uint64_t place = 0, first = 0;
  for (const std::size_t c : members) {
    CellInfo& info = grid.cells[c].info;
    const auto replicates = static_cast<std::uint64_t>(grid.replicates[c]);  // a negative one is too large
    const bool fits = replicates <= rows - first && replicates <= std::numeric_limits<std::uint32_t>::max();
    if (static_cast<std::uint64_t>(grid.places[c]) != place || static_cast<std::uint64_t>(grid.firsts[c]) != first ||
        !fits)
      grid.group.fail_damaged(fmt::format(
          "'place', 'first' or 'replicates' of cell '{}' do not fit the {} rows of '{}'", info.id, rows, group.path()));
    info.replicates = static_cast<std::uint32_t>(replicates);
    first += replicates;
    ++place;
  }
  if (first != rows)
    group.fail_damaged(fmt::format("it has {} rows, of which {} belong to cells of the grid", rows, first));
}

/// Reads the arrays of one table and gives each cell its part.
class TableReader {
 public:
  TableReader(GridColumns& grid, const std::vector<std::size_t>& members) : grid_(grid), members_(members) {}

  /// `width` elements a row, to a member of CellTable.
  template <class T>
  void deal_rows(const std::vector<T>& all, std::size_t width, std::vector<T> CellTable::*field) {
    auto from = all.begin();
    for (const std::size_t c : members_) {
      const auto end = from + static_cast<std::ptrdiff_t>(grid_.cells[c].info.replicates * width);
      (grid_.cells[c].*field).assign(from, end);
      from = end;
    }
  }

  /// `width` numbers a cell, to a member of CellInfo.
  void deal_cells(const std::vector<double>& all, std::size_t width, std::vector<double> CellInfo::*field) {
    auto from = all.begin();
    for (const std::size_t c : members_) {
      const auto end = from + static_cast<std::ptrdiff_t>(width);
      (grid_.cells[c].info.*field).assign(from, end);
      from = end;
    }
  }

 private:
  GridColumns& grid_;
  const std::vector<std::size_t>& members_;
};

void read_table(const Object& group, const Object& times, const std::vector<std::size_t>& members, GridColumns& grid) {
  const auto status = h5::read_column<std::uint8_t>(group, "status");
  const std::uint64_t rows = status.size();
  expect_statuses(group, status);
  expect_places(grid, group, members, rows);
  const ColumnNames losses = read_column_names(group.open("losses"));
  const ColumnNames estimates = read_column_names(group.open("estimates"));
  for (const std::size_t c : members) {
    grid.cells[c].info.columns = losses;
    grid.cells[c].info.estimate_columns = estimates;
  }
  const auto reals = [&](const Object& where, const char* name, const h5::Shape& shape) {
    return h5::read_dataset<double>(where, name, shape);
  };
  TableReader reader(grid, members);
  reader.deal_rows(status, 1, &CellTable::status);
  reader.deal_rows(reals(group, "losses", {rows, losses.size()}), losses.size(), &CellTable::values);
  reader.deal_rows(reals(group, "estimates", {rows, estimates.size()}), estimates.size(), &CellTable::estimates);
  reader.deal_rows(reals(group, "log_likelihood", {rows}), 1, &CellTable::log_likelihood);
  reader.deal_rows(h5::read_dataset<std::int32_t>(group, "iterations", {rows}), 1, &CellTable::iterations);
  reader.deal_rows(read_certificate(group, rows), certificate_width, &CellTable::certificate);
  reader.deal_rows(reals(times, "seconds", {rows}), 1, &CellTable::seconds);
  reader.deal_cells(reals(group, "predicted", {members.size(), losses.size()}), losses.size(), &CellInfo::predicted);
  reader.deal_cells(reals(group, "floor", {members.size(), losses.size()}), losses.size(), &CellInfo::floor);
}

}  // namespace

std::vector<CellTable> read_cells(const Object& root) {
  GridColumns grid(root);
  std::map<std::string, std::vector<std::size_t>> members;
  for (std::size_t c = 0; c < grid.tables.size(); ++c) members[grid.tables[c]].push_back(c);
  const Object all = root.open(schema::cells), timing = root.open(schema::timing);
  for (const auto& [name, cells] : members) read_table(all.open(name), timing.open(name), cells, grid);
  return std::move(grid.cells);
}

ColumnNames read_column_names(const Object& table) {
  h5::Array names = table.attribute("columns");
  if (names.shape.size() != 1) table.fail_damaged("'columns' is not a list");
  const h5::Shape shape = names.shape;
  return h5::take<std::string>(table, "columns", std::move(names), shape);
}

void expect_statuses(const Object& group, const std::vector<std::uint8_t>& statuses) {
  const auto is_known = [](std::uint8_t status) { return status < num_fit_statuses; };
  if (!std::all_of(statuses.begin(), statuses.end(), is_known)) group.fail_damaged("'status' holds an unknown value");
}

std::vector<double> read_certificate(const Object& group, std::uint64_t rows) {
  const ColumnNames names = read_column_names(group.open("certificate"));
  const auto stored = h5::read_dataset<double>(group, "certificate", {rows, names.size()});
  std::vector<double> out(rows * certificate_width, std::numeric_limits<double>::quiet_NaN());
  for (std::size_t c = 0; c < names.size(); ++c) {
    const auto* column = std::find(std::begin(certificate_columns), std::end(certificate_columns), names[c]);
    if (column == std::end(certificate_columns)) group.fail_damaged("'certificate' has an unknown column");
    const auto to = static_cast<std::size_t>(column - std::begin(certificate_columns));
    for (std::uint64_t r = 0; r < rows; ++r) out[r * certificate_width + to] = stored[r * names.size() + c];
  }
  return out;
}

}  // namespace mixrate
