// The largest error of a weight.
#include "loss/bound.hpp"
#include "loss/loss.hpp"
#include "loss/matching.hpp"

namespace mixrate {

namespace {

class WeightErrorLoss final : public BoundLoss {
 public:
  explicit WeightErrorLoss(std::shared_ptr<const Scenario> scenario)
      : BoundLoss(std::move(scenario), {"weight-error"}) {}

 private:
  void measure(const MixingMeasure& fitted, Stream&, std::span<double> out) const override {
    const Vector shares = (fitted.log_weights().array() - fitted.log_total_mass()).exp();
    const Vector true_shares = (truth().log_weights().array() - truth().log_total_mass()).exp();
    const Vector masses = cell_masses(matched_partition(fitted, truth()), shares);
    out[0] = (masses - true_shares).lpNorm<Eigen::Infinity>();
  }
};

}  // namespace

LossEntry weight_error_loss() {
  return {{"weight-error",
           "largest error of a weight after optimal matching (of a Voronoi cell's mass when more atoms are fitted than "
           "there are), weights scaled to sum 1",
           "arXiv 2409.09903",
           {}},
          1.0,
          [](const Options&, std::shared_ptr<const Scenario> scenario, Index) -> std::shared_ptr<const Loss> {
            return std::make_shared<WeightErrorLoss>(std::move(scenario));
          }};
}

}  // namespace mixrate
