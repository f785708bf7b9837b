#include "model/truths/regression_truth.hpp"

#include <algorithm>

#include "model/box.hpp"
#include "model/families.hpp"
#include "model/theorem.hpp"

namespace mixrate {

namespace {

/// Twice 1 + the largest true value of each block. A wide box makes another problem of k > k0: the best extra atom is
/// then a gate so steep that it touches a few observations at the edge of the design, with a mass e^beta0 of next to
/// nothing. The theory's constants, too, are those of its compact parameter space.
void tighten(Box& box, const MixingMeasure& truth) {
  double gate = truth.log_weights().cwiseAbs().maxCoeff();
  if (truth.groups().size() > 0) gate = std::max(gate, truth.groups().log_weights.cwiseAbs().maxCoeff());
  for (const Block& block : truth.layout().atom_blocks()) {
    double largest = truth.atoms().middleRows(block.offset, block.size).cwiseAbs().maxCoeff();
    if (block.role == BlockRole::gate && truth.groups().size() > 0)
      largest = std::max(largest, truth.groups().coordinates.cwiseAbs().maxCoeff());
    box.atom_lower.segment(block.offset, block.size).setConstant(-2.0 * (1.0 + largest));
    box.atom_upper.segment(block.offset, block.size).setConstant(2.0 * (1.0 + largest));
  }
  box.log_weight_lower = -6.0 - 2.0 * gate;
  box.log_weight_upper = 6.0 + 2.0 * gate;
}

}  // namespace

Scenario regression_scenario(RegressionTruth truth) {
  const FamilyEntry family = moe_regression_family();
  Scenario s;
  s.name = truth.name;
  s.summary = truth.summary;
  s.source = std::move(truth.source);
  s.model = family.make(Options(Node(std::move(truth.options)), family.info));
  Vector common = Vector::Constant(s.model->layout()->common_width(), truth.variance);
  if (truth.temperature > 0.0) common[0] = truth.temperature;
  s.truth = s.model->canonical(MixingMeasure(s.model->layout(), std::move(truth.gate_intercept), std::move(truth.atoms),
                                             std::move(common), std::move(truth.groups)));
  s.design = {Design::Law::uniform, s.model->covariate_dim(), -3.0, 3.0};
  s.box = box_around(*s.model, s.truth);
  tighten(s.box, s.truth);
  s.predictions = predictions_of(*s.model, s.truth);
  return s;
}

}  // namespace mixrate
