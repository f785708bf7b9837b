// The figure of a fitted model with data: a density on the line or the plane, or curves over one covariate.
#pragma once

#include <string>

#include "analysis/print/terminal.hpp"
#include "drivers/fit/predictions.hpp"

namespace mixrate {

/// A table and the gnuplot script that draws it.
struct FitFigure {
  std::string data, script;
};

/// One response: its density over a histogram. Two: the density behind the points. One covariate and one response:
/// mean, 90 % of the law and the means of the atoms through the points. Throws StudyError for other shapes. `stem`
/// names the files, x and y the columns.
FitFigure fit_figure(const std::string& stem, const Model& model, const MixingMeasure& g, const Observations& rows,
                     const std::vector<std::string>& x, const std::vector<std::string>& y,
                     const FigureTarget& target = {});

}  // namespace mixrate
