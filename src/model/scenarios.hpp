// The built-in scenarios: published truths with their predicted exponents.
#pragma once

#include <vector>

#include "model/scenario.hpp"

namespace mixrate {

std::vector<ScenarioEntry> builtin_scenarios();

/// The softmax mixtures among them.
std::vector<ScenarioEntry> softmax_scenarios();
std::vector<ScenarioEntry> regression_scenarios();

}  // namespace mixrate
