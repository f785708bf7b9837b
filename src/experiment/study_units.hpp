// The units in which the fits of a study are computed.
#pragma once

#include "model/affine_units.hpp"
#include "model/scenario.hpp"

namespace mixrate {

/// Units for the fits of a scenario: a power of 1000 for each column of its data, the one nearest to the half-width of
/// the middle half of 512 draws, and 1 for what lies between 0.032 and 32. Only changes of units that the model is
/// closed under (model/unit_closure.hpp): columns share a power where the model has one scale for all, and stay as they
/// are where it has none, as under a known variance. No centres: a scenario in other units has the same numbers here,
/// one far from 0 stays far from 0.
AffineUnits study_units(const Scenario& scenario);

/// The same box told in `units`, which have no centre and axes of their own (as those of study_units).
Box box_in_units(const Model& model, const AffineUnits& units, const Box& box);

/// The default box of a scenario: box_around its truth (at n = 1, too, where it moves) in study_units, told in the
/// units of the study. So it is the same box in all units.
Box default_box(const Scenario& scenario);

}  // namespace mixrate
