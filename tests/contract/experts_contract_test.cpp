// What every composition of a gate, an expert and a law of the response promises, in the family mixture-of-experts.
#include <gtest/gtest.h>

#include <cmath>

#include "contract/experts_reference.hpp"
#include "contract/response_cells.hpp"
#include "math/solve.hpp"
#include "model/box.hpp"
#include "model/scenario.hpp"

namespace mixrate {
namespace {

using namespace experts_test;

/// A model, a truth with data, and another point.
struct Bench {
  explicit Bench(const Case& which, Index n = 301) : c(which), model(c.model()), stream({5, 11, 0}, Purpose::test) {
    truth = random_measure(*model, c.k, c.size(), stream);
    point = random_measure(*model, c.k, c.size(), stream);
    data.x = random_covariates(n, c.d, stream);
    data.y = model->sample_response(data.x, n, truth, stream);
    box = box_around(*model, point);
    likelihood = model->likelihood(data, c.k, box);
    theta = likelihood->pack(point);
  }
  double value(const Vector& at) {
    Vector next(at.size());
    return likelihood->ascent_step(at, next, GateStep::newton);
  }
  Case c;
  std::shared_ptr<const Model> model;
  Stream stream;
  MixingMeasure truth, point;
  Dataset data;
  Box box;
  std::unique_ptr<Likelihood> likelihood;
  Vector theta;
};

class ExpertsContract : public ::testing::TestWithParam<Case> {};

TEST_P(ExpertsContract, CoordinatesRoundTripInsideTheBox) {
  Bench b(GetParam());
  const MixingMeasure back = b.model->canonical(b.likelihood->unpack(b.theta));
  EXPECT_LT((back.flatten() - b.point.flatten()).cwiseAbs().maxCoeff(), 1e-10);
  require_inside(b.box, b.point, {});
  EXPECT_EQ(b.likelihood->dim(), b.model->num_free_parameters(b.c.k) + b.c.redundant());
}

TEST_P(ExpertsContract, ValueIsTheFormula) {
  Bench b(GetParam());
  const Vector numbers = b.likelihood->unpack(b.theta).flatten();
  double sum = 0.0;
  for (Index row = 0; row < b.data.size(); ++row)
    sum += log_density<double>(b.c, *b.model, numbers, b.data.x.row(row).transpose(), b.data.y(row, 0));
  EXPECT_NEAR(b.value(b.theta), sum, 1e-10 * (1.0 + std::abs(sum)));
  Vector density(b.data.size());
  b.model->log_density(b.data.x, b.data.y, b.point, density);
  EXPECT_NEAR(density.sum(), sum, 1e-10 * (1.0 + std::abs(sum)));
}

/// Gradient of the formula by automatic differentiation, in the coordinates of the likelihood.
Vector differentiated(Bench& b, const Vector& theta) {
  const MixingMeasure g = b.likelihood->unpack(theta);
  const Vector numbers = g.flatten();
  const Index m = numbers.size(), p = theta.size();
  Eigen::Matrix<Dual, Eigen::Dynamic, 1> dual(m);
  for (Index c = 0; c < m; ++c) dual[c] = Dual(numbers[c], Vector(Vector::Unit(m, c)));
  Vector sum = Vector::Zero(m);
  for (Index row = 0; row < b.data.size(); ++row)
    sum += log_density<Dual>(b.c, *b.model, dual, b.data.x.row(row).transpose(), b.data.y(row, 0)).derivatives();
  // A number of the measure is a coordinate, a sum of coordinates or the exponential of one: central differences are
  // exact to rounding for the first two, and the step's third power for the last.
  Vector out(p);
  for (Index c = 0; c < p; ++c) {
    const double h = 1e-4;
    Vector up = theta, down = theta;
    up[c] += h;
    down[c] -= h;
    const Vector change = (b.likelihood->unpack(up).flatten() - b.likelihood->unpack(down).flatten()) / (2.0 * h);
    out[c] = sum.dot(change);
  }
  return out;
}

TEST_P(ExpertsContract, GradientAgreesWithAutomaticDifferentiation) {
  Bench b(GetParam(), 150);
  Vector gradient;
  b.likelihood->derivatives(b.theta, gradient, nullptr);
  const Vector exact = differentiated(b, b.theta);
  const double largest = exact.cwiseAbs().maxCoeff();
  EXPECT_LT((gradient - exact).cwiseAbs().maxCoeff(), 1e-7 * (1.0 + largest));
}

TEST_P(ExpertsContract, HessianAgreesWithDifferencesOfIt) {
  if (GetParam().gate == "top-k") GTEST_SKIP() << "a step may change the set of active atoms";
  Bench b(GetParam(), 64);
  Vector gradient;
  Matrix hessian;
  b.likelihood->derivatives(b.theta, gradient, &hessian);
  const double largest = hessian.cwiseAbs().maxCoeff();
  for (Index c = 0; c < b.theta.size(); ++c) {
    const double h = 1e-5;
    Vector up = b.theta, down = b.theta;
    up[c] += h;
    down[c] -= h;
    const Vector difference = (differentiated(b, up) - differentiated(b, down)) / (2.0 * h);
    EXPECT_LT((hessian.col(c) - difference).cwiseAbs().maxCoeff(), 1e-5 * (1.0 + largest)) << "column " << c;
  }
}

/// What no data can tell is what the model says: the rank of the observed information where the score varies.
TEST_P(ExpertsContract, InformationHasTheRankOfTheFreeParameters) {
  if (GetParam().law != "gaussian" || GetParam().expert != "linear") GTEST_SKIP() << "the gates under one expert";
  Bench b(GetParam(), 20000);
  Matrix scores(40 * b.theta.size(), b.theta.size());  // of parts of the data: their span is that of the information
  Vector gradient;
  const Index part = b.data.size() / scores.rows();
  for (Index row = 0; row < scores.rows(); ++row) {
    const Dataset some{b.data.x.middleRows(row * part, part), b.data.y.middleRows(row * part, part)};
    b.model->likelihood(some, b.c.k, b.box)->derivatives(b.theta, gradient, nullptr);
    scores.row(row) = gradient.transpose();
  }
  const Vector values = singular_values(scores);
  const Index rank = (values.array() > 1e-9 * values[0]).count();
  EXPECT_EQ(rank, b.model->num_free_parameters(b.c.k));
}

TEST_P(ExpertsContract, EmWithTheBoundStepNeverFalls) {
  Bench b(GetParam());
  Vector theta = b.theta, next(theta.size());
  double before = -std::numeric_limits<double>::infinity();
  for (int iteration = 0; iteration < 15; ++iteration) {
    const double now = b.likelihood->ascent_step(theta, next, GateStep::bound);
    ASSERT_TRUE(std::isfinite(now));
    EXPECT_GE(now, before - 1e-10 * std::abs(now)) << "iteration " << iteration;
    before = now;
    theta = next;
  }
}

TEST_P(ExpertsContract, LabelsGiveAFiniteStart) {
  Bench b(GetParam());
  std::vector<int> labels;
  for (Index row = 0; row < b.data.size(); ++row) labels.push_back(static_cast<int>(row % b.c.k));
  const Vector start = b.likelihood->from_labels(labels);
  EXPECT_TRUE(start.allFinite());
  EXPECT_TRUE(std::isfinite(b.value(start)));
}

/// Draws at one x against the law: chi-squared over classes of about equal probability, at the level 1e-4.
TEST_P(ExpertsContract, DrawsHaveTheLaw) {
  if (!GetParam().is_plain_pair()) GTEST_SKIP() << "one gate for each law, one law for each gate";
  Bench b(GetParam());
  constexpr Index n = 20000;
  const Matrix x = b.data.x.row(0).replicate(n, 1);
  const Matrix y = b.model->sample_response(x, n, b.truth, b.stream);
  const Cells cells = equal_cells(*b.model, b.data.x.row(0), b.truth, 12);
  Vector count = Vector::Zero(cells.probability.size());
  for (Index row = 0; row < n; ++row) count[cells.of(y(row, 0))] += 1.0;
  const Vector expected = static_cast<double>(n) * cells.probability;
  const double statistic = ((count - expected).array().square() / expected.array()).sum();
  const double freedom = static_cast<double>(count.size() - 1);
  EXPECT_LT(statistic, freedom + 4.0 * std::sqrt(2.0 * freedom) + 8.0);
}

INSTANTIATE_TEST_SUITE_P(Product, ExpertsContract, ::testing::ValuesIn(all_cases()),
                         [](const auto& test) { return test.param.name(); });

}  // namespace
}  // namespace mixrate
