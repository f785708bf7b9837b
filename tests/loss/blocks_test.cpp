#include <gtest/gtest.h>

#include <algorithm>

#include "loss/support.hpp"
#include "measure/gauge.hpp"

namespace mixrate {
namespace {

using test::column, test::evaluate, test::local_exponent, test::make, test::moved, test::split;

TEST(Blocks, ColumnsDependOnTheLayoutAndOnK) {
  const auto gated = test::gated_pair();
  EXPECT_EQ(make(blocks_loss(), gated, 2)->columns(),
            (std::vector<std::string>{"blocks.single.gate_slope", "blocks.single.slope", "blocks.single.intercept",
                                      "blocks.single.variance", "blocks.mass"}));
  EXPECT_EQ(make(blocks_loss(), gated, 3)->columns(),
            (std::vector<std::string>{"blocks.single.gate_slope", "blocks.single.slope", "blocks.single.intercept",
                                      "blocks.single.variance", "blocks.mass", "blocks.over.gate_slope",
                                      "blocks.over.slope", "blocks.over.intercept", "blocks.over.variance",
                                      "merged.mean1", "merged.second", "merged.gate_slope", "merged.cross"}));
  const auto common = test::scenario(test::mixture_model(1, "common"), Vector{{0.0}}, Matrix{{0.0}}, Vector{{1.0}});
  EXPECT_EQ(make(blocks_loss(), common, 2)->columns(),
            (std::vector<std::string>{"blocks.single.mean", "blocks.common.variance", "blocks.mass", "blocks.over.mean",
                                      "merged.mean1", "merged.second"}));
}

// Two atoms share a cell: powers 4 (mean) and 2 (variance), weights 1/3 and 2/3.
TEST(Blocks, CellErrorsArePowerMeansWithThePowersOfD2) {
  const auto truth = test::scenario(test::mixture_model(1, "isotropic"), Vector{{std::log(0.4), std::log(0.6)}},
                                    Matrix{{0.0, 10.0}, {1.0, 2.0}});
  const MixingMeasure fitted(truth->truth.layout_ptr(), Vector{{std::log(0.1), std::log(0.2), std::log(0.7)}},
                             Matrix{{0.9, -0.3, 10.5}, {1.2, 0.7, 1.8}});
  const auto loss = make(blocks_loss(), truth, 3);
  EXPECT_NEAR(column(*loss, fitted, "blocks.single.mean"), 0.5, 1e-14);
  EXPECT_NEAR(column(*loss, fitted, "blocks.single.variance"), 0.2, 1e-14);
  EXPECT_NEAR(column(*loss, fitted, "blocks.mass"), 0.2, 1e-14);
  EXPECT_NEAR(column(*loss, fitted, "blocks.over.mean"),
              std::pow((0.1 * std::pow(0.9, 4) + 0.2 * std::pow(0.3, 4)) / 0.3, 0.25), 1e-14);
  EXPECT_NEAR(column(*loss, fitted, "blocks.over.variance"), std::sqrt((0.1 * 0.04 + 0.2 * 0.09) / 0.3), 1e-14);
  EXPECT_NEAR(column(*loss, fitted, "merged.mean1"), std::abs(0.1 * 0.9 - 0.2 * 0.3) / 0.3, 1e-14);
  EXPECT_NEAR(column(*loss, fitted, "merged.second"), (0.1 * (0.81 + 0.2) + 0.2 * (0.09 - 0.3)) / 0.3, 1e-14);
}

TEST(Blocks, TheWorstCellCounts) {
  const auto truth = test::line_mixture();
  MixingMeasure fitted = truth->truth;
  fitted.atoms()(0, 0) += 0.1;
  fitted.atoms()(0, 2) -= 0.3;
  EXPECT_NEAR(column(*make(blocks_loss(), truth, 3), fitted, "blocks.single.mean"), 0.3, 1e-14);
}

// N(mu + e) and N(mu - e) with covariance S - ee' in the plane: first and second merged moments vanish.
TEST(Blocks, SecondMomentOfAFullCovarianceIsAMatrix) {
  const auto truth = test::plane_mixture();
  MixingMeasure fitted = split(truth->truth, 1);
  const double e[2] = {0.2, -0.1};
  for (const Index i : {Index{1}, Index{2}}) {
    const double sign = i == 1 ? 1.0 : -1.0;
    for (Index c = 0; c < 2; ++c) fitted.atoms()(c, i) += sign * e[c];
    fitted.atoms()(2, i) -= e[0] * e[0];
    fitted.atoms()(3, i) -= e[1] * e[0];
    fitted.atoms()(4, i) -= e[1] * e[1];
  }
  const auto loss = make(blocks_loss(), truth, 3);
  EXPECT_NEAR(column(*loss, fitted, "merged.mean1"), 0.0, 1e-14);
  EXPECT_NEAR(column(*loss, fitted, "merged.second"), 0.0, 1e-14);
  EXPECT_NEAR(column(*loss, fitted, "blocks.over.mean"), std::hypot(0.2, 0.1), 1e-14);
  EXPECT_NEAR(column(*loss, fitted, "blocks.over.covariance"), 0.05, 1e-14);  // |ee'|_F = |e|^2
}

// A split that is invisible to second order: the blocks show eps, the merged moments nothing.
TEST(Blocks, MergedMomentsSeeThroughASplit) {
  const auto truth = test::gated_pair();
  const auto at = [&](double eps) {
    MixingMeasure g = split(truth->truth, 0);
    for (const Index i : {Index{0}, Index{2}}) {
      const double sign = i == 0 ? 1.0 : -1.0;
      g.atoms()(0, i) += 0.5 * sign * eps;  // gate slope
      g.atoms()(1, i) -= 0.5 * eps * eps;   // slope: cancels Dbeta1 Db
      g.atoms()(2, i) += sign * eps;        // intercept
      g.atoms()(3, i) -= eps * eps;         // variance
    }
    return g;
  };
  const auto loss = make(blocks_loss(), truth, 3);
  for (const char* name : {"merged.mean1", "merged.second", "merged.gate_slope", "merged.cross"}) {
    EXPECT_NEAR(column(*loss, at(0.1), name), 0.0, 1e-14) << name;
  }
  const auto exponent = [&](const char* name) {
    return local_exponent([&](double eps) { return column(*loss, at(eps), name); });
  };
  EXPECT_NEAR(exponent("blocks.over.intercept"), 1.0, 0.02);
  EXPECT_NEAR(exponent("blocks.over.gate_slope"), 1.0, 0.02);
  EXPECT_NEAR(exponent("blocks.over.variance"), 2.0, 0.02);
  EXPECT_NEAR(exponent("blocks.over.slope"), 2.0, 0.02);
}

TEST(Blocks, NanWhereNoCellIsOfThatKind) {
  const auto truth = test::gated_pair();
  const auto loss = make(blocks_loss(), truth, 4);
  const MixingMeasure both = moved(split(split(truth->truth, 0), 1), 0.01);  // 2 + 2: no singly covered cell
  EXPECT_TRUE(std::isnan(column(*loss, both, "blocks.single.slope")));
  EXPECT_GT(column(*loss, both, "blocks.over.slope"), 0.0);
}

TEST(Blocks, ExactlySpecifiedAtomsAreMatchedOneToOne) {
  const auto truth =
      test::scenario(test::mixture_model(1, "known"), Vector{{std::log(0.5), std::log(0.5)}}, Matrix{{0.0, 10.0}});
  MixingMeasure fitted = truth->truth;
  fitted.atoms() << 0.1, 1.0;  // both nearest to the first true atom
  EXPECT_NEAR(column(*make(blocks_loss(), truth, 2), fitted, "blocks.single.mean"), 9.0, 1e-14);
}

TEST(Blocks, DoNotDependOnOrderOrGauge) {
  const auto truth = test::gated_plane();
  const MixingMeasure fitted = moved(split(truth->truth, 0), 0.1);
  const std::vector<Index> order = {1, 2, 0};
  MixingMeasure other = gate_translated(fitted.permuted(order), Vector{{3.0, -1.0}});
  other.log_weights().array() += 2.0;
  const auto loss = make(blocks_loss(), truth, 3);
  const std::vector<double> a = evaluate(*loss, fitted), b = evaluate(*loss, other);
  for (std::size_t c = 0; c < a.size(); ++c) EXPECT_NEAR(a[c], b[c], 1e-12) << loss->columns()[c];
}

TEST(Blocks, EveryColumnHasTheDeclaredExponent) {
  for (const auto& truth : {test::gated_pair(), test::line_mixture(), test::plane_mixture()}) {
    const auto loss = make(blocks_loss(), truth, truth->truth.size());
    for (const std::string& name : loss->columns()) {
      EXPECT_EQ(column(*loss, truth->truth, name), 0.0) << name;
      const double slope = local_exponent([&](double eps) { return column(*loss, moved(truth->truth, eps), name); });
      EXPECT_NEAR(slope, blocks_loss().local_exponent, 0.02) << name;
    }
  }
}

}  // namespace
}  // namespace mixrate
