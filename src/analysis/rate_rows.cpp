#include "analysis/rate_rows.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "analysis/format.hpp"
#include "analysis/summary.hpp"
#include "analysis/window.hpp"
#include "experiment/column_kinds.hpp"

namespace mixrate {

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// Theory says so (exponent 0), and at every n nearly all fits are rank deficient at the resolution of the data.
bool is_not_identifiable(const RateRow& row) { return row.predicted == 0.0 && row.share_weak >= 0.99; }

struct Circumstances {
  double share_zero = 0;
  bool is_straight = true, is_by_hand = false;
};

std::string verdict(const RateRow& row, const Circumstances& here) {
  if (row.num_cells < 3) return "too few";
  if (is_not_identifiable(row)) return "not identifiable";
  if (row.functional == Functional::median && here.share_zero >= 0.25) return "atom at 0";
  if (std::isnan(row.slope)) return "no spread";
  if (std::isnan(row.predicted)) return "no theory";
  if (here.is_by_hand) return "by hand";
  if (!here.is_straight) return row.curvature_p < 0.001 ? "curved" : "cannot tell";
  if (row.lower <= row.predicted && row.predicted <= row.upper) return "agrees";
  if (row.curvature_p < 0.001) return "curved";
  return row.slope < row.predicted ? "steeper" : "flatter";
}

void copy_fit(const SlopeFit& fit, RateRow& row) {
  row.slope = fit.slope;
  row.standard_error = fit.standard_error;
  row.lower = fit.lower;
  row.upper = fit.upper;
  row.curvature = fit.curvature;
  row.curvature_p = fit.curvature_p;
  row.misfit_p = fit.misfit_p;
  row.freedom = fit.freedom;
}

/// Why a slope is missing, or rests on fewer cells than it might.
std::string note_of(const UsableCells& usable, const RateRow& row, const WindowChoice& choice,
                    const RateOptions& options) {
  const std::size_t cells = usable.points.size() + usable.num_few + usable.num_undefined;
  if (cells == 0) return fmt::format("the window {} holds no cell: widen it", row.window);
  if (usable.points.size() < 2 && usable.num_few > 0)
    return fmt::format("{} of {} cells have fewer than {} finite losses: run more replicates", usable.num_few, cells,
                       options.min_rows);
  if (usable.points.size() < 2 && usable.num_undefined > 0)
    return fmt::format("the {} is 0 in {} of {} cells: its logarithm has no slope", to_string(row.functional),
                       usable.num_undefined, cells);
  if (usable.points.size() < 2) return "one cell has no slope: add sizes n";
  if (std::isnan(row.slope)) return "some cells have no Monte Carlo error and others have: no line goes through them";
  if (!choice.is_possible)
    return fmt::format("the rule for windows needs {} cells, here are {}: all are used", least_window,
                       usable.points.size());
  if (!choice.is_straight) return fmt::format("the points bend in the {} largest n, too", least_window);
  return {};
}

}  // namespace

/// Position of a loss column in a cell; cells of one series may come from experiments with different losses.
std::ptrdiff_t column_at(const CellInfo& info, const std::string& column) {
  const auto at = std::find(info.columns.begin(), info.columns.end(), column);
  return at == info.columns.end() ? -1 : at - info.columns.begin();
}

bool is_inside(double n, const RateOptions& options, const Window& window) {
  return n >= std::max(options.n_min, window.from) && n <= window.to;
}

Window window_for(const ResultSet& results, const RateOptions& options) {
  return options.window ? *options.window : window_of_study(results.study_text);
}

std::vector<SlopeColumn> slope_columns(const ResultSet& results, const Series& series) {
  std::vector<SlopeColumn> out;
  for (const std::size_t c : series.cells) {
    const CellTable& cell = results.cells[c];
    for (std::size_t at = 0; at < cell.info.columns.size(); ++at) {
      const std::string& name = cell.info.columns[at];
      if (std::ranges::find(out, name, &SlopeColumn::name) != out.end()) continue;
      const std::vector<double> losses = finite_values(cell, at);
      const bool varies = std::ranges::any_of(losses, [](double loss) { return loss > 0; });
      const bool has_slope = meaning_of_column(cell.info.columns, at).kind == NumberKind::quantity;
      if (varies && has_slope) out.push_back({name, kind_of_column(cell.info.columns, at)});
    }
  }
  return out;
}

RateRow named_row(const Series& series, const std::string& column, Functional functional, const Window& window) {
  RateRow row;
  row.scenario = series.scenario;
  row.axis = series.axis;
  row.estimator = series.estimator;
  row.k = series.k;
  row.k0 = series.k0;
  row.column = column;
  row.functional = functional;
  row.window = to_text(window);
  row.share_not_converged = row.optimisation_error = row.share_at_best = none;
  return row;
}

void finish_row(RateRow& row, const UsableCells& usable, const RateOptions& options, const Window& window) {
  row.predicted = usable.predicted;
  row.num_usable = static_cast<std::int32_t>(usable.points.size());
  row.slope = row.standard_error = row.lower = row.upper = row.curvature = row.curvature_p = none;
  row.misfit_p = row.freedom = row.floor = row.share_weak = none;
  const WindowFit fit = fit_in_window(usable.points, window);
  const WindowChoice& choice = fit.window;
  copy_fit(fit.fit, row);
  double share_zero = 0.0;
  for (std::size_t i = choice.first; i < choice.end; ++i) {
    const UsableCell& cell = usable.cells[i];
    row.n_min = i == choice.first ? cell.n : row.n_min;
    row.n_max = cell.n;
    row.floor = cell.floor;
    row.share_weak = std::fmin(row.share_weak, cell.share_weak);
    share_zero = std::max(share_zero, cell.share_zero);
    ++row.num_cells;
  }
  row.note = note_of(usable, row, choice, options);
  row.verdict = verdict(row, {share_zero, choice.is_straight, options.is_by_hand});
}

}  // namespace mixrate
