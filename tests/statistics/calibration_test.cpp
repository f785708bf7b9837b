// Simulation-based calibration (Talts, Betancourt, Simpson, Vehtari, Gelman 2018): where the truth is drawn from the
// prior, its rank among posterior draws is uniform, for every function of parameters and data.
#include "estimator/posterior_support.hpp"

namespace mixrate {
namespace {

using namespace testing_tools;
using Gate = ExpertPrior::Gate;

constexpr int num_simulations = 300, num_draws = 19;
constexpr std::array statistic_names = {"log likelihood", "density", "mean", "log s", "weight", "slopes", "k"};

Vector invariants(const ExpertPosterior& posterior, const ExpertParameters& theta) {
  Matrix joint;
  const Activation* phi = posterior.activation();
  return Vector{{posterior.log_likelihood(theta, joint), density_at(theta, 0.4, 0.5, phi), mean_at(theta, -0.7, phi),
                 theta.variance.array().log().mean(), weights_at(theta, 1.0).maxCoeff(),
                 theta.expert.row(1).squaredNorm() / static_cast<double>(theta.size()),
                 static_cast<double>(theta.size())}};
}

/// Which estimator, with which options, on how many atoms.
struct Setup {
  EstimatorEntry entry;
  Node::Table options;
  Gate gate;
  Index k;
  bool is_random_k = false;
  const Activation* phi = nullptr;  // of ridge experts
};

Node::Table options_of(const Setup& setup) {
  const ExpertPrior prior = tiny_prior(setup.gate);
  Node::Table out = setup.options;
  out.insert({{"gate_variance", Node(prior.gate_variance)},
              {"coefficient_variance", Node(prior.coefficient_variance)},
              {"variance_shape", Node(prior.shape)},
              {"variance_rate", Node(prior.rate)},
              {"gate", Node(std::string(setup.gate == Gate::free ? "free" : "pinned"))},
              {"chains", Node(std::int64_t{1})},
              {"draws", Node(std::int64_t{num_draws})}});
  return out;
}

/// Rank in 0 .. num_draws of the truth among the draws, ties broken at random; one row of a table of counts a
/// statistic.
Matrix rank_counts(const Setup& setup) {
  const auto model = tiny_model(setup.phi);
  const auto estimator = make_leaf(setup.entry, options_of(setup));
  const ExpertPrior prior = tiny_prior(setup.gate);
  Matrix counts = Matrix::Zero(statistic_names.size(), num_draws + 1);
  for (int r = 0; r < num_simulations; ++r) {
    Stream stream = posterior_stream(12, static_cast<std::uint32_t>(r));
    Dataset data = tiny_data();
    const auto draw_count = [&] {
      return setup.is_random_k ? 1 + sample_index(stream, Vector::Ones(setup.k)) : setup.k;
    };
    const ExpertParameters truth = draw_from_prior(prior, draw_count(), stream);
    draw_responses(truth, data, stream, setup.phi);
    const ExpertPosterior posterior(*model, data, prior);
    const MixingMeasure start = posterior.measure(draw_from_prior(prior, setup.k, stream));
    const Box box = box_around(*model, start);
    const auto likelihood = model->likelihood(data, setup.k, box);
    const StartSource starts{1, [&](int) { return start; }};
    const FitOutcome outcome = estimator->fit({*model, data, setup.k, box, *likelihood, starts, stream});
    EXPECT_EQ(outcome.posterior->draws.size(), num_draws);
    const Vector at_truth = invariants(posterior, truth);
    Eigen::VectorXi below = Eigen::VectorXi::Zero(at_truth.size());
    const Vector ties = Vector::NullaryExpr(at_truth.size(), [&] { return sample_uniform(stream); });
    for (const MixingMeasure& g : outcome.posterior->draws) {
      const Vector value = invariants(posterior, posterior.parameters(g));
      for (Index s = 0; s < value.size(); ++s) {
        const bool is_tie = value[s] == at_truth[s];
        if (is_tie ? sample_uniform(stream) < ties[s] : value[s] < at_truth[s]) ++below[s];
      }
    }
    for (Index s = 0; s < below.size(); ++s) counts(s, below[s]) += 1.0;
  }
  return counts;
}

/// Two views of uniformity: chi-square over bins of two ranks, and the mean rank, which sees a bias sooner.
void expect_uniform(const Setup& setup) {
  const Matrix counts = rank_counts(setup);
  constexpr double size = num_simulations, ranks = num_draws + 1, expected = 2.0 * size / ranks;
  const Vector rank = Vector::LinSpaced(num_draws + 1, 0.0, num_draws);
  for (Index s = 0; s < counts.rows(); ++s) {
    if (!setup.is_random_k && s + 1 == counts.rows()) continue;
    const Matrix bins = counts.row(s).reshaped(2, (num_draws + 1) / 2).colwise().sum();
    const double chi_square = (bins.array() - expected).square().sum() / expected;
    const double p = chi_square_p_value(chi_square, 0.5 * ranks - 1.0);
    const double error = std::sqrt((ranks * ranks - 1.0) / 12.0 / size);
    const double z = (counts.row(s).dot(rank) / size - 0.5 * num_draws) / error;
    ::testing::Test::RecordProperty(std::string("z of ") + statistic_names[static_cast<std::size_t>(s)],
                                    std::to_string(z));
    EXPECT_GT(p, 6e-5) << statistic_names[static_cast<std::size_t>(s)] << ": " << bins;  // four standard errors
    EXPECT_LT(std::abs(z), 4.0) << statistic_names[static_cast<std::size_t>(s)] << ": " << bins;
  }
}

TEST(Calibration, GibbsWithPinnedGates) {
  expect_uniform({gibbs_estimator(), {{"iterations", Node(std::int64_t{2000})}}, Gate::pinned, 2});
}

TEST(Calibration, GibbsWithFreeGatesAndRandomWalks) {
  expect_uniform({gibbs_estimator(),
                  {{"iterations", Node(std::int64_t{1200})}, {"walk_steps", Node(std::int64_t{3})}},
                  Gate::free,
                  2});
}

TEST(Calibration, Metropolis) {
  expect_uniform({metropolis_estimator(), {{"iterations", Node(std::int64_t{12000})}}, Gate::pinned, 2});
}

TEST(Calibration, GibbsOfRidgeExperts) {
  for (const char* name : {"tanh", "relu"}) {
    SCOPED_TRACE(name);
    expect_uniform({gibbs_estimator(),
                    {{"iterations", Node(std::int64_t{2000})}},
                    Gate::pinned,
                    2,
                    false,
                    &find_activation(name)});
  }
}

TEST(Calibration, MetropolisOfRidgeExperts) {
  expect_uniform({metropolis_estimator(),
                  {{"iterations", Node(std::int64_t{12000})}},
                  Gate::pinned,
                  2,
                  false,
                  &find_activation("tanh")});
}

TEST(Calibration, GibbsMfm) {
  expect_uniform({gibbs_mfm_estimator(),
                  {{"iterations", Node(std::int64_t{2000})}, {"k_prior", Node(std::string("uniform"))}},
                  Gate::free,
                  3,
                  true});
}

}  // namespace
}  // namespace mixrate
