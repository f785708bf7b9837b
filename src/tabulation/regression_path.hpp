// Explicit paths G_eps -> G0 of regression mixtures of experts, along which what the data see vanishes at some order.
#pragma once

#include <functional>
#include <memory>

#include "model/scenario.hpp"

namespace mixrate {

/// Which path. `h(theta)` is the output of one expert at x = 0, tau the temperature of the gate (1 without one). All
/// but the first double one atom of the truth, whose clones have half its mass each: beta0 falls by tau log 2.
///   scale    every gate parameter times 1 + eps: slopes, log weights (relative to the last atom), temperature
///   split    the clones lie at +eps and at the place on the other side that keeps the mean of their h, along `block`
///   hidden   as split, with gate slopes apart by +-exp(-1/eps), and expert slopes that undo the first-order effect of
///            both together: by d2F/(dbeta1 dh) = dF/da / tau, F = exp(beta1'x / tau) h(a'x + b), a_i moves by
///            -dbeta1_i (h_i - h) / (tau h'_i)
///   generic  every coordinate by eps times a fixed random direction of length 1
///   weakest  the direction in which the regression function moves least, see weakest_path
enum class RegressionPath { scale, split, hidden, generic, weakest };

/// A path: the measure at eps.
using MeasurePath = std::function<MixingMeasure(double eps)>;

/// What a path is made from.
struct PathRequest {
  std::shared_ptr<const Scenario> scenario;
  RegressionPath kind = RegressionPath::split;
  Index atom = 0;     // which one is doubled; negative: none (generic, weakest); scale doubles none
  std::string block;  // what moves apart (split, hidden): a block of experts with one coordinate
  std::uint64_t seed = 1;
};

/// The path. Throws StudyError where the family has no such path: a gate that is no soft-max cannot halve an atom, and
/// only logits that are affine in x hide one.
MeasurePath make_path(const PathRequest& request);

/// The path of the least move of f = f_G in the mean square over 2000 draws of the covariates.
///
/// Without a doubled atom: G0 + eps v, v the right singular vector of df/dtheta of the smallest singular value. With
/// one: its clones lie at +-eps u, |u| = 1, the rest at eps^2 g, with g the least-squares answer to the clones' second
/// order S(u) = lim (f - f_0) / eps^2, and u the minimiser of what is left of S(u) (a quartic form; 20000 random
/// directions, the best one refined).
MeasurePath weakest_path(const PathRequest& request);

/// The truth with one atom doubled: the clones, half the mass each, are atoms `atom` and the last one. Contract: a
/// soft-max gate.
MixingMeasure with_doubled_atom(const MixingMeasure& truth, Index atom);

}  // namespace mixrate
