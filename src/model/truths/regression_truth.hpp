// What the built-in truths of regression mixtures share: how they are put together.
#pragma once

#include "model/scenario.hpp"

namespace mixrate {

/// The value of an option that is a word.
inline Node word(const char* text) { return Node(std::string(text)); }

/// A truth of the family moe-regression.
struct RegressionTruth {
  const char* name;
  const char* summary;
  std::string source;
  Node::Table options;       // of the family
  Vector gate_intercept;     // k0 entries
  Matrix atoms;              // layout width x k0: gate slope, then the expert's blocks
  double variance;           // of the noise
  Groups groups = {};        // hierarchical gates
  double temperature = 0.0;  // gates that have one
};

/// The scenario with x ~ U[-3, 3]^d, its box around the truth.
Scenario regression_scenario(RegressionTruth truth);

}  // namespace mixrate
