// The one table of leaves. Parsing, `mixrate explain`, contract tests and "did you mean" come from it.
#pragma once

#include <span>
#include <string_view>

#include "estimator/estimator.hpp"
#include "loss/loss.hpp"
#include "model/chart.hpp"
#include "model/model.hpp"
#include "model/scenario.hpp"
#include "tabulation/tabulation.hpp"

namespace mixrate {

std::span<const FamilyEntry> families();
std::span<const ScenarioEntry> scenarios();
std::span<const StartEntry> starts();
std::span<const EstimatorEntry> estimators();
std::span<const LossEntry> losses();
std::span<const TabulationEntry> tabulations();
std::span<const ChartEntry> charts();

// Look up by name; throw StudyError at `where` with the nearest name.
const FamilyEntry& find_family(std::string_view name, const Location& where);
const ScenarioEntry& find_scenario(std::string_view name, const Location& where);
const StartEntry& find_start(std::string_view name, const Location& where);
const EstimatorEntry& find_estimator(std::string_view name, const Location& where);
const LossEntry& find_loss(std::string_view name, const Location& where);
const TabulationEntry& find_tabulation(std::string_view name, const Location& where);

}  // namespace mixrate
