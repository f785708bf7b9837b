// The number of experts from one over-fit or from the draws of an over-fitted posterior.
#include "estimator/choice/overfit_choice.hpp"

#include "estimator/choice/atom_shares.hpp"
#include "estimator/posterior_support.hpp"

namespace mixrate {
namespace {

using namespace testing_tools;

constexpr Index many = 1000;  // omega = (log n / n)^(1/4) = 0.288: masses up to 0.083 are noise

/// Half of the covariates at 10, half at 11: far from the origin, where exp(beta0) is the gate.
Dataset far_data() {
  Dataset data{Matrix(many, 1), Matrix(many, 1)};
  for (Index row = 0; row < many; ++row) data.x(row, 0) = row < many / 2 ? 10.0 : 11.0;
  Stream stream = posterior_stream(11);
  for (double& y : data.y.reshaped()) y = sample_normal(stream);
  return data;
}

/// Experts b = 0, 3, 3.05 or 6; the second has gate -20 + 2 x, that is 0 and 2 at the data, against 0 of the first. The
/// third has e^-3 of the second's weight and lies on it, or the same weight and is an expert of its own.
MixingMeasure hand_draw(const Model& model, bool has_third) {
  const Vector log_weights{{0.0, -20.0, has_third ? -20.0 : -23.0}};
  const Matrix atoms{{0, 2, 2}, {0, 0, 0}, {0, 3, has_third ? 6.0 : 3.05}, {.1, .1, .1}};
  return {model.layout(), log_weights, atoms};
}

/// A posterior of these draws on the data, as a sampler hands it over.
FitOutcome posterior_of(std::vector<MixingMeasure> draws) {
  FitOutcome out;
  auto posterior = std::make_shared<Posterior>();
  posterior->draws = std::move(draws);
  out.posterior = std::move(posterior);
  return out;
}

TEST(OverfitChoice, ModeOverHandMadeDraws) {
  const auto model = tiny_model();
  const Dataset data = far_data();
  const MixingMeasure two = hand_draw(*model, false), three = hand_draw(*model, true);
  const double at_10 = 1.0 + 1.0 + std::exp(-3.0), at_11 = 1.0 + std::exp(2.0) + std::exp(-1.0);
  const Vector mass = occupancies(*model, data, two).mass;
  EXPECT_NEAR(mass[1], 0.5 * (1.0 / at_10 + std::exp(2.0) / at_11), 1e-12);
  EXPECT_NEAR(mass[2], 0.5 * (std::exp(-3.0) / at_10 + std::exp(-1.0) / at_11), 1e-12);
  EXPECT_LT(weight_shares(three).mass.tail(2).maxCoeff(), 1e-8);  // exp(beta0) would drop both
  const Box box = box_around(*model, three);
  const auto likelihood = model->likelihood(data, 3, box);
  const StartSource starts{1, [&](int) { return three; }};
  Stream stream = posterior_stream(12);
  const FitProblem problem{*model, data, 3, box, *likelihood, starts, stream};
  const auto chosen = [&](std::vector<MixingMeasure> draws) {
    FitOutcome outcome = posterior_of(std::move(draws));
    OverfitChoice{}.choose_from_draws(problem, outcome);
    EXPECT_EQ(outcome.tree, nullptr);
    return outcome.selection;
  };
  EXPECT_EQ(chosen({three, two, two}).mtm, 2.0);
  EXPECT_EQ(chosen({three, two, three}).mtm, 3.0);
  EXPECT_TRUE(std::isnan(chosen({}).mtm));
  EXPECT_FALSE(std::isnan(chosen({three}).dsc));
}

/// The published truth: two experts that cover 32 % and 68 % of the data, weights e^-8 and 1 at x = 0. With exp(beta0)
/// for masses one atom is left.
TEST(OverfitChoice, OverfittedPosteriorHasTwoExperts) {
  const Problem problem("sgmoe-lambda", 3, 500, 0);
  const auto start = make_leaf(oracle_start(), oracle_options(0.1, 2));
  Node::Table options = {{"iterations", Node(std::int64_t{400})}, {"chains", Node(std::int64_t{2})},
                         {"draws", Node(std::int64_t{50})},       {"gate_variance", Node(400.0)},
                         {"coefficient_variance", Node(400.0)},   {"variance_rate", Node(0.1)}};
  const FitOutcome gibbs = problem.fit(*make_leaf(gibbs_estimator(), options), *start);
  EXPECT_EQ(gibbs.selection.mtm, 2.0);
  EXPECT_EQ(gibbs.selection.dsc, 2.0);
  options.insert_or_assign("iterations", Node(std::int64_t{10000}));
  const FitOutcome metropolis = problem.fit(*make_leaf(metropolis_estimator(), options), *start);
  EXPECT_EQ(metropolis.selection.mtm, 2.0);
  options.emplace("inverse_temperature", Node(0.5));  // no posterior, no choice
  EXPECT_TRUE(std::isnan(problem.fit(*make_leaf(metropolis_estimator(), options), *start).selection.mtm));
}

TEST(OverfitChoice, OptionsOfMergeTruncateMergeReachTheSamplers) {
  const Problem problem("sgmoe-mild", 2, 200, 0);
  const auto start = make_leaf(oracle_start(), oracle_options(0.1, 1));
  const Node::Table options = {{"iterations", Node(std::int64_t{60})}, {"mtm_c", Node(1e3)}};  // all is noise
  EXPECT_EQ(problem.fit(*make_leaf(gibbs_estimator(), options), *start).selection.mtm, 1.0);
  EXPECT_FALSE(Options(gibbs_estimator().info).given("mtm_c"));
  EXPECT_EQ(Options(gibbs_estimator().info).resolved().find("mtm_c"), nullptr);  // old studies keep their text
}

}  // namespace
}  // namespace mixrate
