// The one table of leaves, which each layer makes from its files (src/leaves.cmake). Parsing, `mixrate explain`,
// contract tests and "did you mean" come from it.
#pragma once

#include <string_view>

#include "estimator/estimators.hpp"
#include "estimator/starts.hpp"
#include "experiment/outside_estimators.hpp"
#include "loss/losses.hpp"
#include "model/charts.hpp"
#include "model/families.hpp"
#include "model/scenarios.hpp"
#include "tabulation/tabulations.hpp"

namespace mixrate {

// Look up by name; throw StudyError at `where` with the nearest name.
const FamilyEntry& find_family(std::string_view name, const Location& where);
const ScenarioEntry& find_scenario(std::string_view name, const Location& where);
const StartEntry& find_start(std::string_view name, const Location& where);
const EstimatorEntry& find_estimator(std::string_view name, const Location& where);
const LossEntry& find_loss(std::string_view name, const Location& where);
const TabulationEntry& find_tabulation(std::string_view name, const Location& where);

}  // namespace mixrate
