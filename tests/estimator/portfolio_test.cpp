#include <gtest/gtest.h>

#include "estimator/fixture.hpp"

namespace mixrate {
namespace {

using testing_tools::make_leaf;
using testing_tools::Problem;

TEST(Portfolio, WhatWasFoundWithFewerAtomsIsNotSearchedAgain) {
  Problem p("gmm-three-components", 4, 300, 1);
  const auto start = make_leaf(portfolio_start());
  const auto search = [&](Index k, PortfolioMemory* memory) {
    const auto likelihood = p.truth->model->likelihood(p.data, k, p.box);
    StartContext context{*p.truth->model, p.data, *likelihood, k, p.box};
    context.memory = memory;
    Stream stream({5, 6, 7}, Purpose::start);
    return start->draw(context, 0, stream);
  };
  PortfolioMemory memory;
  search(2, &memory);
  ASSERT_EQ(memory.ends.size(), 2U);
  memory.ends.erase(1);
  const MixingMeasure found = search(4, &memory), alone = search(4, nullptr);
  EXPECT_FALSE(memory.ends.contains(1));
  EXPECT_TRUE(memory.ends.contains(3));
  EXPECT_EQ(found.atoms(), alone.atoms());
  EXPECT_EQ(found.log_weights(), alone.log_weights());
  memory.word += 1;  // of another search
  EXPECT_EQ(search(4, &memory).atoms(), alone.atoms());
  EXPECT_TRUE(memory.ends.contains(1)) << "what another search found was taken over";
}

/// Sums of experts have many poor minima. With damped Gauss-Newton steps in the place of Levenberg and Marquardt's five
/// of six such samples end at 100 times the error or more.
TEST(Portfolio, TheTruthOfSumsOfExpertsIsFound) {
  for (const char* name : {"regression-sigmoid", "hierarchical"}) {
    for (std::uint32_t replicate = 1; replicate <= 2; ++replicate) {
      const auto truth = testing_tools::scenario(name);
      Problem p(name, truth->truth.size(), 500, replicate);
      StartContext context{*p.truth->model, p.data, *p.likelihood, truth->truth.size(), p.box};
      Stream stream({5, 6, replicate}, Purpose::start);
      const MixingMeasure found = make_leaf(portfolio_start())->draw(context, 0, stream);
      Vector f(p.data.x.rows());
      truth->model->regression(p.data.x, found, f);
      const double residual = (p.data.y.col(0) - f).squaredNorm() / 500.0;
      const Block& noise = truth->model->layout()->common_blocks().back();
      EXPECT_LT(residual, 1.15 * truth->truth.common()[noise.offset]) << name << ", replicate " << replicate;
    }
  }
}

}  // namespace
}  // namespace mixrate
