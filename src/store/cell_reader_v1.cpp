// Files of versions 1.0 to 1.2: one group for each cell, its facts in attributes.
#include <algorithm>
#include <limits>

#include "store/cell_reader.hpp"
#include "store/schema.hpp"

namespace mixrate {

namespace {

using h5::Object;

CellInfo read_info(const Object& group, const std::string& id, ColumnNamePool& pool) {
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
  info.columns = pool.share(read_column_names(losses));
  info.predicted = h5::take<double>(losses, "predicted", losses.attribute("predicted"), {info.columns.size()});
  info.floor.assign(info.columns.size(), std::numeric_limits<double>::quiet_NaN());
  if (losses.has_attribute("floor"))  // since version 1.1
    info.floor = h5::take<double>(losses, "floor", losses.attribute("floor"), {info.columns.size()});
  info.estimate_columns = pool.share(read_column_names(group.open("estimates")));
  return info;
}

CellTable read_cell(const Object& group, const Object& times, const std::string& id, ColumnNamePool& pool) {
  CellTable cell;
  cell.info = read_info(group, id, pool);
  cell.status = h5::read_column<std::uint8_t>(group, "status");
  const std::uint64_t rows = cell.status.size();
  if (rows > std::numeric_limits<std::uint32_t>::max()) group.fail_damaged("a count is out of range");
  cell.info.replicates = static_cast<std::uint32_t>(rows);
  expect_statuses(group, cell.status);
  cell.values = h5::read_dataset<double>(group, "losses", {rows, cell.info.columns.size()});
  cell.estimates = h5::read_dataset<double>(group, "estimates", {rows, cell.info.estimate_columns.size()});
  cell.log_likelihood = h5::read_dataset<double>(group, "log_likelihood", {rows});
  cell.iterations = h5::read_dataset<std::int32_t>(group, "iterations", {rows});
  cell.certificate = read_certificate(group, rows);
  cell.seconds = h5::read_dataset<double>(times, "seconds", {rows});
  return cell;
}

}  // namespace

std::vector<CellTable> read_cells_v1(const Object& root) {
  const Object all = root.open(schema::cells), timing = root.open(schema::timing);
  std::vector<CellTable> cells;
  ColumnNamePool pool;
  for (const auto& id : h5::read_column<std::string>(root.open(schema::grid), "id"))
    cells.push_back(read_cell(all.open(id), timing.open(id), id, pool));
  return cells;
}

}  // namespace mixrate
