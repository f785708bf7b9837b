// Diagnostics: columns beside the losses that tell how a fit was found, not how far it is from the truth.
#pragma once

#include <functional>
#include <span>
#include <string_view>

#include "base/leaf.hpp"
#include "estimator/fit.hpp"

namespace mixrate {

/// What the numbers of a diagnostic are. quantity: they have a size, and a slope in log n. choice: a number of atoms
/// that was chosen. share: 0 or 1, so that the mean over replicates is a probability.
enum class NumberKind { quantity, choice, share };

/// What a column means to those who tabulate and draw it.
struct ColumnMeaning {
  NumberKind kind = NumberKind::quantity;
  std::string_view criterion = {};  // of a choice and its share: what chose
};

/// A number read off a fit; NaN where the estimator does not know it. It is no loss, and stands beside the losses: it
/// has a column (of kind diagnostic), a mean and a median in the summary, and a slope in n.
struct Diagnostic {
  LeafInfo info;
  std::function<double(const FitOutcome& outcome, const MixingMeasure& truth)> value;
  ColumnMeaning meaning = {};
};

std::span<const Diagnostic> diagnostics();

/// Throws StudyError at `where` with the nearest name.
const Diagnostic& find_diagnostic(std::string_view name, const Location& where);

/// The diagnostic of that name; null if there is none.
const Diagnostic* look_up_diagnostic(std::string_view name);

}  // namespace mixrate
