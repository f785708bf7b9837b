// The true parameters of an inline scenario.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/node.hpp"
#include "model/model.hpp"

namespace mixrate {

/// Keys of the weights that a family takes: `gate_intercept` (gated), `weights` and `log_weights` (mixtures).
std::vector<std::string_view> weight_keys(const Model& model);

/// The key that holds the values of a block: its name, or its plural where the family has a choice of the same name
/// (`covariance = "full"` is the choice, `covariances = [...]` are the values).
std::string block_key(const Block& block, const LeafInfo& family);

/// Keys of the upper level of a tree: `parent` (group of each atom, counted from 1), `group_intercept`, and one key
/// `group_<block>` per group block; none without a tree.
std::vector<std::string> group_keys(const AtomLayout& layout);

/// Read the true mixing measure from the keys of an inline scenario (see scenario_table.hpp): weights, one key per
/// block of the layout. Throws StudyError at the offending entry: missing key, wrong number of atoms or coordinates, a
/// value that is not finite, a variance that is not positive, a covariance that is not positive definite, weights that
/// are not positive or do not sum to 1. The measure is canonical.
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
