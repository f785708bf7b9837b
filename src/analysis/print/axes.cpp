#include "analysis/print/axes.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include "analysis/format.hpp"

namespace mixrate {

namespace {

constexpr double margin_beside = 0.045, margin_above = 0.05;  // of an axis, for marks and caps

struct Extent {
  double low = std::numeric_limits<double>::infinity(), high = -low;
  void add(double value) {
    if (!std::isfinite(value)) return;
    low = std::min(low, value);
    high = std::max(high, value);
  }
};

/// A range with margins; `foot` of it below.
AxisRange padded(Extent extent, bool is_log, double margin, double foot) {
  if (is_log) extent = {std::log(extent.low), std::log(extent.high)};
  if (!(extent.high - extent.low > 1e-9 * std::abs(extent.high))) {  // one value
    const double more = is_log ? 0.5 : std::max(0.5 * std::abs(extent.high), 0.5);
    extent = {extent.low - more, extent.high + more};
  }
  const double own = extent.high - extent.low, all = own * (1.0 + 2.0 * margin) / (1.0 - foot);
  const double high = extent.high + margin * own, low = high - all;
  return is_log ? AxisRange{std::exp(low), std::exp(high), true} : AxisRange{low, high, false};
}

}  // namespace

double AxisRange::place(double value) const {
  return is_log ? std::log(value / low) / std::log(high / low) : (value - low) / (high - low);
}

double AxisRange::at(double place) const {
  return is_log ? low * std::pow(high / low, place) : low + place * (high - low);
}

PanelAxes panel_axes(const PlotPanel& panel, double foot, std::size_t most_x, std::size_t most_y) {
  Extent across, up;
  const bool is_log = panel.numbers == NumberKind::quantity;
  for (const PlotCurve& curve : panel.curves) {
    for (std::size_t i = 0; i < curve.points.size(); ++i) {
      const RatePoint& p = curve.points[i];
      const double half = 1.96 * std::sqrt(p.variance);
      across.add(std::exp(p.log_n));
      up.add(std::exp(p.log_error - half));
      up.add(std::exp(p.log_error + half));
      up.add(fitted_at(curve, i));
      if (curve.floors[i] > 0.0) up.add(curve.floors[i]);
    }
    for (const SharePoint& p : curve.shares) {
      across.add(p.n);
      up.add(p.lower);
      up.add(p.upper);
    }
  }
  if (panel.numbers == NumberKind::share) up = {0.0, 1.0};
  PanelAxes axes{padded(across, true, margin_beside, 0.0), padded(up, is_log, margin_above, foot), {}, {}};
  axes.x_ticks = log_ticks(axes.x.low, axes.x.high, most_x);
  const double least = axes.y.at(foot);  // no ticks beside a legend
  axes.y_ticks = is_log ? log_ticks(least, axes.y.high, most_y)
                        : linear_ticks(std::max(least, up.low), axes.y.high, most_y,
                                       panel.numbers == NumberKind::choice ? 1.0 : 0.0);
  return axes;
}

std::vector<LineEnd> line_ends(const PlotPanel& panel, const PanelAxes& axes, double gap) {
  std::vector<LineEnd> at_edge, inside;
  for (const PlotCurve& curve : panel.curves) {
    if (!std::isfinite(curve.predicted) || !std::isfinite(curve.fit.slope)) continue;
    const GuideLine law = predicted_line(curve);
    const auto height = [&](double x) { return axes.y.place(law.factor * std::pow(axes.x.at(x), law.exponent)); };
    LineEnd end{1.0, height(1.0), format_exponent(curve.predicted), curve.style};
    if (end.y >= 0.0 && end.y <= 1.0) {
      at_edge.push_back(std::move(end));
      continue;
    }
    const double start = height(0.0), edge = end.y < 0.0 ? 0.0 : 1.0;
    end.x = (edge - start) / (end.y - start);
    end.y = edge;
    if (end.x > 0.0) inside.push_back(std::move(end));
  }
  std::ranges::stable_sort(at_edge, {}, &LineEnd::y);
  std::vector<LineEnd> out;
  for (LineEnd& end : at_edge) {
    if (!out.empty() && out.back().text == end.text && end.y - out.back().y < gap) {
      out.back().y = 0.5 * (out.back().y + end.y);
      if (out.back().style != end.style) out.back().style.reset();
    } else {
      out.push_back(std::move(end));
    }
  }
  for (std::size_t i = 1; i < out.size(); ++i) out[i].y = std::max(out[i].y, out[i - 1].y + gap);
  if (!out.empty()) out.back().y = std::min(out.back().y, 1.0);
  for (std::size_t i = out.size(); i-- > 1;) out[i - 1].y = std::min(out[i - 1].y, out[i].y - gap);
  out.insert(out.end(), inside.begin(), inside.end());
  return out;
}

}  // namespace mixrate
