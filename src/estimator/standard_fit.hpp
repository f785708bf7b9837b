// Fits in standard coordinates: whatever the units of the data, estimators see numbers near 0 and of size 1.
#pragma once

#include <vector>

#include "estimator/fit.hpp"
#include "model/box.hpp"
#include "model/unit_closure.hpp"

namespace mixrate {

/// Data from anywhere, their standard units and a box there.
///
/// Everything that has a scale of its own then lives in standard units: the box and the floor of variances, stop rules
/// and certificates, distances of starts, priors. Data in other units have the same standard data, up to rounding, and
/// so the same fit (model/unit_closure.hpp tells which changes of units a model has). Rows of weight 0 are left out.
class StandardFit {
 public:
  /// `floor`: share of the squared scale of the response below which no variance goes; `reach`: how many times as wide
  /// as by default the other sides of the box are.
  StandardFit(const Model& model, const Dataset& data, double floor = variance_floor, double reach = 1.0);
  /// The same in units that somebody has chosen, with a box in them.
  StandardFit(const Model& model, const Dataset& data, AffineUnits units, Box box);
  [[nodiscard]] const Model& model() const { return model_; }
  [[nodiscard]] const AffineUnits& units() const { return units_; }
  [[nodiscard]] const Dataset& data() const { return data_; }
  [[nodiscard]] const Box& box() const { return box_; }
  /// A wider box, e.g. around a start.
  void set_box(Box box) { box_ = std::move(box); }
  [[nodiscard]] MixingMeasure to_standard(const MixingMeasure& g) const;
  [[nodiscard]] MixingMeasure to_data(const MixingMeasure& g) const;
  /// The same for any measure of the standard data, canonical or not.
  [[nodiscard]] MixingMeasure tell(const MixingMeasure& g) const { return model_.canonical(units_.to_data(model_, g)); }
  /// The place that each atom of a measure of the standard data has in what `tell` gives: both are sorted, each in its
  /// own coordinates, and axes may turn in between.
  [[nodiscard]] std::vector<Index> places_told(const MixingMeasure& g) const;
  /// The outcome of a fit of data() in the units of the data: measures, draws, the levels of a tree, log-likelihood and
  /// evidence. Certificates stay in standard units, and so do the heights of a tree.
  [[nodiscard]] FitOutcome to_data(FitOutcome outcome) const;

 private:
  const Model& model_;
  AffineUnits units_;
  Dataset data_;
  Box box_;
};

}  // namespace mixrate
