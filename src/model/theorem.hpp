// Theorems as leaves: which truths they are about, and the slopes they predict there. A truth that somebody writes down
// in a study inherits what is known of it.
//
// A leaf is a function `Theorem <name>_theorem()` in some file of this room; model/theorems.hpp lists them in the order
// of files. When several speak of one column, the first one counts.
#pragma once

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

struct Theorem {
  std::string_view name;
  std::string_view statement;   // what it says, in a sentence
  std::string_view conditions;  // of which truths: the part that `holds` checks, in words
  std::string_view source;
  bool (*holds)(const TruthView& view) = nullptr;
  std::vector<Prediction> (*predictions)(const TruthView& view) = nullptr;
};

/// What the theorems say of a truth; empty: theory is silent.
std::vector<Prediction> predictions_of(const Model& model, const MixingMeasure& truth);

/// Predictions for this many atoms more than there are: theorems name k one by one.
inline constexpr Index most_extra_atoms = 6;

}  // namespace mixrate
