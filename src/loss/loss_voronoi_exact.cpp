#include "loss/loss.hpp"
#include "loss/voronoi_loss.hpp"

namespace mixrate {

LossEntry voronoi_exact_loss() {
  return {
      {"voronoi-exact",
       "D1: sum over Voronoi cells of the mass-weighted parameter errors plus the errors of the cell masses, in the "
       "best gauge of the estimate and the canonical one of the truth (last atom pinned); parameters of groups of a "
       "hierarchical gate do not count, see levels",
       "arXiv 2305.03288 (NeurIPS 2023), theorem 1",
       {cells_option()}},
      1.0,
      [](const Options& options, std::shared_ptr<const Scenario> scenario, Index) {
        return make_voronoi_loss("voronoi-exact", {VoronoiNorm::d1, 1.0, read_cells(options)}, std::move(scenario));
      }};
}

}  // namespace mixrate
