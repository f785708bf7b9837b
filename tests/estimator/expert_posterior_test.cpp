#include "estimator/bayes/expert_posterior.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "estimator/fixture.hpp"

namespace mixrate {
namespace {

using testing_tools::Problem;

class Experts : public ::testing::TestWithParam<const char*> {};

/// The likelihood is the model's, and parameters go there and back in either gauge.
TEST_P(Experts, AgreeWithTheModel) {
  for (const auto gate : {ExpertPrior::Gate::pinned, ExpertPrior::Gate::free}) {
    const Problem problem(GetParam(), 2, 300, 1);
    const Scenario& truth = *problem.truth;
    const ExpertPosterior posterior(*truth.model, problem.data, {.gate = gate});
    const ExpertParameters theta = posterior.parameters(truth.truth);
    Matrix joint(problem.data.size(), theta.size());
    const double value = posterior.log_likelihood(theta, joint);
    EXPECT_NEAR(value, problem.log_likelihood_at_truth(), 1e-9 * std::abs(value));
    EXPECT_NEAR(joint.array().exp().rowwise().sum().log().sum(), value, 1e-9 * std::abs(value));
    const MixingMeasure back = posterior.measure(theta);
    EXPECT_NEAR((back.flatten() - truth.model->canonical(truth.truth).flatten()).norm(), 0.0, 1e-12);
    if (gate == ExpertPrior::Gate::pinned) {
      EXPECT_EQ(theta.gate.col(theta.size() - 1).norm(), 0.0);
    }
  }
}
INSTANTIATE_TEST_SUITE_P(Truths, Experts,
                         ::testing::Values("sgmoe-mild", "bayes-d4", "bayes-ridge", "gmm-two-separated"));

/// By hand: k = 2, d = 0, gates (g, 0), means (1, -1), variances (1, 2), prior variances 4 and 9, shape 2, rate 3.
TEST(ExpertPrior, ByHand) {
  const Problem problem("gmm-two-separated", 2, 10, 0);
  const ExpertPosterior posterior(*problem.truth->model, problem.data,
                                  {.gate_variance = 4.0, .coefficient_variance = 9.0, .shape = 2.0, .rate = 3.0});
  const ExpertParameters theta{Matrix{{1.0, 0.0}}, Matrix{{1.0, -1.0}}, Vector{{1.0, 2.0}}};
  const double log_two_pi = std::log(2.0 * 3.14159265358979323846);
  const double gate = -0.5 * (log_two_pi + std::log(4.0)) - 1.0 / 8.0;
  const double means = -(log_two_pi + std::log(9.0)) - 1.0 / 9.0;
  const double scales = 2.0 * (2.0 * std::log(3.0)) - 3.0 - (3.0 * std::log(2.0) + 1.5);  // Gamma(2) = 1
  EXPECT_NEAR(posterior.log_prior(theta), gate + means + scales, 1e-12);
}

}  // namespace
}  // namespace mixrate
