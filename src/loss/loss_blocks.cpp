// Errors block by block, in singly and multiply covered cells: the columns that show the exponents of theory one by
// one.
#include <cmath>

#include "loss/bound.hpp"
#include "loss/cell_errors.hpp"
#include "loss/cell_moments.hpp"
#include "loss/loss.hpp"
#include "loss/matching.hpp"
#include "measure/gauge.hpp"
#include "measure/tree_partition.hpp"

namespace mixrate {

namespace {

std::vector<std::string> column_names(const AtomLayout& layout, const CellMoments& moments, bool over) {
  std::vector<std::string> names;
  for (const Block& block : layout.atom_blocks()) names.push_back("blocks.single." + block.name);
  for (const Block& block : layout.common_blocks()) names.push_back("blocks.common." + block.name);
  names.emplace_back("blocks.mass");
  if (!over) return names;
  for (const Block& block : layout.atom_blocks()) names.push_back("blocks.over." + block.name);
  names.insert(names.end(), moments.names().begin(), moments.names().end());
  return names;
}

class BlocksLoss final : public BoundLoss {
 public:
  BlocksLoss(const std::shared_ptr<const Scenario>& scenario, const CellMoments& moments, bool over)
      : BoundLoss(scenario, column_names(scenario->truth.layout(), moments, over)), moments_(moments), over_(over) {}

 private:
  void measure(const MixingMeasure& fitted, Stream&, std::span<double> out) const override {
    MixingMeasure g = gauge() == GateGauge::none ? fitted : scaled_to_mass_of(fitted, truth());
    const VoronoiPartition cells = matched_partition(g, truth());
    if (gauge() == GateGauge::translation) g = in_mean_gauge(g, truth(), cells);
    const Vector common = g.common() - truth().common();
    const std::size_t num_blocks = layout().atom_blocks().size();
    std::size_t at = num_blocks;
    for (const Block& block : layout().common_blocks()) {
      out[at++] = std::sqrt(squared_norm(block, common.segment(block.offset, block.size)));
    }
    const Vector masses = cell_masses(cells, g.weights()), true_masses = truth().weights();
    const double scale = gauge() != GateGauge::none ? best_mass_scale(masses, true_masses) : 1.0;
    out[at++] = (masses - scale * true_masses).lpNorm<1>();
    for (Index j = 0; j < truth().size(); ++j) {
      const int m = cells.cardinality[static_cast<std::size_t>(j)];
      if (m == 0 || (m > 1 && !over_)) continue;
      const CellContent content = cell_content(g, truth(), cells, j);
      raise_to(out.subspan(m == 1 ? 0 : at, num_blocks), block_errors(layout(), content));
      if (m > 1) raise_to(out.subspan(at + num_blocks), moments_.norms(content.differences, content.shares, common));
    }
  }

  CellMoments moments_;
  bool over_;
};

}  // namespace

LossEntry blocks_loss() {
  return {
      {"blocks",
       "errors of each parameter block, by singly (blocks.single.*) and multiply covered cells (blocks.over.*, "
       "merged.*): in a cell the mass-weighted power mean of the norms with the powers of D2, then the largest over "
       "cells; common parameters "
       "(blocks.common.*); cell masses (blocks.mass). As many atoms as the truth are matched one to one. Under a "
       "hierarchical gate atoms are leaves within groups: see levels",
       "arXiv 2305.03288 (NeurIPS 2023), theorems 1 and 2 and the expansion in their proofs",
       {}},
      1.0,
      [](const Options&, std::shared_ptr<const Scenario> scenario, Index k) -> std::shared_ptr<const Loss> {
        const CellMoments moments(scenario->truth.layout(),
                                  scenario->model->has_least_squares() ? AtomMeaning::summand : AtomMeaning::component);
        const bool over = k != scenario->truth.size() ||
                          !have_same_shape(scenario->truth.groups().parent, scenario->model->fitted_tree(k));
        return std::make_shared<BlocksLoss>(scenario, moments, over);
      }};
}

}  // namespace mixrate
