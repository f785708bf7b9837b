// A regression mixture of experts composed of a gate and an expert.
#pragma once

#include "model/regression_likelihood.hpp"

namespace mixrate {

/// What composes a regression mixture.
struct RegressionDesign {
  Index d = 1;
  GateKind gate;
  std::string_view gate_activation;
  Index groups = 1;  // of a fit; the tree of a truth is in its measure
  std::shared_ptr<const RegressionExpert> expert;
  Noise noise = Noise::free;
  double variance = 1.0;  // known
};

/// The model N(y; f_G(x), nu).
std::shared_ptr<const Model> make_regression_model(RegressionDesign design);

/// The tree in which a measure lies: its groups in their order (flat without groups).
GateTree tree_of(const MixingMeasure& g);

/// Leaves sorted by expert coordinates within their group, groups by their first leaf, group after group.
MixingMeasure in_tree_order(const MixingMeasure& g);

/// The measure in the gauge in which pinned gate parameters are 0 (slopes only if they translate).
MixingMeasure pinned(const MixingMeasure& g, const GateTree& tree, bool slopes_translate);

}  // namespace mixrate
