#include "analysis/print/page.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "analysis/format.hpp"
#include "analysis/print/axes.hpp"
#include "analysis/print/marks.hpp"
#include "analysis/print/words.hpp"
#include "base/error.hpp"
#include "base/quote.hpp"

namespace mixrate {

namespace {

constexpr double digit_width = 0.64, letter_width = 0.58;  // of DejaVu Sans, of its size
constexpr double legend_letter_width = 0.5;                // of lines of words, on the average
constexpr double line_height = 1.3;                        // of a line of text, of its size
constexpr double mark_width = 3.5, cap_width = 1.3;        // in points; of caps the half

/// Places in points, from the lower left corner.
struct Layout {
  PageSize page;
  std::size_t columns = 1, rows = 1, legend_columns = 1, legend_rows = 0;
  double entry = 0.0;                           // width of one of the legend
  std::vector<double> left;                     // of the axes, for each column of panels
  double right = 0.0, bottom = 0.0, top = 0.0;  // around the axes of a panel
  double head = 0.0, title = 0.0;               // above all panels: both, the title alone
  [[nodiscard]] double panel_width() const { return page.width / static_cast<double>(columns); }
  [[nodiscard]] double panel_height() const { return (page.height - head) / static_cast<double>(rows); }
  [[nodiscard]] double axes_height() const { return panel_height() - bottom - top; }
};

struct DrawnPanel {
  PanelAxes axes;
  std::vector<Label> y_label;  // lines
  double ticks = 0.0;          // width of the texts beside the axis, in points
  std::vector<LineEnd> ends;
};

Label y_label_of(const PlotPanel& panel, const FigureOptions& options) {
  if (panel.numbers == NumberKind::share) return words_label("share of right choices, $\\hat k = k_0$");
  if (panel.numbers == NumberKind::choice) return words_label("mean chosen number of atoms, $\\hat k$");
  Label label = words_label(functional_phrase(options.functional));
  return label += panel.column.empty() ? words_label("error") : column_words(panel.column).words;
}

/// The legend of a panel on a screen: names, slopes and theory, as much of it as `most` characters of a line hold.
std::vector<std::string> legend_with_slopes(const PlotPanel& panel, const PlotSheet& sheet, std::size_t most) {
  const bool names_more = std::ranges::any_of(sheet.legend, [&](const PlotCurve* c) {
    const PlotCurve& first = *sheet.legend.front();
    return c->file != first.file || c->scenario != first.scenario || c->column != first.column;
  });
  std::vector<std::string> names, slopes, theories;
  std::size_t width = 0, width_with_slope = 0, whole = 0;
  for (const PlotCurve& curve : panel.curves) {
    const Label label = names_more ? curve.label : name_label(fmt::format("k={} {}", curve.k, curve.estimator));
    const bool is_choice = curve.numbers != NumberKind::quantity;
    names.push_back(is_choice ? fmt::format("{} ({})", gnuplot_plain(curve.criterion), gnuplot_plain(curve.estimator))
                              : gnuplot_label(label));
    const std::string slope =  // none: spreads differ
        std::isfinite(curve.fit.slope)
            ? fmt::format(": {:.2f} [{:.2f}, {:.2f}]", curve.fit.slope, curve.fit.lower, curve.fit.upper)
            : ": no slope";
    slopes.push_back(is_choice ? "" : slope);
    theories.push_back(!is_choice && std::isfinite(curve.predicted) ? ", theory " + format_exponent(curve.predicted)
                                                                    : "");
    width = label_width(label);
    width_with_slope = std::max(width_with_slope, width + slopes.back().size());
    whole = std::max(whole, width + slopes.back().size() + theories.back().size());
  }
  for (std::size_t i = 0; i < names.size(); ++i) {
    if (width_with_slope <= most) names[i] += slopes[i];
    if (whole <= most) names[i] += theories[i];
  }
  return names;
}

/// Columns and rows of panels, and the size of the page. On paper a page holds so many rows.
Layout laid_out(const PlotSheet& sheet, const FigureOptions& options) {
  const std::size_t panels = sheet.panels.size();
  Layout out;
  if (options.target.paper == Paper::screen) {
    out.columns = panels <= 1 ? 1 : panels <= 4 ? 2 : panels <= 9 ? 3 : 4;
    out.page = {panels <= 1 ? 480.0 : 360.0 * static_cast<double>(out.columns), 0.0, 9.0, 96};
  } else {
    const bool is_single = options.target.paper == Paper::single;
    out.columns = is_single ? 1 : panels == 4 ? 2 : std::min<std::size_t>(panels, 3);
    out.page.width = paper_width(options.target.paper);
    const std::size_t most = is_single ? 4 : out.columns * 4;
    if (panels > most)
      throw StudyError({is_single ? "--size single" : "--size double", 0, 0},
                       fmt::format("{} panels are more than the {} of a page", panels, most), {},
                       "Choose columns with --column, or put curves --together");
  }
  out.rows = (panels + out.columns - 1) / out.columns;
  const double font = out.page.font;
  out.title = options.title.empty() ? 0.0 : 1.6 * line_height * font;
  if (options.target.paper != Paper::screen && !sheet.legend.empty()) {
    std::size_t widest = 0;
    for (const PlotCurve* curve : sheet.legend) widest = std::max(widest, label_width(curve->label));
    out.entry = static_cast<double>(widest) * letter_width * font + 3.0 * font;
    const double fitting = std::max(1.0, std::floor(out.page.width / out.entry));
    out.legend_columns = std::min(static_cast<std::size_t>(fitting), sheet.legend.size());
    out.legend_rows = (sheet.legend.size() + out.legend_columns - 1) / out.legend_columns;
  }
  out.head =
      out.title + (out.legend_rows > 0 ? line_height * font * static_cast<double>(out.legend_rows) + 0.6 * font : 0.0);
  const bool has_headings = std::ranges::any_of(sheet.panels, [](const PlotPanel& p) { return !p.heading.empty(); });
  out.bottom = 3.1 * font;
  out.top = has_headings ? 2.0 * font : 0.6 * font;
  const double height = options.target.paper == Paper::screen                      ? 300.0
                        : out.columns == 1 && options.target.paper == Paper::twice ? 220.0
                        : out.columns == 2                                         ? 185.0
                        : options.target.paper == Paper::twice                     ? 150.0
                                                                                   : 160.0;
  out.page.height = out.head + height * static_cast<double>(out.rows);
  return out;
}

/// Axes, labels and ends of lines of all panels; margins that hold them.
std::vector<DrawnPanel> drawn_panels(const PlotSheet& sheet, const FigureOptions& options, Layout& layout) {
  const double font = layout.page.font, height = layout.axes_height();
  const auto most_letters = static_cast<std::size_t>(height / (letter_width * font));
  std::vector<DrawnPanel> out;
  double ends = 0.0;
  layout.left.assign(layout.columns, 0.0);
  for (const PlotPanel& panel : sheet.panels) {
    const double key = line_height * font * static_cast<double>(panel.curves.size()) + font;
    const double foot = options.target.paper == Paper::screen ? std::min(0.6, key / height) : 0.0;
    const auto most_y = static_cast<std::size_t>(std::max(3.0, height * (1.0 - foot) / (2.5 * font)));
    const auto most_x = static_cast<std::size_t>(std::max(3.0, layout.panel_width() / (6.0 * font)));
    DrawnPanel drawn{panel_axes(panel, foot, most_x, most_y), {}, 0.0, {}};
    drawn.ends = line_ends(panel, drawn.axes, 1.1 * font / height);
    const Label label = y_label_of(panel, options);
    const std::size_t lines = 1 + label_width(label) / most_letters;  // of about the same length
    drawn.y_label = wrapped_label(label, std::min(most_letters, label_width(label) / lines + 5));
    for (Label& line : drawn.y_label)
      for (LabelPiece& piece : line)
        if (piece.kind == LabelPiece::Kind::name)
          piece.text = clipped(piece.text, std::max<std::size_t>(20, most_letters));
    drawn.ticks = font * (digit_width * ticks_width(drawn.axes.y_ticks) + 1.0);
    double& left = layout.left[out.size() % layout.columns];
    left = std::max(left, drawn.ticks + line_height * font * static_cast<double>(drawn.y_label.size()) + 0.2 * font);
    for (const LineEnd& end : drawn.ends) ends = std::max(ends, static_cast<double>(end.text.size()));
    out.push_back(std::move(drawn));
  }
  layout.right = font * (digit_width * ends + 0.9);
  return out;
}

/// Labels of a panel: its y axis, what tells it apart, exponents. `left`: of its axes, `y`: its lower end.
std::string panel_labels(const PlotPanel& panel, const DrawnPanel& drawn, const Layout& layout, double left, double y) {
  const double font = layout.page.font;
  std::string text;
  for (const Label& line : drawn.y_label) text += (text.empty() ? "" : ".\"\\n\".") + gnuplot_text(gnuplot_label(line));
  std::string out =
      fmt::format("unset label\nset label {} at screen {:.5f}, screen {:.5f} center rotate by 90\n", text,
                  (left - drawn.ticks - 0.4 * font - 1.1 * font * static_cast<double>(drawn.y_label.size() - 1)) /
                      layout.page.width,
                  (y + layout.bottom + 0.5 * layout.axes_height()) / layout.page.height);
  if (!panel.heading.empty())
    out += fmt::format("set label {} at graph 0, graph 1 offset character 0, 0.6\n",
                       gnuplot_text(gnuplot_label(panel.heading)));
  for (const LineEnd& end : drawn.ends) {
    const std::string exponent = end.text.starts_with('-') ? "−" + end.text.substr(1) : end.text;
    out += fmt::format("set label {} at graph {:.4f}, graph {:.4f} left offset character {} front tc rgb '{}'\n",
                       gnuplot_text(exponent), end.x, end.y, end.x < 1.0 ? "0.5, 0.5" : "0.5, 0",
                       end.style ? colour_of(*end.style) : "#000000");
  }
  return out;
}

std::string ranges_script(const PanelAxes& axes) {
  return fmt::format("set xrange [{:.8g}:{:.8g}]\nset yrange [{:.8g}:{:.8g}]\n{}set xtics {}\nset ytics {}\n",
                     axes.x.low, axes.x.high, axes.y.low, axes.y.high,
                     axes.y.is_log ? "set logscale y\n" : "unset logscale y\n", ticks_script(axes.x_ticks),
                     ticks_script(axes.y_ticks));
}

/// The legend of a sheet on paper, as labels with points: the layout of gnuplot keeps to one panel.
std::string legend_script(const PlotSheet& sheet, const Layout& layout) {
  const PageSize& page = layout.page;
  std::string out;
  for (std::size_t i = 0; i < sheet.legend.size() && layout.legend_rows > 0; ++i) {
    const PlotCurve& curve = *sheet.legend[i];
    const std::size_t column = i % layout.legend_columns, row = i / layout.legend_columns;
    const double used = layout.entry * static_cast<double>(layout.legend_columns);
    const double x = std::max(0.0, 0.5 * (page.width - used)) + layout.entry * static_cast<double>(column) + page.font;
    const double y =
        page.height - layout.title - line_height * page.font * (static_cast<double>(row) + 0.6) - 0.2 * page.font;
    out += fmt::format(
        "set label {} at screen {:.5f}, screen {:.5f} left offset character 0.8, -0.12 point lc rgb '{}' pt {} ps "
        "0.55\n",
        gnuplot_text(gnuplot_label(curve.label)), x / page.width, y / page.height, colour_of(curve.style),
        mark_of(curve.style));
  }
  return out;
}

std::string drawing(const PlotSheet& sheet, const std::vector<DrawnPanel>& drawn, const Layout& layout,
                    const FigureOptions& options) {
  const bool is_screen = options.target.paper == Paper::screen;
  const auto share = [](double part, double whole) { return part / whole; };
  std::string out = fmt::format(
      "set multiplot layout {},{}\nset logscale x\nset border 3 lw 0.6\nset tics nomirror scale 0.6, 0.3\n"
      "set xtics offset 0, 0.3\nset ytics offset 0.5, 0\n",
      layout.rows, layout.columns);
  if (is_screen) out += "set key bottom left Left reverse samplen 1 spacing 1.1\n";
  for (std::size_t p = 0; p < sheet.panels.size(); ++p) {
    const PlotPanel& panel = sheet.panels[p];
    const std::size_t column = p % layout.columns, below = layout.rows - 1 - p / layout.columns;
    const double x = layout.panel_width() * static_cast<double>(column);
    const double y = layout.panel_height() * static_cast<double>(below);
    const double left = x + layout.left[column];
    const PageSize& page = layout.page;
    out += fmt::format(
        "set lmargin at screen {:.5f}\nset rmargin at screen {:.5f}\nset bmargin at screen {:.5f}\n"
        "set tmargin at screen {:.5f}\nset xlabel {} offset 0, 0.6\n",
        share(left, page.width), share(x + layout.panel_width() - layout.right, page.width),
        share(y + layout.bottom, page.height), share(y + layout.panel_height() - layout.top, page.height),
        gnuplot_text(gnuplot_label(axis_label(panel.curves.front().axis))));
    out += panel_labels(panel, drawn[p], layout, left, y) + ranges_script(drawn[p].axes);
    if (p == 0 && !options.title.empty())
      out += fmt::format("set label {} at screen 0.5, screen {:.5f} center\n",
                         gnuplot_text(gnuplot_plain(options.title)), 1.0 - share(0.55 * layout.title, page.height));
    if (p == 0) out += legend_script(sheet, layout);
    if (!is_screen) out += "unset key\n";
    const PanelAxes& axes = drawn[p].axes;
    const double axes_width = layout.panel_width() - layout.right - layout.left[column];
    const std::vector<double> moved = sideways(panel, mark_width / axes_width);
    const double letters = std::max(axes_width / (legend_letter_width * page.font) - 4.0, 0.0);  // less their marks
    std::vector<std::string> names(panel.curves.size());
    if (is_screen) names = legend_with_slopes(panel, sheet, static_cast<std::size_t>(letters));
    out += "plot ";
    for (std::size_t c = 0; c < panel.curves.size(); ++c)
      out += (c == 0 ? "" : ", \\\n  ") +
             curve_clauses(panel.curves[c], fmt::format("$p{}c{}", p, c),
                           {std::pow(axes.x.high / axes.x.low, moved[c]), cap_width / page.width, names[c]});
    out += "\n";
  }
  return out + "unset multiplot\n";
}

}  // namespace

std::string sheet_script(const PlotSheet& sheet, const std::string& stem, const FigureOptions& options) {
  Layout layout = laid_out(sheet, options);
  const std::vector<DrawnPanel> drawn = drawn_panels(sheet, options, layout);
  std::string out = fmt::format(
      "# {}of the loss against {}: points with 95 % Monte Carlo intervals, fitted slope over its window (solid), "
      "predicted "
      "slope (dashed) with its exponent\nset encoding utf8\n",
      functional_phrase(options.functional), gnuplot_comment(sheet.panels.front().curves.front().axis));
  for (std::size_t p = 0; p < sheet.panels.size(); ++p)
    for (std::size_t c = 0; c < sheet.panels[p].curves.size(); ++c)
      out += data_block(sheet.panels[p].curves[c], fmt::format("$p{}c{}", p, c));
  return out + drawn_in(options.target.formats, layout.page, stem, drawing(sheet, drawn, layout, options));
}

}  // namespace mixrate
