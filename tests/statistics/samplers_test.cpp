// What the samplers hand over, and their agreement with each other and with known posteriors.
#include <gmock/gmock.h>

#include <numbers>
#include <numeric>

#include "base/error.hpp"
#include "estimator/posterior_support.hpp"
#include "math/solve.hpp"

namespace mixrate {
namespace {

using namespace testing_tools;
using ::testing::HasSubstr;

Node::Table length(std::int64_t iterations, Node::Table others = {}) {
  others.insert_or_assign("iterations", Node(iterations));
  return others;
}

const EstimatorEntry all_samplers[] = {gibbs_estimator(), gibbs_mfm_estimator(), metropolis_estimator(),
                                       wbic_estimator()};

/// Mean and Monte Carlo standard error, by batches of draws, of a function of posterior draws.
struct Estimate {
  double mean, error;
};

template <class Function>
Estimate posterior_mean(const FitOutcome& outcome, const Function& function) {
  const auto& draws = outcome.posterior->draws;
  Matrix values(static_cast<Index>(draws.size()) / 4, 4);  // chain by chain
  for (Index t = 0; t < values.size(); ++t) values.data()[t] = function(draws[static_cast<std::size_t>(t)]);
  const double variance = (values.array() - values.mean()).square().mean();
  return {values.mean(), std::sqrt(variance / effective_sample_size(values))};
}

TEST(Samplers, FillTheOutcomeAndRepeatThemselves) {
  for (const char* name : {"gmm-two-separated", "sgmoe-mild", "bayes-ridge"}) {
    const Problem problem(name, 2, 150, 1);
    const auto start = make_leaf(oracle_start(), oracle_options(0.1, 2));
    for (const EstimatorEntry& entry : all_samplers) {
      const auto estimator = make_leaf(entry, length(100, {{"draws", Node(std::int64_t{30})}}));
      const FitOutcome a = problem.fit(*estimator, *start), b = problem.fit(*estimator, *start);
      ASSERT_NE(a.posterior, nullptr) << entry.info.name;
      EXPECT_TRUE(a.status == FitStatus::converged || a.status == FitStatus::stalled) << to_string(a.status);
      EXPECT_EQ(a.status == FitStatus::converged, a.posterior->r_hat <= 1.05);
      EXPECT_EQ(a.posterior->draws.size(), 30);
      EXPECT_EQ(a.iterations, 100);
      EXPECT_GT(a.posterior->ess_bulk, 0.0);
      EXPECT_EQ(a.log_likelihood, b.log_likelihood) << entry.info.name;
      EXPECT_EQ(a.posterior->draws.back().atoms(), b.posterior->draws.back().atoms()) << entry.info.name;
      Vector density(problem.data.size());
      problem.truth->model->log_density(problem.data.x, problem.data.y, a.estimate, density);
      EXPECT_NEAR(density.sum(), a.log_likelihood, 1e-8 * std::abs(a.log_likelihood)) << entry.info.name;
    }
  }
}

TEST(Samplers, ChainsThatDoNotMixAreStalled) {
  const Problem problem("gmm-two-separated", 2, 400, 1);
  int count = 0;
  const StartSource starts{2, [&](int index) {
                             const MixingMeasure& g = problem.truth->truth;
                             Matrix atoms = g.atoms();
                             if (index == 1) atoms.row(0).setConstant(60.0);
                             ++count;
                             return MixingMeasure(problem.truth->model->layout(), g.log_weights(), atoms);
                           }};
  const auto estimator = make_leaf(
      metropolis_estimator(),
      length(40, {{"burn_in", Node(std::int64_t{0})}, {"coefficient_variance", Node(1e6)}, {"pilot", Node(false)}}));
  Stream stream = posterior_stream(4);
  const FitOutcome outcome =
      estimator->fit({*problem.truth->model, problem.data, 2, problem.box, *problem.likelihood, starts, stream});
  EXPECT_EQ(outcome.status, FitStatus::stalled);
  EXPECT_GT(outcome.posterior->r_hat, 1.5);
  EXPECT_EQ(count, 4);  // chains 0 and 2 begin at start 0
}

TEST(Samplers, GibbsAndMetropolisAgree) {
  const Problem problem("sgmoe-mild", 2, 100, 2);
  const auto start = make_leaf(oracle_start(), oracle_options(0.1, 4));
  const Node::Table draws = {{"draws", Node(std::int64_t{4000})}};
  const FitOutcome a = problem.fit(*make_leaf(gibbs_estimator(), length(4000, draws)), *start);
  const FitOutcome b = problem.fit(*make_leaf(metropolis_estimator(), length(60000, draws)), *start);
  ASSERT_EQ(a.status, FitStatus::converged);
  ASSERT_EQ(b.status, FitStatus::converged);
  const ExpertPosterior posterior(*problem.truth->model, problem.data, {});
  const auto mean = [&](const MixingMeasure& g) { return mean_at(posterior.parameters(g), 0.4); };
  const auto density = [&](const MixingMeasure& g) {
    Vector out(problem.data.size());
    problem.truth->model->log_density(problem.data.x, problem.data.y, g, out);
    return out.sum();
  };
  const auto expect_equal = [](Estimate p, Estimate q) {
    EXPECT_NEAR(p.mean, q.mean, 4.0 * std::hypot(p.error, q.error));
  };
  expect_equal(posterior_mean(a, mean), posterior_mean(b, mean));
  expect_equal(posterior_mean(a, density), posterior_mean(b, density));
}

TEST(Samplers, PilotIsTheDefaultOfRandomWalksOnly) {
  const Problem problem("sgmoe-mild", 2, 100, 3);
  const auto start = make_leaf(kmeanspp_start(), {{"starts", Node(std::int64_t{2})}});
  const auto r_hat = [&](const EstimatorEntry& entry, Node::Table options) {
    return problem.fit(*make_leaf(entry, length(40, std::move(options))), *start).posterior->r_hat;
  };
  for (const EstimatorEntry& entry : all_samplers) {
    const bool walks = entry.info.name == "metropolis" || entry.info.name == "wbic";
    EXPECT_EQ(r_hat(entry, {}), r_hat(entry, {{"pilot", Node(walks)}})) << entry.info.name;
    EXPECT_NE(r_hat(entry, {}), r_hat(entry, {{"pilot", Node(!walks)}})) << entry.info.name;
  }
}

/// For one line: the log of int p(y | theta)^beta prior(theta), and the mean of log p(y | theta) under that law, in
/// closed form in the coefficients and on a grid of log s. beta = 1: the log evidence.
struct Tempered {
  double log_mass, mean_log_likelihood;
};
Tempered tempered_regression(const ExpertPosterior& posterior, double beta) {
  const ExpertPrior& prior = posterior.prior();
  const auto n = static_cast<double>(posterior.num_observations());
  const Matrix gram = posterior.design().transpose() * posterior.design();
  const Vector score = posterior.design().transpose() * posterior.response();
  const double t = prior.coefficient_variance;
  const Index p = gram.rows();
  std::vector<double> terms, means;
  constexpr double step = 0.002;
  for (double log_s = -8.0; log_s < 8.0; log_s += step) {
    const double s = std::exp(log_s);
    const Cholesky precision(gram * (beta / s) + Matrix::Identity(p, p) / t);
    const Matrix covariance = precision.inverse();
    const Vector mean = covariance * score * (beta / s);
    const double squares = (posterior.response() - posterior.design() * mean).squaredNorm() +
                           gram.cwiseProduct(covariance).sum();  // expected, given s
    const double log_scale = -0.5 * n * std::log(2.0 * std::numbers::pi * s);
    const double log_det = 2.0 * precision.lower().diagonal().array().log().sum();
    const double exponent = beta * posterior.response().squaredNorm() / s - beta * score.dot(mean) / s;
    means.push_back(log_scale - 0.5 * squares / s);
    terms.push_back(beta * log_scale - 0.5 * (log_det + static_cast<double>(p) * std::log(t) + exponent) +
                    prior.shape * std::log(prior.rate) - std::lgamma(prior.shape) - prior.shape * log_s -
                    prior.rate / s);
  }
  const double top = *std::max_element(terms.begin(), terms.end());
  double sum = 0.0, weighted = 0.0;
  for (std::size_t i = 0; i < terms.size(); ++i) {
    sum += step * std::exp(terms[i] - top);
    weighted += step * std::exp(terms[i] - top) * means[i];
  }
  return {top + std::log(sum), weighted / sum};
}

TEST(Samplers, WbicOfALineIsExact) {
  const auto model = tiny_model();
  const ExpertPrior prior;
  Dataset data{Matrix(400, 1), Matrix(400, 1)};
  data.x.col(0).setLinSpaced(-1.5, 1.5);
  Stream stream = posterior_stream(5);
  draw_responses({Matrix::Zero(2, 1), Matrix{{0.5}, {1.0}}, Vector{{0.6}}}, data, stream);
  const ExpertPosterior posterior(*model, data, prior);
  const MixingMeasure start = posterior.measure({Matrix::Zero(2, 1), Matrix{{0.4}, {0.9}}, Vector{{0.5}}});
  const Box box = box_around(*model, start);
  const auto likelihood = model->likelihood(data, 1, box);
  const StartSource starts{1, [&](int) { return start; }};
  const auto estimator = make_leaf(wbic_estimator(), length(20000));
  const FitOutcome outcome = estimator->fit({*model, data, 1, box, *likelihood, starts, stream});
  // The log-likelihood has variance 3 / 2 log(n)^2 under the tempered posterior of three regular parameters. WBIC
  // itself differs from the evidence by O_p(sqrt(log n)); the penalty of three parameters is 1.5 log n = 9 nats.
  const double error = std::sqrt(1.5 / outcome.posterior->ess_bulk) * std::log(400.0);
  EXPECT_LT(error, 0.2);
  EXPECT_NEAR(outcome.evidence, tempered_regression(posterior, 1.0 / std::log(400.0)).mean_log_likelihood, 4.0 * error);
  const double evidence = tempered_regression(posterior, 1.0).log_mass;
  EXPECT_NEAR(outcome.evidence, evidence, 3.0);
  EXPECT_GT(outcome.log_likelihood - evidence, 6.0);
}

TEST(Samplers, MfmFindsTheNumberOfExperts) {
  const Problem problem("sgmoe-mild", 4, 400, 3);
  const auto start = make_leaf(kmeanspp_start(), {{"starts", Node(std::int64_t{4})}});
  const auto estimator = make_leaf(gibbs_mfm_estimator(), length(600));
  const FitOutcome outcome = problem.fit(*estimator, *start);
  const std::vector<double>& atoms = outcome.posterior->atoms;
  ASSERT_EQ(atoms.size(), 4);
  EXPECT_NEAR(std::accumulate(atoms.begin(), atoms.end(), 0.0), 1.0, 1e-12);
  EXPECT_GT(atoms[1], 0.8);
  EXPECT_EQ(outcome.selection.posterior, 2.0);
  EXPECT_EQ(outcome.estimate.size(), 2);
  EXPECT_GT(outcome.posterior->acceptance, 0.0);
}

TEST(Samplers, RefuseOtherFamiliesAndShortChains) {
  for (const EstimatorEntry& entry : all_samplers) {
    EXPECT_THROW(make_leaf(entry)->require(*make_leaf(moe_regression_family())), StudyError);
    EXPECT_NO_THROW(make_leaf(entry)->require(*make_leaf(gaussian_mixture_family())));
    EXPECT_THROW(make_leaf(entry, length(100, {{"burn_in", Node(std::int64_t{99})}})), StudyError);
  }
}

}  // namespace
}  // namespace mixrate
