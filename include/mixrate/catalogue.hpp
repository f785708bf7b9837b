/// \file
/// The catalogue: every name that a study or a command may use, and what stands behind it.
///
/// A program of your own adds leaves to it and runs:
///
///     int main(int argc, char** argv) {
///       return mixrate::run_program(argc, argv, mixrate::Catalogue::builtin().add(my_estimator()).add(my_loss()));
///     }
#pragma once

#include <functional>
#include <vector>

namespace mixrate {

struct Activation;
struct ChartEntry;
struct EstimatorEntry;
struct ExpertKind;
struct FamilyEntry;
struct GateKind;
struct LawKind;
struct LossEntry;
struct ScenarioEntry;
struct StartEntry;
struct TabulationEntry;
struct Theorem;

/// The leaves of a program: those of mixrate, and what was added.
///
/// A catalogue is a value; nothing happens until it is used. A process uses one catalogue, once, before anything else
/// is asked of mixrate: a name means one thing there. An entry is described beside its type, in the header that is
/// named with each `add`.
class Catalogue {
 public:
  /// What mixrate brings: `mixrate explain` lists it.
  static Catalogue builtin();

  /// Add an estimator: `mixrate/estimator/estimator.hpp`.
  Catalogue& add(const EstimatorEntry& entry);
  /// Add a start of estimators: `mixrate/estimator/estimator.hpp`.
  Catalogue& add(const StartEntry& entry);
  /// Add a loss: `mixrate/loss/loss.hpp`.
  Catalogue& add(const LossEntry& entry);
  /// Add a family of models: `mixrate/model/model.hpp`.
  Catalogue& add(const FamilyEntry& entry);
  /// Add a scenario: `mixrate/model/scenario.hpp`.
  Catalogue& add(const ScenarioEntry& entry);
  /// Add several scenarios.
  Catalogue& add(const std::vector<ScenarioEntry>& entries);
  /// Add a theorem, from which scenarios have their predicted exponents: `mixrate/model/theorem.hpp`.
  Catalogue& add(const Theorem& theorem);
  /// Add a gate of mixtures of experts: `mixrate/model/gate/logits.hpp`.
  Catalogue& add(const GateKind& kind);
  /// Add an expert: `mixrate/model/expert/expert.hpp`.
  Catalogue& add(const ExpertKind& kind);
  /// Add a law of the response: `mixrate/model/response/law.hpp`.
  Catalogue& add(const LawKind& kind);
  /// Add coordinates: `mixrate/model/chart.hpp`.
  Catalogue& add(const ChartEntry& entry);
  /// Add an activation of gates and experts: `mixrate/math/activation.hpp`.
  Catalogue& add(const Activation& activation);
  /// Add a deterministic table: `mixrate/tabulation/tabulation.hpp`.
  Catalogue& add(const TabulationEntry& entry);

  /// Make it the catalogue of this process. `run_program` does this; call it before `fit`.
  /// \throws StudyError when names are there twice, or the catalogue of this process is in use already.
  void use() const;

 private:
  std::vector<std::function<void()>> additions_;
};

}  // namespace mixrate
