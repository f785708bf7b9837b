// Case weights are frequencies: with whole weights everything is as if rows were repeated, a row of weight 0 is as if
// it were not there. Every composition of a gate, an expert and a law, every Gaussian mixture, the joint law and every
// regression mixture.
#include <gtest/gtest.h>

#include <cmath>

#include "base/error.hpp"
#include "contract/experts_reference.hpp"
#include "contract/regression_reference.hpp"
#include "estimator/standard_fit.hpp"
#include "experiment/catalogue.hpp"
#include "model/least_squares.hpp"

namespace mixrate {
namespace {

using namespace experts_test;

struct WeightedData {
  Dataset weighted, repeated;
  std::vector<int> labels, repeated_labels;  // of k atoms
};

/// Weights 0, 1, 2, 3, and rows repeated so many times.
WeightedData weigh(const Matrix& x, const Matrix& y, Index k, Stream& stream) {
  WeightedData out{{x, y, Vector(y.rows())}, {}, {}, {}};
  std::vector<Index> rows;
  for (Index row = 0; row < y.rows(); ++row) {
    const auto copies = static_cast<Index>(4.0 * sample_uniform(stream));
    out.weighted.weights[row] = static_cast<double>(copies);
    out.labels.push_back(static_cast<int>(row % k));
    rows.insert(rows.end(), static_cast<std::size_t>(copies), row);
    out.repeated_labels.insert(out.repeated_labels.end(), static_cast<std::size_t>(copies), out.labels.back());
  }
  out.repeated = {x(rows, Eigen::all), y(rows, Eigen::all)};
  return out;
}

void expect_equal(const Matrix& a, const Matrix& b, double tolerance, const char* what) {
  ASSERT_EQ(a.rows(), b.rows());
  ASSERT_EQ(a.cols(), b.cols());
  EXPECT_TRUE(b.allFinite()) << what;
  if (a.size() == 0) return;
  EXPECT_LT((a - b).cwiseAbs().maxCoeff(), tolerance * (1.0 + b.cwiseAbs().maxCoeff())) << what;
}

void expect_same_least_squares(LeastSquares& weighted, LeastSquares& repeated, const Vector& theta) {
  NormalEquations a, b;
  weighted.normal_equations(theta, a);
  repeated.normal_equations(theta, b);
  EXPECT_NEAR(a.sum_of_squares, b.sum_of_squares, 1e-10 * (1.0 + b.sum_of_squares));
  EXPECT_NEAR(weighted.sum_of_squares(theta), b.sum_of_squares, 1e-10 * (1.0 + b.sum_of_squares));
  EXPECT_NEAR(weighted.sum_of_squares_of_response(), repeated.sum_of_squares_of_response(),
              1e-10 * (1.0 + repeated.sum_of_squares_of_response()));
  expect_equal(a.gradient, b.gradient, 1e-10, "J'r");
  expect_equal(a.gram, b.gram, 1e-10, "J'J");
  const Matrix factor = weighted.jacobian_factor(theta);
  expect_equal(factor.transpose() * factor, b.gram, 1e-10, "R'R");
  expect_equal(weighted.coordinate_sizes(), repeated.coordinate_sizes(), 1e-10, "sizes");
  if (weighted.linear_coordinates().empty()) return;
  weighted.linear_equations(theta, a);
  repeated.linear_equations(theta, b);
  expect_equal(a.gradient, b.gradient, 1e-10, "J'r of linear coordinates");
  expect_equal(a.gram, b.gram, 1e-10, "J'J of linear coordinates");
}

/// At a point: value, gradient, Hessian, steps, least squares, start from labels. is_told: data tell all coordinates;
/// along others, as that of a temperature, a step is rounding over the ridge of its equations, 1e-10.
void expect_same_likelihood(const Model& model, const WeightedData& data, Index k, const Box& box,
                            const MixingMeasure& point, bool is_told = true) {
  const auto weighted = model.likelihood(data.weighted, k, box), repeated = model.likelihood(data.repeated, k, box);
  EXPECT_EQ(weighted->num_observations(), static_cast<double>(data.repeated.size()));
  const Vector theta = weighted->pack(point);
  Vector gradient, expected_gradient, next(theta.size()), expected_next(theta.size());
  Matrix hessian, expected_hessian;
  const double value = weighted->derivatives(theta, gradient, &hessian);
  const double expected = repeated->derivatives(theta, expected_gradient, &expected_hessian);
  EXPECT_NEAR(value, expected, 1e-10 * (1.0 + std::abs(expected)));
  EXPECT_NEAR(weighted->value(theta), expected, 1e-10 * (1.0 + std::abs(expected)));
  expect_equal(gradient, expected_gradient, 1e-10, "gradient");
  expect_equal(hessian, expected_hessian, 1e-10, "Hessian");
  for (const GateStep step : {GateStep::newton, GateStep::bound}) {
    EXPECT_NEAR(weighted->ascent_step(theta, next, step), expected, 1e-10 * (1.0 + std::abs(expected)));
    repeated->ascent_step(theta, expected_next, step);
    expect_equal(next, expected_next, is_told ? 1e-10 : 1e-6, step == GateStep::newton ? "EM step" : "bound step");
  }
  if (weighted->least_squares() != nullptr)
    expect_same_least_squares(*weighted->least_squares(), *repeated->least_squares(), theta);
  expect_equal(weighted->from_labels(data.labels), repeated->from_labels(data.repeated_labels), 1e-6, "labels");
}

/// With weights that are no whole numbers the gradient is that of the value, and the Hessian that of the gradient.
void expect_derivatives_of_value(const Model& model, Dataset data, Index k, const Box& box, const MixingMeasure& point,
                                 bool has_kinks, Stream& stream) {
  for (double& weight : data.weights) weight = 2.5 * sample_uniform(stream);
  const auto likelihood = model.likelihood(data, k, box);
  const Vector theta = likelihood->pack(point);
  Vector gradient, up, down;
  Matrix hessian;
  likelihood->derivatives(theta, gradient, &hessian);
  for (Index c = 0; c < theta.size() && !has_kinks; ++c) {
    constexpr double h = 1e-5;
    Vector more = theta, less = theta;
    more[c] += h;
    less[c] -= h;
    const double slope =
        (likelihood->derivatives(more, up, nullptr) - likelihood->derivatives(less, down, nullptr)) / (2.0 * h);
    EXPECT_NEAR(gradient[c], slope, 1e-6 * (1.0 + gradient.cwiseAbs().maxCoeff())) << "coordinate " << c;
    const Vector bend = (up - down) / (2.0 * h);
    EXPECT_LT((hessian.col(c) - bend).cwiseAbs().maxCoeff(), 1e-5 * (1.0 + hessian.cwiseAbs().maxCoeff()))
        << "coordinate " << c;
  }
}

FitOutcome fit_from(const Model& model, const Dataset& data, const MixingMeasure& near) {
  const StandardFit standard(model, data);
  const auto likelihood = model.likelihood(standard.data(), near.size(), standard.box());
  const StartSource source{1, [&](int) { return standard.to_standard(near); }};
  Stream stream({3, 0, 0}, Purpose::estimator);
  const EstimatorEntry& mle = find_estimator("mle", {});
  const auto estimator = mle.make(Options(Node(Node::Table{{"decrement", Node(1e-9)}}), mle.info));
  return standard.to_data(
      estimator->fit({model, standard.data(), near.size(), standard.box(), *likelihood, source, stream}));
}

/// The fit of weighted rows is that of repeated ones, standard units and box included.
void expect_same_end(const Model& model, const WeightedData& data, const MixingMeasure& near) {
  const FitOutcome weighted = fit_from(model, data.weighted, near), repeated = fit_from(model, data.repeated, near);
  // a long path is chaotic (two-layer experts end elsewhere if only the rows are turned round), and one that does not
  // end is cut somewhere
  const bool has_ended = repeated.status == FitStatus::converged || repeated.status == FitStatus::at_boundary;
  if (!has_ended || repeated.iterations >= 40) return;
  EXPECT_EQ(weighted.status, repeated.status);
  EXPECT_NEAR(weighted.log_likelihood, repeated.log_likelihood, 1e-8 * (1.0 + std::abs(repeated.log_likelihood)));
}

class WeightsContract : public ::testing::TestWithParam<Case> {};

TEST_P(WeightsContract, RowsCountAsOftenAsTheirWeightsSay) {
  const Case& c = GetParam();
  const auto model = c.model();
  Stream stream({5, 13, 0}, Purpose::test);
  const MixingMeasure truth = random_measure(*model, c.k, c.size(), stream);
  const MixingMeasure point = random_measure(*model, c.k, c.size(), stream);
  const Matrix x = random_covariates(301, c.d, stream);
  const WeightedData data = weigh(x, model->sample_response(x, 301, truth, stream), c.k, stream);
  const Box box = box_around(*model, point);
  expect_same_likelihood(*model, data, c.k, box, point, c.redundant() == 0 && c.gate != "top-k");
  expect_derivatives_of_value(*model, data.weighted, c.k, box, point, c.gate == "top-k", stream);
  const Matrix wide = random_covariates(1000, c.d, stream);
  expect_same_end(*model, weigh(wide, model->sample_response(wide, 1000, truth, stream), c.k, stream), truth);
}

INSTANTIATE_TEST_SUITE_P(Product, WeightsContract, ::testing::ValuesIn(all_cases()),
                         [](const auto& test) { return test.param.name(); });

TEST(WeightsOfMixtures, RowsCountAsOftenAsTheirWeightsSay) {
  std::vector<std::shared_ptr<const Model>> models;
  const auto add = [&](const char* name, Node::Table options) {
    const FamilyEntry& family = find_family(name, {});
    models.push_back(family.make(Options(Node(std::move(options)), family.info)));
  };
  for (const char* covariance : {"known", "common", "isotropic", "diagonal", "full"})
    for (const std::int64_t d : {1, 3})
      add("gaussian-mixture", {{"dimension", Node(d)}, {"covariance", Node(std::string(covariance))}});
  add("gaussian-mixture", {{"weights", Node(std::string("fixed"))}});
  add("gaussian-gated-experts", {{"dimension", Node(std::int64_t{2})}});
  for (const auto& model : models) {
    Stream stream({5, 14, 0}, Purpose::test);
    const MixingMeasure truth = random_measure(*model, 3, 1.0, stream), point = random_measure(*model, 3, 1.0, stream);
    const Matrix none(301, 0);
    const WeightedData data = weigh(none, model->sample_response(none, 301, truth, stream), 3, stream);
    const Box box = box_around(*model, point);
    expect_same_likelihood(*model, data, 3, box, point);
    expect_derivatives_of_value(*model, data.weighted, 3, box, point, false, stream);
    expect_same_end(*model, data, truth);
  }
}

TEST(WeightsOfRegressions, RowsCountAsOftenAsTheirWeightsSay) {
  for (const regression_test::Case& c : regression_test::all_cases()) {
    SCOPED_TRACE(c.name());
    const auto model = c.model();
    Stream stream({5, 15, 0}, Purpose::test);
    const MixingMeasure truth = regression_test::random_measure(c, *model, stream);
    const MixingMeasure point = regression_test::random_measure(c, *model, stream);
    const Matrix x = regression_test::random_covariates(301, c.d, stream);
    const WeightedData data = weigh(x, model->sample_response(x, 301, truth, stream), c.k, stream);
    const Box box = box_for_data(*model, data.repeated);
    expect_same_likelihood(*model, data, c.k, box, point);
    const bool has_kinks = c.activation == "relu" || c.gate_activation == "relu";
    expect_derivatives_of_value(*model, data.weighted, c.k, box, point, has_kinks, stream);
  }
}

TEST(WeightsOfCounts, AreRefused) {
  const FamilyEntry& family = find_family("softmax-mixture", {});
  const auto model = family.make(Options(Node(Node::Table{{"support", Node(std::int64_t{20})}}), family.info));
  const Dataset data{Matrix(20, 0), Matrix::Ones(20, 1), Vector::Ones(20)};
  EXPECT_THROW(static_cast<void>(model->likelihood(data, 2, box_for_data(*model, data))), StudyError);
}

}  // namespace
}  // namespace mixrate
