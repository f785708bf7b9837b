// What an estimator of another program may leave in a row.
#include "experiment/outside_leaves.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <cmath>
#include <limits>

#include "base/message.hpp"
#include "estimator/fixture.hpp"

namespace mixrate {
namespace {

using testing::HasSubstr;
using testing_support::message_of;

constexpr double nan_value = std::numeric_limits<double>::quiet_NaN();

/// Two Gaussians, 300 rows, and the truth as the answer.
struct Answer {
  Answer() : problem("gmm-two-separated", 2, 300, 0) {
    outcome.status = FitStatus::converged;
    outcome.estimate = problem.truth->truth;
    outcome.log_likelihood = problem.log_likelihood_at_truth();
  }
  [[nodiscard]] FitOutcome checked() const {
    const StartSource starts{1, {}};
    Stream stream({}, Purpose::estimator);
    return checked_outcome(
        "own", {*problem.truth->model, problem.data, problem.k, problem.box, *problem.likelihood, starts, stream},
        outcome, 1);
  }
  [[nodiscard]] std::string complaint() const {
    return message_of([this] { static_cast<void>(checked()); });
  }
  testing_tools::Problem problem;
  FitOutcome outcome;
};

TEST(OutsideEstimator, AGoodAnswerComesBackAsItIs) {
  const Answer answer;
  const FitOutcome out = answer.checked();
  EXPECT_EQ(out.estimate.flatten(), answer.outcome.estimate.flatten());
  EXPECT_EQ(out.log_likelihood, answer.outcome.log_likelihood);
  EXPECT_EQ(out.status, FitStatus::converged);
}

TEST(OutsideEstimator, TheLogLikelihoodIsThatOfTheEstimate) {
  Answer answer;
  const double right = answer.outcome.log_likelihood;
  for (const double told : {1e6, nan_value, right * (1.0 + 1e-6)}) {
    answer.outcome.log_likelihood = told;
    EXPECT_NEAR(answer.checked().log_likelihood, right, 1e-9 * std::abs(right)) << told;
  }
}

TEST(OutsideEstimator, AnEstimateIsMadeCanonical) {
  Answer answer;
  const Vector canonical = answer.outcome.estimate.flatten();
  const Index turned[] = {1, 0};
  answer.outcome.estimate = answer.outcome.estimate.permuted(turned);
  ASSERT_NE(answer.outcome.estimate.flatten(), canonical);
  EXPECT_EQ(answer.checked().estimate.flatten(), canonical);
}

TEST(OutsideEstimator, MistakesAreTold) {
  const auto with = [](auto change) {
    Answer answer;
    change(answer.outcome);
    return answer.complaint();
  };
  EXPECT_THAT(with([](FitOutcome& o) { o.estimate = {}; }),
              HasSubstr("the estimator 'own' gives no estimate (and the status converged)"));
  EXPECT_EQ(with([](FitOutcome& o) {
              o.estimate = {};
              o.status = FitStatus::failed;
            }),
            "no error");
  EXPECT_THAT(with([](FitOutcome& o) { o.estimate.atoms()(0, 0) = nan_value; }),
              HasSubstr("gives an estimate with NaN or infinity (status converged)"));
  EXPECT_THAT(with([](FitOutcome& o) { o.estimate.atoms()(1, 1) = -1.0; }), HasSubstr("gives atom2: variance"));
  EXPECT_THAT(with([](FitOutcome& o) { o.estimate.log_weights().array() += 0.1; }),
              HasSubstr("gives weights that sum to 1.10517"));
  EXPECT_THAT(with([](FitOutcome& o) { o.status = FitStatus::pending; }), HasSubstr("does not say how the fit ended"));
  EXPECT_THAT(with([](FitOutcome& o) { o.own = {1.0, 2.0}; }), HasSubstr("tells 2 numbers of its own"));
  EXPECT_THAT(with([](FitOutcome& o) {
                const MixingMeasure& g = o.estimate;
                o.estimate = {g.layout_ptr(), Vector::Constant(3, -std::log(3.0)), g.atoms()(Eigen::all, {0, 0, 1})};
              }),
              HasSubstr("gives 3 atoms (at most k = 2 are fitted)"));
  EXPECT_THAT(with([](FitOutcome& o) {
                const auto other = std::make_shared<AtomLayout>(std::vector<BlockSpec>{{"mean", 1}});
                o.estimate = {other, Vector::Zero(1), Matrix::Zero(1, 1)};
              }),
              HasSubstr("gives an estimate of another model"));
}

}  // namespace
}  // namespace mixrate
