// The four truths of the published simulations of Gaussian-gated experts.
#include "model/box.hpp"
#include "model/families.hpp"
#include "model/scenario.hpp"
#include "model/theorem.hpp"

namespace mixrate {

namespace {

/// Weights (.3, .4, .3); in every axis of x the centres are (first, .1, .5), the variances (.042824, .0175, .01) and
/// the slopes (.4045, -.7143, 0). `variance`: of y given x at the first atom.
std::shared_ptr<const Scenario> gaussian_gated(const char* name, const char* summary, Index d, double first,
                                               double variance) {
  const Vector centre{{first, 0.1, 0.5}}, gamma{{0.042824, 0.0175, 0.01}};
  const Vector slope{{0.017324 / 0.042824, -0.0125 / 0.0175, 0.0}};
  const Vector intercept{{0.3 - slope[0] * first, -0.4 - slope[1] * 0.1, 0.2}};
  const Vector nu{{variance, 0.0175 - slope[1] * 0.0125, 0.0175}};
  const FamilyEntry family = gaussian_gated_family();
  auto out = std::make_shared<Scenario>();
  out->model = family.make(Options(Node(Node::Table{{"dimension", Node(std::int64_t{d})}}), family.info));
  Matrix atoms(out->model->layout()->atom_width(), 3);
  for (Index i = 0; i < 3; ++i) {
    const Vector axis = Vector::Ones(d);
    Vector covariance = Vector::Zero(d * (d + 1) / 2);
    for (Index a = 0, at = 0; a < d; at += ++a + 1) covariance[at] = gamma[i];
    atoms.col(i) << centre[i] * axis, covariance, slope[i] * axis, intercept[i], nu[i];
  }
  out->name = name;
  out->summary = summary;
  out->source = "arXiv 2305.07572 (AISTATS 2024), simulations";
  out->truth =
      out->model->canonical(MixingMeasure(out->model->layout(), Vector{{0.3, 0.4, 0.3}}.array().log().matrix(), atoms));
  out->box = box_around(*out->model, out->truth);
  out->predictions = predictions_of(*out->model, out->truth);
  return out;
}

constexpr double type_one = 0.0081759 + 0.017324 / 0.042824 * 0.1 * 0.017324;  // as the published code has it
constexpr double type_two = 0.0081759 - 0.017324 / 0.042824 * 0.017324;

std::shared_ptr<const Scenario> model_one() {
  return gaussian_gated("gaussian-gated-1", "published model 1: three experts on a line, no centre at 0", 1, -0.1,
                        type_one);
}
std::shared_ptr<const Scenario> model_two() {
  return gaussian_gated("gaussian-gated-2", "published model 2: the same with one centre at 0", 1, 0.0, type_two);
}
std::shared_ptr<const Scenario> model_three() {
  return gaussian_gated("gaussian-gated-3", "published model 3: model 1 in two covariates", 2, -0.1, type_one);
}
std::shared_ptr<const Scenario> model_four() {
  return gaussian_gated("gaussian-gated-4", "published model 4: model 2 in two covariates", 2, 0.0, type_two);
}

}  // namespace

std::vector<ScenarioEntry> gaussian_gated_scenarios() {
  return {{"gaussian-gated-1", "Gaussian-gated experts, d = 1, type I, k0 = 3", &model_one},
          {"gaussian-gated-2", "Gaussian-gated experts, d = 1, type II, k0 = 3", &model_two},
          {"gaussian-gated-3", "Gaussian-gated experts, d = 2, type I, k0 = 3", &model_three},
          {"gaussian-gated-4", "Gaussian-gated experts, d = 2, type II, k0 = 3", &model_four}};
}

}  // namespace mixrate
