// Scenarios in a study file: a name of the catalogue, or an inline table with the true parameters.
#pragma once

#include <memory>

#include "base/node.hpp"
#include "model/scenario.hpp"

namespace mixrate {

/// A scenario and the form of its node with every default written out.
struct ScenarioPlan {
  std::shared_ptr<const Scenario> scenario;
  Node resolved;
};

/// Read `scenario = "name"` or an inline table:
///
///   { family = "softmax-gated-gaussian", <options of the family>, name = "mine",
///     gate_intercept = [0.2, 0.0], gate_slope = [1.0, 0.0], slope = [1, -1], intercept = [2, -2],
///     variance = [0.25, 0.25], design = { law = "uniform", lower = -1, upper = 1 } }
///
/// Weights are `gate_intercept` (gated families) or `weights` / `log_weights` (mixtures). Every block of the family's
/// layout is one key: a number per atom, or an array of numbers per atom; blocks common to all atoms are one number or
/// one array. Full covariances are `covariances`, lower triangles by rows. Scales are variances. The box is wide (see
/// default_box). `drift`, `axis` and `redraw` say what changes along the grid (see variation_table.hpp). Throws
/// StudyError at the offending entry.
ScenarioPlan read_scenario(const Node& node);

/// The keys of `design`, for `mixrate explain`.
LeafInfo design_info();

}  // namespace mixrate
