// What a curve is drawn with: colours, marks, bars, and the data of its script.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "analysis/print/axes.hpp"
#include "analysis/print/curves.hpp"

namespace mixrate {

/// Okabe and Ito's palette (jfly.uni-koeln.de/color): told apart by colour-blind readers and in print. Yellow, which is
/// faint on white, comes last.
inline constexpr const char* okabe_ito[] = {"#0072B2", "#D55E00", "#009E73", "#CC79A7",
                                            "#E69F00", "#56B4E9", "#000000", "#F0E442"};

/// Colour and mark of a style; a style that has the colour of an earlier one has another mark.
const char* colour_of(std::size_t style);
int mark_of(std::size_t style);

/// How far the marks of each curve of a panel are moved sideways, as a part of the x axis: nothing, unless bars of two
/// curves at one n overlap. `step`: between neighbours, at most; all stay within the margins of the axis.
std::vector<double> sideways(const PlotPanel& panel, double step);

/// A block of data of gnuplot: n, value, ends of the interval, fitted, predicted, floor.
std::string data_block(const PlotCurve& curve, const std::string& name);

/// How a curve is drawn.
struct CurveStyle {
  double factor = 1.0;  // on n, which moves marks sideways
  double cap = 0.0;     // half width of the caps of bars, as a part of the page
  std::string title;    // in the legend of its panel; "" for none
};
/// What stands behind "plot": the lines of a curve, then bars, then points. Bars are drawn as arrows, because gnuplot
/// cuts everything around the points of its error bars.
std::string curve_clauses(const PlotCurve& curve, const std::string& name, const CurveStyle& style);

}  // namespace mixrate
