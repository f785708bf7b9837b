#include <gtest/gtest.h>

#include <cmath>

#include "estimator/climb/iteration.hpp"
#include "estimator/climb/newton.hpp"
#include "estimator/fixture.hpp"

namespace mixrate {
namespace {

using testing_tools::make_leaf;
using testing_tools::oracle_options;
using testing_tools::Problem;

/// (beta1, beta0, tau) and s (beta1, beta0, tau) are one gate: the maximum is a curve, found all the same, and told.
TEST(Mle, ConvergesAndTellsTheScaleOfATemperature) {
  const auto start = make_leaf(oracle_start(), oracle_options(0.5, 2));
  for (std::uint32_t r = 0; r < 5; ++r) {
    const Problem plain("sgmoe-temperature", 2, 2000, r);
    const FitOutcome fit = plain.fit(*make_leaf(mle_estimator()), *start);
    EXPECT_EQ(fit.status, FitStatus::converged);
    EXPECT_LE(fit.certificate.projected_gradient, 1e-8);
    EXPECT_EQ(fit.certificate.rank_deficiency, 1.0);
    EXPECT_EQ(fit.certificate.rank, 8.0);
    EXPECT_LT(std::abs(fit.certificate.min_eigenvalue), 1e-8);
    EXPECT_LT(fit.certificate.start_gap, 1e-6);
    // Softmax has the same maximum: beta / tau on the same data.
    Problem same("sgmoe-mild", 2, 2000, r);
    same.data = plain.data;
    same.likelihood = same.truth->model->likelihood(same.data, 2, same.box);
    const FitOutcome reference = same.fit(*make_leaf(mle_estimator()), *start);
    EXPECT_NEAR(fit.log_likelihood, reference.log_likelihood, 1e-8 * std::abs(fit.log_likelihood));
    const double tau = fit.estimate.common()[0];
    EXPECT_NEAR(fit.estimate.log_weights()[0] / tau, reference.estimate.log_weights()[0], 1e-6);
    EXPECT_NEAR(fit.estimate.atoms()(0, 0) / tau, reference.estimate.atoms()(0, 0), 1e-6);
    EXPECT_TRUE(std::isnan(reference.certificate.rank_deficiency));
  }
  const Problem active("sgmoe-temperature-activation", 2, 2000, 0);
  const FitOutcome fit = active.fit(*make_leaf(mle_estimator()), *start);
  EXPECT_EQ(fit.status, FitStatus::converged);
  EXPECT_TRUE(std::isnan(fit.certificate.rank_deficiency));
  EXPECT_GT(fit.certificate.min_eigenvalue, 1e-8);
}

TEST(Mle, ReportsAnHonestStatus) {
  const Problem problem("sgmoe-mild", 3, 500, 0);
  const auto start = make_leaf(oracle_start(), oracle_options(0.5, 3));
  const auto capped =
      make_leaf(mle_estimator(), {{"max_iterations", Node(std::int64_t{1})}, {"burn_in", Node(std::int64_t{0})}});
  const FitOutcome early = problem.fit(*capped, *start);
  EXPECT_EQ(early.status, FitStatus::iteration_cap);
  EXPECT_GT(early.certificate.projected_gradient, 1e-8);
  EXPECT_GT(early.certificate.remaining_gain, 0.0);
  const FitOutcome full = problem.fit(*make_leaf(mle_estimator()), *start);
  EXPECT_EQ(full.status, FitStatus::converged);
  EXPECT_LE(full.certificate.projected_gradient, 1e-8);
  EXPECT_GE(full.certificate.min_eigenvalue, -1e-8);
  EXPECT_EQ(full.certificate.starts, 3);
  EXPECT_GE(full.certificate.start_gap, 0.0);
  EXPECT_GT(full.log_likelihood, early.log_likelihood);
}

TEST(Mle, SaysWhenTheEstimateLiesOnTheBox) {
  Problem problem("gmm-two-separated", 2, 1000, 0);
  problem.box.atom_upper[0] = 1.0;  // the true mean 1.5 is outside
  problem.likelihood = problem.truth->model->likelihood(problem.data, 2, problem.box);
  const FitOutcome fit = problem.fit(*make_leaf(mle_estimator()), *make_leaf(kmeanspp_start()));
  EXPECT_EQ(fit.status, FitStatus::at_boundary);
  EXPECT_EQ(fit.certificate.active_bounds, 1);
  EXPECT_EQ(fit.estimate.atoms()(0, 1), 1.0);
  EXPECT_LE(fit.certificate.projected_gradient, 1e-8);
}

TEST(Mle, ARunWithoutAnEndNeverHidesOneWithAnEnd) {
  const Problem problem("gmm-two-separated", 2, 200, 0);
  const auto& likelihood = *problem.likelihood;
  Vector regular = likelihood.pack(problem.truth->truth), spike = regular;
  while (!likelihood.collapsed(spike)) spike[spike.size() - 1] -= 0.1;  // a variance on its floor
  const std::vector<std::pair<Vector, double>> ends = {{regular, std::nan("")}, {spike, -10.0}, {spike, -20.0}};
  for (const std::vector<std::size_t>& order : {std::vector<std::size_t>{0, 1, 2}, {1, 0, 2}, {2, 0, 1}, {2, 1, 0}}) {
    std::size_t next = 0;
    const StartSource source{3, [&](int) { return problem.truth->truth; }};
    Stream stream({1, 78, 0}, Purpose::estimator);
    const FitOutcome fit = best_of_starts(
        {*problem.truth->model, problem.data, 2, problem.box, *problem.likelihood, source, stream}, [&](const Vector&) {
          const auto& [theta, value] = ends[order[next++]];
          mixrate::Run run;
          run.theta = theta;
          run.log_likelihood = value;
          run.status = FitStatus::converged;
          return run;
        });
    EXPECT_EQ(fit.status, FitStatus::degenerate);
    EXPECT_EQ(fit.log_likelihood, -10.0);
    EXPECT_EQ(fit.certificate.start_gap, 10.0);
  }
}

TEST(Mle, ACollapsedComponentIsDegenerateAndNeverWins) {
  Problem problem("gmm-two-separated", 3, 200, 0);
  MixingMeasure spike = problem.truth->model->canonical(problem.truth->truth);
  Vector log_weights(3);
  Matrix atoms(2, 3);
  log_weights << spike.log_weights(), -5.0;
  atoms << spike.atoms(), Vector{{problem.data.y(0, 0), 1e-3}};
  atoms(1, 2) = problem.box.atom_lower[1];
  const auto at_spike = fixed_start(MixingMeasure(spike.layout_ptr(), log_weights, atoms));
  const auto estimator = make_leaf(mle_estimator());
  const FitOutcome alone = problem.fit(*estimator, *at_spike);
  if (alone.status == FitStatus::degenerate) {
    const auto honest = make_leaf(oracle_start(), oracle_options(0.2, 1));
    const MixingMeasure good = problem.start_at(*honest, 0);
    const StartSource both{2, [&](int index) { return index == 0 ? problem.start_at(*at_spike, 0) : good; }};
    Stream stream({1, 78, 0}, Purpose::estimator);
    const FitOutcome fit =
        estimator->fit({*problem.truth->model, problem.data, 3, problem.box, *problem.likelihood, both, stream});
    EXPECT_NE(fit.status, FitStatus::degenerate);
  } else {
    EXPECT_LE(alone.certificate.projected_gradient, 1e-8);
  }
}

TEST(TrustRegion, SolvesDefiniteIndefiniteAndHardCases) {
  Stream stream({3, 3, 3}, Purpose::test);
  for (int trial = 0; trial < 200; ++trial) {
    const Index p = 3;
    Matrix b(p, p);
    Vector g(p);
    for (Index a = 0; a < p; ++a) {
      g[a] = sample_normal(stream);
      for (Index c = 0; c <= a; ++c) b(a, c) = b(c, a) = sample_normal(stream);
    }
    if (trial % 3 == 0) b = b * b.transpose() + 0.1 * Matrix::Identity(p, p);
    if (trial % 7 == 0) {  // hard case: the gradient is orthogonal to the lowest eigenvector
      b = Vector{{-1.0, 1.0, 2.0}}.asDiagonal();
      g[0] = 0.0;
    }
    const double radius = 0.5 + sample_uniform(stream);
    const auto model = [&](const Vector& q) { return g.dot(q) - 0.5 * q.dot(b * q); };
    const Vector step = trust_region_step(b, g, radius);
    EXPECT_LE(step.norm(), radius * (1.0 + 1e-5));
    for (int probe = 0; probe < 2000; ++probe) {  // no point of the ball does better
      Vector q(p);
      for (Index a = 0; a < p; ++a) q[a] = sample_normal(stream);
      q *= radius * std::cbrt(sample_uniform(stream)) / q.norm();
      EXPECT_LE(model(q), model(step) + 1e-5) << "trial " << trial;
    }
  }
}

}  // namespace
}  // namespace mixrate
