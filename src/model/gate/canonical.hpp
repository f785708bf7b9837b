// The tree in which a mixing measure lies, and its representative among measures of one gate.
#pragma once

#include "model/gate/logits.hpp"

namespace mixrate {

/// The tree in which a measure lies: its groups in their order (flat without groups).
GateTree tree_of(const MixingMeasure& g);

/// How many of an atom's coordinates are gate parameters: they come first.
Index gate_width(const AtomLayout& layout);

/// A measure of that tree, all numbers 0.
MeasureParts zero_parts(const AtomLayout& layout, const GateTree& tree);

/// Leaves sorted by expert coordinates within their group, groups by their first leaf, group after group.
MixingMeasure in_tree_order(const MixingMeasure& g);

/// The measure in which pinned gate parameters are 0, of slopes only if they translate too. Contract: a gauge.
MixingMeasure pinned(const MixingMeasure& g, const GateTree& tree, GateGauge gauge);

/// The measure with its groups and leaves in the order of the tree: groups are matched by size, those of one size in
/// their own order. Contract: the same sizes of groups. Flat trees: the measure itself.
MixingMeasure arranged(const MixingMeasure& g, const GateTree& tree);

}  // namespace mixrate
