#include "loss/divergence.hpp"
#include "loss/loss.hpp"

namespace mixrate {

LossEntry total_variation_loss() {
  return {{"total-variation", "total variation distance of the conditional densities, E_X int |p - q| / 2",
           "arXiv 2305.03288, proposition 2", divergence_options()},
          1.0,
          [](const Options& options, std::shared_ptr<const Scenario> scenario, Index) {
            return make_divergence_loss("total-variation", DivergenceKind::total_variation, options,
                                        std::move(scenario));
          }};
}

}  // namespace mixrate
