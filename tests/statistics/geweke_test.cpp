// Geweke (2004), JASA 99: parameters and data drawn alternately, each from its conditional law, have the same joint law
// as parameters from the prior with data given them.
#include "estimator/bayes/expert_jumps.hpp"
#include "estimator/bayes/gibbs_sweep.hpp"
#include "estimator/posterior_support.hpp"

namespace mixrate {
namespace {

using namespace testing_tools;
using Gate = ExpertPrior::Gate;

constexpr Index k_max = 3;
constexpr std::array statistic_names = {"k",       "k = 1",   "log s",    "log s ^2", "b",       "b^2",
                                        "a^2",     "beta0^2", "beta1^2",  "atan y",   "|y| > 1", "mean(0.5)",
                                        "density", "spread",  "log gate", "atan(by)", "log lik"};
constexpr Index num_statistics = statistic_names.size();

/// Averages over atoms: jumps change their order.
Vector statistics(const ExpertParameters& theta, const Dataset& data, double log_likelihood, const Activation* phi) {
  const auto k = static_cast<double>(theta.size());
  const auto log_s = theta.variance.array().log();
  const Vector w = weights_at(theta, 0.5);
  Vector out(num_statistics);
  out << k, (theta.size() == 1 ? 1.0 : 0.0), log_s.mean(), log_s.square().mean(), theta.expert.row(0).mean(),
      theta.expert.row(0).squaredNorm() / k, theta.expert.row(1).squaredNorm() / k, theta.gate.row(0).squaredNorm() / k,
      theta.gate.row(1).squaredNorm() / k, data.y.array().atan().mean(),
      (data.y.array().abs() > 1.0).cast<double>().mean(), mean_at(theta, 0.5, phi), density_at(theta, 0.5, 0.3, phi),
      theta.expert.row(0).maxCoeff() - theta.expert.row(0).minCoeff(), w.maxCoeff(),
      std::atan(data.y(3, 0) * mean_at(theta, data.x(3, 0), phi)), std::atan(log_likelihood / 20.0);
  return out;
}

Index draw_count(double ratio, Stream& stream) {
  Vector mass(k_max);
  for (Index k = 1; k <= k_max; ++k) mass[k - 1] = std::pow(ratio, static_cast<double>(k));
  return 1 + sample_index(stream, mass);
}

/// Means of the statistics that vary, within four standard errors; those of the chain from its effective sample size.
void expect_equal_means(const Matrix& independent, const Matrix& chain) {
  double worst = 0.0;
  for (Index c = 0; c < chain.cols(); ++c) {
    const auto variance = [](const auto& v) { return (v.array() - v.mean()).square().mean(); };
    const Vector a = independent.col(c), b = chain.col(c);
    if (a.maxCoeff() == a.minCoeff()) continue;
    const double ess = effective_sample_size(chain.col(c));
    const double z = (b.mean() - a.mean()) / std::sqrt(variance(a) / static_cast<double>(a.size()) + variance(b) / ess);
    EXPECT_LT(std::abs(z), 4.0) << statistic_names[static_cast<std::size_t>(c)] << ": prior " << a.mean() << ", chain "
                                << b.mean() << ", effective size " << ess;
    worst = std::max(worst, std::abs(z));
  }
  ::testing::Test::RecordProperty("largest_z", std::to_string(worst));
}

/// `step(posterior, theta, stream)`: one step of the chain under test, from theta in place.
template <class Step, class Count>
void expect_joint_law(const ExpertPrior& prior, Index iterations, const Count& count, const Step& step,
                      const Activation* phi = nullptr) {
  const auto model = tiny_model(phi);
  Dataset data = tiny_data();
  Stream stream = posterior_stream(1);
  Matrix independent(iterations, num_statistics), chain(iterations, num_statistics), joint;
  ExpertParameters theta;
  for (Matrix* out : {&independent, &chain}) {
    for (Index t = 0; t < iterations; ++t) {
      if (out == &independent || t == 0) {
        theta = draw_from_prior(prior, count(stream), stream);
        draw_responses(theta, data, stream, phi);
      } else {
        step(ExpertPosterior(*model, data, prior), theta, stream);
        draw_responses(theta, data, stream, phi);
      }
      const double value = ExpertPosterior(*model, data, prior).log_likelihood(theta, joint);
      out->row(t) = statistics(theta, data, value, phi).transpose();
    }
  }
  expect_equal_means(independent, chain);
}

class GewekeGibbs : public ::testing::TestWithParam<Gate> {};

TEST_P(GewekeGibbs, SweepKeepsTheJointLaw) {
  const auto step = [](const ExpertPosterior& posterior, ExpertParameters& theta, Stream& stream) {
    GibbsSweep sweep(posterior);
    sweep(theta, stream);
  };
  expect_joint_law(
      tiny_prior(GetParam()), 60000, [](Stream&) { return Index{2}; }, step);
}

TEST(Geweke, SweepOfRidgeExpertsKeepsTheJointLaw) {
  const auto step = [](const ExpertPosterior& posterior, ExpertParameters& theta, Stream& stream) {
    GibbsSweep sweep(posterior);
    sweep(theta, stream);
  };
  const auto count = [](Stream&) { return Index{2}; };
  expect_joint_law(tiny_prior(Gate::pinned), 60000, count, step, &find_activation("tanh"));
}

INSTANTIATE_TEST_SUITE_P(Gates, GewekeGibbs, ::testing::Values(Gate::pinned, Gate::free));

using Jump = bool (ExpertJumps::*)(ExpertParameters&, double&, Stream&);

/// Three jumps of one kind between sweeps.
void expect_jumps_keep_the_joint_law(Jump jump) {
  constexpr double ratio = 0.7;
  const auto step = [jump](const ExpertPosterior& posterior, ExpertParameters& theta, Stream& stream) {
    GibbsSweep sweep(posterior);
    ExpertJumps jumps(posterior, {k_max, ratio}, sweep);
    double value = sweep.log_likelihood(theta);
    for (int m = 0; m < 3; ++m) (jumps.*jump)(theta, value, stream);
    sweep(theta, stream);
  };
  const auto count = [](Stream& stream) { return draw_count(ratio, stream); };
  expect_joint_law(tiny_prior(Gate::free), 60000, count, step);
}

TEST(Geweke, SplitsAndMergesKeepTheJointLaw) { expect_jumps_keep_the_joint_law(&ExpertJumps::split_or_merge); }

TEST(Geweke, BirthsAndDeathsKeepTheJointLaw) { expect_jumps_keep_the_joint_law(&ExpertJumps::birth_or_death); }

}  // namespace
}  // namespace mixrate
