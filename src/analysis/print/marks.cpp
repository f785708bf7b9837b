#include "analysis/print/marks.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <iterator>

#include "base/quote.hpp"

namespace mixrate {

namespace {

constexpr int plot_marks[] = {7, 5, 9, 11, 13, 6, 4, 8};  // filled and open: told apart in grey, too
constexpr double most_sideways = 0.025;                   // of the x axis; less than its margin

struct Bar {
  double n, lower, upper;
};

std::vector<Bar> bars_of(const PlotCurve& curve) {
  std::vector<Bar> out;
  for (const SharePoint& p : curve.shares) out.push_back({std::round(p.n), p.lower, p.upper});
  for (const RatePoint& p : curve.points) {
    const double half = 1.96 * std::sqrt(p.variance);
    out.push_back({std::round(std::exp(p.log_n)), std::exp(p.log_error - half), std::exp(p.log_error + half)});
  }
  return out;
}

bool have_overlap(const std::vector<Bar>& a, const std::vector<Bar>& b) {
  return std::ranges::any_of(a, [&](const Bar& x) {
    return std::ranges::any_of(b, [&](const Bar& y) { return x.n == y.n && x.lower <= y.upper && y.lower <= x.upper; });
  });
}

}  // namespace

const char* colour_of(std::size_t style) { return okabe_ito[style % std::size(okabe_ito)]; }

int mark_of(std::size_t style) { return plot_marks[(style + style / std::size(okabe_ito)) % std::size(plot_marks)]; }

std::vector<double> sideways(const PlotPanel& panel, double step) {
  const std::size_t count = panel.curves.size();
  std::vector<std::vector<Bar>> bars;
  for (const PlotCurve& curve : panel.curves) bars.push_back(bars_of(curve));
  bool is_moved = false;
  for (std::size_t i = 0; i < count; ++i)
    for (std::size_t j = 0; j < i; ++j) is_moved = is_moved || have_overlap(bars[i], bars[j]);
  std::vector<double> out(count, 0.0);
  if (!is_moved) return out;
  const double middle = 0.5 * static_cast<double>(count - 1);
  for (std::size_t i = 0; i < count; ++i)
    out[i] = std::min(step, most_sideways / middle) * (static_cast<double>(i) - middle);
  return out;
}

std::string data_block(const PlotCurve& curve, const std::string& name) {
  std::string out = name + " << EOD\n";
  for (const SharePoint& p : curve.shares)
    out += fmt::format("{:.0f} {:.6g} {:.6g} {:.6g}\n", p.n, p.value, p.lower, p.upper);
  const GuideLine law = predicted_line(curve);
  for (std::size_t i = 0; i < curve.points.size(); ++i) {
    const RatePoint& p = curve.points[i];
    const double half = 1.96 * std::sqrt(p.variance);
    out += fmt::format("{:.0f} {:.8g} {:.8g} {:.8g} {:.8g} {:.8g} {:.8g}\n", std::exp(p.log_n), std::exp(p.log_error),
                       std::exp(p.log_error - half), std::exp(p.log_error + half), fitted_at(curve, i),
                       law.factor * std::exp(law.exponent * p.log_n), curve.floors[i]);
  }
  return out + "EOD\n";
}

std::string curve_clauses(const PlotCurve& curve, const std::string& name, const CurveStyle& style) {
  const char* colour = colour_of(curve.style);
  std::string out;
  if (!curve.shares.empty()) {
    out += fmt::format("{} using 1:2 with lines lc rgb '{}' lw 1.2 notitle, \\\n  ", name, colour);
  } else if (std::isfinite(curve.fit.slope)) {
    const GuideLine law = predicted_line(curve);
    if (std::isfinite(law.exponent))
      out += fmt::format("{:.10g} * x ** ({:.10g}) with lines lc rgb '{}' lw 0.7 dt 2 notitle, \\\n  ", law.factor,
                         law.exponent, colour);
    out += fmt::format("{} using 1:5 with lines lc rgb '{}' lw 1.4 notitle, \\\n  ", name, colour);
  }
  if (!curve.floors.empty() && std::isfinite(curve.floors.front()))
    out += fmt::format("{} using 1:7 with lines lc rgb '{}' lw 1.2 dt 3 {}, \\\n  ", name, colour,
                       style.title.empty() ? "notitle" : fmt::format("title 'its floor: {:.3g}'", curve.floors.back()));
  const std::string n = style.factor == 1.0 ? "1" : fmt::format("({:.6g} * $1)", style.factor);
  return out + fmt::format(
                   "{0} using {1}:3:(0):($4 - $3) with vectors heads size screen {2:.5f},90,90 lc rgb '{3}' lw 0.9 "
                   "notitle, \\\n  {0} using {1}:2 with points lc rgb '{3}' pt {4} ps 0.55 {5}",
                   name, n, style.cap, colour, mark_of(curve.style),
                   style.title.empty() ? "notitle" : "title " + gnuplot_text(style.title));
}

}  // namespace mixrate
