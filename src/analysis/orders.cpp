#include "analysis/orders.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "analysis/format.hpp"
#include "base/quote.hpp"
#include "base/text.hpp"

namespace mixrate {

namespace {

Index column_of(const Table& table, const std::string& name) {
  const auto at = std::find(table.columns.begin(), table.columns.end(), name);
  MIXRATE_EXPECT(at != table.columns.end(), "a law of a column of the table");
  return static_cast<Index>(at - table.columns.begin());
}

using Points = std::vector<std::pair<double, double>>;

/// (log abscissa, log column), nearest to the end first; log 0 is -infinity, that of a negative value NaN.
Points window(const Table& table, Index column) {
  Points points;
  for (Index row = 0; row < table.rows.rows(); ++row) {
    if (table.rows(row, 0) > 0.0) points.emplace_back(std::log(table.rows(row, 0)), std::log(table.rows(row, column)));
  }
  std::sort(points.begin(), points.end());
  if (table.towards_infinity) std::reverse(points.begin(), points.end());
  points.resize(std::min(points.size(), std::max<std::size_t>(4, points.size() / 3)));
  return points;
}

bool is_positive(const Points& points) {
  return std::all_of(points.begin(), points.end(), [](const auto& point) { return std::isfinite(point.second); });
}

bool is_zero(const Points& points) {
  const auto is_log_zero = [](const auto& point) { return std::isinf(point.second) && point.second < 0.0; };
  return !points.empty() && std::all_of(points.begin(), points.end(), is_log_zero);
}

std::string order_text(double order) {
  if (std::isinf(order)) return "zero";
  return std::isfinite(order) ? fmt::format("{:.4f}", order) : "-";
}

}  // namespace

std::vector<OrderRow> compute_orders(const std::string& label, const Table& table) {
  std::vector<OrderRow> out;
  out.reserve(table.laws.size());
  for (const PowerLaw& law : table.laws) {
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    OrderRow row{label, law.column, nan, nan, nan, nan, law.predicted};
    const Points points = window(table, column_of(table, law.column));
    if (is_zero(points)) {
      row.order = std::numeric_limits<double>::infinity();
      row.from = std::exp(points.back().first);
      row.to = std::exp(points.front().first);
    } else if (points.size() >= 2 && is_positive(points)) {
      double x = 0, y = 0, xx = 0, xy = 0, low = nan, high = nan;
      for (const auto& [a, b] : points) {
        x += a / static_cast<double>(points.size());
        y += b / static_cast<double>(points.size());
      }
      for (std::size_t i = 0; i < points.size(); ++i) {
        xx += (points[i].first - x) * (points[i].first - x);
        xy += (points[i].first - x) * (points[i].second - y);
        if (i == 0) continue;
        const double local = (points[i].second - points[i - 1].second) / (points[i].first - points[i - 1].first);
        low = std::fmin(low, local);
        high = std::fmax(high, local);
      }
      row.order = xy / xx;
      row.drift = high - low;
      row.from = std::exp(points.back().first);
      row.to = std::exp(points.front().first);
    }
    out.push_back(std::move(row));
  }
  return out;
}

std::string format_orders(const std::vector<OrderRow>& rows) {
  std::size_t tables = 5, columns = 6;
  for (const OrderRow& row : rows) {
    tables = std::max(tables, row.table.size());
    columns = std::max(columns, row.column.size());
  }
  std::string out = fmt::format("{:<{}}  {:<{}}  {:>9}  {:>8}  {:>7}  window\n", "table", tables, "column", columns,
                                "order", "drift", "theory");
  for (const OrderRow& row : rows) {
    out += fmt::format("{:<{}}  {:<{}}  {:>9}  {:>8}  {:>7}  {:.3g}..{:.3g}\n", row.table, tables, row.column, columns,
                       order_text(row.order), std::isfinite(row.drift) ? fmt::format("{:.1g}", row.drift) : "-",
                       std::isinf(row.predicted) ? "inf" : format_exponent(row.predicted), row.from, row.to);
  }
  return out;
}

std::string orders_csv(const std::vector<OrderRow>& rows) {
  const auto number = [](double value) { return std::isnan(value) ? std::string() : fmt::format("{}", value); };
  std::string out = "table,column,order,drift,from,to,predicted\n";
  for (const OrderRow& row : rows) {
    out += fmt::format("{},{},{},{},{},{},{}\n", csv_text(row.table), csv_text(row.column), number(row.order),
                       number(row.drift), number(row.from), number(row.to), number(row.predicted));
  }
  return out;
}

std::string table_csv(const Table& table) {
  std::string out;
  for (const std::string& name : table.columns) out += (out.empty() ? "" : ",") + csv_text(name);
  out += '\n';
  for (Index row = 0; row < table.rows.rows(); ++row) {
    for (Index c = 0; c < table.rows.cols(); ++c)
      out += fmt::format("{}{}", table.rows(row, c), c + 1 < table.rows.cols() ? "," : "\n");
  }
  return out;
}

}  // namespace mixrate
