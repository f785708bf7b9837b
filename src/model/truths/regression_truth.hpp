// What the built-in truths of regression mixtures share: how they are put together, and what theory says of them.
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
Scenario regression_scenario(RegressionTruth truth, std::vector<Prediction> predictions);

/// Strongly identifiable experts, k0 true atoms: everything n^(-1/2), but n^(-1/4) inside multiply covered cells.
std::vector<Prediction> identifiable_predictions(const std::string& source, Index k0);

/// Exactly not identifiable once k > k0: f still converges like n^(-1/2), parameters do not converge at all.
std::vector<Prediction> unidentifiable_predictions(const std::string& source, Index k0);

}  // namespace mixrate
