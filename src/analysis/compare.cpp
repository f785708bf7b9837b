// Differences between estimators on the same data.
#include <fmt/ranges.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "analysis/rate_rows.hpp"
#include "base/error.hpp"
#include "base/text.hpp"

namespace mixrate {

namespace {

constexpr double not_known = std::numeric_limits<double>::quiet_NaN();

const CellTable* cell_at(const ResultSet& results, const Series& series, std::int64_t n) {
  for (const std::size_t c : series.cells)
    if (results.cells[c].info.n == n) return &results.cells[c];
  return nullptr;
}

/// The losses of the replicates that both cells have finished.
struct LossPairs {
  std::vector<double> a, b;
};

LossPairs loss_pairs(const CellTable& a, std::size_t column_a, const CellTable& b, std::size_t column_b) {
  LossPairs out;
  const std::size_t width_a = a.info.columns.size(), width_b = b.info.columns.size();
  for (std::size_t r = 0; r < std::min(a.status.size(), b.status.size()); ++r) {
    const double x = a.values[r * width_a + column_a], y = b.values[r * width_b + column_b];
    if (a.status[r] == 0 || b.status[r] == 0 || !std::isfinite(x) || !std::isfinite(y)) continue;
    out.a.push_back(x);
    out.b.push_back(y);
  }
  return out;
}

UsableCells usable_pairs(const ResultSet& results, const Series& a, const Series& b, const RateRow& row,
                         const RateOptions& options, const Window& window) {
  UsableCells out;
  out.predicted = not_known;
  for (const std::size_t c : a.cells) {
    const CellTable& first = results.cells[c];
    const CellTable* second = cell_at(results, b, first.info.n);
    const double n = static_cast<double>(first.info.n);
    const std::ptrdiff_t at_a = column_at(first.info, row.column);
    const std::ptrdiff_t at_b = second == nullptr ? -1 : column_at(second->info, row.column);
    if (at_a < 0 || at_b < 0 || !is_inside(n, options, window)) continue;
    const auto place_a = static_cast<std::size_t>(at_a), place_b = static_cast<std::size_t>(at_b);
    out.predicted = first.info.predicted[place_a] - second->info.predicted[place_b];
    const LossPairs pairs = loss_pairs(first, place_a, *second, place_b);
    if (pairs.a.size() < options.min_rows) {
      ++out.num_few;
      continue;
    }
    const RatePoint point = paired_point(pairs.a, pairs.b, n, row.functional);
    if (!std::isfinite(point.log_error) || !std::isfinite(point.variance)) {
      ++out.num_undefined;
      continue;
    }
    out.points.push_back(point);
    out.cells.push_back({n, not_known, not_known, 0.0});
  }
  return out;
}

[[noreturn]] void refuse_pair(const std::vector<Series>& all, const std::string& a, const std::string& b) {
  std::vector<std::string> known;
  for (const Series& series : all)
    if (std::ranges::find(known, series.estimator) == known.end()) known.push_back(series.estimator);
  for (const std::string& name : {a, b})
    if (std::ranges::find(known, name) == known.end())
      throw StudyError({"--compare", 0, 0}, fmt::format("no estimator is called '{}'", name),
                       fmt::format("the estimators are {}", fmt::join(known, ", ")),
                       did_you_mean(name, std::vector<std::string_view>(known.begin(), known.end())));
  throw StudyError({"--compare", 0, 0}, fmt::format("'{}' and '{}' share no cell", a, b),
                   "differences are taken on the same scenario, n and k",
                   "Give both estimators to the same experiment");
}

}  // namespace

std::vector<RateRow> compare_rates(const ResultSet& results, const std::string& a, const std::string& b,
                                   const RateOptions& options) {
  const Window window = window_for(results, options);
  const std::vector<Series> all = find_series(results);
  std::vector<RateRow> rows;
  for (const Series& first : all) {
    if (first.estimator != a) continue;
    const auto second = std::ranges::find_if(all, [&](const Series& other) {
      return other.estimator == b && other.scenario == first.scenario && other.k == first.k;
    });
    if (second == all.end()) continue;
    for (const auto& [column, kind] : slope_columns(results, first)) {
      for (const Functional functional : options.functionals) {
        RateRow row = named_row(first, column, functional, window);
        row.estimator = fmt::format("{} - {}", a, b);
        row.kind = kind;
        const UsableCells usable = usable_pairs(results, first, *second, row, options, window);
        if (usable.points.size() + usable.num_few + usable.num_undefined == 0) continue;
        finish_row(row, usable, options, window);
        rows.push_back(std::move(row));
      }
    }
  }
  if (rows.empty()) refuse_pair(all, a, b);
  return rows;
}

}  // namespace mixrate
