// The curves of figures, and which of them stand in one panel.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "analysis/plot_data.hpp"
#include "analysis/print/label.hpp"
#include "analysis/share_points.hpp"
#include "analysis/window.hpp"
#include "experiment/diagnostic.hpp"

namespace mixrate {

/// One column of one series.
struct PlotCurve {
  std::string file, scenario, column, estimator, axis;
  std::string path = {};  // of the file, for messages
  std::int64_t k = 0;
  NumberKind numbers = NumberKind::quantity;
  std::string_view criterion = {};  // of a share or a choice: what chose
  std::vector<RatePoint> points;
  std::vector<double> floors;  // one per point; NaN = none
  double predicted = 0.0;      // NaN: theory is silent
  SlopeFit fit = {};
  WindowChoice window = {};        // the points that the line is fitted to
  std::vector<SharePoint> shares;  // of a panel that has no slopes
  std::size_t style = 0;           // colour and mark
  Label label = {};                // what tells it from the others of its figure; empty: nothing does
};

/// What a curve has of a trait, as a text that is equal only where the trait is.
std::string trait_text(const PlotCurve& curve, CurveTrait trait);
/// The same in print.
Label trait_label(const PlotCurve& curve, CurveTrait trait);

/// Of the fitted line; NaN outside of its window.
double fitted_at(const PlotCurve& curve, std::size_t point);
/// Factor and exponent of the predicted line through the centre of the window, at n: factor * n^exponent.
struct GuideLine {
  double factor = 0.0, exponent = 0.0;
};
GuideLine predicted_line(const PlotCurve& curve);

struct PlotPanel {
  std::string column;  // empty where columns differ; a share: what it is the share of
  NumberKind numbers = NumberKind::quantity;
  Label heading = {};  // what tells it from the other panels, besides its column
  std::vector<PlotCurve> curves;
};

struct PlotSheet {
  std::vector<PlotPanel> panels;
  std::vector<const PlotCurve*> legend;  // one for each style, in order; empty: a single one
};

/// Curves that can be drawn of a result set, in grid order, and why others cannot.
struct CurveSet {
  std::vector<PlotCurve> curves;
  std::vector<std::string> left_out;  // sentences with the column
};
CurveSet plot_curves(const FigureSource& source, const FigureOptions& options);

/// The sheets of all curves: one for each file and scenario, unless these stand together. Throws StudyError where
/// curves of one panel have different axes.
std::vector<PlotSheet> arrange(std::vector<PlotCurve> curves, const FigureOptions& options);

/// Of the points: scenario,loss,k,estimator,n,value,lower,upper,fitted,predicted; with the file in front where there
/// are several.
std::string curve_rows(const PlotSheet& sheet, bool has_files);

}  // namespace mixrate
