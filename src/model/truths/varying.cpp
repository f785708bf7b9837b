// Scenarios that change along the grid or with the replicate.
#include <fmt/format.h>

#include <cmath>
#include <limits>
#include <numbers>

#include "model/box.hpp"
#include "model/families.hpp"
#include "model/truths/truths.hpp"

namespace mixrate {

namespace {

constexpr const char* softmax_source = "arXiv 2409.09903";

/// The two atoms on p features that are drawn anew for each replicate: errors average over features, too.
std::shared_ptr<const Scenario> redrawn(const char* name, std::int64_t p) {
  Scenario s = softmax_two_atoms(name, p);
  s.summary += " that are drawn anew for each replicate";
  s.variation.redrawn = "feature_seed";
  return std::make_shared<Scenario>(std::move(s));
}

std::shared_ptr<const Scenario> redrawn_1e3() { return redrawn("softmax-redrawn", 1000); }
std::shared_ptr<const Scenario> redrawn_2e4() { return redrawn("softmax-redrawn-wide", 20000); }

/// The same two atoms, N = 1e6 draws, and p along the grid.
std::shared_ptr<const Scenario> along_p() {
  Scenario s = softmax_two_atoms("softmax-points", 1000);
  s.summary += " that are drawn anew for each replicate; n is the number p of features, the sample size is 1e6";
  s.axis.assign(1, 'p');
  s.variation.axis_option = "support";
  s.variation.draws = 1000000;
  s.variation.redrawn = "feature_seed";
  s.predictions.clear();
  for (const char* column : {"max-atom", "weight-error", "wasserstein-1", "hellinger", "sin-angle"}) {
    s.predictions.push_back({column, 2, -0.5, fmt::format("{}: the features' part", softmax_source), true});
    s.predictions.push_back({column, 2, 0.0, fmt::format("{}: the information tends to a limit", softmax_source)});
  }
  return std::make_shared<Scenario>(std::move(s));
}

/// One of the pair of k-atomic laws on [-1, 1] that agree in their first 2k - 2 moments and differ most in the next:
/// every other one of the 2k points cos(j pi / (2k - 1)) where the Chebyshev polynomial of degree 2k - 1 is extremal,
/// weights proportional to 1 / prod_(l != j) |x_j - x_l|. The other one is its mirror image.
struct LeastFavourable {
  Vector weights, atoms;
};

LeastFavourable least_favourable(Index k) {
  const Index count = 2 * k;
  Vector x(count);
  for (Index j = 0; j < count; ++j)
    x[j] = std::cos(std::numbers::pi * static_cast<double>(j) / static_cast<double>(count - 1));
  LeastFavourable out{Vector(k), Vector(k)};
  for (Index i = 0; i < k; ++i) {
    const Index j = 2 * i + 1;
    double product = 1.0;
    for (Index l = 0; l < count; ++l)
      if (l != j) product *= std::abs(x[j] - x[l]);
    out.atoms[i] = x[j];
    out.weights[i] = 1.0 / product;
  }
  out.weights /= out.weights.sum();
  return out;
}

/// means c n^(-1/(4k - 2)) times the least favourable atoms: no estimator can tell the law from its mirror image.
std::shared_ptr<const Scenario> local(const char* name, Index k, double c) {
  const std::string source =
      "Wu and Yang (2020), Ann. Statist. 48, lower bound; Heinrich and Kahn (2018), Ann. Statist. 46";
  const FamilyEntry family = gaussian_mixture_family();
  const LeastFavourable pair = least_favourable(k);
  Scenario s;
  s.name = name;
  s.summary = "unit variance, known; means that move to 0 as slowly as makes them the hardest to tell";
  s.source = source;
  s.model = family.make(Options(Node(Node::Table{{"covariance", Node(std::string("known"))}}), family.info));
  s.variation.limit = MixingMeasure(s.model->layout(), pair.weights.array().log().matrix(), Matrix::Zero(1, k));
  s.variation.drift = c * pair.atoms.transpose();
  s.variation.exponent = -1.0 / static_cast<double>(4 * k - 2);
  s.truth = s.model->canonical(s.variation.limit);
  s.box = box_around(*s.model, s.model->canonical(s.variation.truth_at(1.0)));
  s.predictions = {{"wasserstein-1", k, s.variation.exponent, source}, {"hellinger", k, -0.5, source}};
  return std::make_shared<Scenario>(std::move(s));
}

std::shared_ptr<const Scenario> local_2() { return local("gmm-local-two", 2, 2.0); }
std::shared_ptr<const Scenario> local_3() { return local("gmm-local-three", 3, 2.0); }

}  // namespace

std::vector<ScenarioEntry> varying_scenarios() {
  return {{"softmax-redrawn", "softmax-two with features drawn anew for each replicate", &redrawn_1e3},
          {"softmax-redrawn-wide", "softmax-two-wide with features drawn anew for each replicate", &redrawn_2e4},
          {"softmax-points", "softmax-two with p along the grid and 1e6 draws", &along_p},
          {"gmm-local-two", "location mixture of 2 atoms, means move like n^(-1/6)", &local_2},
          {"gmm-local-three", "location mixture of 3 atoms, means move like n^(-1/10)", &local_3}};
}

}  // namespace mixrate
