// A measure with another number of atoms near a given one.
#pragma once

#include <vector>

#include "model/model.hpp"

namespace mixrate {

/// A measure with k atoms from one with fewer or more: extra atoms are clones of atoms chosen uniformly, surplus atoms
/// are dropped by a uniform choice. The clones split the mass exp(beta0 / tau), so that under a soft-max the gate stays
/// what it was; under sigmoid gates, where nothing splits an activity for all x, it only becomes smaller.
///
/// With a tree (`parents` of the k fitted atoms, groups in order, see Model::fitted_tree) every fitted group takes a
/// true group, the largest the largest; surplus groups clone one chosen uniformly (the clones split its mass); inside,
/// leaves are cloned or dropped as above.
MixingMeasure resize(const MixingMeasure& g, Index k, Stream& stream, const std::vector<int>& parents = {});

/// Move every coordinate independently: locations and gate parameters by radius * N(0, 1), variances by the factor
/// exp(radius * N(0, 1)), covariance matrices by one such factor; log weights of free weights and all parameters
/// of groups by radius * N(0, 1).
void perturb(MixingMeasure& g, const Model& model, double radius, Stream& stream);

}  // namespace mixrate
