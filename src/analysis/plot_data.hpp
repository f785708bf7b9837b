// Log-log figures as text: a table of points, a gnuplot script and a caption.
#pragma once

#include <set>
#include <span>
#include <string>
#include <vector>

#include "analysis/print/terminal.hpp"
#include "experiment/record/result_set.hpp"
#include "experiment/window.hpp"

namespace mixrate {

struct Figure {
  std::string name;          // file stem, see figure_stem
  std::string data;          // CSV
  std::string script;        // gnuplot; writes <name>.png, .pdf, .svg into the working directory
  std::string caption = {};  // LaTeX: what points, bars and lines are, and the slopes
};

/// The name of the files of a figure, made from that of its scenario: letters, digits, '_', '-' and '.'.
std::string figure_stem(const std::string& scenario);

/// What can tell two curves apart.
enum class CurveTrait { file, scenario, column, estimator, k };

struct FigureOptions {
  Functional functional = Functional::mean;
  std::vector<std::string> columns;  // empty: all; otherwise columns that start with one of these
  Window window;                     // of the fitted lines; the rule gives way to what the study says
  std::set<CurveTrait> together = {CurveTrait::estimator, CurveTrait::k};  // in which curves of a panel may differ
  FigureTarget target = {};
  std::string title = {};  // empty: none
  std::string name = {};   // of the files; empty: that of the scenario
};

/// Results and what they are called where several stand together.
struct FigureSource {
  std::string label;
  const ResultSet* results = nullptr;
  std::string path = {};  // for messages
};

/// Figures, and a sentence for each column that cannot be drawn.
struct FigureSet {
  std::vector<Figure> figures;
  std::vector<std::string> left_out;
};

/// Draw results: small multiples, one figure for each file and scenario and one panel for each column, unless these
/// stand together. Points are the functional of the loss with 95 % Monte Carlo intervals, solid lines the fitted slopes
/// over their windows, thin dashed lines of the same colour the predicted ones through the centre of the window, with
/// the exponent at the end. On a screen each panel has its legend, with slopes; on paper there is one legend.
/// CSV: scenario,loss,k,estimator,n,value,lower,upper,fitted,predicted, with `study` in front where there are several.
/// Throws StudyError where axes differ or a page does not hold the panels.
FigureSet draw_figures(std::span<const FigureSource> sources, const FigureOptions& options);

/// The figures of one result set.
std::vector<Figure> make_figures(const ResultSet& results, const FigureOptions& options = {});

}  // namespace mixrate
