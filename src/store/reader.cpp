#include "store/reader.hpp"

#include <fmt/format.h>

#include "base/error.hpp"
#include "store/cell_reader.hpp"
#include "store/plain_names.hpp"
#include "store/schema.hpp"
#include "store/seal.hpp"
#include "store/try_reading.hpp"

namespace mixrate {

namespace {

using h5::Object;

void expect_version(const Object& root) {
  if (!root.has_attribute("filetype") || !root.has_attribute("version"))
    throw FileError(root.file(), "this is an HDF5 file, but not a mixrate result file",
                    "attribute 'filetype' or 'version' is missing", "Check the path");
  const auto filetype = h5::read_scalar<std::string>(root, "filetype");
  if (filetype != schema::filetype)
    throw FileError(root.file(), "this is not a mixrate result file", "its filetype is '" + filetype + "'",
                    "Check the path");
  const auto version = h5::take<std::int64_t>(root, "version", root.attribute("version"), {2});
  for (const auto& [major, minor] : {schema::last_of_v1, schema::version})
    if (version[0] == major && version[1] >= 0 && version[1] <= minor) return;
  const auto [major, minor] = schema::version;
  throw FileError(root.file(), fmt::format("the result file has version {}.{}", version[0], version[1]),
                  fmt::format("this program reads version 1.0 to {}.{}", major, minor),
                  version[0] >= 1 ? "Use the newer mixrate that wrote it" : "Use the older mixrate that wrote it");
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

bool has_group_per_cell(const Object& root) {
  return h5::take<std::int64_t>(root, "version", root.attribute("version"), {2}).front() == schema::last_of_v1.front();
}

h5::File open_strange_results(const std::string& path) {
  expect_sealed(path);
  // The seal tells accidents. Somebody who wants to can seal a file that makes the HDF5 library crash or go round in
  // circles: that happens to another process first.
  try_reading(path, [&path] {
    const h5::File file = h5::File::open(path);
    expect_version(file.root());
    static_cast<void>(read_results(file.root()));
  });
  return open_results(path);
}

ResultSet read_results(const std::string& path) { return read_results(open_strange_results(path).root()); }

ResultSet read_results(const Object& root) {
  ResultSet results;
  const Object study = root.open(schema::study);
  results.study_name = h5::read_scalar<std::string>(study, "name");
  require_plain_name(results.study_name, root.file());
  results.study_hash = h5::read_scalar<std::uint64_t>(study, "hash");
  results.seed = h5::read_scalar<std::uint64_t>(study, "seed");
  results.study_text = read_text(study, "text");
  const Object provenance = root.open(schema::provenance);
  for (const auto& name : provenance.names()) results.provenance[name] = read_text(provenance, name);
  require_plain_names(results.provenance, root.file());
  results.cells = has_group_per_cell(root) ? read_cells_v1(root) : read_cells(root);
  for (const CellTable& cell : results.cells) require_plain_names(cell.info, root.file());
  read_failures(root, results.cells);
  return results;
}

}  // namespace mixrate
