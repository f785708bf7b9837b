#include "estimator/bayes/mean_field.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "estimator/fixture.hpp"

namespace mixrate {
namespace {

using testing_tools::make_leaf;
using testing_tools::oracle_options;
using testing_tools::Problem;

/// One Gaussian, mean and variance unknown: the evidence and the posterior of (mean, log variance) on a grid.
struct Exact {
  double log_evidence, mean, mean_deviation, log_scale, log_scale_deviation;
};

Exact integrate(const Vector& y, const ExpertPrior& prior) {
  constexpr int points = 400;
  const auto n = static_cast<double>(y.size());
  const double centre = y.mean(), spread = (y.array() - centre).square().sum();
  const double log_variance = std::log(spread / n);
  const double wide = 8.0 * std::exp(0.5 * log_variance) / std::sqrt(n), tall = 8.0 * std::sqrt(2.0 / n);
  const double step = 4.0 * wide * tall / (points * points);
  const double log_two_pi = std::log(2.0 * 3.14159265358979323846);
  double total = 0.0, m1 = 0.0, m2 = 0.0, s1 = 0.0, s2 = 0.0, top = -1e300;
  const auto log_joint = [&](double m, double phi) {
    const double s = std::exp(phi);
    const double likelihood = -0.5 * (spread + n * (m - centre) * (m - centre)) / s - 0.5 * n * (log_two_pi + phi);
    const double normal =
        -0.5 * (m * m / prior.coefficient_variance + log_two_pi + std::log(prior.coefficient_variance));
    const double gamma =
        prior.shape * std::log(prior.rate) - std::lgamma(prior.shape) - prior.shape * phi - prior.rate / s;
    return likelihood + normal + gamma;
  };
  top = log_joint(centre, log_variance);
  for (int i = 0; i < points; ++i) {
    for (int j = 0; j < points; ++j) {
      const double m = centre + wide * (2.0 * (i + 0.5) / points - 1.0);
      const double phi = log_variance + tall * (2.0 * (j + 0.5) / points - 1.0);
      const double weight = std::exp(log_joint(m, phi) - top);
      total += weight;
      m1 += weight * m;
      m2 += weight * m * m;
      s1 += weight * phi;
      s2 += weight * phi * phi;
    }
  }
  m1 /= total;
  s1 /= total;
  return {top + std::log(total * step), m1, std::sqrt(m2 / total - m1 * m1), s1, std::sqrt(s2 / total - s1 * s1)};
}

/// A nearly Gaussian posterior: the bound lies below the evidence, by its cumulants (0.01 nats), and q is the
/// posterior.
TEST(MeanField, OneGaussianMeetsTheExactPosterior) {
  const Problem problem("gmm-two-separated", 1, 200, 0);
  const ExpertPrior prior{.coefficient_variance = 3.0, .shape = 2.5, .rate = 1.5};
  MeanField field(*problem.likelihood, 1, prior);
  Stream stream({1, 2, 3}, Purpose::estimator);
  const Vector start = problem.likelihood->from_labels(std::vector<int>(200, 0));
  const MeanFieldFit q = field.fit(start, {.steps = 4000, .rate = 0.02, .final_draws = 4000}, stream);
  ASSERT_EQ(q.status, FitStatus::converged);
  const Exact exact = integrate(problem.data.y.col(0), prior);
  std::printf("elbo %.4f evidence %.4f; mean %.4f %.4f; log variance %.4f %.4f\n", q.elbo, exact.log_evidence,
              q.mean[0], exact.mean, q.mean[1], exact.log_scale);
  EXPECT_LT(q.elbo, exact.log_evidence + 0.03);
  EXPECT_GT(q.elbo, exact.log_evidence - 0.03);
  EXPECT_NEAR(q.mean[0], exact.mean, 0.05 * exact.mean_deviation);
  EXPECT_NEAR(q.mean[1], exact.log_scale, 0.05 * exact.log_scale_deviation);
  EXPECT_NEAR(q.deviation[0] / exact.mean_deviation, 1.0, 0.05);
  EXPECT_NEAR(q.deviation[1] / exact.log_scale_deviation, 1.0, 0.05);
}

TEST(MeanField, TooFewStepsAreTold) {
  const Problem problem("gmm-two-separated", 2, 400, 0);
  MeanField field(*problem.likelihood, 1, ExpertPrior{});
  Stream stream({1, 2, 3}, Purpose::estimator);
  Vector start = problem.likelihood->pack(problem.truth->truth);
  start[1] += 20.0;  // far away
  EXPECT_EQ(field.fit(start, {.steps = 100, .rate = 0.02, .final_draws = 10}, stream).status, FitStatus::iteration_cap);
}

TEST(Bbvi, LargestBoundIsAtTheTruth) {
  const auto estimator = make_leaf(bbvi_estimator(), {{"path", Node(true)}, {"draws", Node(std::int64_t{20})}});
  const auto start = make_leaf(kmeanspp_start(), {{"starts", Node(std::int64_t{3})}});
  int hits = 0;
  for (std::uint32_t r = 0; r < 5; ++r) {
    const Problem problem("bayes-d2", 4, 800, r);
    const FitOutcome fit = problem.fit(*estimator, *start);
    EXPECT_EQ(static_cast<double>(fit.estimate.size()), fit.selection.elbo);
    EXPECT_EQ(fit.posterior->draws.size(), 20u);
    EXPECT_LT(fit.evidence, fit.log_likelihood);
    if (fit.selection.elbo == 3.0) ++hits;
  }
  EXPECT_GE(hits, 4);
}

TEST(Bbvi, RefusesWhatItDoesNotKnow) {
  const auto estimator = make_leaf(bbvi_estimator());
  EXPECT_THROW(estimator->require(*testing_tools::scenario("gmm-three-components")->model), StudyError);
  EXPECT_THROW(estimator->require(*testing_tools::scenario("sgmoe-temperature")->model), StudyError);
  EXPECT_NO_THROW(estimator->require(*testing_tools::scenario("sgmoe-mild")->model));
  EXPECT_THROW(make_leaf(bbvi_estimator(), {{"gate", Node(std::string("free"))}}), StudyError);
}

}  // namespace
}  // namespace mixrate
