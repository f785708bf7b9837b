#include <fmt/format.h>

#include "loss/loss.hpp"
#include "loss/voronoi_loss.hpp"

namespace mixrate {

LossEntry regression_lr_loss() {
  // The masses enter with power 1 whatever r is: the local exponent is 1 unless they cannot be wrong (one atom).
  return {{"regression-lr",
           "L_r: sum over Voronoi cells of the mass-weighted r-th powers of the errors of every block plus the errors "
           "of the cell masses, in the best gauge, parameters of groups (see levels) left out; one column, "
           "regression-lr-<order>. No power of n bounds it for "
           "experts that are not strongly identifiable, whatever r is",
           "arXiv 2402.02952 and 2503.03213, linear and input-independent experts",
           {real_option("order", 1.0, {1.0, 64.0}, "r of L_r"), cells_option()}},
          1.0,
          [](const Options& options, std::shared_ptr<const Scenario> scenario, Index) {
            const double order = options.real("order");
            return make_voronoi_loss(fmt::format("regression-lr-{:g}", order),
                                     {VoronoiNorm::lr, order, read_cells(options)}, std::move(scenario));
          }};
}

}  // namespace mixrate
