// The compact parameter space of a study: the scenario's box, or parts of it replaced.
#pragma once

#include "base/node.hpp"
#include "model/scenario.hpp"

namespace mixrate {

/// Replace parts of `box` by a table: one key per block of the model's layout, and `gate_intercept` (gated) or
/// `log_weight` (mixtures), each [lower, upper] or [[lower...], [upper...]] with one number per coordinate. Gate
/// parameters are meant in the gauge in which the last atom has gate parameters 0.
/// Throws StudyError for an unknown block, a wrong number of coordinates, lower > upper, NaN, or a variance bound <= 0.
void apply_box_table(const Node& table, const Model& model, Box& box);

/// The whole box as such a table: apply_box_table of it gives the same box.
Node box_node(const Model& model, const Box& box);

}  // namespace mixrate
