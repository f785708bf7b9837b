// Dendrograms of stored results.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "analysis/plot_data.hpp"
#include "experiment/record/result_set.hpp"

namespace mixrate {

/// Which dendrograms are drawn: of one replicate, at up to `sizes` n of each series, spread over its grid, both ends
/// included (one: the largest n).
struct TreeChoice {
  int sizes = 3;
  std::uint32_t replicate = 0;
  FigureTarget target = {};
};

/// One figure for each scenario that was fitted by an estimator with a dendrogram (`dendrogram`, `path`). Rows of
/// results hold no trees, and merged estimates cannot be unmerged, so these fits are made again, as `mixrate replay`
/// does. Cells where the replicate was not run, or left no tree, are passed over. `path`: for messages;
/// `taken`: names of files that others have.
std::vector<Figure> tree_figures(const ResultSet& results, const TreeChoice& choice, const std::string& path,
                                 std::set<std::string>& taken);

}  // namespace mixrate
