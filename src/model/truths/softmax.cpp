// Softmax mixtures of the catalogue.
#include <cmath>

#include "model/box.hpp"
#include "model/families.hpp"
#include "model/theorem.hpp"
#include "model/truths/truths.hpp"

namespace mixrate {

namespace {

constexpr const char* counts_source = "arXiv 2409.09903";

std::shared_ptr<const Scenario> two_1e3() { return std::make_shared<Scenario>(softmax_two_atoms("softmax-two", 1000)); }
std::shared_ptr<const Scenario> two_2e4() {
  return std::make_shared<Scenario>(softmax_two_atoms("softmax-two-wide", 20000));
}

}  // namespace

Scenario softmax_two_atoms(const char* name, std::int64_t p) {
  const FamilyEntry family = softmax_mixture_family();
  Scenario s;
  s.name = name;
  s.summary = "two atoms in R^5, weights 0.4 and 0.6, standard normal features";
  s.source = counts_source;
  s.variation.recipe = {family, {{"support", Node(p)}, {"dimension", Node(std::int64_t{5})}}};
  s.model = s.variation.recipe.make();
  Matrix atoms(5, 2);
  atoms << 1.2, -0.6, 0.0, 1.0, 0.0, 0.0, 0.3, 0.0, 0.0, 0.2;
  s.truth = s.model->canonical(MixingMeasure(s.model->layout(), Vector{{std::log(0.4), std::log(0.6)}}, atoms));
  s.box = box_around(*s.model, s.truth);
  s.predictions = predictions_of(*s.model, s.truth);
  return s;
}

std::vector<ScenarioEntry> softmax_scenarios() {
  return {{"softmax-two", "softmax mixture of two atoms in R^5 on 1000 points", &two_1e3},
          {"softmax-two-wide", "softmax mixture of two atoms in R^5 on 20000 points", &two_2e4}};
}

}  // namespace mixrate
