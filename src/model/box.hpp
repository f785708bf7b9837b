// Default boxes: the compact parameter space that theory assumes, wide enough not to matter.
#pragma once

#include "model/model.hpp"

namespace mixrate {

/// A wide box around a true measure: every location-like coordinate within 10 (1 + largest |coordinate|) of 0, gate
/// slopes within 8 (5 + largest |slope|), log weights within 10 + 2 (largest |log weight|), variances within a factor
/// 400 below the smallest and above the largest, a temperature within a factor 20. Groups of a tree share the box of
/// the atoms' gate parameters.
Box box_around(const Model& model, const MixingMeasure& truth);

/// A wide box for data from anywhere, in the units of the data: locations within 10 ranges of the data, slopes
/// accordingly, variances between 1e-6 and 10 times the variance of the response, a temperature between 1/20 and 20.
Box box_for_data(const Model& model, const Dataset& data);

/// Throw StudyError at `where` if a coordinate of the truth lies outside the box (names coordinate, value and bound).
void require_inside(const Box& box, const MixingMeasure& truth, const Location& where);

}  // namespace mixrate
