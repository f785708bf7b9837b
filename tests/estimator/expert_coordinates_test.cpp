// The normal approximation at which chains begin, against differences of the log target.
#include "estimator/bayes/expert_coordinates.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "estimator/fixture.hpp"

namespace mixrate {
namespace {

using namespace testing_tools;

struct Case {
  const char* name;
  ExpertPrior::Gate gate;
  double inverse_temperature;
};

class PilotFit : public ::testing::TestWithParam<Case> {};

/// Minus the second derivatives of beta log-likelihood + log prior + log Jacobian at x, by central differences.
Matrix information(const ExpertPosterior& posterior, const ExpertParameters& mode, const Vector& x, double beta) {
  const ExpertCoordinates coordinates(posterior, mode.size());
  Matrix joint(posterior.num_observations(), mode.size());
  ExpertParameters theta = mode;
  const auto target = [&](const Vector& at) {
    coordinates.read(at, theta);
    return beta * posterior.log_likelihood(theta, joint) + posterior.log_prior(theta) + coordinates.log_jacobian(at);
  };
  constexpr double h = 1e-4;
  Matrix out(x.size(), x.size());
  for (Index a = 0; a < x.size(); ++a) {
    for (Index b = 0; b < x.size(); ++b) {
      Vector pp = x, pm = x, mp = x, mm = x;
      pp[a] += h, pp[b] += h;
      pm[a] += h, pm[b] -= h;
      mp[a] -= h, mp[b] += h;
      mm[a] -= h, mm[b] -= h;
      out(a, b) = -(target(pp) - target(pm) - target(mp) + target(mm)) / (4.0 * h * h);
    }
  }
  return out;
}

TEST_P(PilotFit, HasTheCurvatureOfTheTarget) {
  const auto [name, gate, beta] = GetParam();
  const Problem problem(name, 2, 2000, 1);
  const ExpertPosterior posterior(*problem.truth->model, problem.data, {.gate = gate});
  const auto start = make_leaf(oracle_start(), oracle_options(0.1, 3));
  const StartSource source{3, [&](int index) { return problem.start_at(*start, index); }};
  Stream stream({1, 79, 0}, Purpose::test);
  const FitProblem fit{*problem.truth->model, problem.data, 2, problem.box, *problem.likelihood, source, stream};
  const ExpertApproximation normal = approximate_posterior(fit, posterior, beta).value();
  const Matrix expected = information(posterior, normal.mode, normal.mean, beta);
  const Matrix error = normal.covariance * expected - Matrix::Identity(expected.rows(), expected.cols());
  EXPECT_LT(error.cwiseAbs().maxCoeff(), 2e-3);
  EXPECT_LT((normal.spread * normal.spread.transpose() - normal.covariance).norm(), 1e-12 * normal.covariance.norm());

  Matrix squares = Matrix::Zero(normal.mean.size(), normal.mean.size());
  const ExpertCoordinates coordinates(posterior, 2);
  Vector x(normal.mean.size());
  constexpr int draws = 4000;
  for (int t = 0; t < draws; ++t) {
    coordinates.write(draw_parameters(normal, posterior, stream), x);
    squares += (x - normal.mean) * (x - normal.mean).transpose() / draws;
  }
  // Each entry of a sample covariance has standard error at most sqrt(2 / 4000) times the product of deviations.
  const Vector deviation = normal.covariance.diagonal().cwiseSqrt();
  const Matrix scaled =
      deviation.cwiseInverse().asDiagonal() * (squares - normal.covariance) * deviation.cwiseInverse().asDiagonal();
  EXPECT_LT(scaled.cwiseAbs().maxCoeff(), 5.0 * std::sqrt(2.0 / draws));
}
INSTANTIATE_TEST_SUITE_P(Truths, PilotFit,
                         ::testing::Values(Case{"sgmoe-mild", ExpertPrior::Gate::pinned, 1.0},
                                           Case{"sgmoe-mild", ExpertPrior::Gate::free, 1.0},
                                           Case{"bayes-ridge", ExpertPrior::Gate::pinned, 0.2},
                                           Case{"gmm-two-separated", ExpertPrior::Gate::pinned, 1.0}));

/// At a saddle: along (1, 1) the precision is 4, along (1, -1) it is -1 and lifted to 1/4.
TEST(NormalLaw, LiftsWhatTheDataDoNotKnow) {
  NormalApproximation normal;
  set_precision(Matrix{{1.5, 2.5}, {2.5, 1.5}}, 0.25, normal);
  const Matrix expected{{2.125, -1.875}, {-1.875, 2.125}};  // (1/4) and 4 along the two, halves
  EXPECT_LT((normal.covariance - expected).norm(), 1e-12);
  EXPECT_LT((normal.spread * normal.spread.transpose() - expected).norm(), 1e-12);
}

}  // namespace
}  // namespace mixrate
