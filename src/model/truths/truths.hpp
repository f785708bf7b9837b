// The built-in scenarios: published truths with their predicted exponents.
#pragma once

#include <vector>

#include "model/scenario.hpp"

namespace mixrate {

std::vector<ScenarioEntry> builtin_scenarios();

/// The softmax mixtures among them.
std::vector<ScenarioEntry> softmax_scenarios();
/// Two atoms in R^5 on p standard normal features: alpha = (0.4, 0.6), w_1 = (1.2, 0, 0, 0.3, 0), w_2 = (-0.6, 1, 0, 0,
/// 0.2). With the recipe of its model.
Scenario softmax_two_atoms(const char* name, std::int64_t p);

/// Those that change along the grid or with the replicate.
std::vector<ScenarioEntry> varying_scenarios();
std::vector<ScenarioEntry> regression_scenarios();
/// Regression mixtures under gates other than a plain soft-max.
std::vector<ScenarioEntry> gate_scenarios();
/// Truths of dendrograms and of choices of k, some with data from outside the family.
std::vector<ScenarioEntry> merging_scenarios();
/// Gates with a temperature.
std::vector<ScenarioEntry> temperature_scenarios();
/// For samplers and choices of k.
std::vector<ScenarioEntry> bayes_scenarios();

}  // namespace mixrate
