// The largest error of an atom.
#include "loss/bound.hpp"
#include "loss/loss.hpp"
#include "loss/matching.hpp"

namespace mixrate {

namespace {

class MaxAtomLoss final : public BoundLoss {
 public:
  explicit MaxAtomLoss(std::shared_ptr<const Scenario> scenario) : BoundLoss(std::move(scenario), {"max-atom"}) {}

 private:
  void measure(const MixingMeasure& fitted, Stream&, std::span<double> out) const override {
    const Matrix distances = atom_distances(fitted, truth(), CellMetric::expert);
    if (fitted.size() != truth().size()) {
      out[0] = distances.colwise().minCoeff().maxCoeff();
      return;
    }
    const std::vector<int> match = matched_atoms(fitted, truth());
    out[0] = 0.0;
    for (Index i = 0; i < fitted.size(); ++i) {
      out[0] = std::max(out[0], distances(i, match[static_cast<std::size_t>(i)]));
    }
  }
};

}  // namespace

LossEntry max_atom_loss() {
  return {
      {"max-atom",
       "largest Euclidean error of an atom's expert parameters after optimal matching; when more or fewer atoms are "
       "fitted than there are: the largest distance of a true atom to the nearest fitted one",
       "arXiv 2409.09903",
       {}},
      1.0,
      [](const Options&, std::shared_ptr<const Scenario> scenario, Index) -> std::shared_ptr<const Loss> {
        return std::make_shared<MaxAtomLoss>(std::move(scenario));
      }};
}

}  // namespace mixrate
