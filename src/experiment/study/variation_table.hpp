// The keys of an inline scenario that say what changes along the grid and from replicate to replicate.
#pragma once

#include <array>
#include <string_view>

#include "base/node.hpp"
#include "model/scenario.hpp"

namespace mixrate {

/// The keys `drift`, `axis` and `redraw`; `mixrate explain variation` describes them.
inline constexpr std::array<std::string_view, 3> variation_keys = {"drift", "axis", "redraw"};
LeafInfo drift_info();  // without the blocks of the family, which are keys too
LeafInfo axis_info();
/// All three in one, for `mixrate explain`.
LeafInfo variation_info();

/// Read them into `scenario`, whose model, truth and box are those of `table` without them; widens the box to hold the
/// truth at every n. `options` is the resolved table of the family's options; an option that the grid or the replicate
/// decides is taken out of it, and the keys are added to it with their defaults. Throws StudyError at the entry.
void read_variation(const Node& table, const FamilyEntry& family, Scenario& scenario, Node::Table& options);

}  // namespace mixrate
