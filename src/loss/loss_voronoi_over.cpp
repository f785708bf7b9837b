#include "loss/loss.hpp"
#include "loss/voronoi_loss.hpp"

namespace mixrate {

LossEntry voronoi_over_loss() {
  return {{"voronoi-over",
           "D2: as voronoi-exact, with powers rbar(m) and rbar(m)/2 of the errors in cells of m > 1 fitted atoms",
           "arXiv 2305.03288 (NeurIPS 2023), theorem 2; rbar(m) = 2 m for m >= 2",
           {cells_option()}},
          1.0,
          [](const Options& options, std::shared_ptr<const Scenario> scenario, Index) {
            return make_voronoi_loss("voronoi-over", {VoronoiNorm::d2, 1.0, read_cells(options)}, std::move(scenario));
          }};
}

}  // namespace mixrate
