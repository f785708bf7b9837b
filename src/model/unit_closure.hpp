// Which changes of units a model is closed under.
#pragma once

#include "model/affine_units.hpp"

namespace mixrate {

/// Groups of affine maps of a few columns, each with what it may hold. The order is that in which they are tried.
enum class UnitGroup {
  linear,         // every invertible map, and a centre
  columns,        // a centre and a scale for each column
  similarity,     // a centre for each column, one scale for all
  column_scales,  // a scale for each column
  scale,          // one scale for all
  centre,         // a centre for each column
  none,
};

/// The largest groups under which a model is closed: for each G and each change of units in them there is a G* with
/// p(y | x, G) dy the same law, the one that AffineUnits::to_data gives.
struct UnitClosure {
  UnitGroup x = UnitGroup::none, y = UnitGroup::none;
};

/// Found by trying: densities of a measure with every number drawn are compared before and after a map of each group.
/// So no family, gate, expert or law declares anything, and none can declare something wrong.
UnitClosure unit_closure(const Model& model);

/// Units in which the data are near 0 and of size 1, in the groups of the model's closure. Centre and scale are those
/// of a t law (math/statistics/location_scatter.hpp), which outliers hardly move; under `linear` the axes are invariant
/// coordinates. They are equivariant: data in other units get the same data here, up to rounding. Columns that do not
/// vary keep their scale, and columns that depend on each other linearly are scaled one by one.
AffineUnits standard_units(const Model& model, const Dataset& data);

}  // namespace mixrate
