// Which cells of a series a slope is fitted to, by a rule that does not look at the slope.
#pragma once

#include <cstddef>
#include <span>

#include "analysis/slope_fit.hpp"
#include "experiment/window.hpp"

namespace mixrate {

/// The rule. From all cells on, while the curvature of the points is significant at `window_level`, the smallest n is
/// left out, as long as `least_window` cells stay. Where any was left out, `window_guard` more are: the smallest n that
/// passes is the one most likely to hold what is left of a correction, too little to be seen.
///
/// The windows are nested and tested in a fixed order, and the line holds in a window if it holds in a larger one: so
/// the probability to leave out anything where the line holds from the smallest n on is at most `window_level`,
/// whatever the number of cells (fixed-sequence testing, Maurer, Hothorn and Lehmacher 1995). The level is high because
/// the two errors are not alike: to leave out good cells costs width, to keep bad ones costs coverage. The tested
/// contrast is uncorrelated with the slope of the same window. tests/reference/slopes.csv has what the rule costs and
/// gains.
inline constexpr double window_level = 0.2;
inline constexpr std::size_t least_window = 4, window_guard = 2;

/// What speaks against a window only weakly is not taken for known: the interval of the slope is the hull of those of
/// the chosen window and of all larger ones whose curvature is not significant at `hull_level`. Without this, windows
/// that are cut by chance would have intervals that cover less than they say.
inline constexpr double hull_level = 0.01;

struct WindowChoice {
  std::size_t first = 0, end = 0;  // the window is points[first] to points[end - 1]
  bool is_straight = true;         // false: the last least_window cells are used, and bend at `hull_level`, too
  bool is_possible = true;         // false: there are fewer cells than the rule needs, and all are used
};
struct WindowFit {
  WindowChoice window;
  SlopeFit fit;
};

/// Choose among points that are sorted by n, and fit. Contract: at least 2 points.
WindowFit fit_by_rule(std::span<const RatePoint> points);

/// The same for any window; with fewer than 2 points in it all numbers of the fit are NaN.
WindowFit fit_in_window(std::span<const RatePoint> points, const Window& window);

}  // namespace mixrate
