// The key `theory` of an experiment: slopes that its author predicts.
#pragma once

#include <vector>

#include "base/node.hpp"
#include "model/scenario.hpp"

namespace mixrate {

/// A prediction of the study, and where it stands.
struct StatedPrediction {
  Prediction prediction;
  Location where;
};

/// Read one of
///
///   theory = "none"                                                   nothing is predicted
///   theory = { "blocks.over.mean" = -0.25, "voronoi-exact" = "none" }     for every k
///   theory = { "blocks.over.mean" = [{ k = 3, exponent = -0.125, source = "my thesis" }, { k = 4, exponent = "none" }]
///   }
///
/// and put what it says before what the theorems say in `scenario.predictions`. A column may end with `*`. Throws
/// StudyError.
std::vector<StatedPrediction> apply_theory(const Node& node, Scenario& scenario);

}  // namespace mixrate
