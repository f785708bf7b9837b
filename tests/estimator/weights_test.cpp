// Case weights in estimators: a row of weight w is w rows. The likelihoods themselves:
// tests/contract/weights_contract_test.cpp.
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "estimator/fixture.hpp"
#include "estimator/standard_errors.hpp"
#include "estimator/standard_fit.hpp"
#include "estimator/start/labellings.hpp"
#include "math/solve.hpp"
#include "math/statistics/location_scatter.hpp"
#include "model/families.hpp"

namespace mixrate {
namespace {

using testing_tools::make_leaf;

std::shared_ptr<const Model> weighted_model(const FamilyEntry& family, Node::Table options = {}) {
  return family.make(Options(Node(std::move(options)), family.info));
}

/// Rows of a data set with weights 0, .., 3, and the same rows repeated so many times.
std::pair<Dataset, Dataset> weighted_and_repeated(const Dataset& rows, Stream& stream) {
  Dataset weighted = rows;
  weighted.weights.resize(rows.size());
  std::vector<Index> copies;
  for (Index row = 0; row < rows.size(); ++row) {
    const auto count = static_cast<Index>(4.0 * sample_uniform(stream));
    weighted.weights[row] = static_cast<double>(count);
    copies.insert(copies.end(), static_cast<std::size_t>(count), row);
  }
  return {weighted, {rows.x(copies, Eigen::all), rows.y(copies, Eigen::all)}};
}

/// Two experts, 2 + x and -2 - x, or two Gaussians.
std::pair<Dataset, Dataset> two_atoms(Index n, bool has_covariate, std::uint32_t word) {
  Stream stream({7, 8, word}, Purpose::test);
  Dataset data{Matrix(n, has_covariate ? 1 : 0), Matrix(n, 1)};
  for (Index row = 0; row < n; ++row) {
    const double x = 2.0 * sample_uniform(stream) - 1.0, sign = sample_uniform(stream) < 0.4 ? -1.0 : 1.0;
    if (has_covariate) data.x(row, 0) = x;
    data.y(row, 0) = sign * (2.0 + (has_covariate ? x : 0.0)) + (0.5 + 0.2 * sign) * sample_normal(stream);
  }
  return weighted_and_repeated(data, stream);
}

/// One atom per label of the sign of y, the same for both.
FitOutcome weighted_fit(const Model& model, const Dataset& data, Index k, const Box& box, const Estimator& estimator) {
  const auto likelihood = model.likelihood(data, k, box);
  const StartSource source{1, [&](int) {
                             std::vector<int> labels;
                             for (const double y : data.y.col(0)) labels.push_back(y > 0.3 && k > 1 ? 1 : 0);
                             return likelihood->unpack(likelihood->from_labels(labels));
                           }};
  Stream stream({1, 2, 3}, Purpose::estimator);
  return estimator.fit({model, data, k, box, *likelihood, source, stream});
}

const EstimatorEntry& estimator_named(std::string_view name) {
  const auto all = estimators();
  return *std::find_if(all.begin(), all.end(), [&](const EstimatorEntry& entry) { return entry.info.name == name; });
}

/// Both kinds of errors with weights are those of repeated rows. Checked: with w^2 in the sandwich it fails.
TEST(Weights, StandardErrorsAreThoseOfRepeatedRows) {
  for (const bool has_covariate : {true, false}) {
    const auto [weighted, repeated] = two_atoms(400, has_covariate, 1);
    const auto model = weighted_model(has_covariate ? softmax_gated_gaussian_family() : gaussian_mixture_family());
    const Box box = box_for_data(*model, repeated);
    const auto estimator = make_leaf(mle_estimator());
    const FitOutcome first = weighted_fit(*model, weighted, 2, box, *estimator);
    const FitOutcome second = weighted_fit(*model, repeated, 2, box, *estimator);
    ASSERT_EQ(first.status, FitStatus::converged);
    EXPECT_NEAR(first.log_likelihood, second.log_likelihood, 1e-8 * std::abs(second.log_likelihood));
    for (const ErrorKind kind : {ErrorKind::observed, ErrorKind::sandwich}) {
      const auto of = [&](const Dataset& data, const FitOutcome& fit) {
        return uncertainty(*model, data, *model->likelihood(data, 2, box), fit.estimate, kind);
      };
      const Uncertainty a = of(weighted, first), b = of(repeated, second);
      ASSERT_EQ(a.problem, "");
      EXPECT_LT((a.estimate - b.estimate).cwiseAbs().maxCoeff(), 1e-6);
      EXPECT_LT((a.standard_error - b.standard_error).cwiseAbs().maxCoeff(), 1e-6);
      EXPECT_GT(b.standard_error.maxCoeff(), 0.02);
    }
  }
}

/// One expert is weighted least squares, with A = X'WX / s, s = sum w e^2 / sum w, and B = sum w e^2 x x' / s^2: a row
/// of weight w is w observations. As sampling weights w^2 would stand in B, and the two can be told apart here.
TEST(Weights, OneExpertHasTheErrorsOfWeightedLeastSquares) {
  Stream stream({7, 9, 0}, Purpose::test);
  constexpr Index n = 300;
  Dataset data{Matrix(n, 1), Matrix(n, 1), Vector(n)};
  for (Index row = 0; row < n; ++row) {
    data.x(row, 0) = sample_normal(stream);
    data.y(row, 0) = 1.0 + 2.0 * data.x(row, 0) + (0.5 + data.x(row, 0) * data.x(row, 0)) * sample_normal(stream);
    data.weights[row] = 5.0 * sample_uniform(stream) * sample_uniform(stream);
  }
  Matrix x(n, 2);
  x << data.x, Vector::Ones(n);
  const Vector& w = data.weights;
  const Matrix inverted = inverse(x.transpose() * w.asDiagonal() * x);
  const Vector beta = inverted * (x.transpose() * w.cwiseProduct(data.y.col(0)));
  const Vector squares = (data.y.col(0) - x * beta).cwiseAbs2();
  const double variance = w.dot(squares) / w.sum();
  const auto white = [&](const Vector& weights) -> Vector {
    return (inverted * (x.transpose() * weights.cwiseProduct(squares).asDiagonal() * x) * inverted).diagonal();
  };
  const auto model = weighted_model(softmax_gated_gaussian_family());
  const Box box = box_for_data(*model, data);
  const FitOutcome fit = weighted_fit(*model, data, 1, box, *make_leaf(mle_estimator()));
  const double constant = std::log(2.0 * M_PI * variance) + 1.0;
  EXPECT_NEAR(fit.log_likelihood, -0.5 * w.sum() * constant, 1e-8 * w.sum());
  const auto likelihood = model->likelihood(data, 1, box);
  const Index slope = 1 + model->layout()->atom_block(Meaning::slope).offset;
  const Uncertainty plain = uncertainty(*model, data, *likelihood, fit.estimate, ErrorKind::observed);
  const Uncertainty robust = uncertainty(*model, data, *likelihood, fit.estimate, ErrorKind::sandwich);
  EXPECT_NEAR(plain.estimate[slope], beta[0], 1e-7);
  EXPECT_NEAR(plain.standard_error[slope], std::sqrt(variance * inverted(0, 0)), 1e-7);
  EXPECT_NEAR(robust.standard_error[slope], std::sqrt(white(w)[0]), 1e-6);
  EXPECT_GT(std::abs(std::sqrt(white(w.cwiseAbs2())[0]) - robust.standard_error[slope]), 0.01);
}

/// Whatever takes weights ends where repeated rows end. A chain makes the same moves, as its numbers are the same.
TEST(Weights, EstimatorsEndWhereRepeatedRowsEnd) {
  const auto integer = [](std::int64_t value) { return Node(value); };
  const Node::Table chain = {{"iterations", integer(64)}, {"chains", integer(2)}};
  const std::vector<std::pair<std::string, Node::Table>> cases = {{"em", {}},
                                                                  {"em-squarem", {}},
                                                                  {"mle", {}},
                                                                  {"ecm", {}},
                                                                  {"gd", {}},
                                                                  {"ngd", {}},
                                                                  {"path", {}},
                                                                  {"dendrogram", {}},
                                                                  {"metropolis", chain},
                                                                  {"wbic", chain},
                                                                  {"bbvi", {{"steps", integer(50)}}}};
  const auto [weighted, repeated] = two_atoms(300, false, 2);
  const auto model = weighted_model(gaussian_mixture_family());
  const Box box = box_for_data(*model, repeated);
  for (const auto& [name, options] : cases) {
    SCOPED_TRACE(name);
    const auto estimator = make_leaf(estimator_named(name), options);
    ASSERT_TRUE(estimator->takes_weights());
    const FitOutcome a = weighted_fit(*model, weighted, 2, box, *estimator);
    const FitOutcome b = weighted_fit(*model, repeated, 2, box, *estimator);
    ASSERT_GT(a.estimate.size(), 0);
    EXPECT_EQ(a.iterations, b.iterations);
    EXPECT_NEAR(a.log_likelihood, b.log_likelihood, 1e-7 * std::abs(b.log_likelihood));
    EXPECT_LT((a.estimate.flatten() - b.estimate.flatten()).cwiseAbs().maxCoeff(), 1e-6);
    for (const auto& [first, second] : {std::pair{a.selection.bic, b.selection.bic},
                                        {a.selection.icl, b.selection.icl},
                                        {a.selection.dsc, b.selection.dsc},
                                        {a.selection.mtm, b.selection.mtm}})
      EXPECT_TRUE(first == second || (std::isnan(first) && std::isnan(second)));
    if (std::isnan(b.evidence)) continue;
    EXPECT_NEAR(a.evidence, b.evidence, 1e-6 * std::abs(b.evidence));
  }
  for (const char* name : {"gibbs", "gibbs-mfm", "moments"})
    EXPECT_FALSE(make_leaf(estimator_named(name))->takes_weights()) << name;
}

TEST(Weights, LeastSquaresEndsWhereRepeatedRowsEnd) {
  const auto [weighted, repeated] = two_atoms(300, true, 3);
  const FamilyEntry family = moe_regression_family();
  const auto model = weighted_model(family, {{"gate", Node(std::string("softmax"))}});
  const Box box = box_for_data(*model, repeated);
  const auto estimator = make_leaf(estimator_named("lse"));
  const FitOutcome a = weighted_fit(*model, weighted, 2, box, *estimator);
  const FitOutcome b = weighted_fit(*model, repeated, 2, box, *estimator);
  EXPECT_EQ(a.status, b.status);
  EXPECT_NEAR(a.log_likelihood, b.log_likelihood, 1e-8 * std::abs(b.log_likelihood));
  EXPECT_NEAR(a.certificate.smallest_singular, b.certificate.smallest_singular, 1e-6);
}

/// The search over starts counts rows as often, and standard units are those of repeated rows.
TEST(Weights, TheSearchFindsTheMaximumOfRepeatedRows) {
  for (const bool has_covariate : {true, false}) {
    const auto [weighted, repeated] = two_atoms(400, has_covariate, 4);
    const auto model = weighted_model(has_covariate ? softmax_gated_gaussian_family() : gaussian_mixture_family());
    double ends[2];
    for (int which = 0; which < 2; ++which) {
      const StandardFit standard(*model, which == 0 ? weighted : repeated);
      const auto likelihood = model->likelihood(standard.data(), 3, standard.box());
      const StartContext context{*model, standard.data(), *likelihood, 3, standard.box()};
      const auto start = make_leaf(portfolio_start());
      const StartSource source{1, [&](int index) {
                                 Stream numbers({1, 2, 4}, Purpose::start);
                                 return start->draw(context, index, numbers);
                               }};
      Stream stream({1, 2, 4}, Purpose::estimator);
      const FitOutcome fit =
          make_leaf(mle_estimator())->fit({*model, standard.data(), 3, standard.box(), *likelihood, source, stream});
      ends[which] = standard.to_data(fit).log_likelihood;
    }
    EXPECT_NEAR(ends[0], ends[1], 1e-6 * std::abs(ends[1]));
  }
}

TEST(Weights, LocationAndScatterAreThoseOfRepeatedRows) {
  Stream stream({7, 10, 0}, Purpose::test);
  Dataset rows{Matrix(200, 0), Matrix(200, 3)};
  for (double& value : rows.y.reshaped()) value = std::exp(sample_normal(stream));
  const auto [weighted, repeated] = weighted_and_repeated(rows, stream);
  const LocationScatter a = location_scatter(weighted.y, weighted.weights), b = location_scatter(repeated.y);
  EXPECT_LT((a.centre - b.centre).cwiseAbs().maxCoeff(), 1e-8);
  EXPECT_LT((a.scatter - b.scatter).cwiseAbs().maxCoeff(), 1e-8);
  EXPECT_GT((a.centre - location_scatter(weighted.y).centre).cwiseAbs().maxCoeff(), 1e-3);
  const Matrix axes = invariant_axes(weighted.y, a, weighted.weights);
  EXPECT_LT((axes - invariant_axes(repeated.y, b)).cwiseAbs().maxCoeff(), 1e-7);
}

/// Starts draw rows in proportion to their weights: those of weight 0 never; parts of equal size have equal weight.
TEST(Weights, StartsCountRowsAsOften) {
  Stream stream({7, 11, 0}, Purpose::test);
  Cloud cloud{Matrix(6, 1), Vector{{0.0, 3.0, 0.0, 1.0, 0.0, 0.0}}};
  cloud.points << 0.0, 1.0, 2.0, 3.0, 4.0, 5.0;
  Vector drawn = Vector::Zero(6);
  for (int draw = 0; draw < 4000; ++draw) drawn[draw_row(6, cloud.weights, stream)] += 1.0 / 4000.0;
  EXPECT_NEAR(drawn[1], 0.75, 4.0 * std::sqrt(0.75 * 0.25 / 4000.0));
  EXPECT_NEAR(drawn[3], 0.25, 4.0 * std::sqrt(0.75 * 0.25 / 4000.0));
  const std::vector<int> labels = kmeans_labels(cloud, 2, 5, stream);
  EXPECT_NE(labels[1], labels[3]);
  cloud.weights << 1.0, 1.0, 1.0, 1.0, 2.0, 2.0;
  Vector mass = Vector::Zero(2);
  const Labels slices = slice_labels(cloud, 2, stream);
  for (Index row = 0; row < 6; ++row) mass[slices[static_cast<std::size_t>(row)]] += cloud.weights[row];
  EXPECT_EQ(mass[0], 4.0);
  Labels split(6, 0);
  split_by_score(cloud.points.col(0), cloud.weights, 0.5, 0, 1, split);
  EXPECT_EQ(split, (Labels{1, 1, 1, 1, 0, 0}));
}

}  // namespace
}  // namespace mixrate
