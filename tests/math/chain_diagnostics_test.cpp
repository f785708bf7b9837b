#include "math/statistics/chain_diagnostics.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "random/stream.hpp"

namespace mixrate {
namespace {

/// Stationary AR(1) chains with unit variance: iterations x chains.
Matrix autoregression(double rho, Index iterations, Index chains, std::uint64_t sub) {
  Stream stream({20261128, 9, 1}, Purpose::test, sub);
  Matrix out(iterations, chains);
  for (Index c = 0; c < chains; ++c) {
    double x = sample_normal(stream);
    for (Index t = 0; t < iterations; ++t) {
      out(t, c) = x;
      x = rho * x + std::sqrt(1.0 - rho * rho) * sample_normal(stream);
    }
  }
  return out;
}

TEST(ChainDiagnostics, IndependentDrawsCountFully) {
  const ChainDiagnostics d = diagnose_chains(autoregression(0.0, 2000, 4, 0));
  EXPECT_NEAR(d.r_hat, 1.0, 0.005);
  EXPECT_NEAR(d.ess_bulk / 8000.0, 1.0, 0.1);
  EXPECT_NEAR(d.ess_tail / 8000.0, 1.0, 0.1);
}

TEST(ChainDiagnostics, AutoregressionHasItsKnownSize) {
  for (const double rho : {-0.4, 0.5, 0.9}) {
    const Matrix chains = autoregression(rho, 20000, 4, 1);
    const double expected = 80000.0 * (1.0 - rho) / (1.0 + rho);
    EXPECT_NEAR(effective_sample_size(chains) / expected, 1.0, 0.1) << rho;
    EXPECT_NEAR(diagnose_chains(chains).ess_bulk / expected, 1.0, 0.1) << rho;
    EXPECT_NEAR(diagnose_chains(chains).r_hat, 1.0, 0.01) << rho;
  }
}

// With m chains of means s_c and unit variance within, var+ / W = 1 + Var(s): the ranks change that little.
TEST(ChainDiagnostics, ShiftedChainsDoNotMix) {
  Matrix chains = autoregression(0.0, 1000, 4, 2);
  chains.col(0).array() += 2.0;
  const ChainDiagnostics d = diagnose_chains(chains);
  EXPECT_NEAR(d.r_hat, std::sqrt(1.0 + 8.0 / 7.0 * 0.75), 0.1);  // halves: 2 of 8 are shifted
  EXPECT_LT(d.ess_bulk, 40.0);
}

TEST(ChainDiagnostics, ChainsOfDifferentScaleDoNotMix) {
  Matrix chains = autoregression(0.0, 1000, 4, 3);
  chains.col(0) *= 6.0;
  EXPECT_GT(diagnose_chains(chains).r_hat, 1.1);  // through distances to the median; means agree
}

TEST(ChainDiagnostics, ATrendWithinOneChainIsSeen) {
  Matrix chain = autoregression(0.0, 1000, 1, 4);
  chain.col(0) += Vector::LinSpaced(1000, 0.0, 3.0);
  EXPECT_GT(diagnose_chains(chain).r_hat, 1.2);
}

TEST(ChainDiagnostics, RanksIgnoreMonotoneMapsAndHeavyTails) {
  const Matrix chains = autoregression(0.3, 500, 3, 5);
  const Matrix heavy = chains.array().cube().exp().matrix();
  EXPECT_DOUBLE_EQ(diagnose_chains(chains).ess_bulk, diagnose_chains(heavy).ess_bulk);
}

TEST(ChainDiagnostics, UndefinedWhereNothingIsKnown) {
  EXPECT_TRUE(std::isnan(diagnose_chains(Matrix::Zero(100, 2)).r_hat));
  EXPECT_TRUE(std::isnan(diagnose_chains(autoregression(0.0, 7, 2, 6)).ess_bulk));
  Matrix broken = autoregression(0.0, 100, 2, 7);
  broken(3, 1) = std::nan("");
  EXPECT_TRUE(std::isnan(diagnose_chains(broken).r_hat));
}

}  // namespace
}  // namespace mixrate
