#include "analysis/share_points.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "analysis/summary.hpp"
#include "experiment/column_kinds.hpp"

namespace mixrate {

SharePoint wilson(double n, double share, double count, double z) {
  const double shrink = 1.0 + z * z / count, centre = (share + 0.5 * z * z / count) / shrink;
  const double half = z / shrink * std::sqrt(share * (1.0 - share) / count + 0.25 * z * z / (count * count));
  return {n, share, std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

std::vector<SharePoint> share_points(const ResultSet& results, std::span<const std::size_t> cells,
                                     const std::string& column) {
  std::vector<SharePoint> out;
  for (const std::size_t c : cells) {
    const CellTable& cell = results.cells[c];
    const auto& names = cell.info.columns;
    const auto at = std::find(names.begin(), names.end(), column);
    if (at == names.end()) continue;
    const auto place = static_cast<std::size_t>(at - names.begin());
    const auto values = finite_values(cell, place);
    if (values.empty()) continue;
    const auto count = static_cast<double>(values.size()), n = static_cast<double>(cell.info.n);
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
    if (meaning_of_column(names, place).kind == NumberKind::share) {
      out.push_back(wilson(n, mean, count));
      continue;
    }
    double squares = 0.0;
    for (const double value : values) squares += (value - mean) * (value - mean);
    const double half = count > 1.0 ? z95 * std::sqrt(squares / (count - 1.0) / count) : 0.0;
    out.push_back({n, mean, mean - half, mean + half});
  }
  return out;
}

}  // namespace mixrate
