// Truths of soft-max gated Gaussian experts whose logits are divided by a learned temperature.
#include "model/box.hpp"
#include "model/families.hpp"
#include "model/theorem.hpp"
#include "model/truths/truths.hpp"

namespace mixrate {

namespace {

constexpr const char* temperature_source = "arXiv 2401.13875";

Scenario gated_by(Node::Table options, const Vector& log_weights, const Matrix& atoms, double temperature,
                  const Design& design) {
  const FamilyEntry family = softmax_gated_gaussian_family();
  Scenario s;
  s.source = temperature_source;
  s.model = family.make(Options(Node(std::move(options)), family.info));
  s.truth = s.model->canonical(MixingMeasure(s.model->layout(), log_weights, atoms,
                                             Vector::Constant(s.model->layout()->common_width(), temperature)));
  s.design = design;
  s.box = box_around(*s.model, s.truth);
  s.predictions = predictions_of(*s.model, s.truth);
  return s;
}

/// The law of sgmoe-mild, its logits written as 2 (0.5 x + 0.1). The gate depends on (beta1, beta0, tau) through
/// beta1 / tau and beta0 / tau only, so that beta1, beta0 and tau have no rate, nor has what is made of them.
std::shared_ptr<const Scenario> sgmoe_temperature() {
  Matrix atoms(4, 2);  // gate slope, slope, intercept, variance
  atoms << 0.5, 0.0, 1.0, -1.0, 2.0, -2.0, 0.25, 0.25;
  Scenario s = gated_by({{"gate", Node(std::string("dense-to-sparse"))}}, Vector{{0.1, 0.0}}, atoms, 0.5,
                        {Design::Law::uniform, 1, -1.0, 1.0});
  s.name = "sgmoe-temperature";
  s.summary = "the law of sgmoe-mild, logits (0.5 x + 0.1) / 0.5 with a temperature to learn";
  return std::make_shared<Scenario>(std::move(s));
}

/// tanh(2x) and tanh(0.3x) bend enough on [-3, 3] that 300 observations already tell all of slopes, offset and
/// temperature: their standard errors are 17, 2, 1.5 and 6.3 (log tau) over root n.
std::shared_ptr<const Scenario> sgmoe_temperature_activation() {
  Matrix atoms(4, 2);
  atoms << 2.0, 0.3, 0.5, -0.5, 2.5, -2.5, 0.25, 0.25;
  Scenario s = gated_by(
      {{"gate", Node(std::string("dense-to-sparse-activation"))}, {"gate_activation", Node(std::string("tanh"))}},
      Vector{{0.2, 0.0}}, atoms, 0.3, {Design::Law::uniform, 1, -3.0, 3.0});
  s.name = "sgmoe-temperature-activation";
  s.summary = "experts 2.5 + 0.5x and -2.5 - 0.5x, logits (tanh(2x) + 0.2) / 0.3 and tanh(0.3x) / 0.3, x ~ U[-3, 3]";
  return std::make_shared<Scenario>(std::move(s));
}

}  // namespace

std::vector<ScenarioEntry> temperature_scenarios() {
  return {{"sgmoe-temperature", "soft-max gated Gaussian experts under a temperature gate, k0 = 2", &sgmoe_temperature},
          {"sgmoe-temperature-activation", "the same with an activation in the gate, k0 = 2",
           &sgmoe_temperature_activation}};
}

}  // namespace mixrate
