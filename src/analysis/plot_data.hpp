// Log-log figures as text: a table of points and a gnuplot script.
#pragma once

#include <string>
#include <vector>

#include "experiment/record/result_set.hpp"
#include "experiment/window.hpp"

namespace mixrate {

/// One figure per scenario: small multiples, one panel per loss column, one colour per (k, estimator).
struct Figure {
  std::string name;    // file stem, see figure_stem
  std::string data;    // CSV: scenario,loss,k,estimator,n,value,lower,upper,fitted,predicted
  std::string script;  // gnuplot; writes <name>.png into the working directory
};

/// The name of the files of a figure, made from that of its scenario: letters, digits, '_', '-' and '.'.
std::string figure_stem(const std::string& scenario);

struct FigureOptions {
  Functional functional = Functional::mean;
  std::vector<std::string> columns;  // empty: all; otherwise columns that start with one of these
  Window window;                     // of the fitted lines; the rule gives way to what the study says
};

/// Draw every scenario of a result set: points are the functional of the loss with 95 % Monte Carlo intervals, solid
/// lines the fitted slopes, dashed lines of the same colour the predicted ones through the centre of the fit.
std::vector<Figure> make_figures(const ResultSet& results, const FigureOptions& options = {});

}  // namespace mixrate
