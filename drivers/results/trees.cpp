#include "drivers/results/trees.hpp"

#include <fmt/core.h>

#include <cmath>
#include <string_view>
#include <unordered_map>

#include "analysis/merge_tree.hpp"
#include "analysis/rates.hpp"
#include "base/error.hpp"
#include "base/quote.hpp"
#include "drivers/results/results.hpp"
#include "experiment/replicate.hpp"

namespace mixrate {

namespace {

/// Cells of a series in which the replicate is done, thinned to `count`.
std::vector<const CellTable*> spread_cells(const ResultSet& results, const Series& series, const TreeChoice& choice) {
  std::vector<const CellTable*> done;
  for (const std::size_t c : series.cells) {
    const CellTable& cell = results.cells[c];
    if (choice.replicate < cell.info.replicates && cell.is_done(choice.replicate)) done.push_back(&cell);
  }
  const std::size_t count = std::min(done.size(), static_cast<std::size_t>(choice.sizes));
  if (count == done.size()) return done;
  if (count == 1) return {done.back()};
  std::vector<const CellTable*> out;
  for (std::size_t i = 0; i < count; ++i) out.push_back(done[(i * (done.size() - 1)) / (count - 1)]);
  return out;
}

/// Cells of a grid by their ids: there may be very many.
using CellsById = std::unordered_map<std::string_view, const Cell*>;

const Cell& cell_of(const CellsById& cells, const std::string& id, const std::string& path) {
  const auto found = cells.find(id);
  if (found == cells.end()) throw FileError(path, fmt::format("cell '{}' is not in the stored study", id));
  return *found->second;
}

/// The trees of one series, each from a fit made again.
void add_trees(const ResultSet& results, const Series& series, const CellsById& cells, const TreeChoice& choice,
               const std::string& path, std::vector<TreePanel>& panels) {
  if (series.k < 2) return;
  for (const CellTable* table : spread_cells(results, series, choice)) {
    const Cell& cell = cell_of(cells, table->info.id, path);
    if (!cell.estimator->has_tree()) return;
    fmt::print("fit      {} replicate {}, once more for its dendrogram ({:.2g} s when it was run)\n", table->info.id,
               choice.replicate, table->seconds[choice.replicate]);
    const FitOutcome outcome = fit_replicate(cell, choice.replicate, results.seed);
    if (outcome.tree == nullptr) continue;
    panels.push_back({series.scenario, series.estimator, series.k, series.k0, table->info.n, choice.replicate,
                      outcome.selection.dsc, outcome.tree});
  }
}

}  // namespace

std::vector<Figure> tree_figures(const ResultSet& results, const TreeChoice& choice, const std::string& path,
                                 std::set<std::string>& taken) {
  std::vector<Figure> figures;
  if (choice.sizes < 1) return figures;
  const Grid grid = expand_stored(results, path);
  CellsById cells;
  for (const Cell& cell : grid.cells) cells.emplace(cell.info.id, &cell);
  std::vector<TreePanel> panels;
  const auto finish_figure = [&] {
    if (!panels.empty())
      figures.push_back(make_tree_figure(panels, free_name(figure_stem(panels.front().scenario) + "-dendrogram", taken),
                                         choice.target));
    panels.clear();
  };
  for (const Series& series : find_series(results)) {
    if (!panels.empty() && panels.front().scenario != series.scenario) finish_figure();
    add_trees(results, series, cells, choice, path, panels);
  }
  finish_figure();
  return figures;
}

}  // namespace mixrate
