#include "analysis/window.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace mixrate {

WindowFit fit_by_rule(std::span<const RatePoint> points) {
  if (points.size() < least_window) return {{0, points.size(), true, false}, fit_slope(points)};
  const std::size_t last = points.size() - least_window;
  SlopeFit hull;
  bool has_hull = false;
  const auto widen = [&](SlopeFit& fit) {
    if (!has_hull) return;
    fit.lower = std::min(fit.lower, hull.lower);
    fit.upper = std::max(fit.upper, hull.upper);
  };
  for (std::size_t first = 0; first <= last; ++first) {
    SlopeFit fit = fit_slope(points.subspan(first), Misfit::ignored);
    if (fit.curvature_p < window_level) {  // not for NaN, of points without comparable spreads: it ends the search
      if (fit.curvature_p >= hull_level) {
        widen(fit);
        hull = fit;
        has_hull = true;
      }
      continue;
    }
    const std::size_t chosen = first == 0 ? 0 : std::min(last, first + window_guard);
    if (chosen != first) {
      widen(fit);
      hull = fit;
      has_hull = true;
      fit = fit_slope(points.subspan(chosen), Misfit::ignored);
    }
    widen(fit);
    return {{chosen, points.size(), true, true}, fit};
  }
  SlopeFit fit = fit_slope(points.subspan(last));
  widen(fit);
  // Cells that cannot be left out are not given up as lightly as others.
  return {{last, points.size(), !(fit.curvature_p < hull_level), true}, fit};
}

WindowFit fit_in_window(std::span<const RatePoint> points, const Window& window) {
  WindowChoice choice{0, points.size(), true, true};
  if (window.kind == Window::Kind::range) {
    // sizes are whole numbers: half of one is no rounding error of their logarithm
    const auto is_below = [&](const RatePoint& p) { return std::exp(p.log_n) < window.from - 0.5; };
    const auto is_inside = [&](const RatePoint& p) { return std::exp(p.log_n) <= window.to + 0.5; };
    choice.first = static_cast<std::size_t>(std::ranges::find_if_not(points, is_below) - points.begin());
    choice.end =
        choice.first + static_cast<std::size_t>(std::ranges::find_if_not(points.subspan(choice.first), is_inside) -
                                                points.subspan(choice.first).begin());
  }
  if (choice.end < choice.first + 2) {
    constexpr double nothing = std::numeric_limits<double>::quiet_NaN();
    return {choice, {nothing, nothing, nothing, nothing, nothing, nothing, nothing, nothing, nothing}};
  }
  if (window.kind == Window::Kind::rule) return fit_by_rule(points);
  return {choice, fit_slope(points.subspan(choice.first, choice.end - choice.first))};
}

}  // namespace mixrate
