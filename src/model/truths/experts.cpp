// Truths of mixtures of experts beyond Gaussian lines under a soft-max: other laws of the response, other gates.
#include "model/box.hpp"
#include "model/families.hpp"
#include "model/theorem.hpp"
#include "model/truths/regression_truth.hpp"

namespace mixrate {

namespace {

struct ExpertsTruth {
  const char* name;
  const char* summary;
  std::string source;
  Node::Table options;  // of the family
  Matrix atoms;         // layout width x k0
  double reach = 2.0;   // x ~ U[-reach, reach]^d
  Vector gate_intercept = Vector{{0.2, 0.0}};
};

std::shared_ptr<Scenario> experts(ExpertsTruth truth) {
  const FamilyEntry family = mixture_of_experts_family();
  auto out = std::make_shared<Scenario>();
  out->name = truth.name;
  out->summary = truth.summary;
  out->source = truth.source;
  out->model = family.make(Options(Node(std::move(truth.options)), family.info));
  out->truth = out->model->canonical(MixingMeasure(out->model->layout(), truth.gate_intercept, truth.atoms));
  out->design = {Design::Law::uniform, out->model->covariate_dim(), -truth.reach, truth.reach};
  out->box = box_around(*out->model, out->truth);
  out->predictions = predictions_of(*out->model, out->truth);
  return out;
}

std::shared_ptr<const Scenario> poisson_experts() {
  Matrix atoms(3, 2);  // gate slope, slope, intercept
  atoms << 1.5, 0.0, 0.4, -0.3, 2.5, 0.5;
  return experts({.name = "experts-poisson",
                  .summary = "counts with rates exp(2.5 + 0.4x) and exp(0.5 - 0.3x) under a soft-max, x ~ U[-2, 2]",
                  .source = "Jiang and Tanner (1999), Ann. Statist. 27",
                  .options = {{"response", word("poisson")}},
                  .atoms = atoms});
}

std::shared_ptr<const Scenario> binomial_experts() {
  Matrix atoms(3, 2);
  atoms << 1.5, 0.0, 0.5, -0.6, 1.5, -1.5;
  return experts({.name = "experts-binomial",
                  .summary = "20 trials with log odds 1.5 + 0.5x and -1.5 - 0.6x under a soft-max, x ~ U[-2, 2]",
                  .source = "Jiang and Tanner (1999), Ann. Statist. 27",
                  .options = {{"response", word("binomial")}, {"trials", Node(std::int64_t{20})}},
                  .atoms = atoms});
}

std::shared_ptr<const Scenario> student_experts() {
  Matrix atoms(4, 2);  // gate slope, slope, intercept, squared scale
  atoms << 1.0, 0.0, 1.0, -1.0, 2.0, -2.0, 0.25, 0.25;
  return experts({.name = "experts-student-t",
                  .summary = "the lines of sgmoe-mild with errors of Student's law, 4 degrees of freedom known",
                  .source = "arXiv 2309.13850 (strongly identifiable densities)",
                  .options = {{"response", word("student-t")}, {"degrees", Node(4.0)}},
                  .atoms = atoms,
                  .reach = 1.0});
}

std::shared_ptr<const Scenario> free_student_experts() {
  Matrix atoms(5, 2);
  atoms << 1.0, 0.0, 1.0, -1.0, 2.0, -2.0, 0.25, 0.25, 3.0, 3.0;
  return experts({.name = "experts-student-t-free",
                  .summary = "the same with 3 degrees of freedom, to be estimated for each atom",
                  .source = "arXiv 2309.13850 (strongly identifiable densities)",
                  .options = {{"response", word("student-t")}},
                  .atoms = atoms,
                  .reach = 1.0});
}

/// Lines 2 + x_1 + 0.5 x_2 and -2 - x_1 + 0.2 x_2 with variance 1/4 under gate parameters given row by row.
Matrix lines_in_the_plane(const Matrix& gate) {
  Matrix atoms(gate.rows() + 4, 2);
  atoms.topRows(gate.rows()) = gate;
  atoms.bottomRows(4) << 1.0, -1.0, 0.5, 0.2, 2.0, -2.0, 0.25, 0.25;
  return atoms;
}

std::shared_ptr<const Scenario> laplace_gate() {
  return experts({.name = "gate-laplace",
                  .summary = "two planes under the gate softmax(beta0 - |x - w|), w = (1, 0.5) and (-1, -0.5), x ~ "
                             "U[-2, 2]^2",
                  .source = "arXiv 2410.02935",
                  .options = {{"gate", word("laplace")}, {"dimension", Node(std::int64_t{2})}},
                  .atoms = lines_in_the_plane(Matrix{{1.0, -1.0}, {0.5, -0.5}})});
}

std::shared_ptr<const Scenario> cosine_gate() {
  return experts({.name = "gate-cosine-perturbed",
                  .summary = "two planes under the cosine gate with norms perturbed by 0.5, x ~ U[-2, 2]^2",
                  .source = "arXiv 2405.14131",
                  .options = {{"gate", word("cosine-perturbed")},
                              {"gate_perturbation", Node(0.5)},
                              {"dimension", Node(std::int64_t{2})}},
                  .atoms = lines_in_the_plane(Matrix{{1.0, -0.5}, {0.5, -0.6}})});
}

std::shared_ptr<const Scenario> quadratic_gate() {
  Matrix atoms(5, 2);  // gate slope, gate curvature, slope, intercept, variance
  atoms << 0.5, 0.0, -1.5, 0.0, 1.0, -1.0, 2.0, -2.0, 0.25, 0.25;
  return experts(
      {.name = "gate-quadratic",
       .summary = "the lines of sgmoe-mild, the first between the ends of the second: logit 1 + 0.5x - 1.5x^2",
       .source = "arXiv 2410.11222",
       .options = {{"gate", word("quadratic")}},
       .atoms = atoms,
       .reach = 2.0,
       .gate_intercept = Vector{{1.0, 0.0}}});
}

}  // namespace

std::vector<ScenarioEntry> experts_scenarios() {
  return {{"experts-poisson", "Poisson experts with log link, k0 = 2", &poisson_experts},
          {"experts-binomial", "binomial experts with logistic link, k0 = 2", &binomial_experts},
          {"experts-student-t", "Student-t experts, degrees of freedom known, k0 = 2", &student_experts},
          {"experts-student-t-free", "Student-t experts, degrees of freedom free, k0 = 2", &free_student_experts},
          {"gate-laplace", "Gaussian planes under a Laplace gate, k0 = 2", &laplace_gate},
          {"gate-cosine-perturbed", "Gaussian planes under a perturbed cosine gate, k0 = 2", &cosine_gate},
          {"gate-quadratic", "Gaussian lines under a quadratic gate, k0 = 2", &quadratic_gate}};
}

}  // namespace mixrate
