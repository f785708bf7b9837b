// How a mixing measure is written: the same keys, checks and messages in studies, in start files and in what `fit
// --json` prints. block_codec.hpp has the numbers of one block.
#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "base/leaf.hpp"
#include "base/node.hpp"
#include "experiment/study/block_codec.hpp"
#include "model/model.hpp"

namespace mixrate {

/// What the value of a key is.
enum class MeasurePart {
  weights,          // of atoms; where the model has a gate `gate_intercept`, their logarithms up to a constant
  log_weights,      // the same as logarithms; read only
  atom,             // a block, one entry an atom
  common,           // a block that all atoms share
  parent,           // the group of each atom, counted from 1
  group_intercept,  // log weights of groups
  group,            // a block of groups, one entry a group
};

/// One key of the table of a measure.
struct MeasureKey {
  std::string name;
  MeasurePart part;
  const Block* block = nullptr;  // of atom, common and group; lives as long as the layout
};

/// Where a measure stands, and what messages call it.
struct MeasureForm {
  const LeafInfo* options = nullptr;  // of the family, if they stand in the same table
  std::string table = "the scenario", measure = "the truth";
  std::optional<Index> atoms = {};  // how many there must be
};

/// The keys of a measure of a model, in the order in which they are written: all that are read, and no others.
///
/// The key of a block is its name, or its plural where an option of the same name stands beside it (`covariance =
/// "full"` is the choice, `covariances = [...]` are the values). Blocks of groups begin with `group_`.
std::vector<MeasureKey> measure_keys(const Model& model, const MeasureForm& form);

/// The key that holds the values of a block of atoms, or a common one.
std::string block_key(const Block& block, const MeasureForm& form);

/// Read a measure, atoms in the order of the table. Weights that the model knows and that are not given are equal:
/// their logarithms are 0.
///
/// Throws StudyError at the offending entry: a missing key, a wrong number of atoms or coordinates, a value that is not
/// finite or outside the domain of its block, weights that are not positive or do not sum to 1, a parent that is no
/// group, a group without an atom.
MixingMeasure read_measure(const Node& table, const Model& model, const MeasureForm& form);

/// Read a fitted measure of at most k atoms (where the model has a tree: of k) from a table that has its keys and no
/// others. `log_weights` without `weights` are normalised.
MixingMeasure read_fit(const Node& table, const Model& model, Index k,
                       const MeasureForm& form = {nullptr, "'parameters'", "the fit"});

/// The numbers of a block of atoms or groups: block.size x count.
Matrix read_entries(const Node& node, const Block& block, Index count, const MeasureForm& form,
                    BlockValues values = BlockValues::parameters);

/// Write a measure: keys with their values, in order.
std::vector<std::pair<std::string, Node>> write_measure(const Model& model, const MixingMeasure& g,
                                                        const MeasureForm& form);

}  // namespace mixrate
