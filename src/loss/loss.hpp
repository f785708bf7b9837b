// Interface of losses: distance from an estimate to the truth.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "base/options.hpp"
#include "model/scenario.hpp"

namespace mixrate {

/// A loss yields one or more named columns (e.g. "voronoi-exact", or one per parameter block).
class Loss {
 public:
  virtual ~Loss() = default;
  /// Column names; the first one of a single-column loss is the loss's own name.
  [[nodiscard]] virtual const std::vector<std::string>& columns() const = 0;
  /// Evaluate at a fitted measure: out[c] >= 0 and finite, or NaN where the column is not defined for this estimate
  /// (e.g. no multiply covered cell). Depends on (fitted, stream) only; the truth is bound at construction.
  virtual void evaluate(const MixingMeasure& fitted, Stream& stream, std::span<double> out) const = 0;
};

/// A loss in the catalogue. `local_exponent(column)` is the exponent alpha of loss ~ eps^alpha along G0 + eps H in the
/// exactly specified case; the contract test checks it.
struct LossEntry {
  LeafInfo info;
  double local_exponent = 1.0;
  std::shared_ptr<const Loss> (*make)(const Options& options, std::shared_ptr<const Scenario> scenario, Index k);
};

}  // namespace mixrate
