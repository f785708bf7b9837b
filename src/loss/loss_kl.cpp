#include "loss/divergence.hpp"
#include "loss/loss.hpp"

namespace mixrate {

LossEntry kl_loss() {
  return {{"kl", "Kullback-Leibler divergence E_X int p log(p / q), p the truth, q the estimate", "mixrate",
           divergence_options()},
          2.0,
          [](const Options& options, std::shared_ptr<const Scenario> scenario, Index) {
            return make_divergence_loss("kl", DivergenceKind::kullback_leibler, options, std::move(scenario));
          }};
}

}  // namespace mixrate
