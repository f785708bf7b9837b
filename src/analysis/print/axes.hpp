// The axes of a panel: ranges as tight as what is drawn.
#pragma once

#include <optional>
#include <vector>

#include "analysis/print/curves.hpp"
#include "analysis/print/ticks.hpp"

namespace mixrate {

/// A range; logarithmic or not.
struct AxisRange {
  double low = 0.0, high = 1.0;
  bool is_log = true;
  /// Where a value lies, 0 at the low end, 1 at the high one.
  [[nodiscard]] double place(double value) const;
  /// The value at a place.
  [[nodiscard]] double at(double place) const;
};

struct PanelAxes {
  AxisRange x, y;
  std::vector<AxisTick> x_ticks, y_ticks;
};

/// Around all points with their intervals, fitted lines and floors, with little more; `foot` of the height stays free
/// below them for a legend. At most so many labels on each axis.
PanelAxes panel_axes(const PlotPanel& panel, double foot, std::size_t most_x, std::size_t most_y);

/// A text at the end of a predicted line, in units of the panel.
struct LineEnd {
  double x = 1.0, y = 0.0;
  std::string text;                  // the exponent, as -1/4
  std::optional<std::size_t> style;  // of its curve; none: of several with one exponent
};

/// Where the exponents of a panel are written: at the right edge, or where a line leaves the panel before. Those at the
/// edge are moved apart to `gap`, in units of the height; lines with one exponent and ends nearer than that share a
/// text.
std::vector<LineEnd> line_ends(const PlotPanel& panel, const PanelAxes& axes, double gap);

}  // namespace mixrate
