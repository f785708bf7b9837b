#include "drivers/report/report_rows.hpp"

#include <fmt/core.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <span>
#include <string>
#include <tuple>

#include "analysis/format.hpp"
#include "analysis/share_points.hpp"
#include "analysis/summary.hpp"
#include "experiment/column_kinds.hpp"

namespace mixrate {

namespace {

using Json = nlohmann::ordered_json;

constexpr double normal_quantile = 1.96;

/// [{a: 1, b: 2}, ..] as columns and rows, which takes a third of the bytes.
void add_table_rows(const std::string& objects, Json& table) {
  const Json parsed = Json::parse(objects);
  for (const Json& object : parsed) {
    if (table["columns"].empty())
      for (const auto& [name, value] : object.items()) table["columns"].push_back(name);
    Json row = Json::array();
    for (const auto& [name, value] : object.items())
      row.push_back(value.is_number_float() ? rounded_number(value.get<double>()) : value);
    table["rows"].push_back(std::move(row));
  }
}

Json empty_table(std::size_t total) { return {{"columns", Json::array()}, {"rows", Json::array()}, {"total", total}}; }

using RateKey = std::tuple<std::string, std::string, std::int64_t, std::string, Functional>;
using RateIndex = std::map<RateKey, const RateRow*>;

RateIndex index_of(const std::vector<RateRow>& rates) {
  RateIndex index;
  for (const RateRow& row : rates) index[{row.scenario, row.estimator, row.k, row.column, row.functional}] = &row;
  return index;
}

/// A point of a curve and whether it is in the fit.
struct CurvePoint {
  RatePoint at;
  double floor;
  bool is_used;
};

std::vector<CurvePoint> curve_points(const ResultSet& results, const Series& series, const std::string& column,
                                     Functional functional, const RateRow* rate) {
  std::vector<CurvePoint> points;
  for (const std::size_t c : series.cells) {
    const CellTable& cell = results.cells[c];
    const auto found = std::ranges::find(cell.info.columns.list(), column);
    if (found == cell.info.columns.end()) continue;
    const auto position = static_cast<std::size_t>(found - cell.info.columns.begin());
    const std::vector<double> values = finite_values(cell, position);
    const auto n = static_cast<double>(cell.info.n);
    const RatePoint point = rate_point(values, n, functional);
    if (!std::isfinite(point.log_error)) continue;
    const bool is_used = rate != nullptr && values.size() >= RateOptions{}.min_rows && std::isfinite(point.variance) &&
                         n >= rate->n_min && n <= rate->n_max;
    const double floor = position < cell.info.floor.size() ? cell.info.floor[position] : std::nan("");
    points.push_back({point, floor, is_used});
  }
  return points;
}

/// The line of this slope through the centre of the fitted one, over the points of the fit.
Json line_ends(const std::vector<RatePoint>& used, double slope) {
  const SlopeFit fit = fit_slope(used);
  if (!std::isfinite(fit.slope) || !std::isfinite(slope)) return nullptr;
  double centre = 0.0;
  for (const RatePoint& p : used) centre += p.log_n / static_cast<double>(used.size());
  const double level = fit.intercept + fit.slope * centre;
  Json ends = Json::array();
  for (const double x : {used.front().log_n, used.back().log_n})
    ends.push_back({rounded_number(std::exp(x)), rounded_number(std::exp(level + slope * (x - centre)))});
  return ends;
}

/// Between neighbouring points, as in `rates --local`.
Json slopes_between(const std::vector<CurvePoint>& points) {
  Json out = Json::array();
  for (std::size_t i = 1; i < points.size(); ++i) {
    const RatePoint &a = points[i - 1].at, &b = points[i].at;
    if (!(b.log_n > a.log_n)) continue;
    const Estimate slope = slope_between(a, b);
    out.push_back({rounded_number(std::exp(0.5 * (a.log_n + b.log_n))), rounded_number(slope.value),
                   rounded_number(slope.lower), rounded_number(slope.upper)});
  }
  return out;
}

Json quantity_curve(const std::vector<CurvePoint>& points, const RateRow* rate) {
  Json out = {{"n", Json::array()},     {"value", Json::array()}, {"lower", Json::array()},
              {"upper", Json::array()}, {"used", Json::array()},  {"floor", Json::array()}};
  std::vector<RatePoint> used;
  for (const auto& [at, floor, is_used] : points) {
    const double half = normal_quantile * std::sqrt(at.variance);
    out["n"].push_back(rounded_number(std::exp(at.log_n)));
    out["value"].push_back(rounded_number(std::exp(at.log_error)));
    out["lower"].push_back(rounded_number(std::exp(at.log_error - half)));
    out["upper"].push_back(rounded_number(std::exp(at.log_error + half)));
    out["used"].push_back(is_used ? 1 : 0);
    out["floor"].push_back(rounded_number(floor));
    if (is_used) used.push_back(at);
  }
  const bool has_line = rate != nullptr && used.size() >= 2;
  out["slope"] = has_line ? rounded_number(rate->slope) : Json();
  out["exponent"] = has_line ? rounded_number(rate->predicted) : Json();
  out["fitted"] = has_line ? line_ends(used, rate->slope) : Json();
  out["predicted"] = has_line ? line_ends(used, rate->predicted) : Json();
  out["local"] = slopes_between(points);
  return out;
}

Json share_curve(const std::vector<SharePoint>& points) {
  Json out = {{"n", Json::array()}, {"value", Json::array()}, {"lower", Json::array()}, {"upper", Json::array()}};
  for (const SharePoint& p : points) {
    out["n"].push_back(p.n);
    out["value"].push_back(rounded_number(p.value));
    out["lower"].push_back(rounded_number(p.lower));
    out["upper"].push_back(rounded_number(p.upper));
  }
  return out;
}

/// A column of the cells of a series, and what its numbers are.
std::map<std::string, NumberKind> columns_of_series(const ResultSet& results, const Series& series,
                                                    std::vector<std::string>& order) {
  std::map<std::string, NumberKind> kinds;
  for (const std::size_t c : series.cells) {
    const Columns& columns = results.cells[c].info.columns;
    for (std::size_t at = 0; at < columns.size(); ++at)
      if (kinds.try_emplace(columns[at], meaning_of_column(columns, at).kind).second) order.push_back(columns[at]);
  }
  return kinds;
}

/// The curve of a column; null if it has no points.
Json curve_of(const ResultSet& results, const Series& series, const std::string& column, NumberKind kind,
              const RateIndex& index) {
  if (kind != NumberKind::quantity) {
    const std::vector<SharePoint> shares = share_points(results, series.cells, column);
    if (shares.empty()) return nullptr;
    return {{"kind", kind == NumberKind::share ? "share" : "choice"}, {"mean", share_curve(shares)}};
  }
  Json out = {{"kind", "quantity"}};
  bool has_points = false;
  for (const Functional functional : {Functional::mean, Functional::median, Functional::rms}) {
    const auto found = index.find({series.scenario, series.estimator, series.k, column, functional});
    const RateRow* rate = found == index.end() ? nullptr : found->second;
    const std::vector<CurvePoint> points = curve_points(results, series, column, functional, rate);
    has_points = has_points || !points.empty();
    out[std::string(to_string(functional))] = quantity_curve(points, rate);
  }
  return has_points ? out : Json();
}

}  // namespace

Json rounded_number(double value) {
  if (!std::isfinite(value)) return nullptr;
  return std::strtod(fmt::format("{:.6g}", value).c_str(), nullptr);
}

Json rates_part(const std::vector<RateRow>& rates, const ReportLimits& limits) {
  Json table = empty_table(rates.size());
  const std::span<const RateRow> shown = std::span(rates).first(std::min(rates.size(), limits.rates));
  add_table_rows(format_rates(shown, TableFormat::json), table);
  table["columns"].push_back("theory");
  for (std::size_t i = 0; i < shown.size(); ++i) table["rows"][i].push_back(format_exponent(shown[i].predicted));
  return table;
}

Json summaries_part(const ResultSet& results, const ReportLimits& limits) {
  const SummarySource source = summarise_in_pieces(results);
  Json table = empty_table(source.num_rows);
  for (std::size_t piece = 0; piece < source.num_pieces && table["rows"].size() < limits.summaries; ++piece) {
    std::vector<SummaryRow> rows = source.make(results, piece);
    rows.resize(std::min(rows.size(), limits.summaries - table["rows"].size()));
    add_table_rows(format_summaries(rows, TableFormat::json), table);
  }
  return table;
}

Json figures_part(const ResultSet& results, const std::vector<Series>& all, const std::vector<RateRow>& rates,
                  const ReportLimits& limits) {
  const RateIndex index = index_of(rates);
  Json curves = Json::array();
  std::size_t num_points = 0, left_out = 0;
  for (std::size_t s = 0; s < all.size(); ++s) {
    std::vector<std::string> order;
    const auto kinds = columns_of_series(results, all[s], order);
    for (const std::string& column : order) {
      if (num_points + all[s].cells.size() > limits.points) {
        ++left_out;
        continue;
      }
      Json curve = curve_of(results, all[s], column, kinds.at(column), index);
      if (curve.is_null()) continue;
      curve["series"] = s;
      curve["column"] = column;
      curves.push_back(std::move(curve));
      num_points += all[s].cells.size();
    }
  }
  return {{"curves", std::move(curves)}, {"left_out", left_out}};
}

}  // namespace mixrate
