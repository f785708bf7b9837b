#include "store/cell_writer.hpp"

#include <fmt/format.h>

#include "store/schema.hpp"
#include "store/shared_table.hpp"

namespace mixrate {

namespace {

using h5::Object;

void write_grid(Object root, const std::vector<CellTable>& cells, const std::vector<SharedTable>& tables) {
  std::vector<std::string> names(cells.size());
  std::vector<std::int64_t> places(cells.size()), firsts(cells.size());
  for (const SharedTable& table : tables) {
    std::int64_t place = 0, first = 0;
    for (const std::size_t c : table.cells) {
      names[c] = table.name;
      places[c] = place++;
      firsts[c] = first;
      first += cells[c].info.replicates;
    }
  }
  Object grid = root.create_group(schema::grid);
  write_column(grid, "id", cells, [](const CellTable& cell) { return cell.info.id; });
  write_column(grid, "key", cells, [](const CellTable& cell) { return cell.info.key; });
  write_column(grid, "key_hex", cells, [](const CellTable& cell) { return fmt::format("{:016x}", cell.info.key); });
  write_column(grid, "scenario", cells, [](const CellTable& cell) { return cell.info.scenario; });
  write_column(grid, "family", cells, [](const CellTable& cell) { return cell.info.family; });
  write_column(grid, "estimator", cells, [](const CellTable& cell) { return cell.info.estimator; });
  write_column(grid, "start", cells, [](const CellTable& cell) { return cell.info.start; });
  write_column(grid, "axis", cells, [](const CellTable& cell) { return cell.info.axis; });
  write_column(grid, "n", cells, [](const CellTable& cell) { return cell.info.n; });
  write_column(grid, "k", cells, [](const CellTable& cell) { return cell.info.k; });
  write_column(grid, "k0", cells, [](const CellTable& cell) { return cell.info.k0; });
  write_column(grid, "replicates", cells, [](const CellTable& cell) { return std::int64_t{cell.info.replicates}; });
  grid.write("table", std::span(std::as_const(names)), {cells.size()});
  grid.write("place", std::span(std::as_const(places)), {cells.size()});
  grid.write("first", std::span(std::as_const(firsts)), {cells.size()});
}

/// The names of the statuses, which are the only bytes of a row.
std::vector<std::string_view> status_names() {
  std::vector<std::string_view> names;
  names.reserve(num_fit_statuses);
  for (int status = 0; status < num_fit_statuses; ++status) names.push_back(to_string(static_cast<FitStatus>(status)));
  return names;
}

/// The arrays of one table, each made of those of its cells.
class TableWriter {
 public:
  TableWriter(const std::vector<CellTable>& cells, const SharedTable& table) : cells_(cells), table_(table) {}

  /// `get` names the array of a cell.
  template <class Get>
  Object write(Object& group, const std::string& name, const h5::Shape& shape, Get get) {
    std::remove_cvref_t<std::invoke_result_t<Get, const CellTable&>> all;
    all.reserve(h5::num_elements(shape));
    for (const std::size_t c : table_.cells) {
      const auto& part = std::invoke(get, cells_[c]);
      all.insert(all.end(), part.begin(), part.end());
    }
    const std::span elements(std::as_const(all));
    if constexpr (std::is_same_v<decltype(elements), const std::span<const std::uint8_t>>) {
      return group.write_named(name, elements, shape, status_names());
    } else {
      return group.write(name, elements, shape);
    }
  }

 private:
  const std::vector<CellTable>& cells_;
  const SharedTable& table_;
};

/// What the study measures is of several kinds; those of the other arrays are all of one.
void name_columns(Object& array, const Columns& columns, RowPart part) {
  array.set("columns", std::span(columns.list()), {columns.size()});
  if (part != RowPart::measured || !columns.are_stated()) return;
  std::vector<std::string> kinds;
  for (const ColumnKind kind : columns.kinds()) kinds.emplace_back(to_string(kind));
  array.set("kinds", std::span(std::as_const(kinds)), {kinds.size()});
}

void write_table(Object all, Object timing, const std::vector<CellTable>& cells, const SharedTable& table) {
  const CellInfo& info = cells[table.cells.front()].info;
  const RowWidths widths = widths_of(info);
  const std::uint64_t rows = table.rows, members = table.cells.size();
  TableWriter writer(cells, table);
  Object group = all.create_group(table.name), times = timing.create_group(table.name);
  for_each_row_field([&](const auto& field) {
    h5::Shape shape = {rows};
    if (field.part != RowPart::single) shape.push_back(widths.of(field.part));
    Object array = writer.write(field.is_time ? times : group, std::string(field.name), shape, field.array);
    if (field.part != RowPart::single) name_columns(array, columns_of(info, field.part), field.part);
  });
  const auto predicted = [](const CellTable& cell) -> const auto& { return cell.info.predicted; };
  const auto floor = [](const CellTable& cell) -> const auto& { return cell.info.floor; };
  writer.write(group, "predicted", {members, widths.measured}, predicted);
  writer.write(group, "floor", {members, widths.measured}, floor);
}

void write_failures(Object root, const std::vector<CellTable>& cells) {
  std::vector<std::string> ids, messages;
  std::vector<std::int64_t> replicates;
  for (const auto& cell : cells)
    for (const auto& [replicate, message] : cell.messages) {
      ids.push_back(cell.info.id);
      replicates.push_back(replicate);
      messages.push_back(message);
    }
  Object failures = root.create_group(schema::failures);
  failures.write("cell", std::span(std::as_const(ids)), {ids.size()});
  failures.write("replicate", std::span(std::as_const(replicates)), {ids.size()});
  failures.write("message", std::span(std::as_const(messages)), {ids.size()});
}

}  // namespace

void write_cells(Object root, const std::vector<CellTable>& cells) {
  const std::vector<SharedTable> tables = share_tables(cells);
  write_grid(root, cells, tables);
  Object all = root.create_group(schema::cells), timing = root.create_group(schema::timing);
  for (const SharedTable& table : tables) write_table(all, timing, cells, table);
  write_failures(root, cells);
}

}  // namespace mixrate
