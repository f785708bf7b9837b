// Truths for the posterior of soft-max gated linear Gaussian experts: three experts in d = 2, 4, 6 covariates.
#include <fmt/format.h>

#include "model/box.hpp"
#include "model/leaves.hpp"
#include "model/scenarios.hpp"

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

template <int d>
std::shared_ptr<const Scenario> bayes() {
  const FamilyEntry family = softmax_gated_gaussian_family();
  Scenario s;
  s.name = fmt::format("bayes-d{}", d);
  s.summary = fmt::format("three linear experts of variance 0.16, x uniform on [-1, 1]^{}", d);
  s.source = bayes_source;
  s.model = family.make(Options(Node(Node::Table{{"dimension", Node(std::int64_t{d})}}), family.info));
  s.truth = s.model->canonical(MixingMeasure(s.model->layout(), Vector{{0.0, 0.0, 0.0}}, three_experts(d)));
  s.design = {Design::Law::uniform, d, -1.0, 1.0};
  s.box = box_around(*s.model, s.truth);
  const std::string density = std::string(bayes_source) + ", contraction of densities, up to a power of log n";
  const std::string exact = std::string(bayes_source) + ", contraction of parameters at k = k0, up to a power of log n";
  s.predictions = {{"hellinger", 0, -0.5, density},
                   {"total-variation", 0, -0.5, density},
                   {"kl", 0, -1.0, density},
                   {"voronoi-exact", 3, -0.5, exact},
                   {"blocks.single.*", 3, -0.5, exact},
                   {"blocks.mass", 3, -0.5, exact},
                   {"voronoi-over", 0, -0.5, std::string(bayes_source) + ", over-fitted Voronoi loss"}};
  return std::make_shared<Scenario>(std::move(s));
}

}  // namespace

std::vector<ScenarioEntry> bayes_scenarios() {
  return {{"bayes-d2", "soft-max gated Gaussian experts, k0 = 3, two covariates", &bayes<2>},
          {"bayes-d4", "soft-max gated Gaussian experts, k0 = 3, four covariates", &bayes<4>},
          {"bayes-d6", "soft-max gated Gaussian experts, k0 = 3, six covariates", &bayes<6>}};
}

}  // namespace mixrate
