// Estimators that merge: path and dendrogram.
#include <gtest/gtest.h>

#include <cmath>

#include "estimator/fixture.hpp"

namespace mixrate {
namespace {

using testing_tools::make_leaf;
using testing_tools::oracle_options;
using testing_tools::Problem;

Node word(const char* text) { return Node(std::string(text)); }

TEST(Path, SeparatedMixtureHasTwoAtomsByEveryCriterion) {
  const Problem problem("gmm-two-separated", 4, 4000, 0);
  const auto start = make_leaf(oracle_start(), oracle_options(0.5, 4));
  const FitOutcome all = problem.fit(*make_leaf(path_estimator()), *start);
  EXPECT_EQ(all.estimate.size(), 4);
  EXPECT_EQ(all.selection.bic, 2.0);
  EXPECT_EQ(all.selection.icl, 2.0);
  EXPECT_EQ(all.selection.dsc, 2.0);
  const FitOutcome two = problem.fit(*make_leaf(path_estimator(), {{"report", word("bic")}}), *start);
  EXPECT_EQ(two.estimate.size(), 2);
  EXPECT_LE(two.certificate.projected_gradient, 1e-8);
  // The fit of two atoms is that of `mle` from the truth.
  const Problem exact("gmm-two-separated", 2, 4000, 0);
  const FitOutcome mle = exact.fit(*make_leaf(mle_estimator()), *make_leaf(oracle_start(), oracle_options(0.01, 1)));
  EXPECT_NEAR(two.log_likelihood, mle.log_likelihood, 1e-6);
  EXPECT_LE(two.log_likelihood, all.log_likelihood);
}

TEST(Path, OneAtomIsEnoughForOne) {
  const Problem problem("gmm-location-scale-over", 1, 500, 1);
  const FitOutcome fit = problem.fit(*make_leaf(path_estimator()), *make_leaf(oracle_start(), oracle_options(0.1, 1)));
  EXPECT_EQ(fit.selection.bic, 1.0);
  EXPECT_TRUE(std::isnan(fit.selection.dsc));
}

TEST(Path, ChoosesTwoExperts) {
  const Problem problem("sgmoe-mild", 3, 3000, 0);
  const auto start = make_leaf(oracle_start(), oracle_options(0.5, 3));
  const FitOutcome fit = problem.fit(*make_leaf(path_estimator(), {{"report", word("dsc")}}), *start);
  EXPECT_EQ(fit.selection.bic, 2.0);
  EXPECT_EQ(fit.selection.dsc, 2.0);
  EXPECT_EQ(fit.estimate.size(), 2);
}

TEST(DendrogramEstimator, MergesBackToTheTruth) {
  const Problem problem("gmm-three-components", 5, 10000, 0);
  const auto start = make_leaf(oracle_start(), oracle_options(0.5, 4));
  const FitOutcome merged = problem.fit(*make_leaf(dendrogram_estimator(), {{"atoms", Node(std::int64_t{3})}}), *start);
  ASSERT_EQ(merged.estimate.size(), 3);
  EXPECT_LT((merged.estimate.atoms() - problem.truth->truth.atoms()).cwiseAbs().maxCoeff(), 0.1);
  EXPECT_EQ(merged.selection.dsc, 3.0);
  const FitOutcome over = problem.fit(*make_leaf(mle_estimator()), *start);
  EXPECT_EQ(merged.log_likelihood, over.log_likelihood);  // the certificate is that of the over-fit
  EXPECT_EQ(merged.certificate.projected_gradient, over.certificate.projected_gradient);
}

TEST(DendrogramEstimator, RefusesFamiliesWithoutAtomsToMerge) {
  const auto estimator = make_leaf(dendrogram_estimator());
  EXPECT_NO_THROW(estimator->require(*testing_tools::scenario("sgmoe-mild")->model));
  EXPECT_NO_THROW(estimator->require(*testing_tools::scenario("gmm-three-full")->model));
  for (const char* name : {"sgmoe-temperature", "softmax-two", "regression-tanh", "hierarchical"}) {
    SCOPED_TRACE(name);
    try {
      EXPECT_THROW(estimator->require(*testing_tools::scenario(name)->model), StudyError);
    } catch (const ContractViolation&) {  // no scenario of that name any more
      ADD_FAILURE();
    }
  }
  const auto weak = make_leaf(dendrogram_estimator(), {{"distance", word("weak")}});
  EXPECT_THROW(weak->require(*testing_tools::scenario("gmm-three-components")->model), StudyError);
}

}  // namespace
}  // namespace mixrate
