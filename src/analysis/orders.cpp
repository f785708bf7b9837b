#include "analysis/orders.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "analysis/format.hpp"
#include "base/text.hpp"

namespace mixrate {

namespace {

Index column_of(const Table& table, const std::string& name) {
  const auto at = std::find(table.columns.begin(), table.columns.end(), name);
  MIXRATE_EXPECT(at != table.columns.end(), "a law of a column of the table");
  return static_cast<Index>(at - table.columns.begin());
}

/// (log abscissa, log column), nearest to the end first; empty when a value in the window is not positive.
std::vector<std::pair<double, double>> window(const Table& table, Index column) {
  std::vector<std::pair<double, double>> points;
  for (Index row = 0; row < table.rows.rows(); ++row) {
    if (table.rows(row, 0) > 0.0) points.emplace_back(std::log(table.rows(row, 0)), std::log(table.rows(row, column)));
  }
  std::sort(points.begin(), points.end());
  if (table.towards_infinity) std::reverse(points.begin(), points.end());
  points.resize(std::min(points.size(), std::max<std::size_t>(4, points.size() / 3)));
  const bool is_finite =
      std::all_of(points.begin(), points.end(), [](const auto& point) { return std::isfinite(point.second); });
  return is_finite ? points : std::vector<std::pair<double, double>>{};
}

}  // namespace

std::vector<OrderRow> compute_orders(const std::string& label, const Table& table) {
  std::vector<OrderRow> out;
  out.reserve(table.laws.size());
  for (const PowerLaw& law : table.laws) {
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    OrderRow row{label, law.column, nan, nan, nan, nan, law.predicted};
    const auto points = window(table, column_of(table, law.column));
    if (points.size() >= 2) {
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
                       std::isfinite(row.order) ? fmt::format("{:.4f}", row.order) : "-",
                       std::isfinite(row.drift) ? fmt::format("{:.1g}", row.drift) : "-",
                       format_exponent(row.predicted), row.from, row.to);
  }
  return out;
}

std::string orders_csv(const std::vector<OrderRow>& rows) {
  const auto number = [](double value) { return std::isfinite(value) ? fmt::format("{}", value) : std::string(); };
  std::string out = "table,column,order,drift,from,to,predicted\n";
  for (const OrderRow& row : rows) {
    out += fmt::format("{},{},{},{},{},{},{}\n", row.table, row.column, number(row.order), number(row.drift),
                       number(row.from), number(row.to), number(row.predicted));
  }
  return out;
}

std::string table_csv(const Table& table) {
  std::string out = fmt::format("{}\n", fmt::join(table.columns, ","));
  for (Index row = 0; row < table.rows.rows(); ++row) {
    for (Index c = 0; c < table.rows.cols(); ++c)
      out += fmt::format("{}{}", table.rows(row, c), c + 1 < table.rows.cols() ? "," : "\n");
  }
  return out;
}

}  // namespace mixrate
