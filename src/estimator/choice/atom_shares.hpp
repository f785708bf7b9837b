// What each atom of a fitted mixture covers, and the joint law of response and label.
#pragma once

#include "measure/dendrogram.hpp"
#include "model/model.hpp"

namespace mixrate {

/// Throw StudyError unless atoms of the family can be merged and labelled: Gaussian mixtures, and Gaussian experts
/// under a plain soft-max gate. `estimator` is named in the message.
void require_mergeable(const Model& model, const char* estimator);

/// log(gate_i(x) p_i(y | x)), n x k: the row's log density is the log of the sum of its exponentials, the largest entry
/// its completed log-likelihood. Plain mixtures: the gate is the weight. Contract: a mergeable family.
Matrix log_joint(const Model& model, const Dataset& data, const MixingMeasure& g);

/// Occupancies of the atoms and centres of what they cover (AtomShares). Mixtures: the weights. At an interior maximum
/// of the likelihood the occupancy is also the average responsibility.
AtomShares occupancies(const Model& model, const Dataset& data, const MixingMeasure& g);

}  // namespace mixrate
