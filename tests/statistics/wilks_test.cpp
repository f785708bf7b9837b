#include <gtest/gtest.h>

#include <cmath>
#include <cstdio>
#include <string>

#include "estimator/fixture.hpp"

namespace mixrate {
namespace {

using testing_tools::make_leaf;
using testing_tools::oracle_options;
using testing_tools::Problem;

/// Wilks: at k = k0 the mean of 2 (loglik(MLE) - loglik(truth)) over replicates is the number of free parameters,
/// within 4 standard errors; with one parameter more it would be outside (checked as well: the test can fail).
struct WilksCase {
  const char* scenario;
  Index k, n;
  std::uint32_t replicates;
  double resolution = 1.0;  // four standard errors, at most: below 1 one parameter more is outside
  double certified = 0.99;  // share of the fits, at least
};

class Wilks : public ::testing::TestWithParam<WilksCase> {};

TEST_P(Wilks, LikelihoodRatioHasTheRightMean) {
  const WilksCase& c = GetParam();
  const auto estimator = make_leaf(mle_estimator());
  const auto start = make_leaf(oracle_start(), oracle_options(0.05, 1));
  double sum = 0.0, squares = 0.0, certified = 0.0, parameters = 0.0;
  for (std::uint32_t r = 0; r < c.replicates; ++r) {
    const Problem problem(c.scenario, c.k, c.n, r);
    parameters = static_cast<double>(problem.truth->model->num_free_parameters(c.k));
    const FitOutcome fit = problem.fit(*estimator, *start);
    const double ratio = 2.0 * (fit.log_likelihood - problem.log_likelihood_at_truth());
    sum += ratio;
    squares += ratio * ratio;
    if (fit.certificate.projected_gradient <= 1e-8) certified += 1.0;
  }
  const double count = static_cast<double>(c.replicates), mean = sum / count;
  const double error = std::sqrt((squares / count - mean * mean) / (count - 1.0));
  EXPECT_NEAR(mean, parameters, 4.0 * error);
  EXPECT_LT(4.0 * error, c.resolution) << "the test has no power";
  EXPECT_GE(certified, c.certified * count);
  RecordProperty("mean", std::to_string(mean));
  std::printf("wilks %s n=%ld: mean %.3f se %.3f parameters %.0f, certified %.1f %%\n", c.scenario,
              static_cast<long>(c.n), mean, error, parameters, 100.0 * certified / count);
}

INSTANTIATE_TEST_SUITE_P(
    Truths, Wilks,
    ::testing::Values(WilksCase{"sgmoe-mild", 2, 1000, 400}, WilksCase{"sgmoe-mild", 2, 10000, 300},
                      WilksCase{"sgmoe-lambda", 2, 1000, 400}, WilksCase{"sgmoe-lambda", 2, 10000, 330},
                      WilksCase{"gmm-two-separated", 2, 4000, 400}, WilksCase{"gmm-three-components", 3, 1000, 400},
                      WilksCase{"sgmoe-temperature", 2, 1000, 400},
                      WilksCase{"sgmoe-temperature-activation", 2, 6000, 400}));

// At n = 10000 two parameters more would be outside. Laplace: 98 to 99 % of the gradients are below 1e-8.
INSTANTIATE_TEST_SUITE_P(
    Experts, Wilks,
    ::testing::Values(WilksCase{"experts-poisson", 2, 1000, 300}, WilksCase{"experts-poisson", 2, 10000, 200, 1.5},
                      WilksCase{"experts-binomial", 2, 1000, 300}, WilksCase{"experts-binomial", 2, 10000, 200, 1.5},
                      WilksCase{"experts-student-t", 2, 1000, 400}, WilksCase{"experts-student-t", 2, 10000, 200, 1.5},
                      WilksCase{"experts-student-t-free", 2, 10000, 200, 1.5},
                      WilksCase{"gate-laplace", 2, 1000, 700, 1.0, 0.95},
                      WilksCase{"gate-laplace", 2, 10000, 200, 1.5, 0.95},
                      WilksCase{"gate-cosine-perturbed", 2, 1000, 600},
                      WilksCase{"gate-cosine-perturbed", 2, 10000, 200, 1.5}, WilksCase{"gate-quadratic", 2, 1000, 500},
                      WilksCase{"gate-quadratic", 2, 10000, 200, 1.5}, WilksCase{"gaussian-gated-1", 3, 1000, 800},
                      WilksCase{"gaussian-gated-1", 3, 10000, 300, 1.5}));

}  // namespace
}  // namespace mixrate
