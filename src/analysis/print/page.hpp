// The page of a figure: where panels, labels and the legend stand, and the script that draws it.
#pragma once

#include <string>

#include "analysis/print/curves.hpp"

namespace mixrate {

/// The gnuplot script of a sheet; its files are called `stem`. Throws StudyError if the paper does not hold the panels.
std::string sheet_script(const PlotSheet& sheet, const std::string& stem, const FigureOptions& options);

}  // namespace mixrate
