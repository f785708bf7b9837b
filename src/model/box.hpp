// Default boxes: the compact parameter space that theory assumes, wide enough not to matter.
#pragma once

#include "model/model.hpp"

namespace mixrate {

/// A wide box around a true measure: every location-like coordinate within 10 (1 + largest |coordinate|) of 0, gate
/// slopes within 8 (5 + largest |slope|), log weights within 10 + 2 (largest |log weight|), variances within a factor
/// 400 below the smallest and above the largest, a temperature within a factor 20. Groups of a tree share the box of
/// the atoms' gate parameters.
Box box_around(const Model& model, const MixingMeasure& truth);

/// Variances of a fit to data lie above this share of the squared scale of the response: an atom narrower by a factor
/// 1000 than what most of the data spread over has collapsed.
inline constexpr double variance_floor = 1e-6;

/// A wide box for data from anywhere, in the units of the data, best in standard ones (model/unit_closure.hpp):
/// locations within 10 ranges of the data; slopes up to 100 ranges of y and gate slopes up to 1000 per scale of x, the
/// smallest of the columns; variances between `floor` times the squared smallest scale of a response and 1e4 times the
/// largest variance; a temperature between 1/20 and 20. Scales are those of math/statistics/location_scatter.hpp, which
/// outliers hardly move. `reach` multiplies all of these bounds but the lower one of variances.
Box box_for_data(const Model& model, const Dataset& data, double floor = variance_floor, double reach = 1.0);

/// The smallest box that holds both.
Box hull(const Box& a, const Box& b);

/// Throw StudyError at `where` if a coordinate of the truth lies outside the box (names coordinate, value and bound).
void require_inside(const Box& box, const MixingMeasure& truth, const Location& where);

}  // namespace mixrate
