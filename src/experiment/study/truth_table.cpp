#include "experiment/study/truth_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/node.hpp"
#include "experiment/study/block_codec.hpp"
#include "measure/block_domain.hpp"

namespace mixrate {

namespace {

const Node& required_parameter(const Node& table, std::string_view key) {
  return require_key(table, key, "the scenario", "it is a parameter of the truth",
                     fmt::format("Add {} = [...], one entry per atom", key));
}

double finite(const Node& node, std::string_view what) {
  const double value = node.real(what);
  if (std::isfinite(value)) return value;
  throw StudyError(node.where(), fmt::format("{} = {} is not finite", what, value), "true parameters are finite");
}

/// block.size x k
Matrix atom_block(const Node& node, const Block& block, Index k, BlockValues values = BlockValues::parameters) {
  Matrix out(block.size, k);
  if (node.is_number() && k == 1) {
    out.col(0) = read_block(node, block, values);
    return out;
  }
  const Node::Array& entries = node.array(block.name);
  if (static_cast<Index>(entries.size()) != k) {
    throw StudyError(
        node.where(),
        fmt::format("'{}' has {} {}", block.name, entries.size(), entries.size() == 1 ? "entry" : "entries"),
        fmt::format("the truth has {} {}, one entry each", k, k == 1 ? "atom" : "atoms"));
  }
  for (Index i = 0; i < k; ++i) out.col(i) = read_block(entries[static_cast<std::size_t>(i)], block, values);
  return out;
}

Vector numbers(const Node& node, std::string_view key) {
  if (node.is_number()) return Vector::Constant(1, finite(node, key));
  const Node::Array& entries = node.array(key);
  if (entries.empty()) throw StudyError(node.where(), fmt::format("'{}' is empty", key), "the truth needs an atom");
  Vector out(static_cast<Index>(entries.size()));
  for (Index i = 0; i < out.size(); ++i) out[i] = finite(entries[static_cast<std::size_t>(i)], key);
  return out;
}

Vector log_of_weights(const Node& node) {
  const Vector weights = numbers(node, "weights");
  for (Index i = 0; i < weights.size(); ++i) {
    if (weights[i] > 0.0) continue;
    const Location where = node.is_array() ? node.array("weights")[static_cast<std::size_t>(i)].where() : node.where();
    throw StudyError(where, fmt::format("weight {} is not positive", weights[i]), "every true atom has positive mass");
  }
  const double sum = weights.sum();
  if (std::abs(sum - 1.0) > 1e-6) {
    throw StudyError(node.where(), fmt::format("the weights sum to {}", sum), "they are probabilities and sum to 1");
  }
  return weights.array().log();
}

/// `parent` counts groups from 1, in the order of `group_intercept`.
Groups read_groups(const Node& table, const AtomLayout& layout, Index k) {
  Groups groups;
  groups.log_weights = numbers(required_parameter(table, "group_intercept"), "group_intercept");
  const Index count = groups.size();
  const Node& parents = required_parameter(table, "parent");
  const Node::Array& entries = parents.array("parent");
  if (static_cast<Index>(entries.size()) != k) {
    throw StudyError(parents.where(), fmt::format("'parent' has {} entries", entries.size()),
                     fmt::format("the truth has {} atoms, each under one group", k));
  }
  std::vector<char> used(static_cast<std::size_t>(count), 0);
  for (const Node& entry : entries) {
    const double named = entry.real("parent");  // a resolved study writes all numbers as reals
    const auto group = static_cast<std::int64_t>(std::clamp(named, 0.0, 1e9));
    if (group < 1 || group > count || static_cast<double>(group) != named) {
      throw StudyError(entry.where(), fmt::format("there is no group {}", named),
                       fmt::format("'group_intercept' has {}, counted from 1", count));
    }
    used[static_cast<std::size_t>(group - 1)] = 1;
    groups.parent.push_back(static_cast<int>(group - 1));
  }
  const auto empty = std::find(used.begin(), used.end(), 0);
  if (empty != used.end()) {
    throw StudyError(parents.where(), fmt::format("group {} is an empty branch", empty - used.begin() + 1),
                     "every group of a hierarchical gate needs an atom");
  }
  groups.coordinates.resize(layout.group_width(), count);
  for (const Block& block : layout.group_blocks()) {
    const std::string key = "group_" + block.name;
    groups.coordinates.middleRows(block.offset, block.size) = atom_block(required_parameter(table, key), block, count);
  }
  return groups;
}

/// The number of atoms in a table without weights: the entries of the first block.
Index number_of_atoms(const Node& table, const Model& model, const LeafInfo& family) {
  const std::string key = block_key(model.layout()->atom_blocks().front(), family);
  const Node& values = required_parameter(table, key);
  if (!values.is_array()) return 1;
  if (values.array(key).empty())
    throw StudyError(values.where(), fmt::format("'{}' is empty", key), "the truth needs an atom");
  return static_cast<Index>(values.array(key).size());
}

/// Weights that are known and not given are equal, in a sum of experts without a gate 1 each.
Vector log_weights(const Node& table, const Model& model, const LeafInfo& family) {
  if (model.is_gated()) return numbers(required_parameter(table, "gate_intercept"), "gate_intercept");
  const Node* weights = table.find("weights");
  const Node* logs = table.find("log_weights");
  if (weights != nullptr && weights->is_text()) weights = nullptr;  // the option of the family, not the values
  if (weights != nullptr && logs != nullptr) {
    throw StudyError(logs->where(), "both 'weights' and 'log_weights' are given", "they say the same", "Drop one");
  }
  if (logs != nullptr) return numbers(*logs, "log_weights");
  if (const Node* fixed = table.find("fixed_weights"); weights == nullptr && fixed != nullptr) weights = fixed;
  if (weights == nullptr && !model.weights_free()) return Vector::Zero(number_of_atoms(table, model, family));
  return log_of_weights(weights != nullptr ? *weights : required_parameter(table, "weights"));
}

}  // namespace

std::vector<std::string_view> weight_keys(const Model& model) {
  if (model.is_gated()) return {"gate_intercept"};
  return {"weights", "log_weights"};
}

std::vector<std::string> group_keys(const AtomLayout& layout) {
  std::vector<std::string> out;
  if (layout.group_width() == 0) return out;
  out = {"parent", "group_intercept"};
  for (const Block& block : layout.group_blocks()) out.push_back("group_" + block.name);
  return out;
}

std::string block_key(const Block& block, const LeafInfo& family) {
  const bool is_choice = std::any_of(family.options.begin(), family.options.end(), [&](const OptionSpec& option) {
    return option.name == block.name && option.kind == OptionKind::choice;
  });
  return is_choice ? block.name + "s" : block.name;
}

MixingMeasure read_truth_as_given(const Node& table, const Model& model, const LeafInfo& family) {
  const AtomLayout& layout = *model.layout();
  Vector logs = log_weights(table, model, family);
  const Index k = logs.size();
  Matrix atoms(layout.atom_width(), k);
  for (const Block& block : layout.atom_blocks()) {
    atoms.middleRows(block.offset, block.size) =
        atom_block(required_parameter(table, block_key(block, family)), block, k);
  }
  Vector common(layout.common_width());
  for (const Block& block : layout.common_blocks()) {
    common.segment(block.offset, block.size) = read_block(required_parameter(table, block_key(block, family)), block);
  }
  Groups groups = layout.group_width() > 0 ? read_groups(table, layout, k) : Groups{};
  return {model.layout(), std::move(logs), std::move(atoms), std::move(common), std::move(groups)};
}

MixingMeasure read_truth(const Node& table, const Model& model, const LeafInfo& family) {
  return model.canonical(read_truth_as_given(table, model, family));
}

Matrix read_changes(const Node& table, const MixingMeasure& truth, const LeafInfo& family) {
  Matrix changes = Matrix::Zero(truth.layout().atom_width(), truth.size());
  for (const Block& block : truth.layout().atom_blocks()) {
    const Node* node = table.find(block_key(block, family));
    if (node == nullptr) continue;
    changes.middleRows(block.offset, block.size) = atom_block(*node, block, truth.size(), BlockValues::changes);
  }
  return changes;
}

void require_valid(const Node& where, const MixingMeasure& changed) {
  for (const Block& block : changed.layout().atom_blocks()) {
    for (Index i = 0; i < changed.size(); ++i) {
      const Vector values = changed.block(i, block);
      if (!domain_problem(block, values)) continue;
      throw StudyError(where.where(), fmt::format("the change leaves no valid {} of atom {}", block.name, i + 1),
                       "scales are variances, and covariances positive definite", "Make it smaller");
    }
  }
}

Node as_reals(const Node& node) {
  if (node.is_number()) return {node.real(""), node.where()};
  if (node.is_table()) {
    Node::Table out;
    for (const auto& [key, child] : node.table("")) out.emplace(key, as_reals(child));
    return {std::move(out), node.where()};
  }
  if (!node.is_array()) return node;
  Node::Array out;
  for (const Node& child : node.array("")) out.push_back(as_reals(child));
  return {std::move(out), node.where()};
}

}  // namespace mixrate
