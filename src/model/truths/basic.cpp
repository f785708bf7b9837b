// Truths of the first studies: soft-max gated Gaussian experts and Gaussian mixtures.
#include "model/scenario.hpp"

#include <cmath>

#include "model/box.hpp"
#include "model/families.hpp"
#include "model/theorem.hpp"

namespace mixrate {

namespace {

constexpr const char* sgmoe_source = "arXiv 2305.03288 (NeurIPS 2023)";

/// A family's model from options given in code.
std::shared_ptr<const Model> build(const FamilyEntry& family, Node::Table options) {
  return family.make(Options(Node(std::move(options)), family.info));
}

Scenario gated(std::string name, std::string summary, Design design, const Vector& log_weights, const Matrix& atoms) {
  Scenario scenario;
  scenario.name = std::move(name);
  scenario.summary = std::move(summary);
  scenario.source = sgmoe_source;
  scenario.model = build(softmax_gated_gaussian_family(), {{"dimension", Node(std::int64_t{1})}});
  scenario.truth = scenario.model->canonical(MixingMeasure(scenario.model->layout(), log_weights, atoms));
  scenario.design = design;
  scenario.box = box_around(*scenario.model, scenario.truth);
  scenario.predictions = predictions_of(*scenario.model, scenario.truth);
  return scenario;
}

std::shared_ptr<const Scenario> sgmoe_mild() {
  Matrix atoms(4, 2);  // gate slope, slope, intercept, variance
  atoms << 1.0, 0.0, 1.0, -1.0, 2.0, -2.0, 0.25, 0.25;
  return std::make_shared<Scenario>(gated("sgmoe-mild",
                                          "two well separated experts 2 + x and -2 - x under a mild gate, x ~ U[-1, 1]",
                                          {Design::Law::uniform, 1, -1.0, 1.0}, Vector{{0.2, 0.0}}, atoms));
}

std::shared_ptr<const Scenario> sgmoe_lambda_on(const char* name, const char* summary, Design::Law law) {
  Matrix atoms(4, 2);
  atoms << 25.0, 0.0, -20.0, 20.0, 15.0, -5.0, 0.09, 0.16;
  Scenario scenario = gated(name, summary, {law, 1, 0.0, 1.0}, Vector{{-8.0, 0.0}}, atoms);
  return std::make_shared<Scenario>(std::move(scenario));
}

std::shared_ptr<const Scenario> sgmoe_lambda() {
  return sgmoe_lambda_on("sgmoe-lambda", "the published truth: experts 15 - 20x and -5 + 20x, steep gate, x ~ U[0, 1]",
                         Design::Law::uniform);
}

std::shared_ptr<const Scenario> sgmoe_lambda_equispaced() {
  return sgmoe_lambda_on("sgmoe-lambda-equispaced",
                         "the published truth on the grid of the published code, x = 0, .., 1",
                         Design::Law::equispaced);
}

Scenario mixture(std::string name, std::string summary, std::string source, Node::Table options, Index k0,
                 const Matrix& atoms, const Vector& common) {
  Scenario scenario;
  scenario.name = std::move(name);
  scenario.summary = std::move(summary);
  scenario.source = std::move(source);
  scenario.model = build(gaussian_mixture_family(), std::move(options));
  const Vector even = Vector::Constant(k0, -std::log(static_cast<double>(k0)));
  scenario.truth = scenario.model->canonical(MixingMeasure(scenario.model->layout(), even, atoms, common));
  scenario.box = box_around(*scenario.model, scenario.truth);
  scenario.predictions = predictions_of(*scenario.model, scenario.truth);
  return scenario;
}

std::shared_ptr<const Scenario> gmm_location_over() {
  const std::string source = "Dwivedi et al. (2020), Ann. Statist. 48(6), arXiv 1810.00828";
  Scenario s = mixture("gmm-location-over", "N(0, 1), fitted by a balanced location mixture with known variance 1",
                       source, {{"covariance", Node(std::string("known"))}, {"weights", Node(std::string("fixed"))}}, 1,
                       Matrix::Zero(1, 1), Vector());
  return std::make_shared<Scenario>(std::move(s));
}

std::shared_ptr<const Scenario> gmm_location_scale_over() {
  const std::string source =
      "Dwivedi et al. (2020), Sharp analysis of EM under model misspecification and location-scale mixtures, arXiv "
      "1902.00194";
  Scenario s =
      mixture("gmm-location-scale-over", "N(0, 1), fitted by a balanced location mixture with a common free variance",
              source, {{"covariance", Node(std::string("common"))}, {"weights", Node(std::string("fixed"))}}, 1,
              Matrix::Zero(1, 1), Vector::Ones(1));
  return std::make_shared<Scenario>(std::move(s));
}

std::shared_ptr<const Scenario> gmm_three_components() {
  const std::string source = "arXiv 2403.01684 (dendrogram of mixing measures), strongly identifiable example";
  Matrix atoms(2, 3);
  atoms << 2.0, 0.0, -2.0, 1.0, 6.0, 1.0;
  Scenario s = mixture(
      "gmm-three-components", "three bivariate Gaussians with identity covariance, known; means (2,1), (0,6), (-2,1)",
      source, {{"dimension", Node(std::int64_t{2})}, {"covariance", Node(std::string("known"))}}, 3, atoms, Vector());
  return std::make_shared<Scenario>(std::move(s));
}

std::shared_ptr<const Scenario> gmm_two_separated() {
  Matrix atoms(2, 2);  // mean, variance
  atoms << -1.5, 1.5, 0.5, 1.5;
  const std::string source = "mixrate: regular two-component location-scale mixture, a control with parametric rates";
  Scenario s = mixture("gmm-two-separated", "1/2 N(-1.5, 0.5) + 1/2 N(1.5, 1.5): a regular location-scale mixture",
                       source, {}, 2, atoms, Vector());
  return std::make_shared<Scenario>(std::move(s));
}

}  // namespace

std::vector<ScenarioEntry> basic_scenarios() {
  return {
      {"sgmoe-mild", "soft-max gated Gaussian experts, mild gate, k0 = 2", &sgmoe_mild},
      {"sgmoe-lambda", "soft-max gated Gaussian experts, published truth, k0 = 2", &sgmoe_lambda},
      {"sgmoe-lambda-equispaced", "the published truth on an equispaced grid", &sgmoe_lambda_equispaced},
      {"gmm-location-over", "Gaussian location mixture, k0 = 1, known variance", &gmm_location_over},
      {"gmm-location-scale-over", "Gaussian location mixture with common free variance, k0 = 1",
       &gmm_location_scale_over},
      {"gmm-three-components", "three bivariate Gaussians, known identity covariance, k0 = 3", &gmm_three_components},
      {"gmm-two-separated", "regular univariate location-scale mixture, k0 = 2", &gmm_two_separated}};
}

}  // namespace mixrate
