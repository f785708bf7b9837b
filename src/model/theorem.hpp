// Theorems as leaves: which truths they are about, and the slopes they predict there. A truth that somebody writes down
// in a study inherits what is known of it.
//
// A leaf is a function `Theorem <name>_theorem()` in some file of this room; model/theorems.hpp lists them in the order
// of files. When several speak of one column, the first one counts.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/model.hpp"
#include "model/prediction.hpp"

namespace mixrate {

/// What a theorem may look at.
struct TruthView {
  const Model& model;
  const MixingMeasure& truth;  // canonical
  [[nodiscard]] Index k0() const { return truth.size(); }
};

/// A condition in words that follow "needs", and its test. Tests can be asked one by one, whatever the others say.
struct Condition {
  std::string_view text;
  bool (*holds)(const TruthView& view) = nullptr;
};

/// Predictions for this many atoms more than there are: theorems name k one by one.
inline constexpr Index most_extra_atoms = 6;

struct Theorem {
  std::string_view name;
  std::string_view statement;         // what it says, in a sentence
  std::vector<Condition> conditions;  // of which truths; the first one says which models it is about at all
  /// Of which k beside what it says of densities: from k0 + least_extra to k0 + most_extra.
  Index least_extra = 0, most_extra = 0;
  std::string_view source;
  std::vector<Prediction> (*predictions)(const TruthView& view) = nullptr;

  [[nodiscard]] bool holds(const TruthView& view) const;
  [[nodiscard]] bool speaks_of_extra(Index extra) const { return least_extra <= extra && extra <= most_extra; }
  /// "a, b; k > k0"
  [[nodiscard]] std::string where() const;
  /// The conditions that do not hold, in words.
  [[nodiscard]] std::vector<std::string_view> failed(const TruthView& view) const;
};

/// The theorem about such models and k = k0 + extra of which the fewest conditions fail, one at least; nullptr: none is
/// about them.
const Theorem* nearest_theorem(const TruthView& view, Index extra);

/// What the theorems say of a truth; empty: theory is silent.
std::vector<Prediction> predictions_of(const Model& model, const MixingMeasure& truth);

}  // namespace mixrate
