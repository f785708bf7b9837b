// Softmax mixtures of the catalogue.
#include <cmath>

#include "model/box.hpp"
#include "model/leaves.hpp"
#include "model/scenarios.hpp"

namespace mixrate {

namespace {

constexpr const char* source = "arXiv 2409.09903";

/// Two atoms in R^5 on p standard normal features: alpha = (0.4, 0.6), w_1 = (1.2, 0, 0, 0.3, 0), w_2 = (-0.6, 1, 0, 0,
/// 0.2).
std::shared_ptr<const Scenario> two_atoms(const char* name, std::int64_t p) {
  const FamilyEntry family = softmax_mixture_family();
  Scenario s;
  s.name = name;
  s.summary = "two atoms in R^5, weights 0.4 and 0.6, standard normal features";
  s.source = source;
  s.model =
      family.make(Options(Node(Node::Table{{"support", Node(p)}, {"dimension", Node(std::int64_t{5})}}), family.info));
  Matrix atoms(5, 2);
  atoms << 1.2, -0.6, 0.0, 1.0, 0.0, 0.0, 0.3, 0.0, 0.0, 0.2;
  s.truth = s.model->canonical(MixingMeasure(s.model->layout(), Vector{{std::log(0.4), std::log(0.6)}}, atoms));
  s.box = box_around(*s.model, s.truth);
  s.predictions = {{"max-atom", 2, -0.5, source},        {"weight-error", 2, -0.5, source},
                   {"fisher.*", 2, -0.5, source},        {"hellinger", 0, -0.5, source},
                   {"total-variation", 0, -0.5, source}, {"kl", 0, -1.0, source},
                   {"wasserstein-1", 2, -0.5, source},   {"sin-angle", 2, -0.5, source}};
  return std::make_shared<Scenario>(std::move(s));
}

std::shared_ptr<const Scenario> two_1e3() { return two_atoms("softmax-two", 1000); }
std::shared_ptr<const Scenario> two_2e4() { return two_atoms("softmax-two-wide", 20000); }

}  // namespace

std::vector<ScenarioEntry> softmax_scenarios() {
  return {{"softmax-two", "softmax mixture of two atoms in R^5 on 1000 points", &two_1e3},
          {"softmax-two-wide", "softmax mixture of two atoms in R^5 on 20000 points", &two_2e4}};
}

}  // namespace mixrate
