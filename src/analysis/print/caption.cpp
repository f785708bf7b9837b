#include "analysis/print/caption.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <cmath>

#include "analysis/format.hpp"
#include "analysis/print/marks.hpp"
#include "analysis/print/words.hpp"
#include "base/quote.hpp"

namespace mixrate {

namespace {

constexpr std::size_t most_slopes = 3;

std::string capitalised(std::string text) {
  if (!text.empty()) text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(text.front())));
  return text;
}

/// What tells a curve apart, and its column where a panel is no telling.
std::string curve_name(const PlotCurve& curve, const PlotPanel& panel, std::size_t num_panels) {
  std::string out;
  const auto add = [&](const std::string& text) { out += out.empty() ? text : ", " + text; };
  if (num_panels > 1 && !panel.column.empty()) add(tex_label(column_words(panel.column).words));
  if (!panel.heading.empty()) add(tex_label(panel.heading));
  if (!curve.label.empty()) add(tex_label(curve.label));
  return out;
}

std::string slope_sentence(const PlotCurve& curve) {
  if (!std::isfinite(curve.fit.slope)) return "no slope, because some cells have no Monte Carlo error";
  std::string out = fmt::format("{} [{}, {}]", tex_number(curve.fit.slope, 3), tex_number(curve.fit.lower, 3),
                                tex_number(curve.fit.upper, 3));
  out += fmt::format(" over {:.0f} to {:.0f}", std::exp(curve.points[curve.window.first].log_n),
                     std::exp(curve.points[curve.window.end - 1].log_n));
  if (std::isfinite(curve.predicted)) out += ", predicted " + tex_exponent(curve.predicted);
  return out;
}

std::string what_is_drawn(const PlotSheet& sheet, const FigureOptions& options) {
  const PlotPanel& first = sheet.panels.front();
  std::string subject = "errors";
  if (sheet.panels.size() == 1 && !first.column.empty()) subject = tex_label(column_words(first.column).words);
  return capitalised(fmt::format("{}{} against {}", tex_label(words_label(functional_phrase(options.functional))),
                                 subject, tex_label(axis_label(first.curves.front().axis))));
}

}  // namespace

std::string tex_number(double value, int digits) {
  return std::isfinite(value) ? fmt::format("${:.{}f}$", value, digits) : "--";
}

std::string tex_exponent(double exponent) {
  return std::isfinite(exponent) ? "$" + format_exponent(exponent) + "$" : "--";
}

std::string sheet_caption(const PlotSheet& sheet, const FigureOptions& options) {
  const PlotCurve& any = sheet.panels.front().curves.front();
  std::string out = what_is_drawn(sheet, options);
  const auto one_scenario = [&](const PlotPanel& panel) {
    return std::ranges::all_of(panel.curves, [&](const PlotCurve& c) { return c.scenario == any.scenario; });
  };
  if (std::ranges::all_of(sheet.panels, one_scenario)) out += fmt::format(", {}", tex_text(any.scenario));
  out += ".\nPoints and bars: estimates with their 95\\,\\% Monte Carlo intervals";
  const auto is_moved = [](const PlotPanel& panel) { return sideways(panel, 1.0).front() != 0.0; };
  out += std::ranges::any_of(sheet.panels, is_moved) ? ", moved a little sideways where bars overlap.\n" : ".\n";
  std::vector<std::string> slopes;
  bool has_theory = false;
  for (const PlotPanel& panel : sheet.panels) {
    for (const PlotCurve& curve : panel.curves) {
      if (curve.points.empty()) continue;
      has_theory = has_theory || (std::isfinite(curve.predicted) && std::isfinite(curve.fit.slope));
      const std::string name = curve_name(curve, panel, sheet.panels.size());
      slopes.push_back((name.empty() ? name : name + ": ") + slope_sentence(curve));
    }
  }
  if (slopes.empty()) return out;
  out += "Solid lines are fitted, each over its window";
  if (has_theory) out += "; dashed lines have the predicted exponent, which stands at their end";
  // More than a caption holds are comments, to be copied from.
  const bool is_short = slopes.size() <= most_slopes;
  out += fmt::format(".\n{}Slopes with 95\\,\\% intervals:\n", is_short ? "" : "% ");
  for (std::size_t i = 0; i < slopes.size(); ++i)
    out += fmt::format("{}{}{}\n", is_short ? "" : "% ", slopes[i], i + 1 < slopes.size() ? ";" : ".");
  return out;
}

}  // namespace mixrate
