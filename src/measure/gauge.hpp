// The gauge of gated measures: weights up to a common factor, gate slopes up to a common translation.
#pragma once

#include <span>
#include <vector>

#include "measure/mixing_measure.hpp"

namespace mixrate {

/// The fitted measure with its weights scaled so that its total mass is that of the truth.
///
/// The Voronoi losses are not invariant under a scaling of the fitted weights, so this comes before any of them where
/// the gate leaves a common factor undetermined (model/gate_gauge.hpp).
MixingMeasure scaled_to_mass_of(const MixingMeasure& fitted, const MixingMeasure& truth);

/// The temperature tau of the gate: its logits are divided by it. 1 for gates without one.
double gate_temperature(const MixingMeasure& g);

/// The same measure with weights that add up: clones of an atom weigh together what the atom does.
///
/// With a temperature these are exp(beta0 / tau), which is what the gate at x = 0 is made of. In a tree the weight of a
/// leaf is its share at x = 0: the soft-max over groups times that within its group. Other measures are returned as
/// they are. Contract: a temperature is positive.
MixingMeasure with_additive_weights(const MixingMeasure& g);

/// The atoms whose gate parameters translate together, as a set number per atom: one set, or one per group of a tree.
std::vector<int> gauge_sets(const MixingMeasure& g);
Index num_gauge_sets(const MixingMeasure& g);

/// The gate coordinates of an atom (all blocks of role gate, in layout order).
Vector gate_coordinates(const AtomLayout& layout, const ConstVectorRef& atom);

/// The measure with a shift subtracted from the gate coordinates of every atom; shifts: one column per gauge set.
MixingMeasure gate_translated(const MixingMeasure& g, const Matrix& shifts);

/// A minimiser of sum_j weights_j |values_j - m|: the lowest value at which the cumulated weight reaches half of the
/// total. Contract: weights >= 0, at least one positive.
double weighted_median(const Vector& values, const Vector& weights);

/// The tau > 0 that minimises sum_j |masses_j - tau true_masses_j|: the weighted median of masses_j / true_masses_j
/// with weights true_masses_j. e^(t1) of the Voronoi losses.
double best_mass_scale(const Vector& masses, const Vector& true_masses);

/// One term weight * (|difference - t|^2 + rest)^(power/2) of the objective in t; power >= 1, weight, rest >= 0.
struct TranslationTerm {
  double weight = 0.0;
  Vector difference;
  double rest = 0.0;
  double power = 1.0;
};

/// Sum of the terms at t.
double translation_objective(std::span<const TranslationTerm> terms, const Vector& t);

/// The t that minimises the sum of the terms, a convex function: t2 of the Voronoi losses.
///
/// One dimension: bisection on the monotone derivative, to the last bit. More: damped Newton from the best kink, the
/// kinks (differences with rest = 0) being candidates themselves; the objective is then within 1e-10, relatively, of
/// its infimum. Contract: at least one term, all differences of one size.
Vector best_translation(std::span<const TranslationTerm> terms);

}  // namespace mixrate
