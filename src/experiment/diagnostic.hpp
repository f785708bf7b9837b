// Diagnostics: columns beside the losses that tell how a fit was found, not how far it is from the truth.
#pragma once

#include <functional>
#include <span>

#include "base/leaf.hpp"
#include "estimator/fit.hpp"

namespace mixrate {

/// A number read off a fit; NaN where the estimator does not know it. It has a column in the table of losses, a mean
/// and a median in the summary, and a slope in n.
struct Diagnostic {
  LeafInfo info;
  std::function<double(const FitOutcome& outcome, const MixingMeasure& truth)> value;
};

std::span<const Diagnostic> diagnostics();

/// Throws StudyError at `where` with the nearest name.
const Diagnostic& find_diagnostic(std::string_view name, const Location& where);

}  // namespace mixrate
