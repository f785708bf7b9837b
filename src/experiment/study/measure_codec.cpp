#include "experiment/study/measure_codec.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "base/options.hpp"

namespace mixrate {

namespace {

const Node& required(const Node& table, const std::string& key, const MeasureForm& form) {
  return require_key(table, key, form.table, fmt::format("it is a parameter of {}", form.measure),
                     fmt::format("Add {} = [...], one entry per atom", key));
}

/// One entry each: atoms or groups.
void expect_entries(const Node& node, std::string_view key, std::size_t entries, Index count, const MeasureForm& form,
                    std::string_view what) {
  if (static_cast<Index>(entries) == count) return;
  throw StudyError(node.where(), fmt::format("'{}' has {} {}", key, entries, entries == 1 ? "entry" : "entries"),
                   fmt::format("{} has {} {}{}, one entry each", form.measure, count, what, count == 1 ? "" : "s"));
}

Vector read_numbers(const Node& node, std::string_view key, const MeasureForm& form) {
  const auto finite = [&](const Node& entry) {
    const double value = entry.real(key);
    if (std::isfinite(value)) return value;
    throw StudyError(entry.where(), fmt::format("{} = {} is not finite", key, value), "true parameters are finite");
  };
  if (node.is_number()) return Vector::Constant(1, finite(node));
  const Node::Array& entries = node.array(key);
  if (entries.empty())
    throw StudyError(node.where(), fmt::format("'{}' is empty", key), form.measure + " needs an atom");
  Vector out(static_cast<Index>(entries.size()));
  for (Index i = 0; i < out.size(); ++i) out[i] = finite(entries[static_cast<std::size_t>(i)]);
  return out;
}

/// In a sum of experts without a gate every atom has weight 1.
bool are_absent(const Vector& weights, const Model& model) {
  return !model.weights_free() && model.has_least_squares() && (weights.array() == 1.0).all();
}

Vector log_of_weights(const Node& node, const Model& model, const MeasureForm& form) {
  const Vector weights = read_numbers(node, "weights", form);
  for (Index i = 0; i < weights.size(); ++i) {
    if (weights[i] > 0.0) continue;
    const Location where = node.is_array() ? node.array("weights")[static_cast<std::size_t>(i)].where() : node.where();
    throw StudyError(where, fmt::format("weight {} is not positive", weights[i]), "every true atom has positive mass");
  }
  if (are_absent(weights, model)) return Vector::Zero(weights.size());
  const double sum = weights.sum();
  if (std::abs(sum - 1.0) > 1e-6)
    throw StudyError(node.where(), fmt::format("the weights sum to {}", sum), "they are probabilities and sum to 1");
  return weights.array().log();
}

/// The number of atoms in a table without weights: the entries of the first block.
Index number_of_atoms(const Node& table, const Model& model, const MeasureForm& form) {
  if (form.atoms) return *form.atoms;
  const std::string key = block_key(model.layout()->atom_blocks().front(), form);
  const Node& values = required(table, key, form);
  if (!values.is_array()) return 1;
  if (values.array(key).empty())
    throw StudyError(values.where(), fmt::format("'{}' is empty", key), form.measure + " needs an atom");
  return static_cast<Index>(values.array(key).size());
}

/// Where the weights of a table without a gate stand, and whether as logarithms; null where they are not given.
std::pair<const Node*, bool> find_weights(const Node& table, const MeasureForm& form) {
  const Node* weights = table.find("weights");
  const Node* logs = table.find("log_weights");
  if (weights != nullptr && weights->is_text() && form.options != nullptr) weights = nullptr;  // the option
  if (weights != nullptr && logs != nullptr)
    throw StudyError(logs->where(), "both 'weights' and 'log_weights' are given", "they say the same", "Drop one");
  if (logs != nullptr) return {logs, true};
  if (weights == nullptr && form.options != nullptr) weights = table.find("fixed_weights");
  return {weights, false};
}

Vector read_log_weights(const Node& table, const Model& model, const MeasureForm& form) {
  std::string key = "gate_intercept";
  const Node* given = nullptr;
  Vector logs;
  if (model.is_gated()) {
    given = &required(table, key, form);
    logs = read_numbers(*given, key, form);
  } else {
    const auto [found, are_logs] = find_weights(table, form);
    if (found == nullptr && !model.weights_free()) return Vector::Zero(number_of_atoms(table, model, form));
    key = are_logs ? "log_weights" : "weights";
    given = found != nullptr ? found : &required(table, key, form);
    if (form.atoms && given->is_array())
      expect_entries(*given, key, given->array(key).size(), *form.atoms, form, "atom");
    logs = are_logs ? read_numbers(*given, key, form) : log_of_weights(*given, model, form);
  }
  if (form.atoms) expect_entries(*given, key, static_cast<std::size_t>(logs.size()), *form.atoms, form, "atom");
  return logs;
}

/// The groups of the atoms, from 0.
std::vector<int> read_parents(const Node& parents, Index k, Index groups, const MeasureForm& form) {
  const Node::Array& entries = parents.array("parent");
  if (static_cast<Index>(entries.size()) != k)
    throw StudyError(parents.where(), fmt::format("'parent' has {} entries", entries.size()),
                     fmt::format("{} has {} atoms, each under one group", form.measure, k));
  std::vector<int> out;
  std::vector<char> used(static_cast<std::size_t>(groups), 0);
  for (const Node& entry : entries) {
    const double named = entry.real("parent");  // a resolved study writes all numbers as reals
    const auto group = static_cast<std::int64_t>(std::clamp(named, 0.0, 1e9));
    if (group < 1 || group > groups || static_cast<double>(group) != named)
      throw StudyError(entry.where(), fmt::format("there is no group {}", named),
                       fmt::format("'group_intercept' has {}, counted from 1", groups));
    used[static_cast<std::size_t>(group - 1)] = 1;
    out.push_back(static_cast<int>(group - 1));
  }
  const auto empty = std::find(used.begin(), used.end(), 0);
  if (empty != used.end())
    throw StudyError(parents.where(), fmt::format("group {} is an empty branch", empty - used.begin() + 1),
                     "every group of a hierarchical gate needs an atom");
  return out;
}

Groups read_groups(const Node& table, const AtomLayout& layout, Index k, const MeasureForm& form) {
  Groups groups;
  if (layout.group_width() == 0) return groups;
  groups.log_weights = read_numbers(required(table, "group_intercept", form), "group_intercept", form);
  groups.parent = read_parents(required(table, "parent", form), k, groups.size(), form);
  groups.coordinates.resize(layout.group_width(), groups.size());
  for (const Block& block : layout.group_blocks())
    groups.coordinates.middleRows(block.offset, block.size) =
        read_entries(required(table, "group_" + block.name, form), block, groups.size(), form);
  return groups;
}

Node write_numbers(const ConstVectorRef& values) { return Node(Node::Array(values.begin(), values.end())); }

/// The entries of a block, one for each column.
Node write_entries(const Block& block, const Matrix& coordinates) {
  Node::Array entries;
  for (Index i = 0; i < coordinates.cols(); ++i)
    entries.push_back(block_node(block, coordinates.col(i).segment(block.offset, block.size)));
  return Node(std::move(entries));
}

Node write_part(const MeasureKey& key, const Model& model, const MixingMeasure& g) {
  switch (key.part) {
    case MeasurePart::weights:
      return write_numbers(model.is_gated() ? g.log_weights() : g.weights());
    case MeasurePart::log_weights:
      return {};
    case MeasurePart::atom:
      return write_entries(*key.block, g.atoms());
    case MeasurePart::common:
      return block_node(*key.block, g.common().segment(key.block->offset, key.block->size));
    case MeasurePart::parent: {
      Node::Array parents;
      for (const int parent : g.groups().parent) parents.emplace_back(std::int64_t{parent + 1});
      return Node(std::move(parents));
    }
    case MeasurePart::group_intercept:
      return write_numbers(g.groups().log_weights);
    case MeasurePart::group:
      return write_entries(*key.block, g.groups().coordinates);
  }
  return {};
}

/// The groups of a tree must have the sizes of the fit's.
void expect_fitted_tree(const MixingMeasure& g, const Model& model, const Location& where) {
  const std::vector<int> fitted = model.fitted_tree(g.size());
  const auto sizes = [](const std::vector<int>& parents) {
    std::map<int, int> counts;
    for (const int parent : parents) ++counts[parent];
    std::vector<int> out;
    out.reserve(counts.size());
    for (const auto& [parent, count] : counts) out.push_back(count);
    std::ranges::sort(out);
    return out;
  };
  if (sizes(fitted) == sizes(g.groups().parent)) return;
  throw StudyError(where, "'parent' has groups of other sizes than the fit",
                   fmt::format("{} leaves are dealt out to {} groups evenly", g.size(), sizes(fitted).size()));
}

}  // namespace

std::string block_key(const Block& block, const MeasureForm& form) {
  const bool is_choice = form.options != nullptr && std::ranges::any_of(form.options->options, [&](const auto& option) {
                           return option.name == block.name && option.kind == OptionKind::choice;
                         });
  return is_choice ? block.name + "s" : block.name;
}

std::vector<MeasureKey> measure_keys(const Model& model, const MeasureForm& form) {
  const AtomLayout& layout = *model.layout();
  std::vector<MeasureKey> out = {{model.is_gated() ? "gate_intercept" : "weights", MeasurePart::weights}};
  if (!model.is_gated()) out.push_back({"log_weights", MeasurePart::log_weights});
  for (const Block& block : layout.atom_blocks()) out.push_back({block_key(block, form), MeasurePart::atom, &block});
  for (const Block& block : layout.common_blocks())
    out.push_back({block_key(block, form), MeasurePart::common, &block});
  if (layout.group_width() == 0) return out;
  out.push_back({"parent", MeasurePart::parent});
  out.push_back({"group_intercept", MeasurePart::group_intercept});
  for (const Block& block : layout.group_blocks()) out.push_back({"group_" + block.name, MeasurePart::group, &block});
  return out;
}

namespace {

/// Atoms of several numbers have a list each: a number in its place says that the outer list was left out.
void expect_list(const Node& entry, const Block& block, Index atom) {
  if (!entry.is_number() || block.size == 1) return;
  throw StudyError(entry.where(),
                   fmt::format("{} of atom {} must be a list of {} numbers", block.name, atom + 1, block.size),
                   fmt::format("it is {}", entry.kind_name()),
                   fmt::format("Write one list for each atom, as {} = [[..], [..]]", block.name));
}

}  // namespace

Matrix read_entries(const Node& node, const Block& block, Index count, const MeasureForm& form, BlockValues values) {
  Matrix out(block.size, count);
  if (node.is_number() && count == 1) {
    out.col(0) = read_block(node, block, values);
    return out;
  }
  const Node::Array& entries = node.array(block.name);
  expect_entries(node, block.name, entries.size(), count, form, "atom");
  for (Index i = 0; i < count; ++i) {
    const Node& entry = entries[static_cast<std::size_t>(i)];
    expect_list(entry, block, i);
    out.col(i) = read_block(entry, block, values);
  }
  return out;
}

MixingMeasure read_measure(const Node& table, const Model& model, const MeasureForm& form) {
  const AtomLayout& layout = *model.layout();
  Vector logs = read_log_weights(table, model, form);
  const Index k = logs.size();
  Matrix atoms(layout.atom_width(), k);
  Vector common(layout.common_width());
  for (const MeasureKey& key : measure_keys(model, form)) {
    if (key.part == MeasurePart::atom)
      atoms.middleRows(key.block->offset, key.block->size) =
          read_entries(required(table, key.name, form), *key.block, k, form);
    if (key.part == MeasurePart::common)
      common.segment(key.block->offset, key.block->size) = read_block(required(table, key.name, form), *key.block);
  }
  return {model.layout(), std::move(logs), std::move(atoms), std::move(common), read_groups(table, layout, k, form)};
}

MixingMeasure read_fit(const Node& table, const Model& model, Index k, const MeasureForm& form) {
  static_cast<void>(table.table("parameters"));
  const std::vector<MeasureKey> keys = measure_keys(model, form);
  std::vector<std::string_view> known;
  known.reserve(keys.size());
  for (const MeasureKey& key : keys) known.push_back(key.name);
  check_keys(table, known, "parameters");
  MixingMeasure g = read_measure(table, model, form);
  if (g.size() > k)
    throw StudyError(table.where(), fmt::format("{} has {} atoms", form.measure, g.size()),
                     fmt::format("at most {} are fitted", k));
  expect_fitted_tree(g, model, table.where());
  const bool has_masses = !model.is_gated() && !model.has_least_squares();
  if (has_masses && table.find("weights") == nullptr) g.log_weights().array() -= double{g.log_total_mass()};
  return g;
}

std::vector<std::pair<std::string, Node>> write_measure(const Model& model, const MixingMeasure& g,
                                                        const MeasureForm& form) {
  std::vector<std::pair<std::string, Node>> out;
  for (const MeasureKey& key : measure_keys(model, form))
    if (key.part != MeasurePart::log_weights) out.emplace_back(key.name, write_part(key, model, g));
  return out;
}

}  // namespace mixrate
