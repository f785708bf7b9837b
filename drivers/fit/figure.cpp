#include "drivers/fit/figure.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "analysis/print/marks.hpp"
#include "base/quote.hpp"
#include "base/text.hpp"
#include "drivers/fit/labels.hpp"

namespace mixrate {

namespace {

/// Columns of different lengths; cells below the end of a column are empty.
struct Sheet {
  std::vector<std::string> names;
  std::vector<Vector> columns;

  /// Add a column and return its number in gnuplot, from 1.
  std::size_t add(const std::string& name, Vector values) {
    names.push_back(name);
    columns.push_back(std::move(values));
    return columns.size();
  }
  [[nodiscard]] std::string csv() const {
    std::string text;
    Index rows = 0;
    for (std::size_t c = 0; c < names.size(); ++c) {
      text += (c == 0 ? "" : ",") + csv_text(names[c]);
      rows = std::max(rows, columns[c].size());
    }
    text += '\n';
    for (Index row = 0; row < rows; ++row) {
      for (std::size_t c = 0; c < columns.size(); ++c) {
        if (c > 0) text += ',';
        if (row < columns[c].size() && std::isfinite(columns[c][row])) text += number_text(columns[c][row]);
      }
      text += '\n';
    }
    return text;
  }
};

std::string script_head(const std::string& stem, const std::string& x, const std::string& y) {
  return fmt::format(
      "set termoption noenhanced\nset datafile separator ','\nset border 3\nset tics nomirror\n"
      "set key outside right Left reverse samplen 1\nset xlabel {}\nset ylabel {}\nfile = {}\n",
      gnuplot_text(x), gnuplot_text(y), gnuplot_file(stem + ".csv"));
}

const char* colour(Index atom) { return okabe_ito[static_cast<std::size_t>(atom) % std::size(okabe_ito)]; }

/// From the smallest to the largest value of a column and a tenth more.
Vector grid_over(const Vector& values, Index points) {
  const double low = values.minCoeff(), high = values.maxCoeff(), more = 0.1 * (high - low);
  return Vector::LinSpaced(points, low - more, high + more);
}

/// Rows that can be drawn; where there are weights, those of positive weight.
Observations finite_rows(const Observations& rows) {
  std::vector<Index> kept;
  const bool is_weighted = rows.weights.size() > 0;
  for (Index i = 0; i < rows.y.rows(); ++i)
    if (rows.x.row(i).allFinite() && rows.y.row(i).allFinite() && (!is_weighted || rows.weights[i] > 0.0))
      kept.push_back(i);
  if (kept.empty()) throw StudyError({}, "no row of the data is complete", "there is nothing to draw");
  return {rows.x(kept, Eigen::all), rows.y(kept, Eigen::all), is_weighted ? Vector(rows.weights(kept)) : Vector()};
}

Vector densities(const Model& model, const MixingMeasure& g, const Matrix& x, const Matrix& y) {
  Vector out(y.rows());
  model.log_density(x, y, g, out);
  return out.array().exp();
}

/// Labels of the points, where there are any.
Vector labels_of(const Model& model, const MixingMeasure& g, const Observations& rows) {
  const std::optional<Matrix> joint = joint_log_density(model, rows.x, rows.y, g);
  Vector labels = Vector::Ones(rows.y.rows());
  for (Index row = 0; joint && row < labels.size(); ++row) {
    Index best = 0;
    joint->row(row).maxCoeff(&best);
    labels[row] = static_cast<double>(best + 1);
  }
  return labels;
}

/// "plot" clauses for the points of each atom.
std::string points_clauses(Index k, std::size_t x, std::size_t y, std::size_t label) {
  std::string clauses;
  for (Index i = 0; i < k; ++i)
    clauses +=
        fmt::format("{}file using {}:(${} == {} ? ${} : NaN) with points pt 7 ps 0.4 lc rgb '{}' title 'atom {}'",
                    i == 0 ? "" : ", \\\n  ", x, label, i + 1, y, colour(i), i + 1);
  return clauses;
}

FitFigure line_figure(const std::string& stem, const Model& model, const MixingMeasure& g, const Observations& rows,
                      const std::string& name) {
  const Vector y = rows.y.col(0);
  const Vector weights = rows.weights.size() > 0 ? rows.weights : Vector::Ones(y.size());
  constexpr Index points = 400;
  Sheet sheet;
  const Vector grid = grid_over(y, points);
  const std::size_t at = sheet.add(name, grid);
  const std::size_t density = sheet.add("density", densities(model, g, Matrix(points, 0), grid));
  const std::optional<Matrix> joint = joint_log_density(model, Matrix(points, 0), grid, g);
  std::string curves;
  for (Index i = 0; joint && g.size() > 1 && i < g.size(); ++i) {
    const std::size_t column = sheet.add(fmt::format("atom{}", i + 1), joint->col(i).array().exp());
    curves += fmt::format(", \\\n  file using {}:{} with lines lw 1.5 lc rgb '{}' title 'atom {}'", at, column,
                          colour(i), i + 1);
  }
  const double low = y.minCoeff(), range = y.maxCoeff() - low;
  const auto bins = static_cast<Index>(std::clamp(std::sqrt(weights.sum()), 5.0, 80.0));
  Vector middles(bins), heights = Vector::Zero(bins);
  for (Index b = 0; b < bins; ++b)
    middles[b] = low + (static_cast<double>(b) + 0.5) * range / static_cast<double>(bins);
  const double total = weights.sum();
  for (Index i = 0; i < y.size(); ++i) {
    const auto b = static_cast<Index>((y[i] - low) / range * static_cast<double>(bins));
    heights[std::min(b, bins - 1)] += weights[i] * static_cast<double>(bins) / (range * total);
  }
  const std::size_t middle = sheet.add("bin", middles), height = sheet.add("height", heights);
  return {sheet.csv(), script_head(stem, name, "density") +
                           fmt::format("set style fill solid 0.3 noborder\nset boxwidth {:.9g}\n"
                                       "plot file using {}:{} with boxes lc rgb '#888888' title 'data', \\\n"
                                       "  file using {}:{} with lines lw 2 lc rgb '#000000' title 'fit'{}\n",
                                       range / static_cast<double>(bins), middle, height, at, density, curves)};
}

FitFigure plane_figure(const std::string& stem, const Model& model, const MixingMeasure& g, const Observations& rows,
                       const std::vector<std::string>& names) {
  constexpr Index side = 80;
  const Vector across = grid_over(rows.y.col(0), side), up = grid_over(rows.y.col(1), side);
  Matrix grid(side * side, 2);
  for (Index i = 0; i < side * side; ++i) grid.row(i) << across[i % side], up[i / side];
  Sheet sheet;
  const std::size_t first = sheet.add("grid." + names[0], grid.col(0)),
                    second = sheet.add("grid." + names[1], grid.col(1));
  const std::size_t density = sheet.add("density", densities(model, g, Matrix(grid.rows(), 0), grid));
  const std::size_t x = sheet.add(names[0], rows.y.col(0)), y = sheet.add(names[1], rows.y.col(1));
  const std::size_t label = sheet.add("label", labels_of(model, g, rows));
  return {sheet.csv(), script_head(stem, names[0], names[1]) +
                           fmt::format("set palette defined (0 '#ffffff', 1 '#777777')\nset cblabel 'density'\n"
                                       "set autoscale fix\nplot file using {}:{}:{} with image notitle, \\\n  {}\n",
                                       first, second, density, points_clauses(g.size(), x, y, label))};
}

FitFigure curve_figure(const std::string& stem, const Model& model, const MixingMeasure& g, const Observations& rows,
                       const std::string& x_name, const std::string& y_name) {
  constexpr Index points = 300;
  Sheet sheet;
  const Observations grid{grid_over(rows.x.col(0), points), Matrix(points, 0)};
  const std::size_t at = sheet.add("grid." + x_name, grid.x.col(0));
  Predictions curves;
  using Kind = PredictedColumn::Kind;
  predict({Kind::mean}, model, g, grid, {y_name}, curves);
  const std::size_t mean = sheet.add("mean", curves.columns[0]);
  std::string clauses;
  try {
    predict({Kind::quantile, 0.05}, model, g, grid, {y_name}, curves);
    predict({Kind::quantile, 0.95}, model, g, grid, {y_name}, curves);
    const std::size_t low = sheet.add("quantile:0.05", curves.columns[1]);
    const std::size_t high = sheet.add("quantile:0.95", curves.columns[2]);
    clauses = fmt::format("file using {}:{}:{} with filledcurves fs solid 0.25 lc rgb '#888888' title '90 %', \\\n  ",
                          at, low, high);
  } catch (const StudyError&) {  // the law has no such quantiles
  }
  std::string lines;
  if (model.has_em() && g.size() > 1) {
    Matrix means(points, g.size());
    Vector row_means, row_variances;
    for (Index row = 0; row < points; ++row) {
      model.component_moments(grid.x.row(row).transpose(), g, row_means, row_variances);
      means.row(row) = row_means.transpose();
    }
    for (Index i = 0; i < g.size(); ++i) {
      const std::size_t column = sheet.add(fmt::format("atom{}", i + 1), means.col(i));
      lines +=
          fmt::format(", \\\n  file using {}:{} with lines lw 1.5 dt 2 lc rgb '{}' notitle", at, column, colour(i));
    }
  }
  const std::size_t x = sheet.add(x_name, rows.x.col(0)), y = sheet.add(y_name, rows.y.col(0));
  const std::size_t label = sheet.add("label", labels_of(model, g, rows));
  const double margin = 0.1 * (rows.y.maxCoeff() - rows.y.minCoeff());
  clauses += points_clauses(model.has_em() ? g.size() : 1, x, y, label);
  return {sheet.csv(),
          script_head(stem, x_name, y_name) +
              fmt::format("set yrange [{:.9g}:{:.9g}]\nplot {}{}, \\\n"
                          "  file using {}:{} with lines lw 2 lc rgb '#000000' title 'mean'\n",
                          rows.y.minCoeff() - margin, rows.y.maxCoeff() + margin, clauses, lines, at, mean)};
}

}  // namespace

FitFigure fit_figure(const std::string& stem, const Model& model, const MixingMeasure& g, const Observations& rows,
                     const std::vector<std::string>& x, const std::vector<std::string>& y, const FigureTarget& target) {
  const bool is_drawn =
      model.support() == nullptr && ((x.empty() && y.size() <= 2) || (x.size() == 1 && y.size() == 1));
  if (!is_drawn)
    throw StudyError({}, fmt::format("a fit with {} covariates and {} responses has no figure", x.size(), y.size()),
                     "drawn are one or two responses, and one response over one covariate",
                     "Draw columns of mixrate predict");
  const Observations finite = finite_rows(rows);
  FitFigure figure = !x.empty()      ? curve_figure(stem, model, g, finite, x[0], y[0])
                     : y.size() == 1 ? line_figure(stem, model, g, finite, y[0])
                                     : plane_figure(stem, model, g, finite, y);
  const PageSize page = page_of(800.0, 520.0, 11.0, target.paper);
  if (target.paper == Paper::screen)
    figure.script.insert(0, fmt::format("set title {} noenhanced\n", gnuplot_text(stem)));
  figure.script = "set encoding utf8\n" + drawn_in(target.formats, page, stem, figure.script);
  return figure;
}

}  // namespace mixrate
