// Truths of regression mixtures of experts.
#include "model/box.hpp"
#include "model/leaves.hpp"
#include "model/scenarios.hpp"

namespace mixrate {

namespace {

std::shared_ptr<const Model> build(Node::Table options) {
  const FamilyEntry family = moe_regression_family();
  return family.make(Options(Node(std::move(options)), family.info));
}

/// A small noise makes the asymptotic slope of an over-fitted cell visible below n = 1e5: with x ~ U[-1, 1] and a
/// standard deviation of 0.1 the doubled cell sits on its box up to n = 6e4.
std::shared_ptr<const Scenario> regression_tanh() {
  Scenario s;
  s.name = "regression-tanh";
  s.summary = "experts tanh(2x + 1) and tanh(-1.5x + 1) under a mild gate, x ~ U[-3, 3], noise variance 2.5e-5";
  s.source = "mixrate; model of arXiv 2503.03213";
  s.model = build({{"expert", Node(std::string("ridge"))}, {"activation", Node(std::string("tanh"))}});
  Matrix atoms(3, 2);  // gate slope, slope, intercept
  atoms << 1.5, 0.0, 2.0, -1.5, 1.0, 1.0;
  s.truth =
      s.model->canonical(MixingMeasure(s.model->layout(), Vector{{0.3, 0.0}}, atoms, Vector::Constant(1, 2.5e-5)));
  s.design = {Design::Law::uniform, 1, -3.0, 3.0};
  s.box = box_around(*s.model, s.truth);
  return std::make_shared<Scenario>(std::move(s));
}

}  // namespace

std::vector<ScenarioEntry> regression_scenarios() {
  return {{"regression-tanh", "regression mixture of two tanh ridge experts, k0 = 2", &regression_tanh}};
}

}  // namespace mixrate
