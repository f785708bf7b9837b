// Files of versions 1.0 to 1.2: one group for each cell, its facts in attributes.
#include <limits>
#include <utility>

#include "store/cell_reader.hpp"
#include "store/schema.hpp"

namespace mixrate {

namespace {

using h5::Object;

CellInfo read_info(const Object& group, const std::string& id, ColumnPool& pool) {
  CellInfo info;
  info.id = id;
  info.key = h5::read_scalar<std::uint64_t>(group, "key");
  info.scenario = h5::read_scalar<std::string>(group, "scenario");
  info.family = h5::read_scalar<std::string>(group, "family");
  info.estimator = h5::read_scalar<std::string>(group, "estimator");
  info.start = h5::read_scalar<std::string>(group, "start");
  if (group.has_attribute("axis")) info.axis = h5::read_scalar<std::string>(group, "axis");  // since version 1.1
  info.n = h5::read_scalar<std::int64_t>(group, "n");
  info.k = h5::read_scalar<std::int64_t>(group, "k");
  info.k0 = h5::read_scalar<std::int64_t>(group, "k0");
  const Object losses = group.open("losses");
  info.columns = pool.share(read_measured_columns(group));
  info.predicted = h5::take<double>(losses, "predicted", losses.attribute("predicted"), {info.columns.size()});
  info.floor.assign(info.columns.size(), std::numeric_limits<double>::quiet_NaN());
  if (losses.has_attribute("floor"))  // since version 1.1
    info.floor = h5::take<double>(losses, "floor", losses.attribute("floor"), {info.columns.size()});
  info.estimate_columns = pool.share(read_estimate_columns(group));
  return info;
}

CellTable read_cell(const Object& group, const Object& times, const std::string& id, ColumnPool& pool) {
  CellTable cell;
  cell.info = read_info(group, id, pool);
  const std::uint64_t rows = num_rows(group);
  if (rows > std::numeric_limits<std::uint32_t>::max()) group.fail_damaged("a count is out of range");
  cell.info.replicates = static_cast<std::uint32_t>(rows);
  read_row_arrays(group, times, rows, widths_of(cell.info),
                  [&cell](const auto& field, auto values) { cell.*field.array = std::move(values); });
  return cell;
}

}  // namespace

std::vector<CellTable> read_cells_v1(const Object& root) {
  const Object all = root.open(schema::cells), timing = root.open(schema::timing);
  std::vector<CellTable> cells;
  ColumnPool pool;
  for (const auto& id : h5::read_column<std::string>(root.open(schema::grid), "id"))
    cells.push_back(read_cell(all.open(id), timing.open(id), id, pool));
  return cells;
}

}  // namespace mixrate
