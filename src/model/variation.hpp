// What of a scenario changes along the grid and from replicate to replicate.
#pragma once

#include <memory>
#include <string>

#include "base/node.hpp"
#include "model/model.hpp"

namespace mixrate {

/// A family with its options: makes the same model again, or one with some options changed.
struct ModelRecipe {
  FamilyEntry family;
  Node::Table options;

  [[nodiscard]] std::shared_ptr<const Model> make() const;
};

/// Default: nothing changes, and the grid's n is the sample size. All of it is a function of the grid's value, the seed
/// and the replicate, so that results are. Parts may be combined.
struct Variation {
  // The truth moves with the grid's value n ("local sequences"): theta_i(n) = theta_i + n^exponent drift_i.
  MixingMeasure limit;    // the theta_i in the order of the drift's columns; empty: the truth stays
  Matrix drift;           // layout.atom_width() x k0
  double exponent = 0.0;  // below 0

  // The grid's values are an integer option of the family, and the sample size is the same everywhere.
  std::string axis_option;  // empty: the grid's value is the sample size
  Index draws = 0;

  // A seed of the family (an integer option) is drawn anew for each replicate, e.g. that of the features.
  std::string redrawn;  // empty: none

  ModelRecipe recipe;  // needed by axis_option and redrawn

  [[nodiscard]] bool moves_truth() const { return limit.size() > 0; }
  /// limit + n^exponent drift, in the order of the drift.
  [[nodiscard]] MixingMeasure truth_at(double n) const;
};

}  // namespace mixrate
