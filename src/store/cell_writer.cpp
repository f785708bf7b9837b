#include "store/cell_writer.hpp"

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
    return group.write(name, std::span(std::as_const(all)), shape);
  }

 private:
  const std::vector<CellTable>& cells_;
  const SharedTable& table_;
};

void write_table(Object all, Object timing, const std::vector<CellTable>& cells, const SharedTable& table) {
  const CellInfo& info = cells[table.cells.front()].info;
  const std::vector<std::string>&losses = info.columns, &estimates = info.estimate_columns;
  const std::vector<std::string> certificate(std::begin(certificate_columns), std::end(certificate_columns));
  const auto with_names = [](Object array, const std::vector<std::string>& names) {
    array.set("columns", std::span(names), {names.size()});
  };
  const std::uint64_t rows = table.rows, members = table.cells.size();
  TableWriter writer(cells, table);
  Object group = all.create_group(table.name), times = timing.create_group(table.name);
  writer.write(group, "status", {rows}, &CellTable::status);
  with_names(writer.write(group, "losses", {rows, losses.size()}, &CellTable::values), losses);
  with_names(writer.write(group, "estimates", {rows, estimates.size()}, &CellTable::estimates), estimates);
  writer.write(group, "log_likelihood", {rows}, &CellTable::log_likelihood);
  writer.write(group, "iterations", {rows}, &CellTable::iterations);
  with_names(writer.write(group, "certificate", {rows, certificate.size()}, &CellTable::certificate), certificate);
  const auto predicted = [](const CellTable& cell) -> const auto& { return cell.info.predicted; };
  const auto floor = [](const CellTable& cell) -> const auto& { return cell.info.floor; };
  writer.write(group, "predicted", {members, losses.size()}, predicted);
  writer.write(group, "floor", {members, losses.size()}, floor);
  writer.write(times, "seconds", {rows}, &CellTable::seconds);
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
