#include "loss/loss.hpp"
#include "loss/voronoi_loss.hpp"

namespace mixrate {

LossEntry regression_l1_loss() {
  return {{"regression-l1",
           "L1: sum over Voronoi cells of the mass-weighted errors |dbeta1| + |deta| (squared in cells of m > 1 fitted "
           "atoms) plus the errors of the cell masses, in the best gauge; temperatures count, noise variances "
           "and parameters of groups (see levels) do not",
           "arXiv 2402.02952 and 2503.03213, strongly identifiable experts",
           {cells_option()}},
          1.0,
          [](const Options& options, std::shared_ptr<const Scenario> scenario, Index) {
            return make_voronoi_loss("regression-l1", {VoronoiNorm::l1, 1.0, read_cells(options)}, std::move(scenario));
          }};
}

}  // namespace mixrate
