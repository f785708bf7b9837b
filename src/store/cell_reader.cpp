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

  /// `width` elements a row, to an array of the rows.
  template <class T>
  void deal_rows(const std::vector<T>& all, std::size_t width, std::vector<T> RowArrays::*array) {
    auto from = all.begin();
    for (const std::size_t c : members_) {
      const auto end = from + static_cast<std::ptrdiff_t>(grid_.cells[c].info.replicates * width);
      (grid_.cells[c].*array).assign(from, end);
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
  const std::uint64_t rows = num_rows(group);
  expect_places(grid, group, members, rows);
  const Columns measured = read_measured_columns(group), estimates = read_estimate_columns(group);
  for (const std::size_t c : members) {
    grid.cells[c].info.columns = measured;
    grid.cells[c].info.estimate_columns = estimates;
  }
  TableReader reader(grid, members);
  const RowWidths widths{measured.size(), estimates.size()};
  read_row_arrays(group, times, rows, widths, [&](const auto& field, auto values) {
    reader.deal_rows(values, widths.of(field.part), field.array);
  });
  const auto reals = [&](const char* name) {
    return h5::read_dataset<double>(group, name, {members.size(), measured.size()});
  };
  reader.deal_cells(reals("predicted"), measured.size(), &CellInfo::predicted);
  reader.deal_cells(reals("floor"), measured.size(), &CellInfo::floor);
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

Columns read_measured_columns(const Object& group) {
  const Object losses = group.open("losses");
  std::vector<std::string> names = read_column_names(losses);
  std::vector<ColumnKind> kinds(names.size(), ColumnKind::unstated);
  if (losses.has_attribute("kinds")) {  // since version 2.1
    const auto words = h5::take<std::string>(losses, "kinds", losses.attribute("kinds"), {names.size()});
    for (std::size_t c = 0; c < words.size(); ++c) {
      const auto kind = parse_column_kind(words[c]);
      if (!kind) losses.fail_damaged("'kinds' holds an unknown word");
      kinds[c] = *kind;
    }
  }
  return {std::move(names), std::move(kinds)};
}

Columns read_estimate_columns(const Object& group) {
  return {read_column_names(group.open("estimates")), ColumnKind::estimate};
}

std::uint64_t num_rows(const Object& group) {
  for (const auto& [value, name] : group.open("status").value_names())  // since version 2.2
    if (value >= num_fit_statuses || name != to_string(static_cast<FitStatus>(value)))
      group.fail_damaged("'status' calls a value by another name");
  const auto statuses = h5::read_column<std::uint8_t>(group, "status");
  const auto is_known = [](std::uint8_t status) { return status < num_fit_statuses; };
  if (!std::all_of(statuses.begin(), statuses.end(), is_known)) group.fail_damaged("'status' holds an unknown value");
  return statuses.size();
}

std::vector<std::string> read_column_names(const Object& table) {
  h5::Array names = table.attribute("columns");
  if (names.shape.size() != 1) table.fail_damaged("'columns' is not a list");
  const h5::Shape shape = names.shape;
  return h5::take<std::string>(table, "columns", std::move(names), shape);
}

std::vector<double> read_certificate(const Object& group, std::uint64_t rows) {
  const std::vector<std::string> names = read_column_names(group.open("certificate"));
  const auto stored = h5::read_dataset<double>(group, "certificate", {rows, names.size()});
  std::vector<double> out(rows * certificate_width, no_result);
  for (std::size_t c = 0; c < names.size(); ++c) {
    const std::size_t to = find_certificate_column(names[c]);
    if (to == certificate_width) group.fail_damaged("'certificate' has an unknown column");
    for (std::uint64_t r = 0; r < rows; ++r) out[r * certificate_width + to] = stored[r * names.size() + c];
  }
  return out;
}

}  // namespace mixrate
