// Truths of the studies on dendrograms and on the choice of k; two have data from outside the family.
#include <cmath>
#include <numbers>

#include "model/box.hpp"
#include "model/families.hpp"
#include "model/theorem.hpp"
#include "model/truths/truths.hpp"

namespace mixrate {

namespace {

constexpr const char* finite_source = "arXiv 2403.01684 (dendrogram of mixing measures)";
constexpr const char* experts_source = "arXiv 2510.12744 (dendrograms for soft-max gated experts)";

Scenario merging_truth(const char* name, const char* summary, const char* source, const FamilyEntry& family,
                       Node::Table options, const Vector& log_weights, const Matrix& atoms) {
  Scenario s;
  s.name = name;
  s.summary = summary;
  s.source = source;
  s.model = family.make(Options(Node(std::move(options)), family.info));
  s.truth = s.model->canonical(MixingMeasure(s.model->layout(), log_weights, atoms));
  s.box = box_around(*s.model, s.truth);
  return s;
}

/// Location and scale free: the first rbar(3) = 6 moments of a tripled cell, so W_6 falls like n^(-1/12); merging to
/// three atoms brings n^(-1/2) back.
std::shared_ptr<const Scenario> gmm_three_full() {
  Matrix atoms(5, 3);  // mean (2), covariance by rows
  atoms << 2.0, 0.0, -2.0, 1.0, 6.0, 1.0, 0.5, 0.5, 0.25, 0.5, -0.1, 0.5, 1.0, 0.1, 2.0;
  Scenario s = merging_truth("gmm-three-full", "three bivariate Gaussians with full covariances, all free",
                             finite_source, gaussian_mixture_family(),
                             {{"dimension", Node(std::int64_t{2})}, {"covariance", Node(std::string("full"))}},
                             Vector::Constant(3, -std::log(3.0)), atoms);
  s.predictions = predictions_of(*s.model, s.truth);
  return std::make_shared<Scenario>(std::move(s));
}

std::shared_ptr<const Scenario> sgmoe_three() {
  Matrix atoms(6, 3);  // gate slope (2), slope (2), intercept, variance
  atoms << 1.0, 1.0, 0.0, -1.0, 0.5, 0.0, 1.5, 0.6, 1.1, 0.9, 0.5, -0.3, 0.5, 0.5, 0.5, 0.04, 0.09, 0.04;
  Scenario s = merging_truth("sgmoe-three", "three experts over the unit square, standard deviations 0.2, 0.3, 0.2",
                             experts_source, softmax_gated_gaussian_family(), {{"dimension", Node(std::int64_t{2})}},
                             Vector{{0.3, 0.5, 0.0}}, atoms);
  s.design = {Design::Law::uniform, 2, 0.0, 1.0};
  s.predictions = predictions_of(*s.model, s.truth);
  return std::make_shared<Scenario>(std::move(s));
}

/// 0.99 [0.4 N(5, 1) + 0.6 N(10, 1.5^2)] + 0.01 Laplace(0, 1).
Matrix sample_contaminated(Index n, Stream& stream) {
  Matrix y(n, 1);
  for (Index row = 0; row < n; ++row) {
    const double u = sample_uniform(stream), z = sample_normal(stream);
    if (u < 0.01) {  // u / 0.01 is uniform given this
      const double two_sided = 2.0 * u / 0.01 - 1.0;
      y(row, 0) = std::copysign(std::log1p(-std::abs(two_sided)), two_sided);
    } else {
      y(row, 0) = (u - 0.01) / 0.99 < 0.4 ? 5.0 + z : 10.0 + 1.5 * z;
    }
  }
  return y;
}

constexpr double skew_shape = 20.0;
/// delta = alpha / sqrt(1 + alpha^2) of the skew-normal law SN(xi, omega, alpha) = xi + omega (delta |Z0| + sqrt(1 -
/// delta^2) Z1), Azzalini (1985).
double skew_delta() { return skew_shape / std::sqrt(1.0 + skew_shape * skew_shape); }

/// 0.4 SN(5, 1, 20) + 0.6 SN(8, 1.5, 20).
Matrix sample_skewed(Index n, Stream& stream) {
  const double delta = skew_delta(), rest = std::sqrt(1.0 - delta * delta);
  Matrix y(n, 1);
  for (Index row = 0; row < n; ++row) {
    const double u = sample_uniform(stream), z0 = sample_normal(stream), z1 = sample_normal(stream);
    const double skewed = delta * std::abs(z0) + rest * z1;
    y(row, 0) = u < 0.4 ? 5.0 + skewed : 8.0 + 1.5 * skewed;
  }
  return y;
}

std::shared_ptr<const Scenario> two_on_the_line(const char* name, const char* summary, const Matrix& atoms,
                                                ForeignLaw law) {
  Scenario s = merging_truth(name, summary, finite_source, gaussian_mixture_family(), {},
                             Vector{{std::log(0.4), std::log(0.6)}}, atoms);
  s.foreign = law;
  return std::make_shared<Scenario>(std::move(s));
}

std::shared_ptr<const Scenario> gmm_contaminated() {
  Matrix atoms(2, 2);  // mean, variance
  atoms << 5.0, 10.0, 1.0, 2.25;
  return two_on_the_line("gmm-contaminated",
                         "data from 0.99 [0.4 N(5, 1) + 0.6 N(10, 1.5^2)] + 0.01 Laplace(0, 1); truth: the bracket",
                         atoms, {"contaminated by 0.01 Laplace(0, 1)", &sample_contaminated});
}

/// The truth has the components' means xi + omega delta sqrt(2 / pi) and variances omega^2 (1 - 2 delta^2 / pi).
std::shared_ptr<const Scenario> gmm_skewed() {
  const double delta = skew_delta(), mean = delta * std::sqrt(2.0 / std::numbers::pi), variance = 1.0 - mean * mean;
  Matrix atoms(2, 2);
  atoms << 5.0 + mean, 8.0 + 1.5 * mean, variance, 2.25 * variance;
  return two_on_the_line(
      "gmm-skewed", "data from 0.4 SN(5, 1, 20) + 0.6 SN(8, 1.5, 20), skew-normal; truth: Gaussians of their moments",
      atoms, {"two skew-normal laws", &sample_skewed});
}

}  // namespace

std::vector<ScenarioEntry> merging_scenarios() {
  return {{"gmm-three-full", "three bivariate Gaussians with full covariances, k0 = 3", &gmm_three_full},
          {"sgmoe-three", "soft-max gated Gaussian experts in the plane, k0 = 3", &sgmoe_three},
          {"gmm-contaminated", "two Gaussians and one per cent of another law, k0 = 2", &gmm_contaminated},
          {"gmm-skewed", "two skew-normal laws fitted by Gaussians, k0 = 2", &gmm_skewed}};
}

}  // namespace mixrate
