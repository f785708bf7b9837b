#include "estimator/em.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "estimator/fixture.hpp"
#include "model/box.hpp"
#include "model/families.hpp"

namespace mixrate {
namespace {

using testing_tools::make_leaf;
using testing_tools::oracle_options;
using testing_tools::Problem;

Node stop(Node::Table rules) { return Node(std::move(rules)); }

TEST(Em, NeverLowersTheLogLikelihoodOnAnyScenario) {
  for (const ScenarioEntry& entry : scenarios()) {
    const Index k0 = entry.make()->truth.size();
    for (const Index k : {k0, k0 + 1}) {
      const Problem problem(entry.name, k, 400, 3);
      const auto start = make_leaf(oracle_start(), oracle_options(1.0, 3));
      for (int s = 0; s < 3; ++s) {
        EmPoint point(*problem.likelihood, problem.likelihood->pack(problem.start_at(*start, s)));
        for (int iteration = 0; iteration < 60; ++iteration) {
          const double before = point.value();
          if (!advance(*problem.likelihood, point)) break;
          ASSERT_GE(point.value(), before - value_noise(before))
              << entry.name << " k " << k << " iteration " << iteration;
        }
      }
    }
  }
}

std::vector<std::string_view> choices_of(std::string_view name) {
  for (const OptionSpec& option : softmax_gated_gaussian_family().info.options) {
    if (option.name == name) return option.choices;
  }
  return {};
}

/// Gaussian experts under every gate, and ridge experts, with every activation where there is one.
std::vector<std::shared_ptr<const Model>> gated_models() {
  std::vector<std::shared_ptr<const Model>> out;
  const FamilyEntry family = softmax_gated_gaussian_family();
  for (const std::string_view gate : choices_of("gate")) {
    if (gate == "cosine" || gate == "laplace" || gate == "quadratic" || gate == "top-k" || gate == "constant")
      continue;  // contract/experts_contract_test.cpp
    Node::Table options = {{"gate", Node(std::string(gate))}};
    if (!gate.ends_with("activation")) {
      out.push_back(family.make(Options(Node(options), family.info)));
      continue;
    }
    for (const std::string_view phi : choices_of("gate_activation")) {
      options.insert_or_assign("gate_activation", Node(std::string(phi)));
      out.push_back(family.make(Options(Node(options), family.info)));
    }
  }
  for (const std::string_view phi : choices_of("activation")) {
    const Node::Table options = {{"expert", Node(std::string("ridge"))}, {"activation", Node(std::string(phi))}};
    out.push_back(family.make(Options(Node(options), family.info)));
  }
  return out;
}

TEST(Em, NeverLowersTheLogLikelihoodUnderAnyGateOrActivation) {
  const auto models = gated_models();
  // softmax, temperature, four activations, tree, perturbed cosine, normalised sigmoid; ridge experts
  ASSERT_EQ(models.size(), 9u + 4u);
  for (std::size_t m = 0; m < models.size(); ++m) {
    const Model& model = *models[m];
    Matrix atoms(4, 4);  // gate slope, slope, intercept, variance
    atoms << 2.0, -1.0, 0.5, 0.0, 1.0, -1.0, 0.5, 0.0, 2.0, -2.0, 0.0, 4.0, 0.25, 0.25, 0.5, 0.1;
    Groups groups;
    groups.parent = model.fitted_tree(4);
    if (!groups.parent.empty()) {
      groups.log_weights = Vector{{0.5, 0.0}};
      groups.coordinates = Matrix{{0.5, 0.0}};
    }
    const MixingMeasure truth =
        model.canonical(MixingMeasure(model.layout(), Vector{{0.2, 0.1, -0.1, 0.0}}, atoms,
                                      Vector::Constant(model.layout()->common_width(), 0.5), groups));
    Stream stream({23, 5, static_cast<std::uint32_t>(m)}, Purpose::test);
    Dataset data;
    data.x = draw_design({Design::Law::uniform, 1, -3.0, 3.0}, 400, stream);
    data.y = model.sample_response(data.x, 400, truth, stream);
    const auto start = make_leaf(oracle_start(), oracle_options(1.0, 1));
    for (const Index k : {2, 4, 5}) {
      const Box box = box_for_data(model, data);
      const auto likelihood = model.likelihood(data, k, box);
      for (int s = 0; s < 4; ++s) {
        EmPoint point(*likelihood,
                      likelihood->pack(start->draw({model, data, *likelihood, k, box, &truth}, s, stream)));
        for (int iteration = 0; iteration < 60; ++iteration) {
          const double before = point.value();
          if (!advance(*likelihood, point)) break;
          ASSERT_GE(point.value(), before - value_noise(before))
              << "model " << m << " k " << k << " step " << iteration;
        }
      }
    }
  }
}

TEST(Em, EveryStopRuleEndsTheIterationAndTheCapSaysSo) {
  const Problem problem("sgmoe-mild", 2, 1000, 0);
  const auto start = make_leaf(oracle_start(), oracle_options(0.3, 1));
  const auto run = [&](Node::Table rules) {
    return problem.fit(*make_leaf(em_estimator(), {{"stop", stop(std::move(rules))}}), *start);
  };
  EXPECT_EQ(run({{"max_iterations", Node(std::int64_t{1})}}).status, FitStatus::iteration_cap);
  const FitOutcome loose = run({{"relative_gain", Node(1e-3)}});
  const FitOutcome tight = run({{"absolute_gain", Node(1e-10)}});
  const FitOutcome mean = run({{"mean_gain", Node(1e-12)}});
  const FitOutcome still = run({{"parameter_change", Node(1e-9)}});
  for (const FitOutcome* fit : {&loose, &tight, &mean, &still}) EXPECT_EQ(fit->status, FitStatus::converged);
  EXPECT_LT(loose.iterations, tight.iterations);
  EXPECT_GT(loose.certificate.remaining_gain, tight.certificate.remaining_gain);
  EXPECT_LT(still.certificate.projected_gradient, 1e-6);
}

TEST(Em, RemainingGainPredictsWhatTheCertifiedFitFinds) {
  const Problem problem("sgmoe-lambda", 2, 2000, 1);
  const auto start = make_leaf(oracle_start(), oracle_options(0.1, 1));
  const FitOutcome early =
      problem.fit(*make_leaf(em_estimator(), {{"stop", stop({{"max_iterations", Node(std::int64_t{3})}})}}), *start);
  const FitOutcome certified = problem.fit(*make_leaf(mle_estimator()), *start);
  const double gap = certified.log_likelihood - early.log_likelihood;
  ASSERT_GT(gap, 0.0);
  EXPECT_NEAR(early.certificate.remaining_gain / gap, 1.0, 0.25);
}

TEST(EmSquarem, IsNeverBelowPlainEmAndMuchShorter) {
  const Problem problem("gmm-location-scale-over", 2, 2000, 4);
  const auto start = make_leaf(oracle_start(), oracle_options(0.5, 1));
  const Node rule = stop({{"absolute_gain", Node(1e-9)}, {"max_iterations", Node(std::int64_t{200000})}});
  const FitOutcome plain = problem.fit(*make_leaf(em_estimator(), {{"stop", rule}}), *start);
  const FitOutcome fast = problem.fit(*make_leaf(em_squarem_estimator(), {{"stop", rule}}), *start);
  EXPECT_GE(fast.log_likelihood, plain.log_likelihood - 1e-9);
  EXPECT_LT(fast.iterations * 2, plain.iterations);
}

TEST(Starts, HaveTheRightShapeAreFiniteAndDependOnTheirIndexOnly) {
  for (const char* name : {"sgmoe-mild", "gmm-three-components", "gmm-two-separated"}) {
    for (const StartEntry& entry :
         {oracle_start(), random_start(), kmeanspp_start(), previous_start(), published_start()}) {
      const Problem problem(name, testing_tools::scenario(name)->truth.size() + 1, 300, 2);
      if (entry.info.name == "published" && !problem.truth->model->is_gated()) continue;
      const auto start = make_leaf(entry);
      const MixingMeasure first = problem.start_at(*start, 0), again = problem.start_at(*start, 0),
                          other = problem.start_at(*start, 1);
      EXPECT_EQ(first.size(), problem.k) << entry.info.name;
      EXPECT_TRUE(first.all_finite());
      EXPECT_EQ(first.flatten(), again.flatten());
      EXPECT_NE(first.flatten(), other.flatten()) << entry.info.name;
      const EmPoint point(*problem.likelihood, problem.likelihood->pack(first));
      EXPECT_TRUE(std::isfinite(point.value())) << entry.info.name;
    }
  }
}

TEST(Starts, ClonesSplitTheMass) {
  const Problem problem("sgmoe-mild", 3, 300, 2);
  const MixingMeasure g = problem.start_at(*make_leaf(oracle_start(), oracle_options(0.0, 1)), 0);
  EXPECT_NEAR(g.log_total_mass(), problem.truth->truth.log_total_mass(), 1e-12);
}

TEST(Starts, OnlyOracleStartsAskForTheTruth) {
  for (const StartEntry& entry :
       {oracle_start(), random_start(), kmeanspp_start(), previous_start(), published_start()}) {
    const bool near_truth = entry.info.name == "oracle" || entry.info.name == "published";
    EXPECT_EQ(make_leaf(entry)->needs_truth(), near_truth) << entry.info.name;
  }
}

/// A step that fell says nothing of how near the end is; a fall by rounding is none.
TEST(Stopping, RulesOnGainsHoldOnlyForStepsThatDidNotFall) {
  const auto holds = [](double Stopping::*rule, double after) {
    Stopping stop;
    stop.*rule = 1e-6;
    return stop.holds(-100.0, after, 1.0, 50.0);
  };
  for (const auto rule : {&Stopping::relative_gain, &Stopping::absolute_gain, &Stopping::mean_gain}) {
    EXPECT_FALSE(holds(rule, -101.0));
    EXPECT_FALSE(holds(rule, -100.0 - 1e-9));
    EXPECT_TRUE(holds(rule, -100.0 - value_noise(-100.0)));
    EXPECT_TRUE(holds(rule, -100.0));
    EXPECT_TRUE(holds(rule, -100.0 + 1e-7));
    EXPECT_FALSE(holds(rule, -99.0));
  }
}

TEST(Stopping, OtherRulesHoldForAnyStep) {
  Stopping still, target;
  still.parameter_change = 1e-3;
  EXPECT_TRUE(still.holds(-100.0, -101.0, 1e-4, 50.0));
  EXPECT_FALSE(still.holds(-100.0, -100.0, 1e-2, 50.0));
  target.target = -99.0;
  EXPECT_TRUE(target.holds(-98.0, -98.5, 1.0, 50.0));
  EXPECT_FALSE(target.holds(-100.0, -99.5, 1.0, 50.0));
}

}  // namespace
}  // namespace mixrate
