#include "analysis/print/curves.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <map>

#include "analysis/format.hpp"
#include "analysis/print/words.hpp"
#include "analysis/rates.hpp"
#include "analysis/summary.hpp"
#include "base/error.hpp"
#include "base/quote.hpp"
#include "experiment/column_kinds.hpp"

namespace mixrate {

namespace {

constexpr CurveTrait all_traits[] = {CurveTrait::file, CurveTrait::scenario, CurveTrait::column, CurveTrait::estimator,
                                     CurveTrait::k};

bool is_wanted(const std::string& column, const FigureOptions& options) {
  return options.columns.empty() || std::any_of(options.columns.begin(), options.columns.end(),
                                                [&](const std::string& c) { return column.starts_with(c); });
}

/// Points of a quantity; those that have no logarithm or no error are left out.
void add_points(const ResultSet& results, const Series& series, const FigureOptions& options, const Window& window,
                PlotCurve& curve) {
  for (const std::size_t c : series.cells) {
    const CellTable& cell = results.cells[c];
    const auto& names = cell.info.columns;
    const auto at = std::find(names.begin(), names.end(), curve.column);
    if (at == names.end()) continue;
    const auto position = static_cast<std::size_t>(at - names.begin());
    curve.predicted = cell.info.predicted[position];
    const RatePoint point =
        rate_point(finite_values(cell, position), static_cast<double>(cell.info.n), options.functional);
    if (!std::isfinite(point.log_error) || !std::isfinite(point.variance)) continue;
    curve.points.push_back(point);
    curve.floors.push_back(cell.info.floor[position]);
  }
  const WindowFit fit = fit_in_window(curve.points, window);
  curve.window = fit.window;
  curve.fit = fit.fit;
}

std::string why_not(const PlotCurve& curve, const Series& series, Functional functional) {
  const std::string head = fmt::format("{} of {} k={} {}: ", terminal_text(curve.column),
                                       terminal_text(series.scenario), series.k, terminal_text(series.estimator));
  if (series.cells.size() < 2) return head + "one cell is no curve; give the study more sizes n";
  return head +
         fmt::format(
             "its {} is positive in {} of {} cells, a curve on a logarithmic axis needs two; see 'mixrate cells'",
             to_string(functional), curve.points.size(), series.cells.size());
}

/// All criteria for the number of atoms share two panels.
std::string panel_column(const PlotCurve& curve) {
  switch (curve.numbers) {
    case NumberKind::share:
      return "P(k_hat = k0)";
    case NumberKind::choice:
      return "k_hat";
    case NumberKind::quantity:
      break;
  }
  return curve.column;
}

bool stands_together(const FigureOptions& options, CurveTrait trait) { return options.together.contains(trait); }

/// What all curves of a sheet, or of a panel, have in common.
std::string common_key(const PlotCurve& curve, const FigureOptions& options, bool is_sheet) {
  std::string key;
  for (const CurveTrait trait : all_traits) {
    const bool is_whole = trait == CurveTrait::file || trait == CurveTrait::scenario;
    if (stands_together(options, trait) || (is_sheet && !is_whole)) continue;
    const bool is_choice = trait == CurveTrait::column && curve.numbers != NumberKind::quantity;
    key += (is_choice ? panel_column(curve) : trait_text(curve, trait)) + '\n';
  }
  return is_sheet ? key : fmt::format("{}{}", key, static_cast<int>(curve.numbers));
}

bool differs(const std::vector<const PlotCurve*>& curves, CurveTrait trait) {
  return std::ranges::any_of(
      curves, [&](const PlotCurve* c) { return trait_text(*c, trait) != trait_text(*curves.front(), trait); });
}

Label joined(const Label& a, const Label& b) {
  Label out = a;
  if (!a.empty() && !b.empty()) out += words_label(", ");
  return out += b;
}

/// Give every curve its style and its label, and the panels their headings.
void label_sheet(PlotSheet& sheet, const FigureOptions& options) {
  std::vector<const PlotCurve*> curves, choices;
  for (const PlotPanel& panel : sheet.panels)
    for (const PlotCurve& curve : panel.curves)
      (curve.numbers == NumberKind::quantity ? curves : choices).push_back(&curve);
  const bool has_criteria =
      std::ranges::any_of(choices, [&](const PlotCurve* c) { return c->criterion != choices.front()->criterion; });
  std::vector<const PlotCurve*> all = curves;
  all.insert(all.end(), choices.begin(), choices.end());
  std::vector<CurveTrait> told, headed;
  for (const CurveTrait trait : all_traits) {
    const bool is_column = trait == CurveTrait::column;
    if (!differs(is_column && !curves.empty() ? curves : all, trait)) continue;
    if (stands_together(options, trait)) told.push_back(trait);
    if (!stands_together(options, trait) && !is_column) headed.push_back(trait);
  }
  std::map<std::string, std::size_t> styles;
  for (PlotPanel& panel : sheet.panels) {
    for (PlotCurve& curve : panel.curves) {
      const bool is_choice = curve.numbers != NumberKind::quantity;
      std::string key;
      if (is_choice && has_criteria) {
        key += curve.criterion;
        curve.label = name_label(curve.criterion);
      }
      for (const CurveTrait trait : told) {
        if (is_choice && trait == CurveTrait::column) continue;
        key += '\n' + trait_text(curve, trait);
        curve.label = joined(curve.label, trait_label(curve, trait));
      }
      curve.style = styles.try_emplace(key, styles.size()).first->second;
      if (sheet.legend.size() == curve.style) sheet.legend.push_back(nullptr);
    }
    for (const CurveTrait trait : headed)
      panel.heading = joined(panel.heading, trait_label(panel.curves.front(), trait));
  }
  for (const PlotPanel& panel : sheet.panels)
    for (const PlotCurve& curve : panel.curves)
      if (sheet.legend[curve.style] == nullptr) sheet.legend[curve.style] = &curve;
  if (sheet.legend.size() == 1) sheet.legend.clear();
}

void expect_one_axis(const PlotPanel& panel) {
  for (const PlotCurve& curve : panel.curves) {
    const PlotCurve& first = panel.curves.front();
    if (curve.axis == first.axis) continue;
    throw StudyError({curve.path, 0, 0},
                     fmt::format("'{}' runs over {}, '{}' of {} over {}", curve.scenario, curve.axis, first.scenario,
                                 first.path, first.axis),
                     "curves of one panel have one axis", "Leave files and scenarios out of --together");
  }
}

}  // namespace

std::string trait_text(const PlotCurve& curve, CurveTrait trait) {
  switch (trait) {
    case CurveTrait::file:
      return curve.file;
    case CurveTrait::scenario:
      return curve.scenario;
    case CurveTrait::column:
      return curve.column;
    case CurveTrait::estimator:
      return curve.estimator;
    case CurveTrait::k:
      return std::to_string(curve.k);
  }
  return {};
}

Label trait_label(const PlotCurve& curve, CurveTrait trait) {
  if (trait == CurveTrait::column) return column_words(curve.column).words;
  if (trait == CurveTrait::k) return words_label(fmt::format("$k$ = {}", curve.k));
  return name_label(trait_text(curve, trait));
}

double fitted_at(const PlotCurve& curve, std::size_t point) {
  if (point < curve.window.first || point >= curve.window.end) return std::nan("");
  return std::exp(curve.fit.intercept + curve.fit.slope * curve.points[point].log_n);
}

GuideLine predicted_line(const PlotCurve& curve) {
  double x = 0.0;
  for (std::size_t i = curve.window.first; i < curve.window.end; ++i)
    x += curve.points[i].log_n / static_cast<double>(curve.window.end - curve.window.first);
  return {std::exp(curve.fit.intercept + (curve.fit.slope - curve.predicted) * x), curve.predicted};
}

CurveSet plot_curves(const FigureSource& source, const FigureOptions& options) {
  const ResultSet& results = *source.results;
  const Window window =
      options.window.kind == Window::Kind::rule ? window_of_study(results.study_text) : options.window;
  CurveSet out;
  for (const Series& series : find_series(results)) {
    std::set<std::string> seen;
    for (const std::size_t c : series.cells) {
      const Columns& columns = results.cells[c].info.columns;
      for (std::size_t at = 0; at < columns.size(); ++at) {
        if (!is_wanted(columns[at], options) || !seen.insert(columns[at]).second) continue;
        const ColumnMeaning meaning = meaning_of_column(columns, at);
        PlotCurve curve;
        curve.file = source.label;
        curve.path = source.path;
        curve.scenario = series.scenario;
        curve.column = columns[at];
        curve.estimator = series.estimator;
        curve.axis = series.axis;
        curve.k = series.k;
        curve.numbers = meaning.kind;
        curve.criterion = meaning.criterion;
        curve.predicted = std::nan("");
        if (meaning.kind == NumberKind::quantity) {
          add_points(results, series, options, window, curve);
        } else {
          curve.shares = share_points(results, series.cells, curve.column);
        }
        if (curve.points.size() >= 2 || !curve.shares.empty()) {
          out.curves.push_back(std::move(curve));
        } else {
          out.left_out.push_back(why_not(curve, series, options.functional));
        }
      }
    }
  }
  return out;
}

std::vector<PlotSheet> arrange(std::vector<PlotCurve> curves, const FigureOptions& options) {
  std::vector<PlotSheet> sheets;
  std::map<std::string, std::size_t> sheet_at;
  std::vector<std::map<std::string, std::size_t>> panel_at;
  for (PlotCurve& curve : curves) {
    const std::size_t s = sheet_at.try_emplace(common_key(curve, options, true), sheets.size()).first->second;
    if (s == sheets.size()) {
      sheets.emplace_back();
      panel_at.emplace_back();
    }
    std::vector<PlotPanel>& panels = sheets[s].panels;
    const std::size_t p = panel_at[s].try_emplace(common_key(curve, options, false), panels.size()).first->second;
    if (p == panels.size()) panels.push_back({panel_column(curve), curve.numbers, {}, {}});
    if (panels[p].column != panel_column(curve)) panels[p].column.clear();
    panels[p].curves.push_back(std::move(curve));
  }
  for (PlotSheet& sheet : sheets) {
    for (const PlotPanel& panel : sheet.panels) expect_one_axis(panel);
    label_sheet(sheet, options);
  }
  return sheets;
}

std::string curve_rows(const PlotSheet& sheet, bool has_files) {
  std::string out = has_files ? "study," : "";
  out += "scenario,loss,k,estimator,n,value,lower,upper,fitted,predicted\n";
  for (const PlotPanel& panel : sheet.panels) {
    for (const PlotCurve& curve : panel.curves) {
      const std::string head =
          fmt::format("{}{},{},{},{}", has_files ? csv_text(curve.file) + "," : std::string(), csv_text(curve.scenario),
                      csv_text(curve.column), curve.k, csv_text(curve.estimator));
      for (const SharePoint& p : curve.shares)
        out += fmt::format("{},{:.0f},{:.6g},{:.6g},{:.6g},,\n", head, p.n, p.value, p.lower, p.upper);
      const GuideLine law = predicted_line(curve);
      for (std::size_t i = 0; i < curve.points.size(); ++i) {
        const RatePoint& p = curve.points[i];
        const double half = 1.96 * std::sqrt(p.variance);
        out += fmt::format("{},{:.0f},{:.6g},{:.6g},{:.6g},{:.6g},{:.6g}\n", head, std::exp(p.log_n),
                           std::exp(p.log_error), std::exp(p.log_error - half), std::exp(p.log_error + half),
                           fitted_at(curve, i), law.factor * std::exp(law.exponent * p.log_n));
      }
    }
  }
  return out;
}

}  // namespace mixrate
