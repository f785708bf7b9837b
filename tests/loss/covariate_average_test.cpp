#include "loss/covariate_average.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "loss/support.hpp"

namespace mixrate {
namespace {

double average(const Design& design, const CovariateFunction& f, Index points = 512) {
  Stream stream = test::loss_stream();
  return covariate_average(design, points, 0.0, stream, f);
}

TEST(CovariateAverage, WithoutCovariatesIsTheValue) {
  EXPECT_EQ(average({}, [](const Matrix& x) { return Vector::Constant(x.rows(), 3.0); }), 3.0);
}

TEST(CovariateAverage, ResolvesANarrowFeature) {
  int rows = 0;
  const auto bump = [&rows](const Matrix& x) -> Vector {
    rows += static_cast<int>(x.rows());
    return (-0.5 * ((x.col(0).array() - 0.3) / 0.01).square()).exp();
  };
  EXPECT_NEAR(average({Design::Law::uniform, 1, 0.0, 1.0}, bump), 0.01 * std::sqrt(2.0 * 3.14159265358979), 1e-7);
  EXPECT_LT(rows, 400);
  EXPECT_NEAR(average({Design::Law::uniform, 1, 0.0, 2.0}, bump), 0.005 * std::sqrt(2.0 * 3.14159265358979), 1e-7);
}

TEST(CovariateAverage, NormalDesignHasItsMoments) {
  const auto square = [](const Matrix& x) -> Vector { return x.rowwise().squaredNorm(); };
  EXPECT_NEAR(average({Design::Law::normal, 1, 0.0, 1.0}, square), 1.0, 1e-6);
  EXPECT_NEAR(average({Design::Law::normal, 3, 0.0, 1.0}, square, 20000), 3.0, 4.0 * std::sqrt(6.0 / 20000.0));
}

// Plain draws would miss by 0.02 (one standard error at 512 points); the sequence is much closer.
TEST(CovariateAverage, QuasiRandomPointsFillTheBox) {
  const auto square = [](const Matrix& x) -> Vector { return x.rowwise().squaredNorm(); };
  for (const Index d : {2, 4}) {
    EXPECT_NEAR(average({Design::Law::uniform, d, -1.0, 1.0}, square), static_cast<double>(d) / 3.0, 0.006) << d;
  }
}

double plane(const Design& design, const CovariateFunction& f) { return covariate_plane_average(design, 1e-8, 0.0, f); }

/// Checked: with a factor 1 in the place of (upper - lower) / 2, and with the density 1/2 in that of 1/4, it fails.
TEST(CovariateAverage, TwoCovariatesByQuadratureHaveTheirMoments) {
  const auto moment = [](const Matrix& x) -> Vector { return x.col(0).array().square() * x.col(1).array().exp(); };
  EXPECT_NEAR(plane({Design::Law::uniform, 2, -1.0, 3.0}, moment), 7.0 / 3.0 * (std::exp(3.0) - std::exp(-1.0)) / 4.0,
              1e-6);
  EXPECT_NEAR(plane({Design::Law::normal, 2, 0.0, 1.0}, moment), std::exp(0.5), 1e-7);
}

/// A steep front between two experts, where 512 points are 1 % off.
TEST(CovariateAverage, TheDistanceOverTwoCovariatesHasItsAccuracy) {
  const auto truth = test::scenario(
      test::regression_model({{"dimension", Node(2)}, {"activation", Node(std::string("tanh"))}}), Vector{{0.2, 0.0}},
      Matrix{{6.0, 0.0}, {-3.0, 0.0}, {2.0, -1.5}, {0.5, 1.0}, {1.0, -0.5}}, Vector{{0.01}});
  MixingMeasure fitted = truth->truth;
  fitted.atoms()(2, 0) += 0.3;
  fitted.atoms()(0, 0) -= 1.0;
  const Index side = 1500;
  double sum = 0.0;
  Matrix x(side, 2);
  Vector f(side), f0(side);
  const auto midpoint = [](Index i) { return (2.0 * static_cast<double>(i) + 1.0) / static_cast<double>(side) - 1.0; };
  for (Index i = 0; i < side; ++i) {
    for (Index j = 0; j < side; ++j) x.row(j) << midpoint(i), midpoint(j);
    truth->model->regression(x, fitted, f);
    truth->model->regression(x, truth->truth, f0);
    sum += (f - f0).squaredNorm();
  }
  const double grid = std::sqrt(sum) / static_cast<double>(side);
  const auto l2 = [&](Node::Table options) {
    return test::evaluate(*test::make(l2_loss(), truth, 2, options), fitted)[0];
  };
  EXPECT_NEAR(l2({{"accuracy", Node(1e-6)}}), grid, 1e-5 * grid);
  EXPECT_NEAR(l2({}), grid, 0.03 * grid);
}

TEST(CovariateAverage, AccuracyIsForTwoCovariates) {
  const auto one = test::regression_pair();
  try {
    test::make(l2_loss(), one, 2, {{"accuracy", Node(1e-4)}});
    FAIL();
  } catch (const StudyError& error) {
    EXPECT_NE(std::string(error.what()).find("`accuracy` is for two covariates"), std::string::npos) << error.what();
  }
}

}  // namespace
}  // namespace mixrate
