// Short chains of every composition of a gate, an expert and a law of the response stay finite.
#include <gtest/gtest.h>

#include <cmath>

#include "contract/experts_reference.hpp"
#include "estimator/estimators.hpp"
#include "model/box.hpp"

namespace mixrate {
namespace {

using namespace experts_test;

class ExpertsPosterior : public ::testing::TestWithParam<Case> {};

TEST_P(ExpertsPosterior, ShortChainsAreFinite) {
  const Case& c = GetParam();
  const auto model = c.model();
  Stream stream({5, 15, 0}, Purpose::test);
  const MixingMeasure truth = random_measure(*model, c.k, c.size(), stream);
  Dataset data{random_covariates(60, c.d, stream), Matrix()};
  data.y = model->sample_response(data.x, data.x.rows(), truth, stream);
  const Box box = box_around(*model, truth);
  const auto likelihood = model->likelihood(data, c.k, box);
  Vector gradient;
  const Vector theta = likelihood->pack(truth);
  EXPECT_EQ(likelihood->value(theta), likelihood->derivatives(theta, gradient, nullptr));
  const StartSource starts{1, [&](int) { return truth; }};
  for (const EstimatorEntry& entry : {metropolis_estimator(), gibbs_estimator()}) {
    const Options options(Node(Node::Table{{"iterations", Node(std::int64_t{40})},
                                           {"chains", Node(std::int64_t{2})},
                                           {"draws", Node(std::int64_t{5})}}),
                          entry.info);
    const auto estimator = entry.make(options);
    estimator->require(*model);
    const FitOutcome outcome = estimator->fit({*model, data, c.k, box, *likelihood, starts, stream});
    EXPECT_TRUE(outcome.status == FitStatus::converged || outcome.status == FitStatus::stalled)
        << entry.info.name << ": " << to_string(outcome.status);
    ASSERT_EQ(outcome.estimate.size(), c.k);
    EXPECT_TRUE(outcome.estimate.all_finite());
    ASSERT_EQ(outcome.posterior->draws.size(), 5);
    for (const MixingMeasure& draw : outcome.posterior->draws) EXPECT_TRUE(draw.all_finite());
    Vector density(data.size());
    model->log_density(data.x, data.y, outcome.estimate, density);
    EXPECT_NEAR(density.sum(), outcome.log_likelihood, 1e-8 * (1.0 + std::abs(outcome.log_likelihood)));
  }
}

INSTANTIATE_TEST_SUITE_P(Product, ExpertsPosterior, ::testing::ValuesIn(all_cases()),
                         [](const auto& test) { return test.param.name(); });

}  // namespace
}  // namespace mixrate
