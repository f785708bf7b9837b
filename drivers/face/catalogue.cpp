#include "mixrate/catalogue.hpp"

#include "drivers/face/leaf_rules.hpp"
#include "estimator/estimators.hpp"
#include "estimator/starts.hpp"
#include "loss/losses.hpp"
#include "math/activations.hpp"
#include "model/charts.hpp"
#include "model/expert_kinds.hpp"
#include "model/families.hpp"
#include "model/gate_kinds.hpp"
#include "model/response_laws.hpp"
#include "model/scenarios.hpp"
#include "model/theorems.hpp"
#include "tabulation/tabulations.hpp"

namespace mixrate {

namespace {

/// Read every list, parts before what is made of them: names that are there twice are told now, not in the middle of a
/// study.
void read_all_lists() {
  static_cast<void>(activations().size() + gate_kinds().size() + expert_kinds().size() + response_laws().size());
  static_cast<void>(families().size() + theorems().size() + scenarios().size() + charts().size());
  static_cast<void>(estimators().size() + starts().size() + losses().size() + tabulations().size());
}

}  // namespace

Catalogue Catalogue::builtin() { return {}; }

Catalogue& Catalogue::add(const EstimatorEntry& entry) {
  additions_.emplace_back([entry] {
    check_entry("estimators", entry);
    add_to_estimators(entry);
  });
  return *this;
}

Catalogue& Catalogue::add(const StartEntry& entry) {
  additions_.emplace_back([entry] {
    check_entry("starts", entry);
    add_to_starts(entry);
  });
  return *this;
}

Catalogue& Catalogue::add(const LossEntry& entry) {
  additions_.emplace_back([entry] {
    check_entry("losses", entry);
    add_to_losses(entry);
  });
  return *this;
}

Catalogue& Catalogue::add(const FamilyEntry& entry) {
  additions_.emplace_back([entry] {
    check_entry("families", entry);
    add_to_families(entry);
  });
  return *this;
}

Catalogue& Catalogue::add(const ScenarioEntry& entry) {
  additions_.emplace_back([entry] {
    check_entry("scenarios", entry);
    add_to_scenarios(entry);
  });
  return *this;
}

Catalogue& Catalogue::add(const std::vector<ScenarioEntry>& entries) {
  for (const ScenarioEntry& entry : entries) add(entry);
  return *this;
}

Catalogue& Catalogue::add(const Theorem& theorem) {
  additions_.emplace_back([theorem] {
    check_entry("theorems", theorem);
    add_to_theorems(theorem);
  });
  return *this;
}

Catalogue& Catalogue::add(const GateKind& kind) {
  additions_.emplace_back([kind] {
    check_gate(kind);
    add_to_gate_kinds(kind);
  });
  return *this;
}

Catalogue& Catalogue::add(const ExpertKind& kind) {
  additions_.emplace_back([kind] {
    check_expert(kind);
    add_to_expert_kinds(kind);
  });
  return *this;
}

Catalogue& Catalogue::add(const LawKind& kind) {
  additions_.emplace_back([kind] {
    check_entry("laws", kind);
    add_to_response_laws(kind);
  });
  return *this;
}

Catalogue& Catalogue::add(const ChartEntry& entry) {
  additions_.emplace_back([entry] {
    check_entry("charts", entry);
    add_to_charts(entry);
  });
  return *this;
}

Catalogue& Catalogue::add(const Activation& activation) {
  additions_.emplace_back([activation] {
    check_entry("activations", activation);
    add_to_activations(activation);
  });
  return *this;
}

Catalogue& Catalogue::add(const TabulationEntry& entry) {
  additions_.emplace_back([entry] {
    check_entry("tabulations", entry);
    add_to_tabulations(entry);
  });
  return *this;
}

void Catalogue::use() const {
  if (additions_.empty()) return;
  for (const auto& add_one : additions_) add_one();
  read_all_lists();
}

}  // namespace mixrate
