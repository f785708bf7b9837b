#include "drivers/json/parameters.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <vector>

#include "base/json.hpp"
#include "base/options.hpp"
#include "base/text.hpp"
#include "experiment/study/block_codec.hpp"

namespace mixrate {

namespace {

using Json = nlohmann::ordered_json;

std::string weights_key(const Model& model) { return model.is_gated() ? "gate_intercept" : "weights"; }

Json to_json(const Node& node) {
  if (!node.is_array()) return node.real("");
  Json out = Json::array();
  for (const Node& child : node.array("")) out.push_back(to_json(child));
  return out;
}

Json row_json(const Vector& values) { return std::vector<double>(values.begin(), values.end()); }

const Node& require_parameter(const Node& table, const std::string& key) {
  return require_key(table, key, "", "a start needs every parameter");
}

const Node::Array& require_atoms(const Node& table, const std::string& key, Index k, const Location& where) {
  const Node::Array& entries = require_parameter(table, key).array(key);
  if (static_cast<Index>(entries.size()) != k)
    throw StudyError(where, fmt::format("'{}' has {} entries", key, entries.size()),
                     fmt::format("{} atoms are fitted", k));
  return entries;
}

Vector read_log_weights(const Node& table, const Model& model, Index k, const Location& where) {
  const std::string key = weights_key(model);
  if (!model.weights_free() && table.find(key) == nullptr)
    return Vector::Constant(k, -std::log(static_cast<double>(k)));
  const Node::Array& entries = require_atoms(table, key, k, where);
  Vector log_weights(k);
  for (Index i = 0; i < k; ++i) {
    const double value = entries[static_cast<std::size_t>(i)].real(key);
    if (!model.is_gated() && !(value > 0.0))
      throw StudyError(where, fmt::format("weight {} is not positive", number_text(value)),
                       "weights are probabilities");
    log_weights[i] = model.is_gated() ? value : std::log(value);
  }
  if (!log_weights.allFinite()) throw StudyError(where, fmt::format("'{}' is not finite", key));
  return log_weights;
}

/// The upper level of a tree; its groups must have the sizes of the fit's.
Groups read_groups(const Node& table, const Model& model, Index k, const Location& where) {
  Groups groups;
  const std::vector<int> fitted = model.fitted_tree(k);
  if (fitted.empty()) return groups;
  const auto count = static_cast<std::size_t>(fitted.back()) + 1;
  std::vector<int> sizes(count, 0), wanted(count, 0);
  for (const int parent : fitted) ++wanted[static_cast<std::size_t>(parent)];
  for (const Node& entry : require_atoms(table, "parent", k, where)) {
    const std::int64_t group = entry.integer("parent");
    if (group < 1 || group > static_cast<std::int64_t>(count))
      throw StudyError(where, fmt::format("'parent' names group {}", group), fmt::format("{} are fitted", count));
    groups.parent.push_back(static_cast<int>(group - 1));
    ++sizes[static_cast<std::size_t>(group - 1)];
  }
  std::sort(sizes.begin(), sizes.end());
  std::sort(wanted.begin(), wanted.end());
  if (sizes != wanted)
    throw StudyError(where, "'parent' has groups of other sizes than the fit",
                     fmt::format("{} leaves are dealt out to {} groups evenly", k, count));
  const auto num_groups = static_cast<Index>(count);
  const Node::Array& logs = require_atoms(table, "group_intercept", num_groups, where);
  groups.log_weights.resize(num_groups);
  groups.coordinates.resize(model.layout()->group_width(), num_groups);
  for (Index g = 0; g < num_groups; ++g)
    groups.log_weights[g] = logs[static_cast<std::size_t>(g)].real("group_intercept");
  for (const Block& block : model.layout()->group_blocks()) {
    const Node::Array& entries = require_atoms(table, "group_" + block.name, num_groups, where);
    for (Index g = 0; g < num_groups; ++g)
      groups.coordinates.col(g).segment(block.offset, block.size) =
          read_block(entries[static_cast<std::size_t>(g)], block);
  }
  return groups;
}

}  // namespace

Json parameters_json(const Model& model, const MixingMeasure& g) {
  Json out = Json::object();
  out[weights_key(model)] = row_json(model.is_gated() ? g.log_weights() : g.weights());
  for (const Block& block : g.layout().atom_blocks()) {
    Json entries = Json::array();
    for (Index i = 0; i < g.size(); ++i) entries.push_back(to_json(block_node(block, g.block(i, block))));
    out[block.name] = std::move(entries);
  }
  for (const Block& block : g.layout().common_blocks())
    out[block.name] = to_json(block_node(block, g.common().segment(block.offset, block.size)));
  if (g.groups().size() == 0) return out;
  Json parents = Json::array();
  for (const int parent : g.groups().parent) parents.push_back(parent + 1);
  out["parent"] = std::move(parents);
  out["group_intercept"] = row_json(g.groups().log_weights);
  for (const Block& block : g.layout().group_blocks()) {
    Json entries = Json::array();
    for (Index i = 0; i < g.groups().size(); ++i)
      entries.push_back(row_json(g.groups().coordinates.col(i).segment(block.offset, block.size)));
    out["group_" + block.name] = std::move(entries);
  }
  return out;
}

MixingMeasure read_parameters(const std::string& path, const Model& model, Index k) {
  const Node file = read_json(path);
  const Location where = file.where();
  static_cast<void>(file.table("a start file"));
  const Node* inner = file.find("parameters");
  const Node& table = inner != nullptr ? *inner : file;
  static_cast<void>(table.table("parameters"));
  const AtomLayout& layout = *model.layout();
  const std::string weights = weights_key(model);
  std::vector<std::string_view> known{weights};
  for (const Block& block : layout.atom_blocks()) known.push_back(block.name);
  for (const Block& block : layout.common_blocks()) known.push_back(block.name);
  std::vector<std::string> upper;
  if (layout.group_width() > 0) upper = {"parent", "group_intercept"};
  for (const Block& block : layout.group_blocks()) upper.push_back("group_" + block.name);
  known.insert(known.end(), upper.begin(), upper.end());
  check_keys(table, known, "parameters");

  Matrix atoms(layout.atom_width(), k);
  for (const Block& block : layout.atom_blocks()) {
    const Node::Array& entries = require_atoms(table, block.name, k, where);
    for (Index i = 0; i < k; ++i)
      atoms.col(i).segment(block.offset, block.size) = read_block(entries[static_cast<std::size_t>(i)], block);
  }
  Vector common(layout.common_width());
  for (const Block& block : layout.common_blocks())
    common.segment(block.offset, block.size) = read_block(require_parameter(table, block.name), block);
  return {model.layout(), read_log_weights(table, model, k, where), std::move(atoms), std::move(common),
          read_groups(table, model, k, where)};
}

}  // namespace mixrate
