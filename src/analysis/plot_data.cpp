#include "analysis/plot_data.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <set>

#include "analysis/format.hpp"
#include "analysis/rates.hpp"
#include "analysis/share_points.hpp"
#include "analysis/summary.hpp"
#include "analysis/window.hpp"
#include "base/quote.hpp"
#include "base/text.hpp"
#include "experiment/column_kinds.hpp"

namespace mixrate {

namespace {

// Okabe and Ito's palette: told apart by colour-blind readers and in print.
constexpr const char* colours[] = {"#0072B2", "#D55E00", "#009E73", "#CC79A7",
                                   "#E69F00", "#56B4E9", "#000000", "#F0E442"};
constexpr int marks[] = {7, 5, 9, 11, 13, 6, 4, 8};

/// One series in one panel.
struct Curve {
  const Series* series;
  std::size_t colour;
  std::vector<RatePoint> points;
  std::vector<double> floors;  // one per point; NaN = none
  double predicted;
  SlopeFit fit;
  WindowChoice window = {};             // the points that the line is fitted to
  std::vector<SharePoint> shares = {};  // of a panel that has no slopes
  std::string column = {};              // of a share: its panel holds several
  std::string_view criterion = {};      // what chose
};

struct Panel {
  std::string column;
  NumberKind numbers;
  std::vector<Curve> curves;
};

bool wanted(const std::string& column, const FigureOptions& options) {
  return options.columns.empty() || std::any_of(options.columns.begin(), options.columns.end(),
                                                [&](const std::string& c) { return column.starts_with(c); });
}

Curve make_curve(const ResultSet& results, const Series& series, std::size_t colour, const std::string& column,
                 const FigureOptions& options) {
  Curve curve{&series, colour, {}, {}, std::nan(""), {}};
  for (const std::size_t c : series.cells) {
    const CellTable& cell = results.cells[c];
    const auto& names = cell.info.columns;
    const auto at = std::find(names.begin(), names.end(), column);
    if (at == names.end()) continue;
    const auto position = static_cast<std::size_t>(at - names.begin());
    curve.predicted = cell.info.predicted[position];
    const RatePoint point =
        rate_point(finite_values(cell, position), static_cast<double>(cell.info.n), options.functional);
    if (!std::isfinite(point.log_error) || !std::isfinite(point.variance)) continue;
    curve.points.push_back(point);
    curve.floors.push_back(cell.info.floor[position]);
  }
  const WindowFit fit = fit_in_window(curve.points, options.window);
  curve.window = fit.window;
  curve.fit = fit.fit;
  return curve;
}

/// All criteria for the number of atoms share two panels; every other column has its own.
std::string panel_name(const std::string& column, NumberKind numbers) {
  switch (numbers) {
    case NumberKind::share:
      return "P(k_hat = k0)";
    case NumberKind::choice:
      return "k_hat";
    case NumberKind::quantity:
      break;
  }
  return column;
}

/// Add a series' curve of one column to its panel, unless it is there.
void add_curve(const ResultSet& results, const Series& series, std::size_t colour, const std::string& column,
               const ColumnMeaning& meaning, const FigureOptions& options, std::vector<Panel>& panels) {
  const std::string name = panel_name(column, meaning.kind);
  const auto same = [&](const Panel& p) { return p.column == name; };
  if (std::none_of(panels.begin(), panels.end(), same)) panels.push_back({name, meaning.kind, {}});
  Panel& panel = *std::find_if(panels.begin(), panels.end(), same);
  const bool is_drawn = std::any_of(panel.curves.begin(), panel.curves.end(), [&](const Curve& other) {
    return other.series == &series && (other.column.empty() || other.column == column);
  });
  if (is_drawn) return;
  Curve curve = meaning.kind != NumberKind::quantity ? Curve{&series,      panel.curves.size(),
                                                             {},           {},
                                                             std::nan(""), {},
                                                             {},           share_points(results, series.cells, column),
                                                             column,       meaning.criterion}
                                                     : make_curve(results, series, colour, column, options);
  if (curve.points.size() >= 2 || !curve.shares.empty()) panel.curves.push_back(std::move(curve));
}

std::vector<Panel> make_panels(const ResultSet& results, const std::vector<Series>& all, const std::string& scenario,
                               const FigureOptions& options) {
  std::vector<Panel> panels;
  std::size_t colour = 0;
  for (const Series& series : all) {
    if (series.scenario != scenario) continue;
    for (const std::size_t c : series.cells) {
      const Columns& columns = results.cells[c].info.columns;
      for (std::size_t at = 0; at < columns.size(); ++at)
        if (wanted(columns[at], options))
          add_curve(results, series, colour, columns[at], meaning_of_column(columns, at), options, panels);
    }
    ++colour;
  }
  std::erase_if(panels, [](const Panel& p) { return p.curves.empty(); });
  return panels;
}

/// Of the fitted line; NaN outside its window.
double fitted_at(const Curve& curve, std::size_t point) {
  if (point < curve.window.first || point >= curve.window.end) return std::nan("");
  return std::exp(curve.fit.intercept + curve.fit.slope * curve.points[point].log_n);
}

/// Through the centre of the window.
double predicted_at(const Curve& curve, double log_n) {
  double x = 0.0;
  for (std::size_t i = curve.window.first; i < curve.window.end; ++i)
    x += curve.points[i].log_n / static_cast<double>(curve.window.end - curve.window.first);
  return std::exp(curve.fit.intercept + curve.fit.slope * x + curve.predicted * (log_n - x));
}

std::string data_rows(const std::string& scenario, const std::vector<Panel>& panels) {
  std::string out = "scenario,loss,k,estimator,n,value,lower,upper,fitted,predicted\n";
  for (const Panel& panel : panels) {
    for (const Curve& curve : panel.curves) {
      for (const SharePoint& p : curve.shares)
        out += fmt::format("{},{},{},{},{:.0f},{:.6g},{:.6g},{:.6g},,\n", csv_text(scenario), csv_text(curve.column),
                           curve.series->k, csv_text(curve.series->estimator), p.n, p.value, p.lower, p.upper);
      for (std::size_t i = 0; i < curve.points.size(); ++i) {
        const RatePoint& p = curve.points[i];
        const double half = 1.96 * std::sqrt(p.variance), fitted = fitted_at(curve, i);
        out += fmt::format("{},{},{},{},{:.0f},{:.6g},{:.6g},{:.6g},{:.6g},{:.6g}\n", csv_text(scenario),
                           csv_text(panel.column), curve.series->k, csv_text(curve.series->estimator),
                           std::exp(p.log_n), std::exp(p.log_error), std::exp(p.log_error - half),
                           std::exp(p.log_error + half), fitted, predicted_at(curve, p.log_n));
      }
    }
  }
  return out;
}

std::string legend(const Curve& curve) {
  const std::string theory = std::isfinite(curve.predicted) ? ", theory " + format_exponent(curve.predicted) : "";
  if (!std::isfinite(curve.fit.slope))  // spreads are not comparable
    return fmt::format("k={} {}: no slope{}", curve.series->k, curve.series->estimator, theory);
  return fmt::format("k={} {}: {:.2f} [{:.2f}, {:.2f}]{}", curve.series->k, curve.series->estimator, curve.fit.slope,
                     curve.fit.lower, curve.fit.upper, theory);
}

/// A panel of shares or chosen numbers: linear upwards, points joined, criterion and estimator in the key.
std::string share_script(const Panel& panel, std::size_t index) {
  std::string out, plots;
  for (std::size_t c = 0; c < panel.curves.size(); ++c) {
    const Curve& curve = panel.curves[c];
    const std::string name = fmt::format("$p{}c{}", index, c);
    out += name + " << EOD\n";
    for (const SharePoint& p : curve.shares)
      out += fmt::format("{:.0f} {:.6g} {:.6g} {:.6g}\n", p.n, p.value, p.lower, p.upper);
    out += "EOD\n";
    const char* colour = colours[curve.colour % std::size(colours)];
    plots += fmt::format("{}{} using 1:2:3:4 with yerrorbars lc rgb '{}' pt {} ps 0.8 lw 1.3 title {}, \\\n",
                         c == 0 ? "plot " : "  ", name, colour, marks[curve.colour % std::size(marks)],
                         gnuplot_text(fmt::format("{} ({})", curve.criterion, curve.series->estimator)));
    plots += fmt::format("  {} using 1:2 with lines lc rgb '{}' lw 1.6 notitle{}", name, colour,
                         c + 1 < panel.curves.size() ? ", \\\n" : "\n");
  }
  const bool is_probability = panel.numbers == NumberKind::share;
  return fmt::format(
      "{}unset logscale y\nset format y '%g'\nset mytics 2\n{}set title {}\n{}"
      "set autoscale y\nset logscale y\nset format y '%.0e'\nset mytics 10\n",
      out, is_probability ? "set yrange [-0.45:1.05]\nset ytics 0, 0.25, 1\n" : "set ytics 1\n",
      gnuplot_text(panel.column), plots + "set ytics autofreq\n");
}

std::string panel_script(const Panel& panel, std::size_t index) {
  if (!panel.curves.front().shares.empty()) return share_script(panel, index);
  std::string out, plots;
  for (std::size_t c = 0; c < panel.curves.size(); ++c) {
    const Curve& curve = panel.curves[c];
    const std::string name = fmt::format("$p{}c{}", index, c);
    out += name + " << EOD\n";
    for (std::size_t i = 0; i < curve.points.size(); ++i) {
      const RatePoint& p = curve.points[i];
      const double half = 1.96 * std::sqrt(p.variance);
      out += fmt::format("{:.0f} {:.8g} {:.8g} {:.8g} {:.8g} {:.8g} {:.8g}\n", std::exp(p.log_n), std::exp(p.log_error),
                         std::exp(p.log_error - half), std::exp(p.log_error + half), fitted_at(curve, i),
                         predicted_at(curve, p.log_n), curve.floors[i]);
    }
    out += "EOD\n";
    const char* colour = colours[curve.colour % std::size(colours)];
    plots += fmt::format("{}{} using 1:2:3:4 with yerrorbars lc rgb '{}' pt {} ps 0.8 lw 1.3 title {}",
                         c == 0 ? "plot " : "  ", name, colour, marks[curve.colour % std::size(marks)],
                         gnuplot_text(legend(curve)));
    const bool has_slope = std::isfinite(curve.fit.slope);
    if (has_slope) plots += fmt::format(", \\\n  {} using 1:5 with lines lc rgb '{}' lw 1.6 notitle", name, colour);
    if (has_slope && std::isfinite(curve.predicted)) {
      plots += fmt::format(", \\\n  {} using 1:6 with lines lc rgb '{}' lw 1.2 dt 2 notitle", name, colour);
    }
    if (std::isfinite(curve.floors.front())) {
      plots += fmt::format(", \\\n  {} using 1:7 with lines lc rgb '{}' lw 1.6 dt 3 title 'its floor: {:.3g}'", name,
                           colour, curve.floors.back());
    }
    plots += c + 1 < panel.curves.size() ? ", \\\n" : "\n";
  }
  return fmt::format("{}set title {}\n{}", out, gnuplot_text(panel.column), plots);
}

/// Of the figure whose files are called `stem`.
std::string figure_script(const std::string& stem, const std::string& scenario, const std::vector<Panel>& panels,
                          Functional functional) {
  const std::size_t columns = panels.size() <= 1 ? 1 : panels.size() <= 4 ? 2 : panels.size() <= 9 ? 3 : 4;
  const std::size_t rows = (panels.size() + columns - 1) / columns;
  const bool has_theory = std::ranges::any_of(panels, [](const Panel& panel) {
    return std::ranges::any_of(panel.curves, [](const Curve& curve) { return std::isfinite(curve.predicted); });
  });
  const std::string& axis = panels.front().curves.front().series->axis;
  const std::string title = fmt::format("{}: {} loss against {} (solid: fitted{})", scenario, to_string(functional),
                                        axis, has_theory ? ", dashed: predicted by theory" : "");
  std::string out = fmt::format(
      "# {0} of the loss against {6}: points with 95 % Monte Carlo intervals, fitted slope (solid), predicted slope "
      "(dashed)\n"
      "set encoding utf8\nset terminal pngcairo size {1},{2} font 'Sans,11' noenhanced\nset output {3}\n"
      "set multiplot layout {4},{5} title {7} font 'Sans,14'\n"
      "set logscale xy\nset format '%.0e'\nset mxtics 10\nset mytics 10\n"
      "set grid xtics ytics lc rgb '#dddddd' lt 1\nset border 3\nset tics nomirror\nset key bottom left font 'Sans,9' "
      "samplen 1 spacing 1.1\n"
      "set xlabel {8} offset 0,0.5\n",
      to_string(functional), std::max<std::size_t>(480 * columns + 40, 800), 400 * rows + 60,
      gnuplot_file(stem + ".png"), rows, columns, gnuplot_comment(axis), gnuplot_text(title), gnuplot_text(axis));
  out += "set offsets graph 0.05, graph 0.05, graph 0.05, graph 0.35\n";  // room for the key below the points
  for (std::size_t p = 0; p < panels.size(); ++p) out += panel_script(panels[p], p);
  return out + "unset multiplot\n";
}

}  // namespace

std::string figure_stem(const std::string& scenario) { return file_name(slug(scenario)); }

std::vector<Figure> make_figures(const ResultSet& results, const FigureOptions& options) {
  const std::vector<Series> all = find_series(results);
  FigureOptions own = options;
  if (options.window.kind == Window::Kind::rule) own.window = window_of_study(results.study_text);
  std::vector<std::string> scenarios;
  for (const Series& series : all) {
    if (std::find(scenarios.begin(), scenarios.end(), series.scenario) == scenarios.end())
      scenarios.push_back(series.scenario);
  }
  std::vector<Figure> figures;
  std::set<std::string> stems;
  for (const std::string& scenario : scenarios) {
    const std::vector<Panel> panels = make_panels(results, all, scenario, own);
    if (panels.empty()) continue;
    const std::string stem = free_name(figure_stem(scenario), stems);
    figures.push_back({stem, data_rows(scenario, panels), figure_script(stem, scenario, panels, options.functional)});
  }
  return figures;
}

}  // namespace mixrate
