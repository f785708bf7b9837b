// Estimates of somebody else: what the certificate of our own fit says of the same point, and what it says of others.
#include "estimator/told_fit.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "estimator/fixture.hpp"

namespace mixrate {
namespace {

using testing_tools::make_leaf;
using testing_tools::Problem;

FitOutcome judge(const Problem& problem, const MixingMeasure& told, double decrement = decrement_of_maximum) {
  const StartSource starts{0, {}};
  Stream stream({}, Purpose::estimator);
  return judge_told_fit(
      {*problem.truth->model, problem.data, problem.k, problem.box, *problem.likelihood, starts, stream}, told,
      decrement);
}

FitOutcome maximum(const Problem& problem) {
  const auto mle = make_leaf(mle_estimator(), {{"decrement", Node(1e-10)}});
  return problem.fit(*mle, *make_leaf(oracle_start()));
}

/// sum over the rows of log sum_i w_i N(y; mu_i, s_i), by hand.
double log_likelihood_by_hand(const Problem& problem, const MixingMeasure& g) {
  double sum = 0.0;
  for (Index row = 0; row < problem.data.size(); ++row) {
    double density = 0.0;
    for (Index i = 0; i < g.size(); ++i) {
      const double z = problem.data.y(row, 0) - g.atoms()(0, i), variance = g.atoms()(1, i);
      density += std::exp(g.log_weights()[i] - 0.5 * z * z / variance) / std::sqrt(2.0 * M_PI * variance);
    }
    sum += std::log(density);
  }
  return sum;
}

TEST(ToldFit, AMaximumHasTheCertificateOfOurOwnFit) {
  for (const char* name : {"sgmoe-mild", "gmm-two-separated", "regression-tanh"}) {
    const Problem problem(name, 2, 600, 0);
    const auto fit =
        name[0] == 'r' ? problem.fit(*make_leaf(lse_estimator()), *make_leaf(oracle_start())) : maximum(problem);
    ASSERT_EQ(fit.status, FitStatus::converged) << name;
    const FitOutcome told = judge(problem, fit.estimate, 1e-8);
    EXPECT_EQ(told.status, FitStatus::converged) << name;
    EXPECT_NEAR(told.log_likelihood, fit.log_likelihood, 1e-9 * std::abs(fit.log_likelihood)) << name;
    EXPECT_NEAR(told.certificate.min_eigenvalue, fit.certificate.min_eigenvalue, 1e-6) << name;
    EXPECT_LE(told.certificate.remaining_gain, 1e-8) << name;
  }
}

TEST(ToldFit, ANeighbourOfAMaximumIsNone) {
  const Problem problem("gmm-two-separated", 2, 600, 0);
  const FitOutcome fit = maximum(problem);
  MixingMeasure near = fit.estimate;
  near.atoms()(0, 0) += 1e-3;
  const FitOutcome told = judge(problem, near);
  EXPECT_EQ(told.status, FitStatus::not_a_maximum);
  EXPECT_NEAR(told.log_likelihood, log_likelihood_by_hand(problem, near), 1e-9 * std::abs(told.log_likelihood));
  // the decrement is what is left to gain: near the maximum the log-likelihood is a parabola
  EXPECT_NEAR(told.certificate.remaining_gain, fit.log_likelihood - told.log_likelihood,
              0.02 * told.certificate.remaining_gain);
  EXPECT_EQ(judge(problem, near, 1.1 * told.certificate.remaining_gain).status, FitStatus::converged);
  EXPECT_EQ(judge(problem, near, 0.9 * told.certificate.remaining_gain).status, FitStatus::not_a_maximum);
}

TEST(ToldFit, ASaddleIsNoMaximum) {
  // Both atoms are the one that fits best: the gradient vanishes, and apart they are better.
  const Problem problem("gmm-two-separated", 2, 600, 0);
  const double mean = problem.data.y.mean();
  Matrix atoms(2, 2);
  atoms.row(0).setConstant(mean);
  atoms.row(1).setConstant((problem.data.y.array() - mean).square().mean());
  const MixingMeasure saddle(problem.truth->model->layout(), Vector::Constant(2, std::log(0.5)), atoms);
  const FitOutcome told = judge(problem, saddle, 1.0);
  EXPECT_LT(told.certificate.projected_gradient, 1e-8);
  EXPECT_EQ(told.status, FitStatus::not_a_maximum);
}

TEST(ToldFit, OutsideOfTheBoxItKeepsItsPlaceWithoutACertificate) {
  const Problem problem("gmm-two-separated", 2, 600, 0);
  MixingMeasure far = maximum(problem).estimate;
  far.atoms()(0, 1) = problem.box.atom_upper[0] + 5.0;
  const FitOutcome told = judge(problem, far);
  EXPECT_EQ(told.status, FitStatus::not_a_maximum);
  EXPECT_TRUE(std::isnan(told.certificate.remaining_gain));
  EXPECT_NEAR(told.log_likelihood, log_likelihood_by_hand(problem, far), 1e-9 * std::abs(told.log_likelihood));
  EXPECT_EQ(told.estimate.atoms()(0, 1), far.atoms()(0, 1));
}

TEST(ToldFit, FewerAtomsAreJudgedAmongThoseOfTheirNumber) {
  const Problem two("gmm-two-separated", 2, 600, 0), one("gmm-two-separated", 1, 600, 0);
  const FitOutcome fit = maximum(one), told = judge(two, fit.estimate);
  EXPECT_EQ(told.status, FitStatus::converged);
  EXPECT_NEAR(told.log_likelihood, fit.log_likelihood, 1e-9 * std::abs(fit.log_likelihood));
}

TEST(ToldFit, NumbersBeyondAllBoundsAreNotFinite) {
  const Problem problem("gmm-two-separated", 2, 600, 0);
  MixingMeasure huge = maximum(problem).estimate;
  huge.atoms().row(0).setConstant(1e200);
  EXPECT_EQ(judge(problem, huge).status, FitStatus::not_finite);
}

}  // namespace
}  // namespace mixrate
