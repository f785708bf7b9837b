#include "experiment/study/truth_table.hpp"

#include <fmt/format.h>

#include "base/node.hpp"
#include "experiment/study/measure_codec.hpp"
#include "measure/block_domain.hpp"

namespace mixrate {

namespace {

MeasureForm form_of(const LeafInfo& family) { return {&family}; }

}  // namespace

std::vector<std::string> truth_keys(const Model& model, const LeafInfo& family) {
  std::vector<std::string> out;
  for (MeasureKey& key : measure_keys(model, form_of(family))) out.push_back(std::move(key.name));
  return out;
}

std::vector<std::string> block_keys(const Model& model, const LeafInfo& family) {
  std::vector<std::string> out;
  for (MeasureKey& key : measure_keys(model, form_of(family)))
    if (key.part != MeasurePart::weights && key.part != MeasurePart::log_weights) out.push_back(std::move(key.name));
  return out;
}

std::vector<std::string> change_keys(const AtomLayout& layout, const LeafInfo& family) {
  std::vector<std::string> out;
  for (const Block& block : layout.atom_blocks()) out.push_back(block_key(block, form_of(family)));
  return out;
}

MixingMeasure read_truth_as_given(const Node& table, const Model& model, const LeafInfo& family) {
  return read_measure(table, model, form_of(family));
}

MixingMeasure read_truth(const Node& table, const Model& model, const LeafInfo& family) {
  return model.canonical(read_truth_as_given(table, model, family));
}

Matrix read_changes(const Node& table, const MixingMeasure& truth, const LeafInfo& family) {
  const MeasureForm form = form_of(family);
  Matrix changes = Matrix::Zero(truth.layout().atom_width(), truth.size());
  for (const Block& block : truth.layout().atom_blocks()) {
    const Node* node = table.find(block_key(block, form));
    if (node == nullptr) continue;
    changes.middleRows(block.offset, block.size) = read_entries(*node, block, truth.size(), form, BlockValues::changes);
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
