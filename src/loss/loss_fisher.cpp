// Errors in units of what the Fisher information predicts for one observation.
#include <fmt/format.h>

#include <limits>

#include "loss/bound.hpp"
#include "loss/loss.hpp"
#include "loss/matching.hpp"
#include "model/softmax_information.hpp"

namespace mixrate {

namespace {

std::vector<std::string> column_names(Index k) {
  std::vector<std::string> names;
  for (Index i = 1; i <= k; ++i) names.push_back(fmt::format("fisher.atom{}", i));
  for (Index i = 1; i < k; ++i) names.push_back(fmt::format("fisher.weight{}", i));
  return names;
}

class FisherLoss final : public BoundLoss {
 public:
  FisherLoss(std::shared_ptr<const Scenario> scenario, Index k0)
      : BoundLoss(std::move(scenario), column_names(k0)),
        units_(predicted_deviations(*this->scenario().model->support(), truth())) {}

 private:
  void measure(const MixingMeasure& fitted, Stream&, std::span<double> out) const override {
    const Index k0 = truth().size();
    std::fill(out.begin(), out.end(), std::numeric_limits<double>::quiet_NaN());
    if (fitted.size() != k0) {
      const Matrix distances = atom_distances(fitted, truth(), CellMetric::expert);
      for (Index j = 0; j < k0; ++j) out[static_cast<std::size_t>(j)] = distances.col(j).minCoeff() / units_.atoms[j];
      return;
    }
    const std::vector<int> match = matched_atoms(fitted, truth());
    for (Index i = 0; i < k0; ++i) {
      const auto j = static_cast<Index>(match[static_cast<std::size_t>(i)]);
      out[static_cast<std::size_t>(j)] = (fitted.atoms().col(i) - truth().atoms().col(j)).norm() / units_.atoms[j];
      if (j + 1 < k0)
        out[static_cast<std::size_t>(k0 + j)] =
            std::abs(fitted.weights()[i] - truth().weights()[j]) / units_.weights[j];
    }
  }
  PredictedDeviations units_;
};

}  // namespace

LossEntry fisher_loss() {
  return {
      {"fisher",
       "softmax mixtures: errors of atoms and weights over the root mean square error that the Fisher information at "
       "the truth predicts for one draw: rms times sqrt(n) is 1 for an efficient estimator. With more or fewer atoms: "
       "distance to the nearest fitted one",
       "arXiv 2409.09903",
       {}},
      1.0,
      [](const Options&, std::shared_ptr<const Scenario> scenario, Index) -> std::shared_ptr<const Loss> {
        if (scenario->model->support() == nullptr)
          throw StudyError({}, "the loss 'fisher' is for softmax mixtures", "their information is a finite sum");
        const Index k0 = scenario->truth.size();
        return std::make_shared<FisherLoss>(std::move(scenario), k0);
      }};
}

}  // namespace mixrate
