// What each atom of a fitted mixture covers.
#pragma once

#include "measure/dendrogram.hpp"
#include "model/model.hpp"

namespace mixrate {

/// Can atoms of the family be merged and labelled?
bool is_mergeable(const Model& model);
/// Throw StudyError unless atoms of the family can be merged and labelled: Gaussian mixtures, and Gaussian experts
/// under a plain soft-max gate. `estimator` is named in the message.
void require_mergeable(const Model& model, const char* estimator);

/// Occupancies of the atoms and centres of what they cover (AtomShares). Mixtures: the weights. At an interior maximum
/// of the likelihood the occupancy is also the average responsibility.
AtomShares occupancies(const Model& model, const Dataset& data, const MixingMeasure& g);

}  // namespace mixrate
