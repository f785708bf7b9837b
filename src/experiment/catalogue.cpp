#include "experiment/catalogue.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <span>
#include <vector>

#include "base/leaf_additions.hpp"
#include "base/text.hpp"

namespace mixrate {

namespace {

std::string_view name_of(const ScenarioEntry& entry) { return entry.name; }

template <class Entry>
std::string_view name_of(const Entry& entry) {
  return entry.info.name;
}

template <class Entry>
const Entry& find(std::span<const Entry> entries, std::string_view kind, std::string_view name, const Location& where) {
  std::vector<std::string_view> names;
  for (const Entry& entry : entries) {
    if (name_of(entry) == name) return entry;
    names.push_back(name_of(entry));
  }
  std::sort(names.begin(), names.end());
  std::string repair = did_you_mean(name, names);
  if (repair.empty() && !added_leaves().empty())
    repair = "If it is a leaf of this program, its main function must add it: Catalogue::add";
  throw StudyError(where, fmt::format("there is no {} '{}'", kind, name), fmt::format("known: {}", join(names)),
                   repair);
}

}  // namespace

const FamilyEntry& find_family(std::string_view name, const Location& where) {
  return find(families(), "family", name, where);
}

const ScenarioEntry& find_scenario(std::string_view name, const Location& where) {
  return find(scenarios(), "scenario", name, where);
}

const StartEntry& find_start(std::string_view name, const Location& where) {
  return find(starts(), "start", name, where);
}

const EstimatorEntry& find_estimator(std::string_view name, const Location& where) {
  static const std::vector<EstimatorEntry> all = [] {
    std::vector<EstimatorEntry> both(estimators().begin(), estimators().end());
    both.insert(both.end(), outside_estimators().begin(), outside_estimators().end());
    return both;
  }();
  return find(std::span<const EstimatorEntry>(all), "estimator", name, where);
}

const TabulationEntry& find_tabulation(std::string_view name, const Location& where) {
  return find(tabulations(), "tabulation", name, where);
}

const LossEntry& find_loss(std::string_view name, const Location& where) { return find(losses(), "loss", name, where); }

}  // namespace mixrate
