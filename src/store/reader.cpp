#include "store/reader.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <limits>

#include "base/error.hpp"
#include "store/plain_names.hpp"
#include "store/schema.hpp"
#include "store/seal.hpp"

namespace mixrate {

namespace {

using h5::Object;

bool has_attribute(const Object& object, const char* name) {
  const auto names = object.attribute_names();
  return std::find(names.begin(), names.end(), name) != names.end();
}

void expect_version(const Object& root) {
  if (!has_attribute(root, "filetype") || !has_attribute(root, "version"))
    throw FileError(root.file(), "this is an HDF5 file, but not a mixrate result file",
                    "attribute 'filetype' or 'version' is missing", "Check the path");
  const auto filetype = h5::read_scalar<std::string>(root, "filetype");
  if (filetype != schema::filetype)
    throw FileError(root.file(), "this is not a mixrate result file", "its filetype is '" + filetype + "'",
                    "Check the path");
  const auto version = h5::take<std::int64_t>(root, "version", root.attribute("version"), {2});
  const auto [major, minor] = schema::version;
  if (version[0] == major && version[1] >= 0 && version[1] <= minor) return;
  const bool newer = version[0] > major || version[0] == major;
  throw FileError(root.file(), fmt::format("the result file has version {}.{}", version[0], version[1]),
                  fmt::format("this program reads version {}.0 to {}.{}", major, major, minor),
                  newer ? "Use the newer mixrate that wrote it" : "Use the older mixrate that wrote it");
}

/// A number that must fit an unsigned 32-bit count.
std::uint32_t to_count(const Object& where, std::uint64_t value) {
  if (value > std::numeric_limits<std::uint32_t>::max()) where.fail_damaged("a count is out of range");
  return static_cast<std::uint32_t>(value);
}

std::vector<std::string> read_column_names(const Object& table) {
  h5::Array names = table.attribute("columns");
  if (names.shape.size() != 1) table.fail_damaged("'columns' is not a list");
  const h5::Shape shape = names.shape;
  return h5::take<std::string>(table, "columns", std::move(names), shape);
}

CellInfo read_info(const Object& group, const std::string& id) {
  CellInfo info;
  info.id = id;
  info.key = h5::read_scalar<std::uint64_t>(group, "key");
  info.scenario = h5::read_scalar<std::string>(group, "scenario");
  info.family = h5::read_scalar<std::string>(group, "family");
  info.estimator = h5::read_scalar<std::string>(group, "estimator");
  info.start = h5::read_scalar<std::string>(group, "start");
  if (has_attribute(group, "axis")) info.axis = h5::read_scalar<std::string>(group, "axis");  // since version 1.1
  info.n = h5::read_scalar<std::int64_t>(group, "n");
  info.k = h5::read_scalar<std::int64_t>(group, "k");
  info.k0 = h5::read_scalar<std::int64_t>(group, "k0");
  const Object losses = group.open("losses");
  info.columns = read_column_names(losses);
  info.predicted = h5::take<double>(losses, "predicted", losses.attribute("predicted"), {info.columns.size()});
  info.floor.assign(info.columns.size(), std::numeric_limits<double>::quiet_NaN());
  if (has_attribute(losses, "floor"))  // since version 1.1
    info.floor = h5::take<double>(losses, "floor", losses.attribute("floor"), {info.columns.size()});
  info.estimate_columns = read_column_names(group.open("estimates"));
  require_plain_names(info, group.file());
  return info;
}

/// Columns by their names; those of a later version than the file's are NaN.
std::vector<double> read_certificate(const Object& group, std::uint64_t rows) {
  const std::vector<std::string> names = read_column_names(group.open("certificate"));
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

CellTable read_cell(const Object& root, const std::string& id) {
  const Object group = root.open(schema::cells).open(id);
  CellTable cell;
  cell.info = read_info(group, id);
  cell.status = h5::read_column<std::uint8_t>(group, "status");
  const std::uint64_t rows = cell.status.size();
  cell.info.replicates = to_count(group, rows);
  for (const auto status : cell.status)
    if (status >= num_fit_statuses) group.fail_damaged("'status' holds an unknown value");
  cell.values = h5::read_dataset<double>(group, "losses", {rows, cell.info.columns.size()});
  cell.estimates = h5::read_dataset<double>(group, "estimates", {rows, cell.info.estimate_columns.size()});
  cell.log_likelihood = h5::read_dataset<double>(group, "log_likelihood", {rows});
  cell.iterations = h5::read_dataset<std::int32_t>(group, "iterations", {rows});
  cell.certificate = read_certificate(group, rows);
  cell.seconds = h5::read_dataset<double>(root.open(schema::timing).open(id), "seconds", {rows});
  return cell;
}

void read_failures(const Object& root, std::vector<CellTable>& cells) {
  const Object failures = root.open(schema::failures);
  const auto ids = h5::read_column<std::string>(failures, "cell");
  const auto replicates = h5::read_dataset<std::int64_t>(failures, "replicate", {ids.size()});
  const auto messages = h5::read_dataset<std::string>(failures, "message", {ids.size()});
  std::size_t at = 0;  // failures lie in grid order
  for (auto& cell : cells)
    for (; at < ids.size() && ids[at] == cell.info.id; ++at) {
      if (replicates[at] < 0 || replicates[at] >= cell.info.replicates)
        failures.fail_damaged("'replicate' is out of range");
      cell.messages.emplace_back(static_cast<std::uint32_t>(replicates[at]), messages[at]);
    }
  if (at != ids.size()) failures.fail_damaged("'cell' names a cell that is not in the grid, or out of order");
}

std::string read_text(const Object& group, const std::string& name) {
  return h5::read_dataset<std::string>(group, name, {}).front();
}

}  // namespace

h5::File open_results(const std::string& path) {
  expect_sealed(path);
  h5::File file = h5::File::open(path);
  expect_version(file.root());
  return file;
}

ResultSet read_results(const std::string& path) {
  const h5::File file = open_results(path);
  const Object root = file.root();
  ResultSet results;
  const Object study = root.open(schema::study);
  results.study_name = h5::read_scalar<std::string>(study, "name");
  require_plain_name(results.study_name, path);
  results.study_hash = h5::read_scalar<std::uint64_t>(study, "hash");
  results.seed = h5::read_scalar<std::uint64_t>(study, "seed");
  results.study_text = read_text(study, "text");
  const Object provenance = root.open(schema::provenance);
  for (const auto& name : provenance.names()) results.provenance[name] = read_text(provenance, name);
  for (const auto& id : h5::read_column<std::string>(root.open(schema::grid), "id"))
    results.cells.push_back(read_cell(root, id));
  read_failures(root, results.cells);
  return results;
}

}  // namespace mixrate
