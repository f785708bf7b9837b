// The number of atoms by evidence.
#include "estimator/bayes/evidence_path.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "estimator/fixture.hpp"

namespace mixrate {
namespace {

using testing_tools::make_leaf;
using testing_tools::oracle_options;
using testing_tools::Problem;

/// Fits whose evidence is known: the path asks for 1, ..., k atoms and keeps the best.
TEST(EvidencePath, KeepsTheLargestEvidence) {
  const Problem problem("sgmoe-mild", 4, 200, 0);
  Stream stream({1, 2, 3}, Purpose::test);
  const StartSource starts{3, [&](int) { return problem.truth->truth; }};
  const FitProblem asked{*problem.truth->model, problem.data, 4, problem.box, *problem.likelihood, starts, stream};
  const auto along = [&](std::vector<double> evidence) {
    std::vector<Index> seen;
    FitOutcome best = fit_by_evidence(asked, &Selection::wbic, [&](const FitProblem& at_k) {
      seen.push_back(at_k.k);
      EXPECT_EQ(at_k.starts.count, at_k.k == 1 ? 1 : 3);
      EXPECT_EQ(at_k.likelihood.num_atoms(), at_k.k);
      FitOutcome out;
      out.estimate = at_k.starts.draw(0);
      out.evidence = evidence[static_cast<std::size_t>(at_k.k - 1)];
      return out;
    });
    EXPECT_EQ(seen, (std::vector<Index>{1, 2, 3, 4}));
    return best;
  };
  const FitOutcome best = along({-9.0, -7.0, unknown_number, -8.0});
  EXPECT_EQ(best.selection.wbic, 2.0);
  EXPECT_EQ(best.estimate.size(), 2);
  EXPECT_EQ(best.evidence, -7.0);
  EXPECT_TRUE(std::isnan(best.selection.elbo));
  EXPECT_EQ(along({unknown_number, unknown_number, -8.0, -8.0}).selection.wbic, 3.0);  // ties: the smallest
  const FitOutcome none = along(std::vector<double>(4, unknown_number));
  EXPECT_TRUE(std::isnan(none.selection.wbic));
  EXPECT_EQ(none.estimate.size(), 1);
}

/// A loser that did not converge is told, unless what it could still gain would not help it.
TEST(EvidencePath, LosersThatMightHaveWonAreTold) {
  const Problem problem("sgmoe-mild", 3, 100, 0);
  Stream stream({1, 2, 3}, Purpose::test);
  const StartSource starts{1, [&](int) { return problem.truth->truth; }};
  const FitProblem asked{*problem.truth->model, problem.data, 3, problem.box, *problem.likelihood, starts, stream};
  const auto status = [&](double left_to_gain) {
    return fit_by_evidence(asked, &Selection::elbo,
                           [&](const FitProblem& at_k) {
                             FitOutcome out;
                             out.status = at_k.k == 3 ? FitStatus::iteration_cap : FitStatus::converged;
                             out.evidence = at_k.k == 2 ? -7.0 : -9.0;
                             out.certificate.remaining_gain = at_k.k == 3 ? left_to_gain : 0.0;
                             return out;
                           })
        .status;
  };
  EXPECT_EQ(status(1.5), FitStatus::converged);
  EXPECT_EQ(status(2.5), FitStatus::iteration_cap);
  EXPECT_EQ(status(unknown_number), FitStatus::iteration_cap);
}

TEST(EvidencePath, SmallestWbicIsAtTheTruth) {
  const auto start = make_leaf(kmeanspp_start(), {{"starts", Node(std::int64_t{2})}});
  const Node::Table options = {{"path", Node(true)},
                               {"iterations", Node(std::int64_t{20000})},
                               {"draws", Node(std::int64_t{20})},
                               {"chains", Node(std::int64_t{2})}};
  for (std::uint32_t r = 0; r < 3; ++r) {
    const Problem problem("sgmoe-mild", 3, 400, r);
    const FitOutcome fit = problem.fit(*make_leaf(wbic_estimator(), options), *start);
    EXPECT_EQ(fit.selection.wbic, 2.0) << r;
    EXPECT_EQ(fit.estimate.size(), 2);
    EXPECT_LT(fit.evidence, fit.log_likelihood);
  }
  EXPECT_EQ(Options(wbic_estimator().info).resolved().find("path"), nullptr);  // old studies keep their text
}

TEST(EvidencePath, WithoutAPathNothingIsChosen) {
  const Problem problem("sgmoe-mild", 2, 100, 0);
  const auto start = make_leaf(oracle_start(), oracle_options(0.1, 1));
  const FitOutcome fit = problem.fit(*make_leaf(wbic_estimator(), {{"iterations", Node(std::int64_t{100})}}), *start);
  EXPECT_TRUE(std::isnan(fit.selection.wbic));
  EXPECT_EQ(fit.estimate.size(), 2);
}

}  // namespace
}  // namespace mixrate
