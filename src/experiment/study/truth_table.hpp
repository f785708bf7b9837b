// The true parameters of an inline scenario.
#pragma once

#include <string>
#include <vector>

#include "base/node.hpp"
#include "model/model.hpp"

namespace mixrate {

/// All keys of the truth of an inline scenario: weights, blocks, and the upper level of a tree (see measure_codec.hpp).
std::vector<std::string> truth_keys(const Model& model, const LeafInfo& family);
/// The same without the weights.
std::vector<std::string> block_keys(const Model& model, const LeafInfo& family);
/// Those of the atoms alone, which may move with n.
std::vector<std::string> change_keys(const AtomLayout& layout, const LeafInfo& family);

/// Read the true mixing measure from the keys of an inline scenario (see scenario_table.hpp and, for what is refused,
/// read_measure). The measure is canonical.
MixingMeasure read_truth(const Node& table, const Model& model, const LeafInfo& family);
/// The same, atoms in the order of the table.
MixingMeasure read_truth_as_given(const Node& table, const Model& model, const LeafInfo& family);

/// Read changes of the atoms of `truth` from a table with some of its blocks as keys; blocks not given do not change.
/// layout.atom_width() x k.
Matrix read_changes(const Node& table, const MixingMeasure& truth, const LeafInfo& family);

/// Throw StudyError at `where` if a changed truth has a variance that is not positive or a covariance that is not
/// positive definite.
void require_valid(const Node& where, const MixingMeasure& changed);

/// Integers to reals, at any depth, so that `1` and `1.0` resolve to the same text.
Node as_reals(const Node& node);

}  // namespace mixrate
