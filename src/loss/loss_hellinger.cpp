#include "loss/divergence.hpp"
#include "loss/loss.hpp"

namespace mixrate {

LossEntry hellinger_loss() {
  return {{"hellinger", "Hellinger distance of the conditional densities, h^2 = E_X int (sqrt p - sqrt q)^2 / 2",
           "arXiv 2305.03288, proposition 2", divergence_options()},
          1.0,
          [](const Options& options, std::shared_ptr<const Scenario> scenario, Index) {
            return make_divergence_loss("hellinger", DivergenceKind::hellinger, options, std::move(scenario));
          }};
}

}  // namespace mixrate
