// `gibbs`, `metropolis` and `wbic` of mixtures of densities: closed forms, agreement, and what they refuse.
#include <gmock/gmock.h>

#include "base/error.hpp"
#include "measure/block_domain.hpp"
#include "statistics/coordinate_support.hpp"

namespace mixrate {
namespace {

using namespace testing_tools;
using ::testing::HasSubstr;

Node number(std::int64_t value) { return Node(value); }

/// Mean and Monte Carlo standard error of a function of posterior draws.
struct MeanOfDraws {
  double mean, error;
};
template <class Function>
MeanOfDraws mean_of_draws(const FitOutcome& outcome, const Function& function) {
  const auto& draws = outcome.posterior->draws;
  Matrix values(static_cast<Index>(draws.size()) / 4, 4);  // chain by chain
  for (Index t = 0; t < values.size(); ++t) values.data()[t] = function(draws[static_cast<std::size_t>(t)]);
  const double variance = (values.array() - values.mean()).square().mean();
  return {values.mean(), std::sqrt(variance / effective_sample_size(values))};
}

/// A fit of a model to data, from one start.
FitOutcome sample(const Model& model, const Dataset& data, const MixingMeasure& start, const EstimatorEntry& entry,
                  Node::Table options, const Box& box) {
  const auto likelihood = model.likelihood(data, start.size(), box);
  const StartSource starts{1, [&](int) { return start; }};
  Stream stream = posterior_stream(41);
  const auto estimator = make_leaf(entry, std::move(options));
  estimator->require(model);
  return estimator->fit({model, data, start.size(), box, *likelihood, starts, stream});
}

Dataset planar_data(Index n, double gap, Stream& stream) {
  Dataset data{Matrix(n, 0), Matrix(n, 2)};
  for (Index j = 0; j < n; ++j) {
    const double z = sample_normal(stream), side = j % 3 == 0 ? gap : -gap;
    data.y.row(j) << z + side, 0.7 * z + 0.8 * sample_normal(stream) + 0.3;
  }
  return data;
}

MixingMeasure planar_start(const Model& model, Index k) {
  Matrix atoms(model.layout()->atom_width(), k);
  atoms.setZero();
  for (Index i = 0; i < k; ++i) {
    atoms(0, i) = i == 0 ? -1.5 : 1.5;
    if (atoms.rows() == 5) atoms.col(i).tail(3) << 1.0, 0.2, 1.0;
  }
  return {model.layout(), Vector::Constant(k, -std::log(static_cast<double>(k))), atoms};
}

const std::pair<EstimatorEntry, std::int64_t> both_samplers[] = {{gibbs_estimator(), 4000},
                                                                 {metropolis_estimator(), 40000}};

/// One atom, known variance: mean ~ N((n + s / t)^-1 sum y, (n / s + 1 / t)^-1).
TEST(CoordinateSamplers, MeanOfOneGaussianHasItsLaw) {
  const auto model = gaussians(2, "known");
  Stream stream = posterior_stream(42);
  const Dataset data = planar_data(6, 1.0, stream);
  const double precision = 6.0 + 1.0 / 4.0;
  const Vector expected = data.y.colwise().sum().transpose() / precision;
  const SamplerCase c{"", model};
  for (const auto& [entry, iterations] : both_samplers) {
    const FitOutcome outcome = sample(*model, data, planar_start(*model, 1), entry,
                                      {{"iterations", number(iterations)}, {"draws", number(4000)}}, c.box());
    EXPECT_EQ(outcome.status, FitStatus::converged);
    for (Index a = 0; a < 2; ++a) {
      const MeanOfDraws mean = mean_of_draws(outcome, [&](const MixingMeasure& g) { return g.atoms()(a, 0); });
      EXPECT_NEAR(mean.mean, expected[a], 4.5 * mean.error) << entry.info.name;
      const MeanOfDraws square =
          mean_of_draws(outcome, [&](const MixingMeasure& g) { return std::pow(g.atoms()(a, 0) - expected[a], 2); });
      EXPECT_NEAR(square.mean, 1.0 / precision, 4.5 * square.error) << entry.info.name;
    }
  }
}

/// One atom, mean nearly without prior: covariance ~ IW(nu + n - 1, Psi + S), S the scatter about the mean of the data.
TEST(CoordinateSamplers, CovarianceOfOneGaussianHasItsMean) {
  const auto model = gaussians(2, "full");
  Stream stream = posterior_stream(43);
  const Dataset data = planar_data(12, 1.0, stream);
  const Matrix centred = data.y.rowwise() - data.y.colwise().mean();
  const double shape = 3.0, rate = 1.0, nu = 2.0 * shape + 1.0;
  const Matrix expected =
      (Matrix(centred.transpose() * centred) + 2.0 * rate * Matrix::Identity(2, 2)) / (nu + 12.0 - 1.0 - 2.0 - 1.0);
  const SamplerCase c{"", model};
  for (const auto& [entry, iterations] : both_samplers) {
    const FitOutcome outcome = sample(*model, data, planar_start(*model, 1), entry,
                                      {{"iterations", number(iterations)},
                                       {"draws", number(4000)},
                                       {"coefficient_variance", Node(1e6)},
                                       {"variance_shape", Node(shape)},
                                       {"variance_rate", Node(rate)}},
                                      c.box());
    EXPECT_EQ(outcome.status, FitStatus::converged);
    for (Index a = 0, at = 2; a < 2; ++a) {
      for (Index b = 0; b <= a; ++b, ++at) {
        const MeanOfDraws mean = mean_of_draws(outcome, [&](const MixingMeasure& g) { return g.atoms()(at, 0); });
        EXPECT_NEAR(mean.mean, expected(a, b), 4.5 * mean.error) << entry.info.name << " " << a << " " << b;
      }
    }
  }
}

TEST(CoordinateSamplers, GibbsAndMetropolisAgreeOnFullCovariances) {
  const auto model = gaussians(2, "full");
  Stream stream = posterior_stream(44);
  const Dataset data = planar_data(90, 1.6, stream);
  const SamplerCase c{"", model};
  const MixingMeasure start = planar_start(*model, 2);
  const FitOutcome a =
      sample(*model, data, start, gibbs_estimator(), {{"iterations", number(6000)}, {"draws", number(4000)}}, c.box());
  const FitOutcome b = sample(*model, data, start, metropolis_estimator(),
                              {{"iterations", number(60000)}, {"draws", number(4000)}}, c.box());
  ASSERT_EQ(a.status, FitStatus::converged) << a.posterior->r_hat;
  ASSERT_EQ(b.status, FitStatus::converged) << b.posterior->r_hat;
  EXPECT_GT(b.posterior->acceptance, 0.1);
  const auto expect_equal = [&](const char* what, const auto& function) {
    const MeanOfDraws p = mean_of_draws(a, function), q = mean_of_draws(b, function);
    EXPECT_NEAR(p.mean, q.mean, 4.5 * std::hypot(p.error, q.error)) << what;
  };
  expect_equal("log-likelihood", [&](const MixingMeasure& g) {
    Vector out(data.size());
    model->log_density(data.x, data.y, g, out);
    return out.sum();
  });
  expect_equal("largest weight", [](const MixingMeasure& g) { return g.weights().maxCoeff(); });
  expect_equal("first mean", [](const MixingMeasure& g) { return g.atoms()(0, 0); });
  expect_equal("second mean", [](const MixingMeasure& g) { return g.atoms()(0, 1); });
  expect_equal("covariance", [](const MixingMeasure& g) { return g.atoms()(3, 0); });
  expect_equal("log determinant", [](const MixingMeasure& g) {
    return std::log(g.atoms()(2, 1) * g.atoms()(4, 1) - std::pow(g.atoms()(3, 1), 2));
  });
  EXPECT_EQ(a.selection.mtm, b.selection.mtm);
}

TEST(CoordinateSamplers, WbicNearsTheEvidenceOfAPlanarGaussian) {
  const auto model = gaussians(2, "known");
  Stream stream = posterior_stream(45);
  const Dataset data = planar_data(300, 0.0, stream);
  const SamplerCase c{"", model};
  const FitOutcome outcome =
      sample(*model, data, planar_start(*model, 1), wbic_estimator(), {{"iterations", number(20000)}}, c.box());
  // At inverse temperature t the mean is normal with precision t n + 1 / 4.
  const double n = 300.0, t = 1.0 / std::log(n), precision = t * n + 0.25;
  double expected = -n * std::log(2.0 * M_PI);
  for (Index a = 0; a < 2; ++a) {
    const double sum = data.y.col(a).sum(), centre = t * sum / precision;
    expected -= 0.5 * ((data.y.col(a).array() - centre).square().sum() + n / precision);
  }
  const double error =
      std::sqrt(1.0 / outcome.posterior->ess_bulk) * std::log(n);  // two coordinates: variance log(n)^2
  EXPECT_NEAR(outcome.evidence, expected, 4.5 * error);
  EXPECT_LT(error, 0.2);
}

TEST(CoordinateSamplers, WalkOnCountsOfPoints) {
  const auto model = make_leaf(softmax_mixture_family(),
                               {{"support", number(60)}, {"dimension", number(2)}, {"feature_seed", number(3)}});
  const MixingMeasure truth(model->layout(), Vector::Constant(2, -std::log(2.0)), Matrix{{-1.0, 1.0}, {0.5, 0.0}});
  Stream stream = posterior_stream(46);
  const Dataset data{Matrix(60, 0), model->sample_response(Matrix(0, 0), 500, truth, stream)};
  const SamplerCase c{"", model};
  const FitOutcome outcome =
      sample(*model, data, truth, metropolis_estimator(), {{"iterations", number(4000)}}, c.box());
  EXPECT_EQ(outcome.status, FitStatus::converged) << outcome.posterior->r_hat;
  EXPECT_GT(outcome.posterior->acceptance, 0.1);
}

TEST(CoordinateSamplers, RefuseInWords) {
  const auto message = [](const EstimatorEntry& entry, Node::Table options, const Model& model) -> std::string {
    try {
      make_leaf(entry, std::move(options))->require(model);
    } catch (const StudyError& error) {
      return error.what();
    }
    return "";
  };
  const auto regression = make_leaf(moe_regression_family());
  for (const EstimatorEntry& entry : {gibbs_estimator(), metropolis_estimator(), wbic_estimator()})
    EXPECT_THAT(message(entry, {}, *regression), HasSubstr("sum of means")) << entry.info.name;
  const auto laplace = experts({{"gate", Node(std::string("laplace"))}});
  EXPECT_EQ(message(gibbs_estimator(), {}, *laplace), "");
  EXPECT_THAT(message(gibbs_estimator(), {{"gate", Node(std::string("free"))}}, *laplace), HasSubstr("no free gate"));
  EXPECT_THAT(message(gibbs_mfm_estimator(), {}, *laplace), HasSubstr("does not know"));
  const auto counts = make_leaf(softmax_mixture_family());
  EXPECT_THAT(message(gibbs_estimator(), {}, *counts), HasSubstr("counts of points"));
  EXPECT_EQ(message(metropolis_estimator(), {}, *counts), "");
  EXPECT_THAT(message(wbic_estimator(), {{"path", Node(true)}}, *counts), HasSubstr("no path"));
}

}  // namespace
}  // namespace mixrate
