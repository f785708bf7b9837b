// Truths for the posterior of soft-max gated Gaussian experts: three linear experts in d = 2, 4, 6 covariates, and two
// ridge experts in one.
#include <fmt/format.h>

#include "model/box.hpp"
#include "model/families.hpp"
#include "model/theorem.hpp"
#include "model/truths/truths.hpp"

namespace mixrate {

namespace {

constexpr const char* bayes_source = "arXiv 2604.20551";

/// The paper states no truth. This one has experts whose means differ by several standard deviations on most of the
/// cube, so that a few hundred observations tell three experts from two; covariates beyond the first two move gates and
/// experts less, with alternating signs.
Matrix three_experts(Index d) {
  Matrix atoms(2 * d + 2, 3);  // gate slope, slope, intercept, variance
  for (Index i = 0; i < 3; ++i)
    for (Index a = 0; a < d; ++a) {
      const double sign = (a + i) % 2 == 0 ? 1.0 : -1.0;
      atoms(a, i) = i == 2 || a < 2 ? 0.0 : 0.5 * sign;
      atoms(d + a, i) = a < 2 ? 0.0 : 0.5 * sign;
    }
  atoms.topLeftCorner(2, 2) << 2.5, -2.5, 1.0, 1.0;
  atoms.block(d, 0, 2, 3) << 1.0, -1.0, 0.5, -1.0, 0.5, 1.5;
  atoms.row(2 * d) << 1.5, -1.5, 0.0;
  atoms.row(2 * d + 1).setConstant(0.16);
  return atoms;
}

/// What the paper proves for any truth with k0 atoms.
std::vector<Prediction> bayes_predictions(Index k0) {
  const std::string density = std::string(bayes_source) + ", contraction of densities, up to a power of log n";
  const std::string exact = std::string(bayes_source) + ", contraction of parameters at k = k0, up to a power of log n";
  return {{"hellinger", 0, -0.5, density},
          {"total-variation", 0, -0.5, density},
          {"kl", 0, -1.0, density},
          {"voronoi-exact", k0, -0.5, exact},
          {"blocks.single.*", k0, -0.5, exact},
          {"blocks.mass", k0, -0.5, exact},
          {"voronoi-over", 0, -0.5, std::string(bayes_source) + ", over-fitted Voronoi loss"}};
}

/// `atoms` under gates whose intercepts are `log_weights`, x uniform on [-reach, reach]^d.
Scenario bayes_truth(std::string name, std::string summary, Node::Table options, const Vector& log_weights,
                     const Matrix& atoms, double reach) {
  const FamilyEntry family = softmax_gated_gaussian_family();
  Scenario s;
  s.name = std::move(name);
  s.summary = std::move(summary);
  s.source = bayes_source;
  s.model = family.make(Options(Node(std::move(options)), family.info));
  s.truth = s.model->canonical(MixingMeasure(s.model->layout(), log_weights, atoms));
  s.design = {Design::Law::uniform, s.model->covariate_dim(), -reach, reach};
  s.box = box_around(*s.model, s.truth);
  s.predictions = bayes_predictions(s.truth.size());
  for (Prediction& prediction : predictions_of(*s.model, s.truth)) s.predictions.push_back(std::move(prediction));
  return s;
}

template <int d>
std::shared_ptr<const Scenario> bayes() {
  return std::make_shared<Scenario>(bayes_truth(
      fmt::format("bayes-d{}", d), fmt::format("three linear experts of variance 0.16, x uniform on [-1, 1]^{}", d),
      {{"dimension", Node(std::int64_t{d})}}, Vector{{0.0, 0.0, 0.0}}, three_experts(d), 1.0));
}

/// Both bends lie well inside the design, both gates stay above 0.09 on it, and the means differ by two standard
/// deviations or more but for |x| < 0.2. A doubled cell loses everything at n^(-1/4): first and second derivatives of
/// the density in (b, a, s) and the gate are independent where phi'^2 depends on x.
/// The means cross: labels by distance in (x, y) start most fits at a lower local maximum (an expert of small and one
/// of large variance), which single chains of `gibbs` do not leave. Start near the truth, or with k = 4.
std::shared_ptr<const Scenario> bayes_ridge() {
  Matrix atoms(4, 2);  // gate slope, slope, intercept, variance
  atoms << 1.0, 0.0, 1.5, -1.0, 0.5, 0.5, 0.04, 0.04;
  Scenario s = bayes_truth("bayes-ridge", "experts tanh(1.5 x + 0.5) and tanh(-x + 0.5) of variance 0.04, x ~ U[-2, 2]",
                           {{"expert", Node(std::string("ridge"))}, {"activation", Node(std::string("tanh"))}},
                           Vector{{0.2, 0.0}}, atoms, 2.0);
  return std::make_shared<Scenario>(std::move(s));
}

}  // namespace

std::vector<ScenarioEntry> bayes_scenarios() {
  return {{"bayes-d2", "soft-max gated Gaussian experts, k0 = 3, two covariates", &bayes<2>},
          {"bayes-d4", "soft-max gated Gaussian experts, k0 = 3, four covariates", &bayes<4>},
          {"bayes-d6", "soft-max gated Gaussian experts, k0 = 3, six covariates", &bayes<6>},
          {"bayes-ridge", "soft-max gated Gaussian tanh experts, k0 = 2, one covariate", &bayes_ridge}};
}

}  // namespace mixrate
