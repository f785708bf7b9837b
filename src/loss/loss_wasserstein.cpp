// Wasserstein distances between mixing measures.
#include <cmath>

#include "loss/bound.hpp"
#include "loss/loss.hpp"
#include "math/transport.hpp"
#include "measure/atom_distance.hpp"

namespace mixrate {

namespace {

enum class Ground { euclidean, sum };

/// Sum over expert blocks of the norm of the difference.
double sum_of_norms(const AtomLayout& layout, const Vector& difference) {
  double sum = 0.0;
  for (const Block& block : layout.atom_blocks()) {
    if (block.role != BlockRole::expert) continue;
    sum += std::sqrt(squared_norm(block, difference.segment(block.offset, block.size)));
  }
  return sum;
}

class WassersteinLoss final : public BoundLoss {
 public:
  WassersteinLoss(std::shared_ptr<const Scenario> scenario, std::int64_t order, Ground ground)
      : BoundLoss(std::move(scenario), {"wasserstein-" + std::to_string(order)}),
        order_(static_cast<double>(order)),
        ground_(ground) {}

 private:
  void measure(const MixingMeasure& fitted, Stream&, std::span<double> out) const override {
    Matrix cost = atom_distances(fitted, truth(), CellMetric::expert);
    if (ground_ == Ground::sum) {
      for (Index j = 0; j < cost.cols(); ++j) {
        for (Index i = 0; i < cost.rows(); ++i) {
          cost(i, j) = sum_of_norms(layout(), fitted.atoms().col(i) - truth().atoms().col(j));
        }
      }
    }
    cost = cost.array().pow(order_);
    if (!cost.allFinite()) return;  // the power overflows: no number to give
    const Vector supply = (fitted.log_weights().array() - fitted.log_total_mass()).exp();
    const Vector demand = (truth().log_weights().array() - truth().log_total_mass()).exp();
    Matrix plan(cost.rows(), cost.cols());
    const double total = optimal_transport(supply.data(), static_cast<int>(supply.size()), demand.data(),
                                           static_cast<int>(demand.size()), cost.data(), plan.data());
    out[0] = std::pow(total, 1.0 / order_);
  }

  double order_;
  Ground ground_;
};

}  // namespace

LossEntry wasserstein_loss() {
  return {{"wasserstein",
           "W_r between the mixing measures with weights scaled to sum 1, by exact optimal transport; one column, "
           "wasserstein-<order>",
           "Nguyen (2013), Ann. Statist. 41(1); transport by the LEMON library",
           {integer_option("order", 1, {1, 16}, "r of W_r"),
            choice_option(
                "distance", "euclidean", {"euclidean", "sum"},
                "ground distance on expert blocks: Euclidean, or the sum of the blocks' norms (|dmu| + |dS|_F)")}},
          1.0,
          [](const Options& options, std::shared_ptr<const Scenario> scenario, Index) -> std::shared_ptr<const Loss> {
            const Ground ground = options.text("distance") == "sum" ? Ground::sum : Ground::euclidean;
            return std::make_shared<WassersteinLoss>(std::move(scenario), options.integer("order"), ground);
          }};
}

}  // namespace mixrate
