#include "drivers/results/remaining.hpp"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <map>
#include <string_view>
#include <tuple>

#include "drivers/results/parts.hpp"

namespace mixrate {

namespace {

/// Seconds of one replicate. A cell without any is scaled by n from the largest measured one of its series; NaN where
/// there is none.
class ExpectedSeconds {
 public:
  explicit ExpectedSeconds(const StudyState& study) {
    for (const CellState& cell : study.cells) {
      if (!std::isfinite(cell.mean_seconds())) continue;
      const CellState*& largest = largest_[key(cell)];
      if (largest == nullptr || cell.info.n >= largest->info.n) largest = &cell;
    }
  }
  double operator()(const CellState& cell) const {
    if (std::isfinite(cell.mean_seconds())) return cell.mean_seconds();
    const auto found = largest_.find(key(cell));
    if (found == largest_.end()) return std::nan("");
    const CellState& other = *found->second;
    return other.mean_seconds() * static_cast<double>(cell.info.n) / static_cast<double>(other.info.n);
  }

 private:
  using Key = std::tuple<std::string_view, std::string_view, std::int64_t>;  // scenario, estimator, k
  static Key key(const CellState& cell) { return {cell.info.scenario, cell.info.estimator, cell.info.k}; }
  std::map<Key, const CellState*> largest_;
};

}  // namespace

Remaining remaining(const StudyState& study, const Shard& shard) {
  const ExpectedSeconds expected(study);
  Remaining sum;
  const Count all = count_replicates(study, shard);
  sum.total = all.total;
  sum.done = all.done;
  for (std::size_t c = 0; c < study.cells.size(); ++c) {
    const CellState& cell = study.cells[c];
    const auto [begin, end] = shard.range(c, cell.info.replicates);
    const auto done = static_cast<std::uint64_t>(std::count(cell.done.begin() + begin, cell.done.begin() + end, true));
    if (const std::uint64_t left = end - begin - done; left > 0)
      sum.remaining_s += static_cast<double>(left) * expected(cell);
    sum.spent_s += cell.seconds;
  }
  return sum;
}

double num_workers(const StudyState& study) {
  const auto found = study.provenance.find("workers");
  return std::max(1.0, found == study.provenance.end() ? 0.0 : std::atof(found->second.c_str()));
}

}  // namespace mixrate
