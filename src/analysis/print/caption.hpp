// What a figure shows, in LaTeX.
#pragma once

#include <string>

#include "analysis/print/curves.hpp"

namespace mixrate {

/// A paragraph: what points, bars and lines are, and every slope with its interval and window; more than three slopes
/// are comments behind it.
std::string sheet_caption(const PlotSheet& sheet, const FigureOptions& options);

/// "$-0.498$", with a minus sign of mathematics; "--" where there is no number.
std::string tex_number(double value, int digits);
/// An exponent as mathematics, "$-1/4$"; "--" for none.
std::string tex_exponent(double exponent);

}  // namespace mixrate
