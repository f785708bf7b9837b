// Between mixing measures and the coordinates of a regression function.
#pragma once

#include "model/regression/function.hpp"

namespace mixrate {

/// The measure without weights: where experts have a scale c, c_i exp(log weight_i) takes its place.
MixingMeasure with_unit_weights(const MixingMeasure& g);

/// Maps gate and expert coordinates; common parameters other than the temperature are left alone.
class RegressionMap {
 public:
  RegressionMap(const RegressionFunction& function, const AtomLayout& layout) : function_(function), layout_(layout) {}
  /// theta: at least num_coordinates() entries. `g` must be arranged.
  void to_coordinates(const MixingMeasure& g, Vector& theta) const;
  [[nodiscard]] MeasureParts from_coordinates(const Vector& theta) const;
  void bounds(const Box& box, Vector& lower, Vector& upper) const;

 private:
  template <class Visit>
  void visit_experts(const Visit& visit) const;
  const RegressionFunction& function_;
  const AtomLayout& layout_;
};

}  // namespace mixrate
